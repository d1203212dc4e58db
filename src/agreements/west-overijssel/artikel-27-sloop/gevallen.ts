import type { RuleCase } from '../../../core/article/case';
import { DAGEN, bevindingenVan, behoefte, gevallenOver, metJaar, plan } from '../voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../voorbeeldwerkmap';

const borging = gevallenOver('WO-27-borging');
const onvolledig = bevindingenVan('WO-27-onvolledig');
const netto = bevindingenVan('WO-27-sloop');

const sloopt = (meer: Planrij, bruto = 100): Werkmap => ({
  plannen: [plan('A', bruto, { sloop: 20, ...meer })],
});

const BORGING: readonly RuleCase[] = [
  borging(
    'Een plan sloopt 20 woningen en bouwt er 100, en het saldo ligt vast.',
    sloopt({ saldoGeborgd: 'ja' }),
    'voldoet',
  ),
  borging('Het saldo ligt niet vast.', sloopt({ saldoGeborgd: 'nee' }), 'voldoet-niet', 'nietGeborgd'),
  borging('Niet ingevuld is niet geborgd.', sloopt({}), 'voldoet-niet', 'nietGeborgd'),
  borging(
    'Van twee plannen is één saldo geborgd: alleen het andere plan is een bevinding.',
    {
      plannen: [plan('A', 100, { sloop: 20, saldoGeborgd: 'ja' }), plan('B', 50, { sloop: 10 })],
    },
    'voldoet-niet',
    'nietGeborgd',
  ),
  borging(
    'Ook één woning slopen en één terugbouwen vraagt borging.',
    sloopt({ sloop: 1 }, 1),
    'voldoet-niet',
    'nietGeborgd',
  ),
  borging('Geen enkel plan sloopt.', sloopt({ sloop: 0 }), 'niet-van-toepassing'),
  borging(
    'Een plan sloopt en bouwt niets terug: dan is er geen saldo te borgen.',
    sloopt({}, 0),
    'niet-van-toepassing',
  ),
  borging(
    'Een zacht plan telt niet mee, dus vraagt nog geen borging.',
    sloopt({ status: '3' }),
    'niet-van-toepassing',
  ),
  borging(
    'Een plan dat buiten de balans blijft, vraagt geen borging.',
    sloopt({
      doelgroep: 'zorg',
      bestaandeVoorraad: 'ja',
    }),
    'niet-van-toepassing',
  ),
  borging(
    'Van een plan zonder sloop is het aantal woningen niet te lezen: dat maakt hier niet uit.',
    { plannen: [plan('A', 'veel', { sloop: 0 })] },
    'niet-van-toepassing',
  ),
  borging('De sloop van het plan is niet te lezen.', sloopt({ sloop: 'veel' }), 'niet-te-bepalen'),
  borging(
    'Eén plan is niet te lezen en een ander is niet geborgd: dat staat al vast.',
    {
      plannen: [plan('A', 100, { sloop: 'veel' }), plan('B', 50, { sloop: 10 })],
    },
    'voldoet-niet',
    'nietGeborgd',
  ),
  borging(
    'Na de looptijd beoordelen wij de borging niet.',
    {
      ...sloopt({}),
      peildatum: DAGEN.naHetEinde,
    },
    'niet-van-toepassing',
  ),
];

const metSloop = behoefte(100, { verwachteSloop: 5 });
const PLANNEN = { plannen: [plan('A', 100)] };

const VERWACHTE_SLOOP: readonly RuleCase[] = [
  onvolledig('Verwachte sloop is voor alle jaren ingevuld.', { ...PLANNEN, behoefte: metSloop }),
  onvolledig('Verwachte sloop is voor geen enkel jaar ingevuld.', { ...PLANNEN, behoefte: behoefte(100) }),
  onvolledig(
    'Verwachte sloop ontbreekt voor twee jaren: één aandachtspunt.',
    {
      ...PLANNEN,
      behoefte: metJaar(metJaar(metSloop, 2018, { verwachteSloop: '' }), 2020, { verwachteSloop: '' }),
    },
    'enkele',
  ),
  onvolledig('Verwachte sloop 0 is ook ingevuld.', {
    ...PLANNEN,
    behoefte: metJaar(metSloop, 2018, { verwachteSloop: 0 }),
  }),
  onvolledig('Over een voorbij jaar mag verwachte sloop leeg zijn.', {
    ...PLANNEN,
    behoefte: metJaar(metSloop, 2018, { verwachteSloop: '' }),
    peildatum: DAGEN.laatsteHersteldag,
  }),
  onvolledig('Na de looptijd vragen wij niet naar verwachte sloop.', {
    ...PLANNEN,
    behoefte: metJaar(metSloop, 2025, { verwachteSloop: '' }),
    peildatum: DAGEN.naHetEinde,
  }),
  netto(
    'Zonder verwachte sloop gaat de sloop in plannen van de plancapaciteit af.',
    {
      ...sloopt({}),
      behoefte: behoefte(100),
    },
    'netto',
  ),
  netto(
    'Ook één woning slopen en één terugbouwen gaat van elkaar af.',
    { ...sloopt({ sloop: 1 }, 1), behoefte: behoefte(100) },
    'netto',
  ),
  netto('Met verwachte sloop voor alle jaren tellen wij bruto.', { ...sloopt({}), behoefte: metSloop }),
  netto('Netto geteld zonder sloop in plannen.', { ...PLANNEN, behoefte: behoefte(100) }),
  netto('De sloop in een zacht plan telt niet.', { ...sloopt({ status: '3' }), behoefte: behoefte(100) }),
  netto('De sloop van een plan dat niets meer bouwt, telt niet.', {
    ...sloopt({ gerealiseerd: 100, sloopGerealiseerd: 5 }),
    behoefte: behoefte(100),
  }),
  netto('Alle sloop is al gedaan: er gaat niets meer af.', {
    ...sloopt({ sloopGerealiseerd: 20 }),
    behoefte: behoefte(100),
  }),
  netto('Na de looptijd beoordelen wij de sloop niet.', {
    ...sloopt({}),
    behoefte: behoefte(100),
    peildatum: DAGEN.naHetEinde,
  }),
];

export const GEVALLEN_27: readonly RuleCase[] = [...BORGING, ...VERWACHTE_SLOOP];
