import type { RuleCase } from '../../../core/article/case';
import type { CellValue } from '../../../core/sheet/snapshot';
import { DAGEN, bevindingenVan, gevallenOver } from '../voorbeeldwerkmap';
import type { Verrekenrij, Werkmap } from '../voorbeeldwerkmap';
import type { Verrekenpartij } from './verrekenblad';

/** What each pays of € 100.000, and in a case now and then something else. */
const VAN_EEN_TON: Readonly<Record<Verrekenpartij, number>> = {
  Totaal: 100_000,
  Elburg: 6900,
  Ermelo: 7600,
  Harderwijk: 16_400,
  Nunspeet: 7200,
  Oldebroek: 5950,
  Putten: 5950,
  deltaWonen: 4000,
  'Omnia Wonen': 14_000,
  Uwoon: 26_000,
  'Woningstichting Putten': 6000,
};

/** A year of € 100.000 that is settled as agreed; null leaves the row of a party out. */
export const verrekend = (
  anders: Partial<Record<Verrekenpartij, CellValue | null>> = {},
  jaar: CellValue = 2024,
): readonly Verrekenrij[] =>
  Object.entries<CellValue | null>({ ...VAN_EEN_TON, ...anders }).flatMap(([partij, bedrag]) =>
    bedrag === null ? [] : [{ jaar, partij, bedrag }],
  );

const met = (anders: Partial<Record<Verrekenpartij, CellValue | null>>, rest: Werkmap = {}): Werkmap => ({
  verrekening: verrekend(anders),
  ...rest,
});

const putten = gevallenOver('NV-1a-verdeling', 'Putten', '2024');
const puttenZonderJaar = gevallenOver('NV-1a-verdeling', 'Putten', null);
const som = bevindingenVan('NV-verrekening-som');

const VERDELING: readonly RuleCase[] = [
  putten('Van € 100.000 betaalt Putten € 5.950: precies volgens de sleutel.', met({}), 'voldoet'),
  putten('Putten betaalt een cent te weinig.', met({ Putten: 5949.99 }), 'voldoet', 'afgerond'),
  putten('Putten betaalt € 1,00 te veel.', met({ Putten: 5951 }), 'voldoet', 'afgerond'),
  putten('Putten betaalt € 1,01 te veel.', met({ Putten: 5951.01 }), 'voldoet-niet', 'anders'),
  putten('Putten betaalt € 1,01 te weinig.', met({ Putten: 5948.99 }), 'voldoet-niet', 'anders'),
  putten('Putten betaalt niets.', met({ Putten: 0 }), 'voldoet-niet', 'anders'),
  putten('Putten heeft geen rij.', met({ Putten: null }), 'voldoet-niet', 'ontbreekt'),
  putten(
    'Putten heeft geen rij, en het totaal is niet te lezen: dan ontbreekt het bedrag zeker.',
    met({ Putten: null, Totaal: 'veel' }),
    'voldoet-niet',
    'ontbreekt',
  ),
  putten(
    'Zonder rij Totaal gaat de verdeling uit van de tien partners samen.',
    met({ Totaal: null }),
    'voldoet',
  ),
  putten(
    'Zonder rij Totaal ontbreekt ook Elburg: alleen van Elburg is iets te zeggen.',
    met({ Totaal: null, Elburg: null }),
    'niet-te-bepalen',
    'ontbreekt',
  ),
  putten('Het totaal is niet te lezen.', met({ Totaal: 'veel' }), 'niet-te-bepalen'),
  putten('Het bedrag van Putten heeft een halve cent.', met({ Putten: 5950.005 }), 'niet-te-bepalen'),
  putten(
    'Van een rij is de partij niet te lezen: die kan van iedereen zijn.',
    { verrekening: [...verrekend(), { jaar: 2024, partij: 'Onbekend', bedrag: 10 }] },
    'niet-te-bepalen',
  ),
  putten(
    'De partij van een rij lijkt op Elburg: dat raakt Putten niet.',
    { verrekening: [...verrekend(), { jaar: 2024, partij: 'Elbrg', bedrag: 10 }] },
    'voldoet',
  ),
  putten(
    'Een tweede rij van Putten heeft een jaar dat niet te lezen is.',
    { verrekening: [...verrekend(), { jaar: 'vorig', partij: 'Putten', bedrag: 10 }] },
    'niet-te-bepalen',
  ),
  putten(
    'Putten staat twee keer in 2024.',
    { verrekening: [...verrekend(), { jaar: 2024, partij: 'Gemeente Putten', bedrag: 5950 }] },
    'niet-te-bepalen',
  ),
  putten(
    'In een levering van Ermelo is het bedrag van Putten een afspraak van een andere partij.',
    met({ Putten: 0 }, { organisatie: 'Ermelo' }),
    'niet-van-toepassing',
  ),
  puttenZonderJaar(
    'Voor het begin van de overeenkomst is er nog niets te betalen.',
    met({ Putten: 0 }, { peildatum: DAGEN.voorHetBegin }),
    'niet-van-toepassing',
  ),
  puttenZonderJaar('Zonder blad Verrekening is er geen bedrag.', {}, 'niet-te-bepalen'),
  puttenZonderJaar(
    'Er staat alleen een jaar in dat nog moet beginnen.',
    { verrekening: verrekend({ Putten: 0 }, 2025) },
    'niet-te-bepalen',
  ),
];

const SOM: readonly RuleCase[] = [
  som('De tien bedragen zijn samen het totaal.', met({})),
  som('De tien bedragen zijn samen een cent meer dan het totaal.', met({ Totaal: 99_999.99 }), 'anders'),
  som('Putten betaalt € 50 te weinig: dan klopt het totaal niet.', met({ Putten: 5900 }), 'anders'),
  som('Een van de tien ontbreekt: dan is er niets op te tellen.', met({ Putten: null, Totaal: 1 })),
  som('De rij Totaal ontbreekt.', met({ Totaal: null, Putten: 1 })),
  som('Een van de bedragen is niet te lezen.', met({ Putten: 'veel', Totaal: 1 })),
  som(
    'Ook een jaar dat nog moet beginnen, moet kloppen.',
    { verrekening: verrekend({ Totaal: 1 }, 2025) },
    'anders',
  ),
  som('Een jaar van voor de overeenkomst rekenen wij niet mee.', {
    verrekening: verrekend({ Totaal: 1 }, 2023),
  }),
];

/** The cases of what each partner pays. */
export const GEVALLEN_1A_VERDELING: readonly RuleCase[] = [...VERDELING, ...SOM];
