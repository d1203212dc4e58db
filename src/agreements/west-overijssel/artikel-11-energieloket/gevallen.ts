import type { RuleCase } from '../../../core/article/case';
import { DAGEN, gevallenOver, loketrij } from '../voorbeeldwerkmap';
import type { Loketrij, Werkmap } from '../voorbeeldwerkmap';

const bijdrage = gevallenOver('WO-11');

/** What the province delivers about the energieloket of Zwolle. */
const provincie = (meer: Loketrij, rest: Werkmap = {}): Werkmap => ({
  organisatie: 'Provincie Overijssel',
  peildatum: DAGEN.eindeVan2019,
  loket: [loketrij(meer)],
  ...rest,
});

const AAN_HET_EINDE: Werkmap = { peildatum: DAGEN.einde };

/** The cases of article 11 itself: the duty of the province. */
export const GEVALLEN_11: readonly RuleCase[] = [
  bijdrage(
    'Zwolle voldoet aan de voorwaarden en de provincie draagt € 60.000 bij.',
    provincie({}),
    'voldoet',
  ),
  bijdrage(
    'Zwolle voldoet aan de voorwaarden en de provincie draagt een cent te weinig bij.',
    provincie({ bijdrageProvincie: 59_999.99 }),
    'voldoet-niet',
    'lager',
  ),
  bijdrage(
    'Zwolle voldoet aan de voorwaarden en de provincie draagt niets bij.',
    provincie({ bijdrageProvincie: 0 }),
    'voldoet-niet',
    'lager',
  ),
  bijdrage(
    'Een cent te veel is genoeg: misschien is een deel maatwerk.',
    provincie({ bijdrageProvincie: 60_000.01 }),
    'voldoet',
    'hoger',
  ),
  bijdrage(
    'Ook als Zwolle nog niet aan de voorwaarden voldoet, is een hogere bijdrage genoeg.',
    provincie({ bijdrageProvincie: 75_000, actieveMarktaanpak: 'nee' }),
    'voldoet',
    'hoger',
  ),
  bijdrage(
    'Zwolle droeg zelf te weinig bij: de provincie hoeft de bijdrage niet te betalen.',
    provincie({ cofinancieringGeld: 10_000, bijdrageProvincie: 20_000 }, AAN_HET_EINDE),
    'niet-van-toepassing',
  ),
  bijdrage(
    'Zwolle draagt zelf nog te weinig bij, maar dat kan tot het einde van de looptijd nog komen.',
    provincie({ cofinancieringGeld: 10_000, bijdrageProvincie: 20_000 }),
    'niet-te-bepalen',
  ),
  bijdrage(
    'Zwolle draagt zelf nog te weinig bij en krijgt ook geen bijdrage.',
    provincie({ cofinancieringGeld: 10_000, bijdrageProvincie: 0 }),
    'niet-van-toepassing',
  ),
  bijdrage(
    'Zwolle draagt zelf nog te weinig bij en kreeg al een cent.',
    provincie({ cofinancieringGeld: 10_000, bijdrageProvincie: 0.01 }),
    'niet-te-bepalen',
  ),
  bijdrage(
    'In het plan van aanpak staat de marktaanpak nog niet, en de bijdrage is al betaald.',
    provincie({ actieveMarktaanpak: '' }, AAN_HET_EINDE),
    'niet-van-toepassing',
  ),
  bijdrage(
    'Zwolle zet uren in zonder uurtarief: of de cofinanciering genoeg is, is niet te bepalen.',
    provincie({ uurtarief: '', bijdrageProvincie: 20_000 }),
    'niet-te-bepalen',
  ),
  bijdrage(
    'Er zijn uren zonder uurtarief, maar het plan beschrijft de marktaanpak zeker niet.',
    provincie({ uurtarief: '', actieveMarktaanpak: 'nee' }, AAN_HET_EINDE),
    'niet-van-toepassing',
  ),
  bijdrage(
    'De bijdrage is niet te lezen.',
    provincie({ bijdrageProvincie: 'zestigduizend' }),
    'niet-te-bepalen',
  ),
  bijdrage(
    'Al in het eerste jaar voldoet Zwolle aan de voorwaarden: dan moet de provincie de bijdrage betalen.',
    provincie({ bijdrageProvincie: 30_000 }, { peildatum: DAGEN.begin }),
    'voldoet-niet',
    'lager',
  ),
  bijdrage(
    'Na de looptijd beoordelen wij de bijdrage op de laatste dag.',
    provincie({ bijdrageProvincie: 30_000 }, { peildatum: DAGEN.naHetEinde }),
    'voldoet-niet',
    'lager',
  ),
  bijdrage(
    'Voor het begin van de overeenkomst is er nog geen bijdrage afgesproken.',
    provincie({ bijdrageProvincie: 30_000 }, { peildatum: DAGEN.voorHetBegin }),
    'niet-van-toepassing',
  ),
  bijdrage(
    'In een levering van Zwolle zelf is het een afspraak van een andere partij: de provincie.',
    provincie({ bijdrageProvincie: 30_000 }, { organisatie: 'Zwolle' }),
    'niet-van-toepassing',
  ),
];
