import type { CalculationContext } from '../../../core/article/rule';
import type { Place } from '../../../core/finding/place';
import type { Row } from '../../../core/sheet/row';
import { serialOf } from '../../../core/values/date';
import { mondayOf, weeksInYear } from '../../../core/values/iso-week';
import { formatMonth, monthStart } from '../../../core/values/month';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import type { Coachkolommen } from '../bladen/coachresultaten';
import { COACHUREN } from '../bladen/coachuren';
import type { Urenkolommen } from '../bladen/coachuren';
import { VERREKENING } from '../bladen/verrekening';
import type { Looptijd } from '../looptijd';

/** A cell that tells when something was, with the days that count for it, as serials. */
export interface Plek {
  /** As a message names it: `Gespreksmaand december 2023`. */
  readonly wanneer: string;
  readonly van: number;
  readonly tot: number;
  readonly at: Place;
}

/** Does it lie wholly before or wholly after the agreement? Null when it does not. */
export function kantVan({ van, tot }: Plek, looptijd: Looptijd): 'voor' | 'na' | null {
  if (tot < looptijd.van) return 'voor';
  return van > looptijd.tot ? 'na' : null;
}

/** Every cell that tells when something was. A cell with a `fout` tells nothing. */
export const plekkenIn = (context: CalculationContext, looptijd: Looptijd): readonly Plek[] => [
  ...(context.sheet(COACHRESULTATEN)?.rows() ?? []).flatMap((rij) => [
    ...maandplek(rij, 'gespreksmaand'),
    ...maandplek(rij, 'verhuismaand'),
  ]),
  ...(context.sheet(COACHUREN)?.rows() ?? []).flatMap((rij) => urenplek(rij, looptijd)),
  ...verrekenplekken(context),
];

/** A month counts as its first day. */
function maandplek(rij: Row<Coachkolommen>, kolom: 'gespreksmaand' | 'verhuismaand'): readonly Plek[] {
  const maand = rij.isFaulty(kolom) ? null : rij.get(kolom);
  if (maand === null) return [];
  const dag = monthStart(maand);
  const { header } = COACHRESULTATEN.columns[kolom];
  return [{ wanneer: `${header} ${formatMonth(maand)}`, van: dag, tot: dag, at: rij.at(kolom) }];
}

/** The year when no week of it starts within the agreement, else the week: that counts as its Monday. */
function urenplek(rij: Row<Urenkolommen>, looptijd: Looptijd): readonly Plek[] {
  const jaar = rij.isFaulty('jaar') ? null : rij.get('jaar');
  if (jaar === null) return [];
  const heelJaar: Plek = {
    wanneer: `Jaar ${String(jaar)}`,
    van: mondayOf(jaar, 1),
    tot: mondayOf(jaar, weeksInYear(jaar)),
    at: rij.at('jaar'),
  };
  if (kantVan(heelJaar, looptijd) !== null) return [heelJaar];
  const week = rij.isFaulty('week') ? null : rij.get('week');
  if (week === null) return [];
  const maandag = mondayOf(jaar, week);
  return [
    {
      wanneer: `Week ${String(week)} van ${String(jaar)}`,
      van: maandag,
      tot: maandag,
      at: rij.at('week'),
    },
  ];
}

/** The years of Verrekening. Of rows with one key all but the first have a `fout` in the cell of the year. */
function verrekenplekken(context: CalculationContext): readonly Plek[] {
  const sleutels = new Set<string | null>();
  return (context.sheet(VERREKENING)?.rows() ?? []).flatMap((rij): readonly Plek[] => {
    const isHerhaling = rij.isDuplicate && sleutels.has(rij.comparedKey);
    sleutels.add(rij.comparedKey);
    const jaar = rij.isFaulty('jaar') ? null : rij.get('jaar');
    if (isHerhaling || jaar === null) return [];
    return [
      {
        wanneer: `Jaar ${String(jaar)}`,
        van: serialOf(jaar, 1, 1),
        tot: serialOf(jaar, 12, 31),
        at: rij.at('jaar'),
      },
    ];
  });
}
