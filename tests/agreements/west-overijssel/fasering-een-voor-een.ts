/* Moving homes past 2025 one by one, written out as the agreement's advice says it: to hold the real one against. */

/** A plan whose numbers agree with each other. */
export interface Los {
  readonly status: string;
  readonly doelgroep: string;
  readonly prioriteit: string;
  /** From 2016 to 2025; null when no year is filled. */
  readonly jaren: readonly number[] | null;
  /** After 2025; of a plan without years all that it builds. */
  readonly rest: number;
  readonly gerealiseerd: number;
  readonly sloop: number;
  readonly gesloopt: number;
}

/** Homes that moved one after the other out of one year of a plan. */
export interface Verplaatst {
  /** Of the plan, in the order of the sheet. */
  readonly index: number;
  readonly jaar: number | null;
  readonly woningen: number;
}

/** A single home that could move. */
interface Woning {
  readonly index: number;
  readonly jaar: number | null;
}

const RANG: Readonly<Record<string, number>> = { '': 0, laag: 1, '3': 1, midden: 2, hoog: 3 };

const telt = ({ status, doelgroep }: Los): boolean => status !== '3' && doelgroep !== 'statushouders';

/** Every home of a plan up to 2025. */
const woningenVan = ({ jaren, rest }: Los, index: number): readonly Woning[] =>
  jaren === null
    ? Array.from({ length: rest }, () => ({ index, jaar: null }))
    : jaren.flatMap((aantal, jaar) => Array.from({ length: aantal }, () => ({ index, jaar: 2016 + jaar })));

/** Moves homes until the capacity is at most so many. */
export function faseerEenVoorEen(
  plannen: readonly Los[],
  hoogstens: number,
  isNetto: boolean,
): readonly Verplaatst[] {
  const eerst = plannen.map((plan, index) => (telt(plan) ? woningenVan(plan, index) : []));
  const resterend = eerst.map((woningen) => woningen.length);
  const over = [...resterend];
  const capaciteit = (): number =>
    plannen.reduce((som, { sloop, gesloopt }, index) => {
      const bruto = over[index] ?? 0;
      return bruto === 0 ? som : som + bruto - (isNetto ? sloop - gesloopt : 0);
    }, 0);
  const beurt = ({ index, jaar }: Woning): readonly number[] => [
    RANG[plannen[index]?.prioriteit ?? ''] ?? 0,
    jaar === null ? -3000 : -jaar,
    -(resterend[index] ?? 0),
    index,
  ];
  const rij = eerst.flat().sort((a, b) => {
    const [een, ander] = [beurt(a), beurt(b)];
    const verschil = een.findIndex((waarde, plaats) => waarde !== ander[plaats]);
    return verschil < 0 ? 0 : (een[verschil] ?? 0) - (ander[verschil] ?? 0);
  });
  const verplaatst: Verplaatst[] = [];
  for (const { index, jaar } of rij) {
    if (capaciteit() <= hoogstens) break;
    over[index] = (over[index] ?? 0) - 1;
    const vorige = verplaatst.at(-1);
    if (vorige?.index === index && vorige.jaar === jaar)
      verplaatst[verplaatst.length - 1] = { ...vorige, woningen: vorige.woningen + 1 };
    else verplaatst.push({ index, jaar, woningen: 1 });
  }
  return verplaatst;
}
