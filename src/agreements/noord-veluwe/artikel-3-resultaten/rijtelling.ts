import { requireValue } from '../../../core/article/parameter';
import type { Row } from '../../../core/sheet/row';
import { monthStart, yearOfMonth } from '../../../core/values/month';
import { keyText } from '../../../core/values/text';
import type { Coachkolommen } from '../bladen/coachresultaten';
import { BEGIN, isBuiten } from '../looptijd';
import type { Looptijd } from '../looptijd';
import type { Corporatie } from '../partijen';
import type { Telsoort } from './doel';
import { UITVOERIG } from './waarden';

export type Coachrij = Row<Coachkolommen>;
type Kolom = keyof Coachkolommen;
type Maandkolom = 'gespreksmaand' | 'verhuismaand';

/** Why a row does not count; of several reasons the first one is told. */
export const REDENEN = [
  'maand buiten de looptijd',
  'maand na de peildatum',
  'gesprek niet langer dan 1 uur',
  'geen 55-plus',
  'geen sociale huur',
  'niet uit een ruime sociale huurwoning',
  'niet naar een kleinere sociale huurwoning',
  'huishouden telt al mee',
] as const;
export type Reden = (typeof REDENEN)[number];

/** What a cell must say for its row to count. A cell that must be filled in and is not says nothing at all. */
interface Eis {
  readonly kolom: Kolom;
  readonly reden: Reden;
  readonly isTegen: (rij: Coachrij) => boolean;
}

const isJa = (
  kolom: 'vijfenvijftigPlus' | 'socialeHuur' | 'ruimeWoning' | 'naarKleiner',
  reden: Reden,
): Eis => ({ kolom, reden, isTegen: (rij) => rij.get(kolom) === false });

const DOELGROEP = [
  isJa('vijfenvijftigPlus', 'geen 55-plus'),
  isJa('socialeHuur', 'geen sociale huur'),
] as const;

/**
 * The columns that say whose row it is. Gemeente does not tell which household it is, but a row of which it cannot be
 * read may be of none of the partners.
 */
const VAN_WIE = ['huishouden', 'corporatie', 'gemeente'] as const;

/** How one of both counts reads a row. */
interface Telwijze {
  /** The month that says in which year it counts. */
  readonly maand: Maandkolom;
  readonly eisen: readonly Eis[];
  /** Every column that it reads. */
  readonly leest: readonly Kolom[];
}

const telwijze = (maand: Maandkolom, eisen: readonly Eis[], ...ook: readonly Kolom[]): Telwijze => ({
  maand,
  eisen,
  leest: [...VAN_WIE, maand, ...eisen.map(({ kolom }) => kolom), ...ook],
});

const TELWIJZEN: Readonly<Record<Telsoort, Telwijze>> = {
  gesprekken: telwijze('gespreksmaand', [
    {
      kolom: 'gespreksduur',
      reden: 'gesprek niet langer dan 1 uur',
      isTegen: (rij) => (rij.get('gespreksduur') ?? 0) <= requireValue(UITVOERIG, BEGIN),
    },
    ...DOELGROEP,
  ]),
  verhuizingen: telwijze(
    'verhuismaand',
    [
      ...DOELGROEP,
      isJa('ruimeWoning', 'niet uit een ruime sociale huurwoning'),
      isJa('naarKleiner', 'niet naar een kleinere sociale huurwoning'),
    ],
    'verhuisd',
  ),
};

/** The days of which rows count. A month counts as its first day. */
export interface Telperiode {
  readonly looptijd: Looptijd;
  /** The day as at which is counted: what is dated later did not happen yet. */
  readonly totEnMet: number;
}

/** A household is Corporatie + Huishouden, compared as a key. */
export interface Huishouden {
  readonly corporatie: Corporatie;
  readonly sleutel: string;
}

/** Null when it cannot be told which household it is. */
export function huishoudenVan(rij: Coachrij): Huishouden | null {
  if (rij.isFaulty('corporatie') || rij.isFaulty('huishouden')) return null;
  const [corporatie, sleutel] = [rij.get('corporatie'), rij.get('huishouden')];
  return corporatie === null || sleutel === null ? null : { corporatie, sleutel: keyText(sleutel) };
}

/** The columns that a count reads. */
export const leestKolommen = (soort: Telsoort): readonly Kolom[] => TELWIJZEN[soort].leest;

/** The months of a row; null where a cell is blank or cannot be read. */
export type Rijmaanden = Readonly<Record<Maandkolom, number | null>>;

const maandIn = (rij: Coachrij, kolom: Maandkolom): number | null =>
  rij.isFaulty(kolom) ? null : rij.get(kolom);

export const rijmaanden = (rij: Coachrij): Rijmaanden => ({
  gespreksmaand: maandIn(rij, 'gespreksmaand'),
  verhuismaand: maandIn(rij, 'verhuismaand'),
});

/** What one row says for a count. The year is null when the row does not tell it: then it may be any. */
export type Rijtelling =
  | { readonly kind: 'telt'; readonly jaar: number; readonly huishouden: Huishouden }
  | { readonly kind: 'telt niet'; readonly jaar: number | null; readonly reden: Reden }
  | {
      /** It depends on a cell that cannot be read, or the row stands there twice. */
      readonly kind: 'onleesbaar';
      readonly jaar: number | null;
      readonly huishouden: Huishouden | null;
      /** The column that cannot be read; null for a double row. */
      readonly kolom: Kolom | null;
    };

const isMaandBuiten = (maand: number | null, looptijd: Looptijd): boolean =>
  maand !== null && isBuiten(monthStart(maand), looptijd);

const isErbuiten = ({ gespreksmaand, verhuismaand }: Rijmaanden, looptijd: Looptijd): boolean =>
  isMaandBuiten(gespreksmaand, looptijd) || isMaandBuiten(verhuismaand, looptijd);

/** Is one of its months outside the agreement? NV-2 leaves such a row out of everything. */
export const isBuitenLooptijd = (rij: Coachrij, looptijd: Looptijd): boolean =>
  isErbuiten(rijmaanden(rij), looptijd);

/** Why a row surely does not count, whatever stands in the cells that cannot be read; null when it may. */
function redenTegen(
  rij: Coachrij,
  { maand, eisen }: Telwijze,
  maanden: Rijmaanden,
  { looptijd, totEnMet }: Telperiode,
): Reden | null {
  if (isErbuiten(maanden, looptijd)) return 'maand buiten de looptijd';
  const wanneer = maanden[maand];
  if (wanneer !== null && monthStart(wanneer) > totEnMet) return 'maand na de peildatum';
  for (const { kolom, reden, isTegen } of eisen) if (!rij.isFaulty(kolom) && isTegen(rij)) return reden;
  return null;
}

/** What must be filled in of a household that moved (NV-coach-verhuizing). */
export const BIJ_VERHUIZING = ['ruimeWoning', 'verhuismaand', 'naarKleiner'] as const;

/** Does the row surely tell of no move? With a month of moving it contradicts itself, and Verhuisd has a `fout`. */
const isNietVerhuisd = (rij: Coachrij, { verhuismaand }: Rijmaanden): boolean =>
  !rij.isFaulty('verhuisd') && rij.get('verhuisd') !== true && verhuismaand === null;

/** The first cell that a count needs and that has a `fout`, of a cell check or of NV-coach-verhuizing. */
function foutIn(rij: Coachrij, soort: Telsoort, { leest }: Telwijze): Kolom | null {
  const onleesbaar = leest.find((key) => rij.isFaulty(key));
  if (onleesbaar !== undefined) return onleesbaar;
  if (soort !== 'verhuizingen') return null;
  if (rij.get('verhuisd') !== true) return 'verhuisd';
  return BIJ_VERHUIZING.find((key) => rij.get(key) === null) ?? null;
}

/** What a row says for a count; null when it says nothing for it, because nobody moved. */
export function rijtellingVan(
  rij: Coachrij,
  soort: Telsoort,
  maanden: Rijmaanden,
  periode: Telperiode,
): Rijtelling | null {
  if (soort === 'verhuizingen' && isNietVerhuisd(rij, maanden)) return null;
  const wijze = TELWIJZEN[soort];
  const wanneer = maanden[wijze.maand];
  const jaar = wanneer === null ? null : yearOfMonth(wanneer);
  const reden = redenTegen(rij, wijze, maanden, periode);
  if (reden !== null) return { kind: 'telt niet', jaar, reden };
  const huishouden = huishoudenVan(rij);
  const kolom = foutIn(rij, soort, wijze);
  if (jaar === null || huishouden === null || kolom !== null || rij.isDuplicate)
    return { kind: 'onleesbaar', jaar, huishouden, kolom };
  return { kind: 'telt', jaar, huishouden };
}
