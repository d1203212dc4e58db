import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';
import type { Voorbeeldplan } from './plannen';

/** The years in which homes are still to be completed. */
export const JAREN = [2020, 2021, 2022, 2023, 2024, 2025] as const;

const PLANTYPEN = ['Uitbreiding uitleg', 'Verdichting', 'Herstructurering', 'Transformatiegebied'] as const;
const PRIORITEITEN = ['hoog', 'midden', 'laag'] as const;

/** Divides homes over kinds by fixed parts of ten; the last kind takes what is left. */
function verdeel(woningen: number, delen: readonly number[]): number[] {
  const verdeeld = delen.slice(0, -1).map((deel) => Math.floor((woningen * deel) / 10));
  return [...verdeeld, woningen - verdeeld.reduce((som, deel) => som + deel, 0)];
}

/** The row of a plan; `nummer` only varies the kind of plan, its priority and the day of its status. */
export function planrij(plan: Voorbeeldplan, nummer: number): Rij {
  const { gemeente, id, naam, kern, status, gerealiseerd, perJaar, na2025 } = plan;
  const bruto = gerealiseerd + na2025 + perJaar.reduce((som, woningen) => som + woningen, 0);
  const [eengezins, meergezins] = verdeel(bruto, [6, 4]);
  const [socialeHuur, middenhuur, betaalbareKoop, dureKoop] = verdeel(bruto, [3, 1, 3, 3]);
  return {
    Gemeente: gemeente,
    'Plan-ID': id,
    Plannaam: naam,
    Kern: kern,
    'Status planologisch': status,
    Statusdatum: serialOf(2017 + (nummer % 3), 1 + (nummer % 12), 1 + (nummer % 27)),
    Plantype: PLANTYPEN[nummer % PLANTYPEN.length] ?? '',
    'Bruto woningen': bruto,
    Sloop: '',
    'Sloop gerealiseerd': '',
    Gerealiseerd: gerealiseerd,
    ...Object.fromEntries(JAREN.map((jaar, index) => [String(jaar), perJaar[index] ?? 0])),
    'Na 2025': na2025,
    Eengezins: eengezins ?? 0,
    Meergezins: meergezins ?? 0,
    'Sociale huur': socialeHuur ?? 0,
    Middenhuur: middenhuur ?? 0,
    'Betaalbare koop': betaalbareKoop ?? 0,
    'Dure koop': dureKoop ?? 0,
    'Bijzondere doelgroep': '',
    'Bestaande voorraad': 'nee',
    'Overleg bestemming': '',
    Prioriteit: PRIORITEITEN[nummer % PRIORITEITEN.length] ?? '',
    'Saldo na sloop geborgd': '',
    'Nieuw of gewijzigd': 'nee',
    'Afgestemd met': '',
    Vertrouwelijkheid: 'Openbaar',
    Opmerking: '',
  };
}
