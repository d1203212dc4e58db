import { FUNCTIES } from '../../../src/agreements/functies';
import { bareNameOf, bareNames } from '../../../src/derive/names/bare-names';

const functie = (name: string) => {
  const found = FUNCTIES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No function ${name}`);
  return found;
};

describe('the bare name of a function', () => {
  test('passes every argument on', () => {
    expect(bareNameOf(functie('LABELDEKKING'))).toEqual({
      name: 'LABELDEKKING',
      formula: '=LAMBDA(aantallen,totaal,WOON.LABELDEKKING(aantallen,totaal))',
      comment: 'Woonafspraken: hetzelfde als WOON.LABELDEKKING.',
    });
  });

  test('leaves out what was left out', () => {
    expect(bareNameOf(functie('PLANBALANS')).formula).toBe(
      '=LAMBDA(capaciteit,behoefte,[verwachteSloop],IF(ISOMITTED(verwachteSloop),' +
        'WOON.PLANBALANS(capaciteit,behoefte),WOON.PLANBALANS(capaciteit,behoefte,verwachteSloop)))',
    );
  });

  test('tells one that is left out in the middle from a blank one', () => {
    expect(bareNameOf(functie('LABELSTREEFPAD')).formula).toBe(
      '=LAMBDA(peildatum,beginaandeel,begindatum,[norm],[einddatum],IF(ISOMITTED(norm),' +
        'IF(ISOMITTED(einddatum),WOON.LABELSTREEFPAD(peildatum,beginaandeel,begindatum),' +
        'WOON.LABELSTREEFPAD(peildatum,beginaandeel,begindatum,,einddatum)),' +
        'IF(ISOMITTED(einddatum),WOON.LABELSTREEFPAD(peildatum,beginaandeel,begindatum,norm),' +
        'WOON.LABELSTREEFPAD(peildatum,beginaandeel,begindatum,norm,einddatum))))',
    );
  });

  test('is there for every function, and fits in what Excel takes for a formula', () => {
    const names = bareNames(FUNCTIES);
    expect(names.map(({ name }) => name)).toEqual(FUNCTIES.map(({ name }) => name));
    for (const { formula } of names) expect(formula.length).toBeLessThan(8192);
  });

  test('has parameters that Excel takes for names: no cell and no function', () => {
    const words = FUNCTIES.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    for (const word of words) expect(word).toMatch(/^\p{L}{4,}$/u);
  });
});
