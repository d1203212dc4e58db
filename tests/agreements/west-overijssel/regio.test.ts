import { DAGEN, behoefte, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevinding, bevindingen, controleer, feit, uitkomst } from './controleer';

const procent = (cijfers: string): string => `${cijfers}\u00a0%`;

describe('the region', () => {
  const deventer = { gemeente: 'Deventer' };
  const plannen = [plan('A', 1100, { sloop: 10 }), plan('B', 901, deventer)];
  const gemengd = [...behoefte(100), ...behoefte(90, { ...deventer, verwachteSloop: 0 })];

  test('says how many municipalities it covers, and that they count differently', () => {
    const report = controleer({ organisatie: 'Regio', plannen, behoefte: gemengd });
    const gevonden = bevinding(report, 'WO-20-regio');
    expect(feit(gevonden, 'Over')).toBe('2 van 11 gemeenten');
    expect(feit(gevonden, 'Telwijze')).toBe('Deels bruto en deels netto geteld over 2016 tot en met 2025.');
    expect(feit(gevonden, 'Te veel')).toBe('91 woningen');
    const { reason, value } = uitkomst(report, 'WO-20-regio', 'Regio');
    expect(reason).toContain('2 van 11 gemeenten: 1.991 woningen op een behoefte van 1.900');
    expect(reason).toContain('Deels bruto en deels netto geteld');
    expect(value).toBe(1991 / 1900);
  });

  test.each([
    ['Netto', {}],
    ['Bruto', { verwachteSloop: 0 }],
  ])('that counts in one way says so: %s', (telwijze, meer) => {
    const report = controleer({
      organisatie: 'Regio',
      plannen,
      behoefte: [...behoefte(100, meer), ...behoefte(90, { ...deventer, ...meer })],
    });
    const hoe = `${telwijze} geteld over 2016 tot en met 2025.`;
    expect(feit(bevinding(report, 'WO-20-regio'), 'Telwijze')).toBe(hoe);
    expect(uitkomst(report, 'WO-20-regio', 'Regio').reason).toContain(`. ${hoe}`);
  });

  test('is a point of attention also after the term of article 22', () => {
    const report = controleer({
      organisatie: 'Regio',
      plannen,
      behoefte: gemengd,
      peildatum: DAGEN.naHersteltermijn,
    });
    expect(bevinding(report, 'WO-20-regio')).toMatchObject({
      ernst: 'signaal',
      cell: null,
      sleutel: 'Regio',
    });
    expect(uitkomst(report, 'WO-20-regio', 'Regio').uitkomst).toBe('voldoet-niet');
  });

  test('cannot be judged by one party, whose own figures are given', () => {
    const report = controleer({ plannen: [plan('A', 1100)], behoefte: behoefte(100) });
    const { uitkomst: oordeel, reason } = uitkomst(report, 'WO-20-regio', 'Regio');
    expect(oordeel).toBe('niet-te-bepalen');
    expect(reason).toBe(
      `Dit is alleen te bepalen over de hele regio. Zwolle: 1.100 woningen op een behoefte van 1.000 (${procent('110')}). Te veel: 100 woningen. Netto geteld over 2016 tot en met 2025.`,
    );
    expect(bevindingen(report, 'WO-20-regio')).toEqual([]);
  });

  test('is not told in figures of another party either, whose plans stand there too', () => {
    const { reason } = uitkomst(
      controleer({
        plannen: [plan('A', 1100), plan('B', 901, deventer)],
        behoefte: [...behoefte(100), ...behoefte(90, deventer)],
      }),
      'WO-20-regio',
      'Regio',
    );
    expect(reason).toContain('Zwolle');
    expect(reason).not.toContain('Deventer');
  });

  test('gives no own figures when there are none', () => {
    const report = controleer({ plannen: [plan('A', 1100)], behoefte: [] });
    expect(uitkomst(report, 'WO-20-regio', 'Regio').reason).toBe(
      'Dit is alleen te bepalen over de hele regio.',
    );
  });

  test('without any plan has nothing to judge', () => {
    const report = controleer({ organisatie: 'Regio', plannen: [], behoefte: behoefte(100) });
    expect(uitkomst(report, 'WO-20-regio', 'Regio')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Er staan geen plannen in Plancapaciteit.',
    });
  });
});
