import { CATALOGUE } from '../../../src/agreements/catalogue';
import { behoefte, bladenVan, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import { bevindingen, controleer, uitkomst } from './controleer';
import { metKolommen, zonder } from './zonder-kolom';

const NETTO: Werkmap = { plannen: [plan('A', 100, { jaar2017: 100, sloop: 5 })], behoefte: behoefte(100) };
const BRUTO: Werkmap = { ...NETTO, behoefte: behoefte(100, { verwachteSloop: 0 }) };

const dubbel = (werkmap: Werkmap, kolom: string) =>
  metKolommen(werkmap, 'Plancapaciteit', (headers, row) => [...row, row[headers.indexOf(kolom)] ?? '']);

describe('a column that is missing', () => {
  test.each([
    ['Status planologisch', 'Plancapaciteit'],
    ['Gemeente', 'Plancapaciteit'],
    ['Gemeente', 'Woningbehoefte'],
    ['Jaar', 'Woningbehoefte'],
    ['Behoefte', 'Woningbehoefte'],
    ['Prognose', 'Woningbehoefte'],
  ])('%s in %s: the balance cannot be determined', (kolom, naam) => {
    const report = zonder(NETTO, kolom, naam);
    expect(bevindingen(report, 'kolom-ontbreekt').map(({ sleutel }) => sleutel)).toEqual([kolom]);
    expect(uitkomst(report, 'WO-20').uitkomst).toBe('niet-te-bepalen');
  });

  test('counts only when it is read: the number of homes is not, when the years are filled in', () => {
    expect(uitkomst(zonder(NETTO, 'Bruto woningen'), 'WO-20').uitkomst).toBe('voldoet');
  });

  test('counts as blank when it is optional', () => {
    expect(uitkomst(zonder(NETTO, 'Sloop'), 'WO-20').value).toBe(0.1);
    expect(uitkomst(zonder(NETTO, 'Sloop'), 'WO-27-borging').uitkomst).toBe('niet-van-toepassing');
  });
});

test('with the columns the other way round, a sum points at the first filled cell from the left', () => {
  const report = metKolommen(
    { plannen: [plan('A', 100, { jaar2017: 1, jaar2018: 1, na2025: 1, kern: 'Zuid' })] },
    'Plancapaciteit',
    (_, row) => [...row].reverse(),
  );
  const [gevonden] = bevindingen(report, 'WO-plan-jaren');
  expect([gevonden?.column, gevonden?.cell?.column]).toEqual(['Na 2025', 0]);
});

describe('a column that stands there twice', () => {
  test('cannot be used by who reads it', () => {
    expect(uitkomst(dubbel(NETTO, 'Sloop'), 'WO-20')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'In blad Plancapaciteit staat kolom Sloop meer dan één keer.',
    });
    expect(uitkomst(dubbel(NETTO, '2017'), 'WO-20').uitkomst).toBe('niet-te-bepalen');
  });

  test('does not matter to who does not', () => {
    expect(uitkomst(dubbel(BRUTO, 'Sloop'), 'WO-20').uitkomst).toBe('voldoet');
    expect(uitkomst(dubbel(NETTO, 'Plannaam'), 'WO-20').uitkomst).toBe('voldoet');
  });
});

describe('a sheet that is missing', () => {
  test('Woningbehoefte: the balance and the prognosis cannot be determined', () => {
    const report = controleer({ plannen: [plan('A', 100)] });
    for (const rule of ['WO-20', 'WO-21', 'WO-22'])
      expect(uitkomst(report, rule).uitkomst).toBe('niet-te-bepalen');
    expect(report.findings.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  });

  test('Gegevens: no prognosis to hold it against, and no peildatum', () => {
    const { tabs } = workbookOf(bladenVan(NETTO));
    const report = check({ date1904: false, tabs: tabs.slice(1) }, CATALOGUE, { peildatum: 42370 });
    expect(uitkomst(report, 'WO-20').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-21')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'In Gegevens staat geen Te hanteren prognose.',
    });
    const zonderDatum = check({ date1904: false, tabs: tabs.slice(1) }, CATALOGUE);
    expect(uitkomst(zonderDatum, 'WO-20').reason).toBe('De peildatum is niet bekend.');
  });
});
