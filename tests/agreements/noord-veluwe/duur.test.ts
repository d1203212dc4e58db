import { DAGEN, coachrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import {
  BEGIN,
  begonnenJaren,
  isBuiten,
  isJaarBuiten,
  isJaarOm,
} from '../../../src/agreements/noord-veluwe/looptijd';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, controleer } from './controleer';

/* The duration of the agreement: what lies outside, and its end. */

const buiten = (werkmap: Werkmap) => bevindingen(controleer(werkmap), 'NV-2');

const plekken = (werkmap: Werkmap): string[] =>
  buiten(werkmap).map(
    ({ tab, row, column, messageId }) => `${tab} ${String(row)} ${column ?? ''} ${messageId ?? ''}`,
  );

const uren = (jaar: CellValue, week: CellValue, meer = {}): Werkmap => ({
  uren: [{ corporatie: 'Uwoon', jaar, week, uren: 36, ...meer }],
});
const verrekening = (...jaren: readonly number[]): Werkmap => ({
  verrekening: jaren.map((jaar) => ({ jaar, partij: 'Uwoon', bedrag: 1 })),
});
const gesprek = (jaar: number, maand: number, meer = {}): Werkmap => ({
  resultaten: [coachrij('H-1', { gespreksmaand: serialOf(jaar, maand, 15), ...meer })],
});

describe('NV-2', () => {
  test('points at the cell, as a fout of article 2a, and names no household', () => {
    expect(buiten(gesprek(2023, 12))).toMatchObject([
      {
        ernst: 'fout',
        article: '2a',
        tab: 'Coachresultaten',
        cell: { row: 1, column: 3 },
        row: 2,
        column: 'Gespreksmaand',
        sleutel: null,
        message:
          'Gespreksmaand december 2023 ligt voor het begin van de overeenkomst: 1-1-2024. Wij rekenen dit niet mee.',
      },
    ]);
    expect(buiten(uren(2027, 40))).toMatchObject([
      {
        cell: { row: 1, column: 2 },
        sleutel: 'Uwoon|2027|40',
        message:
          'Week 40 van 2027 ligt na het einde van de overeenkomst: 30-6-2027. Wij rekenen dit niet mee.',
      },
    ]);
    expect(buiten(verrekening(2023))).toMatchObject([
      { cell: { row: 1, column: 0 }, sleutel: '2023|Uwoon', tab: 'Verrekening' },
    ]);
  });

  test('looks at both months, each by its first day', () => {
    const verhuisd = { verhuisd: 'ja', ruimeWoning: 'ja', naarKleiner: 'ja' };
    expect(plekken(gesprek(2023, 11, { ...verhuisd, verhuismaand: serialOf(2027, 7, 1) }))).toEqual([
      'Coachresultaten 2 Gespreksmaand voor',
      'Coachresultaten 2 Verhuismaand na',
    ]);
    expect(plekken(gesprek(2024, 1))).toEqual([]);
    expect(plekken(gesprek(2027, 6))).toEqual([]);
    expect(plekken({ ...gesprek(2027, 6), einddatum: serialOf(2027, 6, 1) })).toEqual([]);
    expect(plekken({ ...gesprek(2027, 6), einddatum: serialOf(2027, 5, 31) })).toEqual([
      'Coachresultaten 2 Gespreksmaand na',
    ]);
  });

  /* 2024 begins on a Monday, and 29-12-2025 is the Monday of week 1 of 2026. */
  test.each<[CellValue, CellValue, number, string[]]>([
    [2024, 1, DAGEN.einde, []],
    [2025, 52, serialOf(2025, 12, 22), []],
    [2025, 52, serialOf(2025, 12, 21), ['Coachuren 2 Week na']],
    [2026, 1, serialOf(2025, 12, 29), []],
    [2026, 2, serialOf(2025, 12, 29), ['Coachuren 2 Week na']],
    [2026, 1, serialOf(2025, 12, 28), ['Coachuren 2 Jaar na']],
    [2026, 40, serialOf(2025, 12, 28), ['Coachuren 2 Jaar na']],
    [2030, 'ooit', DAGEN.einde, ['Coachuren 2 Jaar na']],
    [2027, 'ooit', DAGEN.einde, []],
    [2023, 1, DAGEN.einde, []],
    ['ooit', 1, DAGEN.einde, []],
  ])('of year %p and week %p with an end on %d', (jaar, week, einddatum, verwacht) => {
    expect(plekken({ ...uren(jaar, week), einddatum })).toEqual(verwacht);
  });

  test('judges a span of weeks by its first week', () => {
    expect(plekken(uren(2027, 20, { totWeek: 50 }))).toEqual([]);
    expect(plekken(uren(2027, 27, { totWeek: 50 }))).toEqual(['Coachuren 2 Week na']);
  });

  test('takes a year of Verrekening for outside when all of it is', () => {
    expect(plekken(verrekening(2023, 2024, 2027, 2028))).toEqual([
      'Verrekening 2 Jaar voor',
      'Verrekening 5 Jaar na',
    ]);
    expect(plekken({ ...verrekening(2025, 2026), einddatum: serialOf(2026, 1, 1) })).toEqual([]);
    expect(plekken({ ...verrekening(2025, 2026), einddatum: serialOf(2025, 12, 31) })).toEqual([
      'Verrekening 3 Jaar na',
    ]);
  });

  test('says nothing of a cell with another fout: also of the later of two rows with one key', () => {
    expect(plekken(gesprek(2024, 3, { gespreksmaand: 'ooit' }))).toEqual([]);
    expect(plekken(verrekening(2023, 2023))).toEqual(['Verrekening 2 Jaar voor']);
    expect(
      plekken({
        resultaten: [
          coachrij('H-1', { gespreksmaand: serialOf(2023, 1, 1) }),
          coachrij('H-1', { gespreksmaand: serialOf(2023, 1, 1) }),
        ],
      }),
    ).toHaveLength(2);
  });

  test('runs on any peildatum, and of every partner', () => {
    for (const peildatum of [0, DAGEN.voorHetBegin, DAGEN.naHetEinde])
      expect(plekken({ ...gesprek(2023, 12), peildatum })).toHaveLength(1);
    expect(plekken({ ...gesprek(2023, 12), organisatie: 'Elburg' })).toHaveLength(1);
  });

  test('knows no end as long as Gegevens tells none that can be read', () => {
    for (const einddatum of [null, 'ooit'])
      expect(plekken({ ...gesprek(2099, 1), ...uren(2099, 1), ...verrekening(2099), einddatum })).toEqual([]);
    expect(plekken({ ...gesprek(2023, 12), einddatum: null })).toHaveLength(1);
  });

  test('finds everything outside when the end lies before the start', () => {
    const einddatum = serialOf(2023, 6, 30);
    expect(
      plekken({ ...gesprek(2024, 3), ...uren(2024, 10), ...verrekening(2023, 2024), einddatum }),
    ).toEqual([
      'Coachresultaten 2 Gespreksmaand na',
      'Coachuren 2 Jaar na',
      'Verrekening 2 Jaar voor',
      'Verrekening 3 Jaar na',
    ]);
  });
});

describe('NV-2-einddatum', () => {
  const einddatum = (werkmap: Werkmap) => bevindingen(controleer(werkmap), 'NV-2-einddatum');

  test('asks for the end date once, in Gegevens, without a cell', () => {
    expect(einddatum({ einddatum: null, ...gesprek(2024, 3), ...uren(2024, 1) })).toMatchObject([
      {
        ernst: 'signaal',
        article: '2a',
        tab: 'Gegevens',
        cell: null,
        row: null,
        sleutel: 'Einddatum overeenkomst',
      },
    ]);
  });

  test('also on a day before the agreement, without a peildatum, and when the cell is blank', () => {
    for (const peildatum of [0, DAGEN.voorHetBegin])
      expect(einddatum({ einddatum: null, peildatum })).toHaveLength(1);
    expect(einddatum({ einddatum: '' })).toHaveLength(1);
  });

  test('leaves a date that cannot be read, or stands there twice, to the finding of that', () => {
    for (const waarde of ['ooit', '31-2-2027', 12, '#N/B'])
      expect(einddatum({ einddatum: waarde })).toEqual([]);
    const dubbel = check(
      {
        date1904: false,
        tabs: [
          {
            name: 'Gegevens',
            firstRow: 0,
            firstColumn: 0,
            rows: [
              ['Kenmerk', 'Waarde'],
              ['Overeenkomst', 'Noord-Veluwe'],
              ['Organisatie', 'Regio'],
              ['Peildatum', DAGEN.begin],
              ['Einddatum overeenkomst', DAGEN.einde],
              ['Einddatum overeenkomst', DAGEN.naHetEinde],
            ],
            tables: [],
            read: true,
          },
        ],
      },
      CATALOGUE,
    );
    expect(dubbel.findings.map(({ rule }) => rule)).toEqual(['sleutel-dubbel']);
  });

  test('takes a date that is stored as text', () => {
    expect(einddatum({ einddatum: '30-6-2027' })).toEqual([]);
  });
});

describe('NV-2a-duur', () => {
  const duur = (einddatum: CellValue | null, ingangsdatumVerordening: CellValue) =>
    bevindingen(controleer({ einddatum, ingangsdatumVerordening }), 'NV-2a-duur');

  test.each([
    [serialOf(2028, 12, 31), serialOf(2024, 12, 31), 0],
    [serialOf(2029, 1, 1), serialOf(2024, 12, 31), 1],
    [serialOf(2028, 2, 29), serialOf(2024, 2, 29), 0],
    [serialOf(2030, 1, 1), BEGIN, 1],
  ])('of an end on %d and an ordinance from %d', (einddatum, ingang, aantal) => {
    expect(duur(einddatum, ingang)).toHaveLength(aantal);
  });

  test('points at no cell, under the name of the end date', () => {
    expect(duur(serialOf(2029, 1, 1), serialOf(2024, 12, 31))).toMatchObject([
      {
        ernst: 'signaal',
        article: '2a',
        tab: 'Gegevens',
        cell: null,
        sleutel: 'Einddatum overeenkomst',
        message:
          'De einddatum is 1-1-2029. De huisvestingsverordening ging in op 31-12-2024 en geldt hoogstens 4 jaar: tot 31-12-2028.',
      },
    ]);
  });

  test('needs both dates', () => {
    expect(duur(null, BEGIN)).toEqual([]);
    expect(duur(serialOf(2099, 1, 1), 'ooit')).toEqual([]);
    expect(duur('ooit', BEGIN)).toEqual([]);
  });
});

describe('the days of the agreement', () => {
  const looptijd = { van: serialOf(2024, 3, 1), tot: serialOf(2026, 9, 30) };

  test('hold its first and last day', () => {
    const dagen = [looptijd.van - 1, looptijd.van, looptijd.tot, looptijd.tot + 1];
    expect(dagen.map((dag) => isBuiten(dag, looptijd))).toEqual([true, false, false, true]);
  });

  test('hold a year of which one day lies within', () => {
    const jaar = (van: number, tot: number) => isJaarBuiten(2025, { van, tot });
    const [eerste, laatste] = [serialOf(2025, 1, 1), serialOf(2025, 12, 31)];
    expect([jaar(laatste, laatste), jaar(eerste, eerste)]).toEqual([false, false]);
    expect([jaar(laatste + 1, laatste + 9), jaar(eerste - 9, eerste - 1)]).toEqual([true, true]);
  });

  test('tell which years began, and which are over from their last day on', () => {
    const laatste = serialOf(2025, 12, 31);
    expect(begonnenJaren({ judgedOn: laatste })).toEqual([2024, 2025]);
    expect(begonnenJaren({ judgedOn: laatste + 1 })).toEqual([2024, 2025, 2026]);
    expect(begonnenJaren({ judgedOn: BEGIN - 1 })).toEqual([]);
    expect(begonnenJaren({ judgedOn: serialOf(2019, 1, 1) })).toEqual([]);
    expect([laatste - 1, laatste].map((judgedOn) => isJaarOm(2025, { judgedOn }))).toEqual([false, true]);
  });
});
