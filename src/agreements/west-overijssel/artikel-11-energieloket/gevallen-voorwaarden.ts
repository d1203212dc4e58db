import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, gevallenOver, loketrij } from '../voorbeeldwerkmap';
import type { Loketrij, Werkmap } from '../voorbeeldwerkmap';

const cofinanciering = gevallenOver('WO-11.1');
const planVanAanpak = gevallenOver('WO-11.3');

/** What Zwolle delivers on the last day of the agreement, unless it says otherwise. */
const zwolle = (meer: Loketrij, peildatum: number = DAGEN.einde): Werkmap => ({
  peildatum,
  loket: [loketrij(meer)],
});

const EERDER = serialOf(2020, 12, 30);

const COFINANCIERING: readonly RuleCase[] = [
  cofinanciering('Geld € 36.000 en 480 uren van € 50 zijn samen precies € 60.000.', zwolle({}), 'voldoet'),
  cofinanciering(
    'Een cent te weinig is te weinig.',
    zwolle({ cofinancieringGeld: 35_999.99 }),
    'voldoet-niet',
    'teWeinig',
  ),
  cofinanciering(
    'Alleen geld mag ook.',
    zwolle({ cofinancieringGeld: 60_000, inzetUren: '', uurtarief: '' }),
    'voldoet',
  ),
  cofinanciering('Alleen uren mag ook.', zwolle({ cofinancieringGeld: '', inzetUren: 1200 }), 'voldoet'),
  cofinanciering(
    'Uren zonder uurtarief: hun waarde is niet bekend.',
    zwolle({ uurtarief: '' }),
    'niet-te-bepalen',
  ),
  cofinanciering(
    'Uren zonder uurtarief, maar het geld alleen is al genoeg.',
    zwolle({ cofinancieringGeld: 60_000, uurtarief: '' }),
    'voldoet',
  ),
  cofinanciering(
    'Geld, uren en uurtarief zijn leeg.',
    zwolle({ cofinancieringGeld: '', inzetUren: '', uurtarief: '' }),
    'niet-te-bepalen',
  ),
  cofinanciering(
    'Een dag voor het einde is te weinig nog geen tekort: de termijn loopt.',
    zwolle({ cofinancieringGeld: 10_000 }, EERDER),
    'niet-te-bepalen',
  ),
  cofinanciering('Wie er eerder aan voldoet, voldoet.', zwolle({}, EERDER), 'voldoet'),
  cofinanciering(
    'Na de looptijd beoordelen wij de cofinanciering op de laatste dag.',
    zwolle({ cofinancieringGeld: 10_000 }, DAGEN.naHetEinde),
    'voldoet-niet',
    'teWeinig',
  ),
  cofinanciering(
    'Zwolle krijgt geen bijdrage: dan is er geen voorwaarde.',
    zwolle({ bijdrageProvincie: 0, cofinancieringGeld: 0 }),
    'niet-van-toepassing',
  ),
  cofinanciering(
    'De cofinanciering is niet te lezen.',
    zwolle({ cofinancieringGeld: 'genoeg' }),
    'niet-te-bepalen',
  ),
];

const PLAN: readonly RuleCase[] = [
  planVanAanpak('Er is een plan van aanpak, van voor de toekenning.', zwolle({}), 'voldoet'),
  planVanAanpak(
    'Op de dag van de toekenning is op tijd.',
    zwolle({ planVanAanpak: serialOf(2016, 9, 1) }),
    'voldoet',
  ),
  planVanAanpak(
    'Een dag na de toekenning is een aandachtspunt: het plan is er wel.',
    zwolle({ planVanAanpak: serialOf(2016, 9, 2) }),
    'voldoet',
    'naToekenning',
  ),
  planVanAanpak(
    'Wanneer de bijdrage is toegekend, staat er niet.',
    zwolle({ datumToekenning: '' }),
    'voldoet',
  ),
  planVanAanpak('Er is geen plan van aanpak.', zwolle({ planVanAanpak: '' }), 'voldoet-niet', 'geen'),
  planVanAanpak(
    'Een plan van na de looptijd is te laat.',
    zwolle({ planVanAanpak: serialOf(2021, 1, 1) }),
    'voldoet-niet',
    'geen',
  ),
  planVanAanpak(
    'Een dag voor het einde kan het plan nog komen.',
    zwolle({ planVanAanpak: '' }, EERDER),
    'niet-te-bepalen',
  ),
  planVanAanpak(
    'De datum van het plan is niet te lezen.',
    zwolle({ planVanAanpak: 'zomer 2016' }),
    'niet-te-bepalen',
  ),
  planVanAanpak(
    'Zonder bijdrage is er geen plan nodig.',
    zwolle({ bijdrageProvincie: 0, planVanAanpak: '' }),
    'niet-van-toepassing',
  ),
];

/** The cases of a column of the plan, which all three are judged alike. */
function beschrijving(artikel: string, kolom: keyof Loketrij, wat: string): readonly RuleCase[] {
  const geval = gevallenOver(`WO-${artikel}`);
  const met = (waarde: string, peildatum?: number): Werkmap => zwolle({ [kolom]: waarde }, peildatum);
  return [
    geval(`Het plan van aanpak beschrijft ${wat}.`, met('ja'), 'voldoet'),
    geval(`Het plan van aanpak beschrijft niet ${wat}.`, met('nee'), 'voldoet-niet', 'nietBeschreven'),
    geval(`Of het plan beschrijft ${wat}, is niet ingevuld.`, met(''), 'voldoet-niet', 'nietBeschreven'),
    geval(`Een dag voor het einde kan nog in het plan komen ${wat}.`, met('nee', EERDER), 'niet-te-bepalen'),
    geval(`Of het plan beschrijft ${wat}, is niet te lezen.`, met('deels'), 'niet-te-bepalen'),
    geval(
      `Zonder bijdrage hoeft het plan niet te beschrijven ${wat}.`,
      zwolle({ [kolom]: 'nee', bijdrageProvincie: 0 }),
      'niet-van-toepassing',
    ),
  ];
}

/** The cases of the conditions: what the municipality must do. */
export const GEVALLEN_11_VOORWAARDEN: readonly RuleCase[] = [
  ...COFINANCIERING,
  ...PLAN,
  ...beschrijving('11.3.1', 'loketorganisatie', 'hoe het energieloket wordt georganiseerd'),
  ...beschrijving('11.3.2', 'verzelfstandigdeMarkt', 'hoe de markt zelfstandig wordt'),
  ...beschrijving('11.3.3', 'actieveMarktaanpak', 'wat de actieve marktaanpak is'),
];
