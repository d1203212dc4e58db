import { defineCalculation } from '../../../core/article/calculation';
import type { CalculationContext } from '../../../core/article/rule';
import type { SheetReading } from '../../../core/sheet/reading';
import type { Row } from '../../../core/sheet/row';
import { Unreadable } from '../../../core/sheet/unreadable';
import type { afsprakenregisterVoor } from '../../bladen/afsprakenregister';
import { bezwaarTegen } from '../bezwaar';

/** The sheet Afsprakenregister of an agreement, with its own duties and parties. */
export type Registerblad<A extends string = string, P extends string = string> = ReturnType<
  typeof afsprakenregisterVoor<A, P>
>;

export type Registerrij = Row<Registerblad['columns']>;

/** The status of an entry. */
type Status = 'gepland' | 'uitgevoerd' | 'vervallen';

/** An entry that counts, read in full. */
export interface Vermelding {
  readonly afspraak: string;
  readonly partij: string;
  /** A serial. */
  readonly datum: number;
  /** Its row; the first one when the entry stands there more than once. */
  readonly rij: Registerrij;
}

/** Of which duties and by which parties entries are asked for. Entries of all of them count together. */
export interface Vraag<A extends string = string, P extends string = string> {
  readonly afspraken: readonly A[];
  readonly partijen: readonly P[];
}

/** The first and last day that count, as serials. */
export interface Dagen {
  readonly van: number;
  readonly tot: number;
}

/**
 * What the register shows. An entry with a status that does not count shows nothing, and one that stands there twice
 * (`sleutel-dubbel`) shows it once. A cell with a `fout` is never guessed at: `vereisLeesbaar` blocks what may be about it.
 *
 * For a rule of its own (WO-8.3):
 *
 *     const register = vermeldingen(context);               // west-overijssel/vermeldingen.ts; null: no register
 *     const vraag = { afspraken: ['WO-8.2-deelname'], partijen: [gemeente] } as const;
 *     if (register.getoond(vraag, { van, tot: judgedOn }).length === 0) register.vereisLeesbaar(vraag);
 *
 * First ask whether the entries that can be read are enough; only when they are not, `vereisLeesbaar` throws
 * `Unreadable`, which makes the outcome `niet-te-bepalen`. The caller bounds `tot` by the peildatum.
 */
export interface Vermeldingen<A extends string = string, P extends string = string> {
  /** The entries within these days, in order of date. */
  getoond(vraag: Vraag<A, P>, dagen: Dagen): readonly Vermelding[];
  /** Does an entry that counts, or may count, name one of these duties and parties? Its date need not be readable. */
  noemt(vraag: Vraag<A, P>): boolean;
  /** Throws when an entry that cannot be read may be one of these; with a status that does not count it never is. */
  vereisLeesbaar(vraag: Vraag<A, P>): void;
}

/** An entry of which at least one cell has a `fout`; null stands for what may be anything. */
interface Onleesbaar {
  readonly rij: Registerrij;
  readonly afspraak: string | null;
  readonly partij: string | null;
}

const leesbaar = <K extends 'afspraak' | 'partij' | 'status' | 'datum'>(rij: Registerrij, kolom: K) =>
  rij.isFaulty(kolom) ? null : rij.get(kolom);

const isUitgevoerd = (status: Status): boolean => status === 'uitgevoerd';

/**
 * Makes the reader of an agreement's register: within one check it is read once. The answer is null when the
 * workbook has no such sheet.
 * @param telt does an entry of this status count? By default only what was carried out does
 */
export const vermeldingenIn = <A extends string, P extends string>(
  blad: Registerblad<A, P>,
  telt: (status: Status) => boolean = isUitgevoerd,
): ((context: CalculationContext) => Vermeldingen<A, P> | null) =>
  defineCalculation((context) => {
    const lezing: SheetReading<Registerblad['columns']> | null = context.sheet(blad);
    return lezing === null ? null : lees(lezing.rows(), telt, bezwaarTegen(lezing, KOLOMMEN));
  });

/** Without one of these columns nothing can be said of a duty that the register does not show. */
const KOLOMMEN = ['afspraak', 'partij', 'datum', 'status'] as const;

/** The register of a workbook that has none: it shows nothing, and does not tell that there is nothing to show. */
export const zonderRegister = (blad: Registerblad): Vermeldingen => ({
  getoond: () => [],
  noemt: () => false,
  vereisLeesbaar: () => {
    throw new Unreadable(`Blad ${blad.name} ontbreekt.`);
  },
});

function lees(
  rijen: readonly Registerrij[],
  telt: (status: Status) => boolean,
  bezwaar: string | null,
): Vermeldingen {
  const perAfspraak = new Map<string, Map<string, Vermelding>>();
  const onleesbaar: Onleesbaar[] = [];
  for (const rij of rijen) {
    const status = leesbaar(rij, 'status');
    if (status !== null && !telt(status)) continue;
    const afspraak = leesbaar(rij, 'afspraak');
    const partij = leesbaar(rij, 'partij');
    const datum = leesbaar(rij, 'datum');
    if (status === null || afspraak === null || partij === null || datum === null) {
      onleesbaar.push({ rij, afspraak, partij });
      continue;
    }
    const eigen = perAfspraak.get(afspraak) ?? new Map<string, Vermelding>();
    const sleutel = `${partij}|${String(datum)}`;
    if (!eigen.has(sleutel)) eigen.set(sleutel, { afspraak, partij, datum, rij });
    perAfspraak.set(afspraak, eigen);
  }
  const van = ({ afspraken, partijen }: Vraag): readonly Vermelding[] =>
    afspraken
      .flatMap((afspraak) => [...(perAfspraak.get(afspraak)?.values() ?? [])])
      .filter(({ partij }) => partijen.includes(partij));
  return {
    getoond: (vraag, dagen) =>
      van(vraag)
        .filter(({ datum }) => datum >= dagen.van && datum <= dagen.tot)
        .sort((a, b) => a.datum - b.datum),
    noemt: ({ afspraken, partijen }) =>
      van({ afspraken, partijen }).length > 0 ||
      onleesbaar.some(
        (een) =>
          afspraken.some((afspraak) => afspraak === een.afspraak) &&
          partijen.some((partij) => partij === een.partij),
      ),
    vereisLeesbaar: ({ afspraken, partijen }) => {
      if (bezwaar !== null) throw new Unreadable(bezwaar);
      const eerste = onleesbaar.find(
        ({ afspraak, partij }) =>
          (afspraak === null || afspraken.includes(afspraak)) &&
          (partij === null || partijen.includes(partij)),
      );
      if (eerste !== undefined)
        throw new Unreadable(`${eerste.rij.label} is niet te lezen, en kan bij deze afspraak horen.`);
    },
  };
}
