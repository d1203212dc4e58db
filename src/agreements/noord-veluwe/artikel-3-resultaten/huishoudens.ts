import { defineSteppedCalculation } from '../../../core/article/calculation';
import type { SheetReading } from '../../../core/sheet/reading';
import type { Steps } from '../../../core/steps';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { bezwaarTegen } from '../../algemeen/bezwaar';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import type { Coachkolommen } from '../bladen/coachresultaten';
import { VAN_BEIDEN, isVanAnder } from '../levering';
import { looptijdVan } from '../looptijd';
import { CORPORATIENAMEN } from '../partijen';
import type { Corporatie } from '../partijen';
import type { Telsoort } from './doel';
import { huishoudenVan, leestKolommen, rijmaanden, rijtellingVan } from './rijtelling';
import type { Coachrij, Huishouden, Reden, Rijtelling, Telperiode } from './rijtelling';

/* The count of article 3: of the rules and of the worksheet function COACHTELLING. Each household once a year. */

/** The households that count in a year, and the rows that do not. */
export interface Jaartelling {
  readonly aantal: number;
  /** In the order of the agreement. */
  readonly perCorporatie: readonly { readonly corporatie: Corporatie; readonly aantal: number }[];
  /** Households that moved otherwise, and so do not count. */
  readonly anders: number;
  /** By row number, in the order of the sheet. */
  readonly nietGeteld: ReadonlyMap<Reden, readonly number[]>;
  /** The rows that may count and cannot be relied on, with what is wrong with the first; null when there are none. */
  readonly onleesbaar: { readonly rijen: readonly number[]; readonly reden: string } | null;
}

/** Households, each once. */
class Huishoudens {
  private readonly sleutels = new Map<Corporatie, Set<string>>();

  /** False when it is among them already. */
  voegToe({ corporatie, sleutel }: Huishouden): boolean {
    let eigen = this.sleutels.get(corporatie);
    if (eigen === undefined) this.sleutels.set(corporatie, (eigen = new Set()));
    const voorheen = eigen.size;
    return eigen.add(sleutel).size > voorheen;
  }

  heeft({ corporatie, sleutel }: Huishouden): boolean {
    return this.sleutels.get(corporatie)?.has(sleutel) ?? false;
  }

  /** How many of these are not among others. */
  buiten(andere: Huishoudens): number {
    let aantal = 0;
    for (const [corporatie, eigen] of this.sleutels)
      for (const sleutel of eigen) if (!andere.heeft({ corporatie, sleutel })) aantal++;
    return aantal;
  }

  /** In the order of the agreement. */
  perCorporatie(): Jaartelling['perCorporatie'] {
    return CORPORATIENAMEN.map((corporatie) => ({
      corporatie,
      aantal: this.sleutels.get(corporatie)?.size ?? 0,
    }));
  }
}

/** What is gathered of a year while the rows are gone through. */
interface Jaar {
  readonly geteld: Huishoudens;
  readonly anders: Huishoudens;
  readonly nietGeteld: Map<Reden, number[]>;
}

const leegJaar = (): Jaar => ({
  geteld: new Huishoudens(),
  anders: new Huishoudens(),
  nietGeteld: new Map(),
});

type Onleesbaar = Extract<Rijtelling, { readonly kind: 'onleesbaar' }> & { readonly rij: Coachrij };

/** What makes a move one of the other moves: it happened, but not as article 3 means it. */
const ANDERS: ReadonlySet<Reden> = new Set<Reden>([
  'geen 55-plus',
  'geen sociale huur',
  'niet uit een ruime sociale huurwoning',
  'niet naar een kleinere sociale huurwoning',
]);

/** What is wrong with a row that cannot be relied on. */
function watErIs({ rij, kolom }: Onleesbaar): string {
  const gelezen = determine(() => {
    if (kolom === null) rij.requireUnique();
    else rij.get(kolom);
  });
  if (!gelezen.known) return gelezen.reason;
  return kolom === null
    ? `${rij.label} is niet te lezen.`
    : `In ${rij.label} klopt ${COACHRESULTATEN.columns[kolom].header} niet.`;
}

/** The rows of a year and those that tell no year, by reason, in the order of the sheet. */
function samen(een: Jaar['nietGeteld'], ander: Jaar['nietGeteld']): Jaartelling['nietGeteld'] {
  const alle = new Map<Reden, readonly number[]>(een);
  for (const [reden, rijen] of ander)
    alle.set(
      reden,
      [...(alle.get(reden) ?? []), ...rijen].sort((a, b) => a - b),
    );
  return alle;
}

/** One of both counts, as it grows row by row. */
class Teller {
  private readonly jaren = new Map<number | null, Jaar>();
  private readonly onleesbaar: Onleesbaar[] = [];

  private jaarVan(jaar: number | null): Jaar {
    let bekend = this.jaren.get(jaar);
    if (bekend === undefined) this.jaren.set(jaar, (bekend = leegJaar()));
    return bekend;
  }

  tel(rij: Coachrij, telling: Rijtelling): void {
    if (telling.kind === 'onleesbaar') {
      this.onleesbaar.push({ ...telling, rij });
      return;
    }
    const jaar = this.jaarVan(telling.jaar);
    if (telling.kind === 'telt') {
      if (!jaar.geteld.voegToe(telling.huishouden)) telNiet(jaar, 'huishouden telt al mee', rij);
      return;
    }
    telNiet(jaar, telling.reden, rij);
    const huishouden = ANDERS.has(telling.reden) ? huishoudenVan(rij) : null;
    if (huishouden !== null) jaar.anders.voegToe(huishouden);
  }

  /**
   * A row that cannot be relied on concerns the years in which it may count, unless its household counts there already.
   */
  over(jaar: number): Jaartelling {
    const { geteld, anders, nietGeteld } = this.jaren.get(jaar) ?? leegJaar();
    const perCorporatie = geteld.perCorporatie();
    const open = this.onleesbaar.filter(
      ({ jaar: wanneer, huishouden }) =>
        (wanneer ?? jaar) === jaar && (huishouden === null || !geteld.heeft(huishouden)),
    );
    const [eerste] = open;
    return {
      aantal: perCorporatie.reduce((som, { aantal }) => som + aantal, 0),
      perCorporatie,
      anders: anders.buiten(geteld),
      nietGeteld: samen(nietGeteld, this.jaarVan(null).nietGeteld),
      onleesbaar:
        eerste === undefined ? null : { rijen: open.map(({ rij }) => rij.number), reden: watErIs(eerste) },
    };
  }
}

function telNiet({ nietGeteld }: Jaar, reden: Reden, { number }: Coachrij): void {
  const rijen = nietGeteld.get(reden);
  if (rijen === undefined) nietGeteld.set(reden, [number]);
  else rijen.push(number);
}

const TELSOORTNAMEN = ['gesprekken', 'verhuizingen'] as const satisfies readonly Telsoort[];

/** Rows that are counted without a pause. */
const TEMPO = 4096;

/** Both counts: by year the households that were spoken to at length, and those that moved. */
class Tellers {
  private readonly perSoort = { gesprekken: new Teller(), verhuizingen: new Teller() };

  constructor(private readonly periode: Telperiode) {}

  tel(rij: Coachrij): void {
    const maanden = rijmaanden(rij);
    for (const soort of TELSOORTNAMEN) {
      const telling = rijtellingVan(rij, soort, maanden, this.periode);
      if (telling !== null) this.perSoort[soort].tel(rij, telling);
    }
  }

  over(soort: Telsoort, jaar: number): Jaartelling {
    return this.perSoort[soort].over(jaar);
  }
}

/** A count of which no year can be told when a column that it needs is not there, whatever stands in the rows. */
function metAlleKolommen(
  blad: SheetReading<Coachkolommen>,
  soort: Telsoort,
  tel: (jaar: number) => Jaartelling,
): (jaar: number) => Jaartelling {
  const bezwaar = bezwaarTegen(blad, leestKolommen(soort));
  if (bezwaar === null) return tel;
  return (jaar) => {
    const telling = tel(jaar);
    return {
      ...telling,
      onleesbaar: { rijen: telling.onleesbaar?.rijen ?? [], reden: telling.onleesbaar?.reden ?? bezwaar },
    };
  };
}

/** Both counts over the rows of the delivery, by year. */
export type Coachtelling = Readonly<Record<Telsoort, (jaar: number) => Jaartelling>> & {
  /** The corporations of which the delivery has rows. */
  readonly corporaties: readonly Corporatie[];
};

/**
 * The counts as at the day on which is judged. Rows of another partner than the deliverer are left out.
 * @throws Unreadable without the sheet
 */
export const coachtelling = defineSteppedCalculation(function* tel(context): Steps<Coachtelling> {
  const blad = context.sheet(COACHRESULTATEN);
  if (blad === null) throw new Unreadable('Blad Coachresultaten ontbreekt.');
  const { delivery } = context;
  const tellers = new Tellers({ looptijd: looptijdVan(delivery), totEnMet: delivery.judgedOn ?? Infinity });
  const genoemd = new Set<Corporatie | null>();
  for (let plaats = 0; plaats < blad.rowCount; plaats++) {
    if (plaats % TEMPO === TEMPO - 1) yield;
    const rij = blad.row(plaats);
    if (isVanAnder(rij, delivery, VAN_BEIDEN)) continue;
    tellers.tel(rij);
    genoemd.add(rij.isFaulty('corporatie') ? null : rij.get('corporatie'));
  }
  return {
    gesprekken: metAlleKolommen(blad, 'gesprekken', (jaar) => tellers.over('gesprekken', jaar)),
    verhuizingen: metAlleKolommen(blad, 'verhuizingen', (jaar) => tellers.over('verhuizingen', jaar)),
    corporaties: CORPORATIENAMEN.filter((corporatie) => genoemd.has(corporatie)),
  };
});
