import { parseIsoDate } from '../../../src/core/values/date';
import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';

/* The duties of the register, written down a second time, by hand and from the agreement itself. */

/** A day (`2018-12-31`) as a serial. */
export function dag(iso: string): number {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`No such day: ${iso}`);
  return serial;
}

export const ELF = [
  'Dalfsen',
  'Deventer',
  'Hardenberg',
  'Kampen',
  'Olst-Wijhe',
  'Ommen',
  'Raalte',
  'Staphorst',
  'Steenwijkerland',
  'Zwartewaterland',
  'Zwolle',
];
export const VIJF = ['Zwartewaterland', 'Hardenberg', 'Raalte', 'Zwolle', 'Steenwijkerland'];
export const IEDEREEN = ['Provincie', 'Gedeputeerde Staten', 'Regio', ...ELF];

type Wie = 'Provincie' | 'Provincie or Regio' | 'Samen' | 'Regio or any' | 'each' | 'five' | 'GS and each';
type Wanneer = 'year' | 'two years' | '2016' | '2018' | 'March 2016' | 'end';

export interface Afspraak {
  readonly rule: string;
  readonly by: Wie;
  readonly count: number;
  readonly term: Wanneer;
  readonly ernst: 'register' | 'streven';
}

const afspraak = (
  rule: string,
  by: Wie,
  count: number,
  term: Wanneer,
  ernst: Afspraak['ernst'] = 'register',
): Afspraak => ({ rule, by, count, term, ernst });

/** All duties with an outcome whose terms follow from no other duty; WO-8.2 as it is without an entry of WO-8. */
export const TABEL: readonly Afspraak[] = [
  afspraak('WO-voortgang', 'Provincie or Regio', 1, 'year'),
  afspraak('WO-midterm', 'Provincie or Regio', 1, '2018'),
  afspraak('WO-monitoringssysteem', 'Provincie or Regio', 1, '2016'),
  afspraak('WO-31', 'Provincie or Regio', 1, 'March 2016'),
  afspraak('WO-1', 'Provincie', 2, 'year'),
  afspraak('WO-2.1', 'Provincie or Regio', 1, 'end'),
  afspraak('WO-2.2', 'Samen', 1, 'end'),
  afspraak('WO-4.1', 'Samen', 1, 'end'),
  afspraak('WO-4.3', 'Samen', 1, 'end'),
  afspraak('WO-4.4', 'Samen', 1, 'end'),
  afspraak('WO-5.2', 'Samen', 1, 'end'),
  afspraak('WO-4.2', 'Samen', 1, 'end', 'streven'),
  afspraak('WO-5.1', 'Samen', 2, 'end'),
  afspraak('WO-2.3', 'Regio or any', 1, 'end'),
  afspraak('WO-3', 'Provincie', 2, 'year'),
  afspraak('WO-5.3', 'Samen', 1, 'year'),
  afspraak('WO-6', 'each', 1, 'end'),
  afspraak('WO-7', 'Provincie or Regio', 1, '2016'),
  afspraak('WO-8', 'Provincie', 1, '2016'),
  afspraak('WO-8.1', 'five', 1, '2016'),
  afspraak('WO-8.2', 'each', 1, 'end'),
  afspraak('WO-9', 'Provincie or Regio', 1, 'year'),
  afspraak('WO-9-uitvraag', 'Provincie', 1, 'year'),
  afspraak('WO-10.1', 'Provincie', 1, 'end'),
  afspraak('WO-13', 'each', 1, 'end', 'streven'),
  afspraak('WO-15', 'Samen', 1, 'end', 'streven'),
  afspraak('WO-16', 'Provincie or Regio', 1, '2016'),
  afspraak('WO-18', 'GS and each', 1, 'two years'),
  afspraak('WO-23', 'each', 1, 'two years'),
  afspraak('WO-24', 'each', 1, 'end'),
];

/** The duties of this table, and the one that follows the meetings of WO-1. */
export const REGELS = [...TABEL.map(({ rule }) => rule), 'WO-1-bespreekpunten'];

/** Of whom a duty has an outcome, and whose entries count for each. */
export function onderwerpen(by: Wie): readonly (readonly [subject: string, partijen: readonly string[]])[] {
  const zelf = (namen: readonly string[]) => namen.map((naam) => [naam, [naam]] as const);
  switch (by) {
    case 'Provincie':
      return zelf(['Provincie']);
    case 'Provincie or Regio':
      return [['Regio', ['Provincie', 'Regio']]];
    case 'Samen':
      return [['Regio', ['Provincie', 'Regio', ...ELF]]];
    case 'Regio or any':
      return [['Regio', ['Regio', ...ELF]]];
    case 'GS and each':
      return zelf(['Gedeputeerde Staten', ...ELF]);
    case 'each':
    case 'five':
      return zelf(ELF);
  }
}

export interface Termijn {
  readonly tijdvak: string | null;
  readonly first: number;
  readonly last: number;
}

const termijn = (tijdvak: string | null, first: string, last: string): Termijn => ({
  tijdvak,
  first: dag(first),
  last: dag(last),
});

/** The terms of a duty, with those that began too late to be judged within the agreement left out. */
export function termijnen(term: Wanneer): readonly Termijn[] {
  switch (term) {
    case 'year':
      return ['2016', '2017', '2018', '2019', '2020'].map((jaar) =>
        termijn(jaar, `${jaar}-01-01`, `${jaar}-12-31`),
      );
    case 'two years':
      return [
        termijn('2016-2017', '2016-01-01', '2017-12-31'),
        termijn('2018-2019', '2018-01-01', '2019-12-31'),
      ];
    case '2016':
    case '2018':
      return [termijn(null, `${term}-01-01`, `${term}-12-31`)];
    case 'March 2016':
      return [termijn(null, '2016-01-01', '2016-03-31')];
    case 'end':
      return [termijn(null, '2016-01-01', '2020-12-31')];
  }
}

/** An entry of something that was done. */
export const gedaan = (
  afspraakId: string,
  partij: string,
  datum: number | string,
  meer: Registerrij = {},
): Registerrij => ({
  afspraak: afspraakId,
  partij,
  datum,
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
  ...meer,
});

/** One outcome of everyone of whom the register has one, without a tijdvak: `WO-24 Zwolle null`. */
export const ELK_EEN: readonly string[] = [
  ...TABEL.flatMap(({ rule, by }) => onderwerpen(by).map(([subject]) => `${rule} ${subject} null`)),
  ...ELF.map((naam) => `WO-1-bespreekpunten ${naam} null`),
].sort();

/**
 * Every outcome on a day within the agreement, as `WO-3 Provincie 2016`, without an entry of WO-1. Of another party than
 * the deliverer there is one for each duty, without a tijdvak.
 */
export const lijstOp = (peildatum: number, isEigen: (subject: string) => boolean): readonly string[] =>
  [
    ...TABEL.flatMap(({ rule, by, term }) =>
      onderwerpen(by).flatMap(([subject]) => {
        if (!isEigen(subject)) return [`${rule} ${subject} null`];
        const tijdvakken = [
          ...termijnen(term),
          ...(term === 'two years' ? [termijn('2020-2021', '2020-01-01', '2021-12-31')] : []),
        ];
        return tijdvakken
          .filter(({ tijdvak, first }) => tijdvak === null || first <= peildatum)
          .map(({ tijdvak }) => `${rule} ${subject} ${String(tijdvak)}`);
      }),
    ),
    ...ELF.map((naam) => `WO-1-bespreekpunten ${naam} null`),
  ].sort();
