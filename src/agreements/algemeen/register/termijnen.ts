import type { Herkomst, Unit } from '../../../core/article/parameter';
import { addMonths, formatDate, serialOf, yearOf } from '../../../core/values/date';
import type { Dagen, Vermeldingen, Vraag } from './vermeldingen';
import type { Onderwerp } from './wie';

/** The days of the agreement, as serials; as long as its end is not known the last day is Infinity. */
export type Looptijd = Dagen;

/** What the terms of a duty are worked out from. */
export interface Stand {
  readonly looptijd: Looptijd;
  /** The day as at which is judged. */
  readonly op: number;
  readonly vermeldingen: Vermeldingen;
}

/** One term in which a duty must be shown. */
export interface Termijn extends Dagen {
  /** As an outcome names it: `2016`, `2016-2017`; null for a duty with one term. */
  readonly tijdvak: string | null;
  /** After `1 van 2`: `in 2016`. */
  readonly tekst: string;
  /** Parts of the term, each of which asks for the whole number; without them it is the term itself that asks. */
  readonly delen?: readonly Dagen[];
  /** Why there is nothing to show after all. */
  readonly geen?: string;
}

/** A number of a duty, as a parameter tells it. */
export interface Getal {
  readonly waarde: number;
  readonly herkomst: Herkomst;
  /** For all but `afspraak`. */
  readonly motive?: string;
}

/** A kind of term: when a duty must be shown, and how often. */
export interface Termijnsoort<A extends string = string, P extends string = string> {
  /** How its number is asked for: `Hoe vaak per jaar`. */
  readonly hoeVaak: string;
  /** How often, unless the duty itself says otherwise. */
  readonly aantal: Getal;
  /** The number that the term itself is made of. */
  readonly getal?: Getal & { readonly naam: string; readonly vraag: string; readonly unit: Unit };
  /** Entries of other duties that the term of a subject follows from. */
  leest?(onderwerp: Onderwerp<P>): Vraag<A, P>;
  /** The terms that began, in order: at least one. A term that is the only one is there from the start. */
  termijnen(stand: Stand, getal: number, onderwerp: Onderwerp): readonly Termijn[];
}

const EENS: Getal = { waarde: 1, herkomst: 'afspraak' };

/** Periods of whole years, from the first year of the agreement on, as far as they have begun. */
function perioden({ looptijd, op }: Stand, jaren: number): readonly Termijn[] {
  const termijnen: Termijn[] = [];
  for (let jaar = yearOf(looptijd.van); serialOf(jaar, 1, 1) <= op; jaar += jaren) {
    const laatste = jaar + jaren - 1;
    const tijdvak = laatste === jaar ? String(jaar) : `${String(jaar)}-${String(laatste)}`;
    termijnen.push({
      tijdvak,
      tekst: `in ${tijdvak}`,
      van: serialOf(jaar, 1, 1),
      tot: serialOf(laatste, 12, 31),
    });
  }
  return termijnen;
}

/** Each calendar year. */
export const ELK_JAAR: Termijnsoort<never, never> = {
  hoeVaak: 'Hoe vaak per jaar',
  aantal: EENS,
  termijnen: (stand) => perioden(stand, 1),
};

/** Each period of so many years, from the first year of the agreement on. */
export const elkeJaren = (jaren: number): Termijnsoort<never, never> => ({
  hoeVaak: 'Hoe vaak per periode',
  aantal: EENS,
  getal: {
    naam: 'jaren',
    vraag: 'Jaren in een periode',
    unit: 'jaren',
    waarde: jaren,
    herkomst: 'afspraak',
  },
  termijnen: (stand, getal) => perioden(stand, getal),
});

/** Within one calendar year, which the agreement names unless a motive says how it is read. */
export const inJaar = (jaar: number, motive?: string): Termijnsoort<never, never> => ({
  hoeVaak: 'Hoe vaak',
  aantal: EENS,
  getal: {
    naam: 'jaar',
    vraag: 'In welk jaar',
    unit: 'jaartal',
    waarde: jaar,
    ...(motive === undefined ? { herkomst: 'afspraak' } : { herkomst: 'leeswijze', motive }),
  },
  termijnen: (_, getal) => [
    { tijdvak: null, tekst: `in ${String(getal)}`, van: serialOf(getal, 1, 1), tot: serialOf(getal, 12, 31) },
  ],
});

/** Within so many months from the first day of the agreement. */
export const binnenMaanden = (maanden: number, motive: string): Termijnsoort<never, never> => ({
  hoeVaak: 'Hoe vaak',
  aantal: EENS,
  getal: {
    naam: 'maanden',
    vraag: 'Binnen hoeveel maanden na het begin',
    unit: 'maanden',
    waarde: maanden,
    herkomst: 'leeswijze',
    motive,
  },
  termijnen: ({ looptijd: { van } }, getal) => [tussen(van, addMonths(van, getal) - 1)],
});

const tussen = (van: number, tot: number): Termijn => ({
  tijdvak: null,
  tekst: tot === Infinity ? 'tijdens de looptijd' : `tot en met ${formatDate(tot)}`,
  van,
  tot,
});

/** At some time before the agreement ends: the agreement itself names no day. */
export const VOOR_HET_EINDE: Termijnsoort<never, never> = {
  hoeVaak: 'Hoe vaak',
  aantal: {
    waarde: 1,
    herkomst: 'leeswijze',
    motive:
      'Het artikel noemt geen aantal en geen datum. Wij lezen: één keer, uiterlijk op de laatste dag van de looptijd.',
  },
  termijnen: ({ looptijd }) => [tussen(looptijd.van, looptijd.tot)],
};

/** Before the agreement ends, and not before another duty was done; when that was not, on any day of the agreement. */
export const voorHetEindeEnNa = <A extends string, P extends string>(
  eerst: Vraag<A, P>,
  motive: string,
): Termijnsoort<A, P> => ({
  hoeVaak: 'Hoe vaak',
  aantal: { waarde: 1, herkomst: 'leeswijze', motive },
  leest: () => eerst,
  termijnen: ({ looptijd, op, vermeldingen }) => {
    const [eerste] = vermeldingen.getoond(eerst, { van: looptijd.van, tot: op });
    if (eerste === undefined) return [tussen(looptijd.van, looptijd.tot)];
    const termijn = tussen(eerste.datum, looptijd.tot);
    return [{ ...termijn, tekst: `vanaf ${formatDate(eerste.datum)} ${termijn.tekst}` }];
  },
});

/** Before the agreement ends, by who did another duty; `geen` says why nothing is asked of who did not. */
export const voorHetEindeNaEigen = <A extends string>(
  eerst: A,
  { geen, motive }: { readonly geen: string; readonly motive: string },
): Termijnsoort<A, never> => {
  const leest = <P extends string>({ partijen }: Onderwerp<P>): Vraag<A, P> => ({
    afspraken: [eerst],
    partijen,
  });
  return {
    hoeVaak: 'Hoe vaak',
    aantal: { waarde: 1, herkomst: 'leeswijze', motive },
    leest,
    termijnen: ({ looptijd: { van, tot }, op, vermeldingen }, _, onderwerp) => {
      const isGedaan = vermeldingen.getoond(leest(onderwerp), { van, tot: op }).length > 0;
      return [isGedaan ? tussen(van, tot) : { ...tussen(van, tot), geen }];
    },
  };
};

/**
 * With each time that another duty was done: dated after the time before and not after that day itself. What was not
 * there on the day can no longer be shown, so no such term is still running. `bij` says what there was each time
 * (`bij de bijeenkomsten`), and `geen` why nothing is asked without any.
 */
export const bijElke = <A extends string, P extends string>(
  keren: Vraag<A, P>,
  { bij, geen, motive }: { readonly bij: string; readonly geen: string; readonly motive: string },
): Termijnsoort<A, P> => ({
  hoeVaak: 'Hoe vaak per keer',
  aantal: { waarde: 1, herkomst: 'leeswijze', motive },
  leest: () => keren,
  termijnen: ({ looptijd, op, vermeldingen }) => {
    const perJaar = new Map<number, Dagen[]>();
    let van = looptijd.van;
    for (const { datum } of vermeldingen.getoond(keren, { van, tot: op })) {
      if (datum < van) continue;
      const jaar = yearOf(datum);
      perJaar.set(jaar, [...(perJaar.get(jaar) ?? []), { van, tot: datum }]);
      van = datum + 1;
    }
    if (perJaar.size === 0) return [{ ...tussen(looptijd.van, looptijd.tot), geen }];
    return [...perJaar].map(([jaar, delen]) => ({
      tijdvak: String(jaar),
      tekst: `${bij} in ${String(jaar)}`,
      van: delen[0]?.van ?? looptijd.van,
      tot: delen.at(-1)?.tot ?? looptijd.tot,
      delen,
    }));
  },
});
