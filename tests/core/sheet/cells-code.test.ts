import { PLANSTATUS } from '../../../src/agreements/west-overijssel/bladen/planstatus';
import { AFSPRAKENREGISTER } from '../../../src/agreements/west-overijssel/bladen';
import { PLANCAPACITEIT } from '../../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { cellReader } from '../../../src/core/sheet/judge/cell-reader';
import type { Column } from '../../../src/core/sheet/columns';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { CellResult } from '../../fixtures/core/trial';
import { readCell } from '../../fixtures/core/trial';

const NBSP = '\u00a0';
const good = (value: CellValue) => ({ rules: [], value, proposal: null });
const spelled = (value: CellValue) => ({ rules: ['veld-schrijfwijze'], value, proposal: value });
const wrong = (proposal: CellValue | null) => ({ rules: ['veld-code'], value: 'fout', proposal });

/** The same as `readCell`, for a column of the real sheets. */
function readIn(column: Column, raw: CellValue): CellResult {
  const reader = cellReader(column, false);
  if (reader.isPlain(raw)) return { rules: [], value: reader.plain(raw), proposal: null };
  const { faulty, value, issues } = reader.judge(raw);
  return {
    rules: issues.map(({ rule }) => rule),
    value: faulty ? 'fout' : value,
    proposal: issues[0]?.proposal?.value ?? null,
  };
}

describe('codes', () => {
  test.each(['Zwolle', 'Olst-Wijhe', 'Woningstichting Putten', 'Putten'])('%p is spelled right', (raw) => {
    expect(readCell('gemeente', raw)).toEqual(good(raw));
  });

  test.each([
    ['zwolle', 'Zwolle'],
    ['ZWOLLE', 'Zwolle'],
    ['Zwolle ', 'Zwolle'],
    [`${NBSP}Zwolle`, 'Zwolle'],
    ['Z.w.o.l.l.e', 'Zwolle'],
    ['Zwollé', 'Zwolle'],
    ['Gemeente Zwolle', 'Zwolle'],
    [`gemeente${NBSP}zwolle`, 'Zwolle'],
    ['Olst Wijhe', 'Olst-Wijhe'],
    ['OlstWijhe', 'Olst-Wijhe'],
    ['UWOON', 'Uwoon'],
    ['Stichting deltaWonen', 'deltaWonen'],
    ['Delta Wonen', 'deltaWonen'],
    ['Gemeente Putten', 'Putten'],
    ['woningstichting putten', 'Woningstichting Putten'],
  ])('%p is %s, spelled otherwise', (raw, value) => {
    expect(readCell('gemeente', raw)).toEqual(spelled(value));
  });

  test.each([
    ['Zwole', 'Zwolle'],
    ['Zwoolle', 'Zwolle'],
    ['Swolle', 'Zwolle'],
    ['Gemeente Zwole', 'Zwolle'],
    ['Stichting DeltaWoonn', 'deltaWonen'],
    ['Olst-Wijje', 'Olst-Wijhe'],
  ])('%p is not on the list, and was probably %s', (raw, nearest) => {
    expect(readCell('gemeente', raw)).toEqual(wrong(nearest));
  });

  test.each(['Amsterdam', 'Zw', '---', 'Putten en Zwolle', true])('%p resembles nothing', (raw) => {
    expect(readCell('gemeente', raw)).toEqual(wrong(null));
  });

  test('the distance is at most a third of what was typed, and at most 2', () => {
    // Zvole is two letters from Zwolle, and a third of its five letters is one.
    expect(readCell('gemeente', 'Zvole')).toEqual(wrong(null));
    expect(readCell('gemeente', 'Gemeente Zvole')).toEqual(wrong(null));
    expect(readCell('niveau', 'hog')).toEqual(wrong('hoog'));
    expect(readCell('niveau', 'ho')).toEqual(wrong(null));
    expect(readCell('niveau', 'holg!')).toEqual(wrong('hoog'));
    expect(readCell('gemeente', 'Woningstichting Putxxx')).toEqual(wrong(null));
    expect(readCell('gemeente', 'Woningstichting Puttxx')).toEqual(wrong('Woningstichting Putten'));
  });

  test('names and other spellings are compared too', () => {
    expect(readCell('niveau', 'midde')).toEqual(wrong('2'));
    expect(readCell('niveau', 'groem')).toEqual(wrong('hoog'));
  });

  test('of equally near codes the first on the list is offered', () => {
    expect(readCell('niveau', 'plink')).toEqual(wrong('plint'));
  });

  test('a number is compared as its text', () => {
    expect(readCell('niveau', 2)).toEqual(good('2'));
    expect(readCell('niveau', 1)).toEqual(spelled('hoog'));
    expect(readCell('niveau', '1')).toEqual(spelled('hoog'));
    expect(readCell('niveau', 3.0000000000000004)).toEqual(spelled('laag'));
    expect(readCell('niveau', 7)).toEqual(wrong(null));
    expect(readCell('gemeente', 7)).toEqual(wrong(null));
  });

  test('the + counts, other marks do not', () => {
    expect(readCell('niveau', 'a+')).toEqual(spelled('A+'));
    expect(readCell('niveau', 'A ++')).toEqual(spelled('A++'));
  });

  test('understood spellings are veld-schrijfwijze, other names are not', () => {
    expect(readCell('niveau', 'groen')).toEqual(spelled('hoog'));
    expect(readCell('niveau', 'midden')).toEqual(good('2'));
    expect(readCell('niveau', 'Midden')).toEqual(spelled('2'));
  });
});

describe('the planning status', () => {
  const { status } = PLANCAPACITEIT.columns;

  test('a code, its name, and code and name together are good, with or without a full stop', () => {
    for (const { code, names = [] } of PLANSTATUS.entries) {
      expect(readIn(status, code)).toEqual(good(code));
      for (const name of names) expect(readIn(status, name)).toEqual(good(code));
    }
    expect(readIn(status, '1A Onherroepelijk')).toEqual(good('1A'));
    expect(readIn(status, '1A. Onherroepelijk')).toEqual(good('1A'));
    expect(readIn(status, '2B Vastgesteld, uitwerkingsplicht')).toEqual(good('2B'));
    expect(readIn(status, '2B Vastgesteld uitwerking nodig')).toEqual(good('2B'));
    expect(readIn(status, '1C Onherroepelijk B&W nodig')).toEqual(good('1C'));
    expect(readIn(status, '4A Opgenomen in de visie')).toEqual(good('4A'));
    expect(readIn(status, '4B. Idee')).toEqual(good('4B'));
    expect(readIn(status, 'Niet opgenomen in de visie')).toEqual(good('4B'));
    expect(readIn(status, 3)).toEqual(good('3'));
  });

  test.each([
    ['1a', '1A'],
    ['1a Onherroepelijk', '1A'],
    ['1A  Onherroepelijk', '1A'],
    ['onherroepelijk', '1A'],
    ['2b Vastgesteld uitwerking nodig', '2B'],
    ['1A - Onherroepelijk', '1A'],
    ['3. in voorbereiding', '3'],
  ])('%p is %s, spelled otherwise', (raw, value) => {
    expect(readIn(status, raw)).toEqual(spelled(value));
  });

  test.each([
    '1A Vastgesteld',
    '1A. Vastgesteld',
    '4A Optie',
    '4B Visie',
    '3 Visie',
    '2C Onherroepelijk B&W nodig',
  ])('in %p code and name contradict each other: no proposal', (raw) => {
    expect(readIn(status, raw)).toEqual(wrong(null));
  });

  test.each([
    ['1AA', '1A'],
    ['1A Onherroepelyk', '1A'],
    ['Vastgesteldt', '2A'],
    ['In voorberijding', '3'],
  ])('%p was probably %s', (raw, proposal) => {
    expect(readIn(status, raw)).toEqual(wrong(proposal));
  });

  test.each(['Hard', 'Zacht', 'Onbekend', '6'])('%p resembles no status', (raw) => {
    expect(readIn(status, raw)).toEqual(wrong(null));
  });
});

describe('other lists of West-Overijssel', () => {
  const { prioriteit, plantype, vertrouwelijkheid } = PLANCAPACITEIT.columns;
  const { afspraak, partij } = AFSPRAKENREGISTER.columns;

  test('Prioriteit also takes numbers and colours', () => {
    expect(['hoog', 'midden', 'laag'].map((raw) => readIn(prioriteit, raw).rules)).toEqual([[], [], []]);
    expect([1, '2', 3].map((raw) => readIn(prioriteit, raw))).toEqual(
      ['hoog', 'midden', 'laag'].map(spelled),
    );
    expect(['groen', 'Oranje', 'rood'].map((raw) => readIn(prioriteit, raw))).toEqual(
      ['hoog', 'midden', 'laag'].map(spelled),
    );
  });

  test('Plantype silently takes the names of plan monitors', () => {
    expect(readIn(plantype, 'Pand Transformatie')).toEqual(good('Pand transformatie'));
    expect(readIn(plantype, 'Transformatie gebouw')).toEqual(good('Pand transformatie'));
    expect(readIn(plantype, 'Transformatie gebied')).toEqual(good('Transformatiegebied'));
  });

  test('Vertrouwelijkheid understands the words of other systems', () => {
    expect(readIn(vertrouwelijkheid, 'ProvincieGemeente')).toEqual(spelled('Provincie'));
    expect(readIn(vertrouwelijkheid, 'Extern woonregio')).toEqual(spelled('Regio'));
    expect(readIn(vertrouwelijkheid, 'Intern raad')).toEqual(spelled('Gemeente'));
  });

  test.each([
    ['5.3', 'WO-5.3'],
    [5.3, 'WO-5.3'],
    ['art. 5.3', 'WO-5.3'],
    ['Artikel 5.3', 'WO-5.3'],
    ['wo-2.3', 'WO-2.3'],
    [23, 'WO-23'],
    ['2.3', 'WO-2.3'],
  ])('Afspraak %p is %s', (raw, value) => {
    expect(readIn(afspraak, raw)).toEqual(spelled(value));
  });

  test.each([
    ['GS', 'Gedeputeerde Staten'],
    ['Provincie Overijssel', 'Provincie'],
    ['college van B en W Zwolle', 'Zwolle'],
    ['Gemeente Zwolle', 'Zwolle'],
  ])('Partij %p is %s', (raw, value) => {
    expect(readIn(partij, raw)).toEqual(spelled(value));
  });
});
