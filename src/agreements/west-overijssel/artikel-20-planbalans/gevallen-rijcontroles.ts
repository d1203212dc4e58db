import type { RuleCase } from '../../../core/article/case';
import { DAGEN, bevindingenVan, plan } from '../voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../voorbeeldwerkmap';

/** A workbook with one plan. */
const een = (bruto: number | string, meer: Planrij): Werkmap => ({ plannen: [plan('A', bruto, meer)] });

const jaren = bevindingenVan('WO-plan-jaren');
const woningtype = bevindingenVan('WO-plan-woningtype');
const prijs = bevindingenVan('WO-plan-prijs');
const gerealiseerd = bevindingenVan('WO-plan-gerealiseerd');
const sloop = bevindingenVan('WO-plan-sloop');
const verlopen = bevindingenVan('WO-plan-verlopen');
const sprong = bevindingenVan('WO-plan-sprong');

const JAREN: readonly RuleCase[] = [
  jaren(
    'Een plan van 100 woningen, waarvan 40 klaar: 30 in 2017, 20 in 2018 en 10 na 2025 klopt.',
    een(100, { gerealiseerd: 40, jaar2017: 30, jaar2018: 20, na2025: 10 }),
  ),
  jaren('De jaren tellen op tot één woning minder.', een(100, { jaar2017: 60, jaar2018: 39 }), 'anders'),
  jaren('De jaren tellen op tot één woning meer.', een(100, { jaar2017: 60, jaar2018: 41 }), 'anders'),
  jaren('Zonder jaren valt er niets op te tellen.', een(100, {})),
  jaren('Een ingevulde 0 is ook ingevuld.', een(100, { jaar2017: 0 }), 'anders'),
  jaren(
    'Er zijn meer woningen klaar dan het plan heeft: dan zeggen de jaren niets.',
    een(100, { gerealiseerd: 101, jaar2017: 5 }),
  ),
  jaren('Een jaar is niet te lezen: daar staat al een bevinding.', een(100, { jaar2017: 'veel' })),
];

const GROEPEN: readonly RuleCase[] = [
  woningtype('De woningtypen tellen op tot het hele plan.', een(100, { eengezins: 60, meergezins: 40 })),
  woningtype(
    'De woningtypen tellen op tot wat nog gebouwd moet worden.',
    een(100, { gerealiseerd: 30, eengezins: 60, meergezins: 10 }),
  ),
  woningtype(
    'De woningtypen tellen op tot meer dan het hele plan: een fout.',
    een(100, { eengezins: 60, meergezins: 41 }),
    'meer',
  ),
  woningtype(
    'De woningtypen tellen op tot minder: een aandachtspunt.',
    een(100, { eengezins: 60, woningtypeOnbekend: 39 }),
    'anders',
  ),
  woningtype(
    'De woningtypen liggen tussen het hele plan en wat nog gebouwd moet worden.',
    een(100, { gerealiseerd: 30, eengezins: 71 }),
    'anders',
  ),
  woningtype(
    'De woningtypen kloppen. Dat een prijsklasse niet te lezen is, maakt dat niet anders.',
    een(100, { gerealiseerd: 30, eengezins: 100, socialeHuur: 'veel' }),
  ),
  woningtype(
    'De woningtypen kloppen met wat nog gebouwd moet worden. Een prijsklasse is niet te lezen.',
    een(100, { gerealiseerd: 30, eengezins: 70, socialeHuur: 'veel' }),
  ),
  woningtype('Geen woningtype ingevuld.', een(100, {})),
  woningtype(
    'Er zijn meer woningen klaar dan het plan heeft: dan zeggen de woningtypen niets.',
    een(100, { gerealiseerd: 101, eengezins: 200 }),
  ),
  prijs(
    'De prijsklassen tellen op tot het hele plan.',
    een(100, {
      socialeHuur: 30,
      middenhuur: 20,
      dureHuur: 10,
      betaalbareKoop: 20,
      dureKoop: 15,
      prijsOnbekend: 5,
    }),
  ),
  prijs(
    'De prijsklassen tellen op tot meer dan het hele plan: een fout.',
    een(100, { socialeHuur: 101 }),
    'meer',
  ),
  prijs('De prijsklassen tellen op tot minder: een aandachtspunt.', een(100, { socialeHuur: 99 }), 'anders'),
];

const GEREED: readonly RuleCase[] = [
  gerealiseerd('Alle woningen zijn klaar.', een(100, { gerealiseerd: 100 })),
  gerealiseerd('Er is één woning meer klaar dan het plan heeft.', een(100, { gerealiseerd: 101 }), 'meer'),
  gerealiseerd(
    'Alle woningen zijn klaar. Dat een ander getal niet te lezen is, maakt dat niet anders.',
    een(100, { gerealiseerd: 100, sloop: 'veel' }),
  ),
  sloop('Alle sloop is gedaan.', een(100, { sloop: 20, sloopGerealiseerd: 20 })),
  sloop(
    'Er is één woning meer gesloopt dan het plan sloopt.',
    een(100, { sloop: 20, sloopGerealiseerd: 21 }),
    'meer',
  ),
  sloop('Er is gesloopt, en het plan sloopt niets.', een(100, { sloopGerealiseerd: 1 }), 'meer'),
  sloop(
    'Ook als het aantal woningen niet te lezen is, kan er niet meer gesloopt zijn dan het plan sloopt.',
    een('veel', { sloop: 20, sloopGerealiseerd: 21 }),
    'meer',
  ),
];

const VERLOPEN: readonly RuleCase[] = [
  verlopen(
    'Op 1 januari 2019 staan er nog woningen in 2018.',
    {
      ...een(100, { jaar2018: 10, jaar2019: 90 }),
      peildatum: DAGEN.laatsteHersteldag,
    },
    'verlopen',
  ),
  verlopen('Op 1 januari 2019 is 2019 nog niet voorbij.', {
    ...een(100, { jaar2018: 0, jaar2019: 100 }),
    peildatum: DAGEN.laatsteHersteldag,
  }),
  verlopen('Op 31 december 2019 is 2019 nog niet voorbij.', {
    ...een(100, { jaar2019: 100 }),
    peildatum: DAGEN.eindeVan2019,
  }),
  verlopen(
    'Twee voorbije jaren in één plan: één aandachtspunt.',
    {
      ...een(100, { jaar2016: 50, jaar2017: 50 }),
      peildatum: DAGEN.laatsteHersteldag,
    },
    'verlopen',
  ),
  verlopen(
    'Een voorbij jaar is niet te lezen: daar staat al een bevinding. Een ander voorbij jaar telt nog wel.',
    {
      plannen: [plan('A', 100, { jaar2016: 'veel', jaar2017: 10 }), plan('B', 100, { jaar2016: 'veel' })],
      peildatum: DAGEN.laatsteHersteldag,
    },
    'verlopen',
  ),
  verlopen(
    'Ook na de looptijd geldt de peildatum zelf.',
    {
      ...een(100, { jaar2020: 100 }),
      peildatum: DAGEN.naHetEinde,
    },
    'verlopen',
  ),
];

/** A plan that was `toen` in the previous delivery and is `nu` in this one. */
const van = (toen: number | string, nu: number): Werkmap => ({
  plannen: [plan('A', nu)],
  vorigePlannen: [plan('A', toen)],
});

const SPRONG: readonly RuleCase[] = [
  sprong('Van 22 naar 33 woningen is precies de helft erbij: niet opvallend.', van(22, 33)),
  sprong('Van 22 naar 34 woningen is meer dan de helft en meer dan 10: opvallend.', van(22, 34), 'sprong'),
  sprong('Van 10 naar 20 woningen is een verdubbeling, maar niet meer dan 10 woningen.', van(10, 20)),
  sprong('Van 10 naar 21 woningen is meer dan 10 woningen erbij.', van(10, 21), 'sprong'),
  sprong('Van 100 naar 49 woningen is meer dan de helft eraf.', van(100, 49), 'sprong'),
  sprong('Van 100 naar 50 woningen is precies de helft eraf: niet opvallend.', van(100, 50)),
  sprong('Een plan dat er vorige keer niet was, wordt niet vergeleken.', {
    plannen: [plan('A', 500)],
    vorigePlannen: [plan('B', 10)],
  }),
  sprong('Zonder vorige levering wordt er niets vergeleken.', { plannen: [plan('A', 500)] }),
  sprong('Een plan dat in de vorige levering twee keer stond, wordt niet vergeleken.', {
    plannen: [plan('A', 500)],
    vorigePlannen: [plan('A', 10), plan('A', 20)],
  }),
  sprong('Een plan dat nu twee keer in het blad staat, wordt niet vergeleken.', {
    plannen: [plan('A', 500), plan('A', 600)],
    vorigePlannen: [plan('A', 10)],
  }),
  sprong('Een plan zonder nummer wordt niet vergeleken.', {
    plannen: [plan('', 500)],
    vorigePlannen: [plan('', 10)],
  }),
  sprong('Het aantal in de vorige levering is niet te lezen.', van('veel', 500)),
];

export const GEVALLEN_RIJCONTROLES: readonly RuleCase[] = [
  ...JAREN,
  ...GROEPEN,
  ...GEREED,
  ...VERLOPEN,
  ...SPRONG,
];
