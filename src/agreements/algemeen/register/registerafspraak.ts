import { defineParameter } from '../../../core/article/parameter';
import type { DatedValue, Parameter } from '../../../core/article/parameter';
import type { CalculationContext } from '../../../core/article/rule';
import type { Delivery } from '../../../core/delivery';
import type { Getal, Looptijd, Termijnsoort } from './termijnen';
import type { Registerblad, Vermeldingen } from './vermeldingen';
import type { Wie } from './wie';

/** With what less a duty is still met, once its term is over: then it is a point of attention. */
export interface Minder<A extends string = string, P extends string = string> {
  /** A smaller number within the same term, or the same number within another one. */
  readonly aantal?: Getal;
  readonly termijn?: Termijnsoort<A, P>;
  /** What the finding says of it, after what was shown: a whole sentence. */
  readonly tekst: string;
}

/** A duty that is shown in the register: a row of the agreement's table. */
export interface Registerafspraak<A extends string = string, P extends string = string> {
  /** As the Afspraak of an entry, and as the id of the rule. */
  readonly id: A;
  /** The id of the article that it stands in; absent when that is the duty's own. */
  readonly artikel?: string;
  /** Absent: `register`. */
  readonly ernst?: 'streven' | 'signaal';
  readonly wie: Wie<P>;
  readonly termijn: Termijnsoort<A, P>;
  /** How often, where the kind of term does not say it. */
  readonly aantal?: Getal;
  /** Entries of these duties show this one as well. */
  readonly ookGetoondMet?: readonly A[];
  readonly minder?: Minder<A, P>;
  /** The rule gives findings, and judges nobody. */
  readonly alleenBevindingen?: true;
  /** What is shown, for after a colon: `bijeenkomsten over statushouders`. */
  readonly wat: string;
  /** What is asked, in one plain sentence. */
  readonly vraagt: string;
  /** Readings chosen, for Uitleg. */
  readonly leeswijzen?: readonly string[];
}

/** Makes the rows of an agreement's table: which duty, who shows it, when, and the rest. */
export const registerrij =
  <A extends string, P extends string>() =>
  (
    id: A,
    wie: Wie<P>,
    termijn: Termijnsoort<A, P>,
    rest: Omit<Registerafspraak<A, P>, 'id' | 'wie' | 'termijn'>,
  ): Registerafspraak<A, P> => ({ id, wie, termijn, ...rest });

/** The register of an agreement: what its duties have in common. */
export interface Register<A extends string = string, P extends string = string> {
  readonly blad: Registerblad<A, P>;
  readonly vermeldingen: (context: CalculationContext) => Vermeldingen<A, P> | null;
  readonly looptijd: (delivery: Delivery) => Looptijd;
  /** From when its numbers are in force, and the first day on which they no longer are. */
  readonly vanKracht: { readonly van: DatedValue['from']; readonly tot: DatedValue | null };
  /** The number of an article by its id. */
  readonly nummerVan: (artikel: string) => string;
  /** How a sentence begins that is about a subject: `De provincie`. */
  readonly naamVan: (subject: string) => string;
}

/** The numbers of a duty. */
export interface Waarden {
  readonly aantal: Parameter;
  /** The number that its term is made of. */
  readonly getal: Parameter | null;
  /** The number with which it is still met. */
  readonly minder: Parameter | null;
  /** The number of the later term in which it is still met. */
  readonly minderGetal: Parameter | null;
}

export const artikelVan = ({ id, artikel }: Registerafspraak): string => artikel ?? id;

/** Before the number with which a duty is still met. */
const NOG_GENOEG = 'Als aandachtspunt. ';

/** The numbers of a duty as dated parameters, each with its source. */
export function waardenVan(register: Register, afspraak: Registerafspraak): Waarden {
  const { id, termijn, minder, wat } = afspraak;
  const source = register.nummerVan(artikelVan(afspraak));
  const { van, tot } = register.vanKracht;
  const parameter = (
    naam: string,
    vraag: string,
    unit: Parameter['unit'],
    { waarde, herkomst, motive }: Getal,
  ): Parameter =>
    defineParameter({
      id: `${id}-${naam}`,
      label: `${vraag}: ${wat}`,
      unit,
      herkomst,
      ...(motive === undefined ? {} : { motive }),
      values: [{ from: van, value: waarde, source }, ...(tot === null ? [] : [tot])],
    });
  const getalVan = ({ getal }: Termijnsoort, naam = '', vooraf = ''): Parameter | null =>
    getal === undefined
      ? null
      : parameter(`${naam}${getal.naam}`, `${vooraf}${getal.vraag}`, getal.unit, getal);
  const { hoeVaak } = termijn;
  return {
    aantal: parameter('aantal', hoeVaak, 'aantal', afspraak.aantal ?? termijn.aantal),
    getal: getalVan(termijn),
    minder:
      minder?.aantal === undefined
        ? null
        : parameter('minder', `${NOG_GENOEG}${hoeVaak}`, 'aantal', minder.aantal),
    minderGetal: minder?.termijn === undefined ? null : getalVan(minder.termijn, 'minder-', NOG_GENOEG),
  };
}

/** The parameters of a duty, for its article. */
export function parametersVan(register: Register, afspraak: Registerafspraak): readonly Parameter[] {
  const { aantal, getal, minder, minderGetal } = waardenVan(register, afspraak);
  return [aantal, getal, minder, minderGetal].filter((waarde) => waarde !== null);
}
