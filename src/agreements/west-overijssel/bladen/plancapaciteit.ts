import { code, datum, geheel, jaNee, tekst } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { GEMEENTEN } from '../partijen';
import { DOELGROEPEN, PLANTYPEN, PRIORITEITEN, VERTROUWELIJKHEDEN } from './plancodes';
import { PLANSTATUS } from './planstatus';

const aantal = <const H extends string, const A extends readonly string[]>(
  header: H,
  help: string,
  aliases: A,
) => geheel({ header, help, aliases, min: 0 });

const inJaar = <const J extends string>(jaar: J) =>
  aantal(jaar, `Woningen die in ${jaar} nog klaar moeten komen.`, []);

/** The plan list: one row a plan, with its homes by year, type and price. */
export const PLANCAPACITEIT = defineSheet({
  name: 'Plancapaciteit',
  table: 'tblPlancapaciteit',
  help: 'Alle woningbouwplannen: één rij per plan.',
  columns: {
    gemeente: code(GEMEENTEN, {
      header: 'Gemeente',
      required: true,
      key: true,
      help: 'De gemeente waar het plan ligt.',
    }),
    planId: tekst({
      header: 'Plan-ID',
      aliases: ['plannummer', 'plan id', 'identificatie nr', 'project id'],
      required: true,
      key: true,
      help: 'Het vaste nummer van het plan. Elk plan heeft binnen de gemeente een eigen nummer.',
    }),
    plannaam: tekst({
      header: 'Plannaam',
      aliases: ['naam plan', 'project', 'projectnaam'],
      required: true,
      help: 'De naam van het plan. Noem geen naam van een persoon.',
    }),
    kern: tekst({
      header: 'Kern',
      aliases: ['plaatsnaam', 'woonplaats'],
      help: 'De kern waar het plan ligt.',
    }),
    imroId: tekst({ header: 'IMRO-id', identifier: true, help: 'Het nummer van het ruimtelijk plan.' }),
    subregio: tekst({ header: 'Subregio', help: 'De subregio waar de gemeente bij hoort.' }),
    status: code(PLANSTATUS, {
      header: 'Status planologisch',
      aliases: ['planologische status', 'planologische planstatus', 'planstatus', 'status'],
      required: true,
      help: 'Hoe ver is het plan in de ruimtelijke procedure? 1A, 1B, 2A en 2B zijn hard.',
    }),
    statusdatum: datum({ header: 'Statusdatum', help: 'De dag waarop het plan deze status kreeg.' }),
    plantype: code(PLANTYPEN, { header: 'Plantype', aliases: ['plan soort'], help: 'Wat voor plan is het?' }),
    bruto: geheel({
      header: 'Bruto woningen',
      aliases: ['bruto', 'aantal woningen', 'bruto plancapaciteit', 'totaal bouw'],
      required: true,
      min: 0,
      help: 'Zelfstandige woningen door nieuwbouw, transformatie en splitsing. Ook wat al klaar is.',
    }),
    sloop: aantal('Sloop', 'Woningen die voor het plan worden gesloopt.', ['totaal sloop']),
    sloopGerealiseerd: aantal(
      'Sloop gerealiseerd',
      'Woningen die al gesloopt zijn. Nodig als Sloop en Gerealiseerd allebei meer dan 0 zijn.',
      ['totaal sloop gerealiseerd'],
    ),
    gerealiseerd: aantal('Gerealiseerd', 'Woningen die al klaar zijn.', ['totaal gerealiseerd']),
    jaar2016: inJaar('2016'),
    jaar2017: inJaar('2017'),
    jaar2018: inJaar('2018'),
    jaar2019: inJaar('2019'),
    jaar2020: inJaar('2020'),
    jaar2021: inJaar('2021'),
    jaar2022: inJaar('2022'),
    jaar2023: inJaar('2023'),
    jaar2024: inJaar('2024'),
    jaar2025: inJaar('2025'),
    na2025: aantal('Na 2025', 'Woningen die na 2025 klaar moeten komen.', []),
    eengezins: aantal('Eengezins', 'Eengezinswoningen in het plan.', [
      'eengezinswoning',
      'eengezinswoningen',
      'eengezins woning',
    ]),
    meergezins: aantal('Meergezins', 'Appartementen en andere meergezinswoningen in het plan.', [
      'meergezinswoning',
      'meergezinswoningen',
      'meergezins woning',
    ]),
    woningtypeOnbekend: aantal('Woningtype onbekend', 'Woningen waarvan het type nog niet bekend is.', [
      'woning type onbekend',
    ]),
    socialeHuur: aantal('Sociale huur', 'Sociale huurwoningen in het plan.', []),
    middenhuur: aantal('Middenhuur', 'Middeldure huurwoningen in het plan.', [
      'huur middenhuur',
      'middeldure huur',
    ]),
    dureHuur: aantal('Dure huur', 'Dure huurwoningen in het plan.', ['huur dure huur']),
    betaalbareKoop: aantal('Betaalbare koop', 'Betaalbare koopwoningen in het plan.', [
      'koop betaalbare koop',
    ]),
    dureKoop: aantal('Dure koop', 'Dure koopwoningen in het plan.', ['koop dure koop']),
    prijsOnbekend: aantal('Prijs onbekend', 'Woningen waarvan de prijs nog niet bekend is.', [
      'onbekend koop of huur',
    ]),
    doelgroep: code(DOELGROEPEN, {
      header: 'Bijzondere doelgroep',
      help: 'Alleen als alle woningen voor die groep zijn: zorg (artikel 28) of statushouders (artikel 29). Is het plan gemengd? Maak dan twee rijen.',
    }),
    bestaandeVoorraad: jaNee({
      header: 'Bestaande voorraad',
      help: 'Komen de woningen in gebouwen die er al staan? ja of nee.',
    }),
    overlegBestemming: datum({
      header: 'Overleg bestemming',
      help: 'De dag waarop gemeente en provincie over de bestemming overlegden (artikel 28 en 29).',
    }),
    prioriteit: code(PRIORITEITEN, {
      header: 'Prioriteit',
      aliases: ['prioritering', 'priorisering'],
      help: 'Hoe belangrijk is het plan voor de gemeente? hoog, midden of laag (artikel 19).',
    }),
    saldoGeborgd: jaNee({
      header: 'Saldo na sloop geborgd',
      help: 'Ligt juridisch vast of er meer of minder woningen terugkomen? ja of nee (artikel 27).',
    }),
    nieuwOfGewijzigd: jaNee({
      header: 'Nieuw of gewijzigd',
      help: 'Is het plan nieuw of gewijzigd sinds de vorige levering? ja of nee (artikel 25).',
    }),
    afgestemdMet: tekst({
      header: 'Afgestemd met',
      help: 'De gemeenten waarmee u het plan afstemde, met een puntkomma ertussen. Of: niet aan de orde.',
    }),
    vertrouwelijkheid: code(VERTROUWELIJKHEDEN, {
      header: 'Vertrouwelijkheid',
      help: 'Wie mag dit plan zien? Leeg betekent: alleen de gemeente.',
    }),
    opmerking: tekst({
      header: 'Opmerking',
      aliases: ['opmerkingen'],
      help: 'Noem geen namen van personen.',
    }),
  },
  example: [
    {
      gemeente: 'Zwolle',
      planId: 'ZW-001',
      plannaam: 'Oosterweide',
      kern: 'Zwolle',
      status: '1A',
      statusdatum: serialOf(2017, 3, 14),
      plantype: 'Uitbreiding uitleg',
      bruto: 180,
      gerealiseerd: 60,
      jaar2020: 40,
      jaar2021: 40,
      jaar2022: 40,
      eengezins: 120,
      meergezins: 60,
      socialeHuur: 54,
      middenhuur: 26,
      betaalbareKoop: 60,
      dureKoop: 40,
      bestaandeVoorraad: 'nee',
      prioriteit: 'hoog',
      nieuwOfGewijzigd: 'nee',
      vertrouwelijkheid: 'Openbaar',
    },
    {
      gemeente: 'Zwolle',
      planId: 'ZW-002',
      plannaam: 'Kantoor aan de singel',
      kern: 'Zwolle',
      status: '2B',
      statusdatum: serialOf(2018, 11, 6),
      plantype: 'Pand transformatie',
      bruto: 48,
      jaar2021: 24,
      jaar2022: 24,
      meergezins: 48,
      socialeHuur: 24,
      middenhuur: 24,
      bestaandeVoorraad: 'ja',
      prioriteit: 'midden',
      nieuwOfGewijzigd: 'ja',
      afgestemdMet: 'niet aan de orde',
      vertrouwelijkheid: 'Regio',
    },
    {
      gemeente: 'Zwolle',
      planId: 'ZW-003',
      plannaam: 'Noorderpark',
      kern: 'Zwolle',
      status: '3',
      plantype: 'Verdichting',
      bruto: 75,
      jaar2024: 30,
      jaar2025: 30,
      na2025: 15,
      woningtypeOnbekend: 75,
      prijsOnbekend: 75,
      bestaandeVoorraad: 'nee',
      prioriteit: 'laag',
      nieuwOfGewijzigd: 'nee',
      vertrouwelijkheid: 'Gemeente',
      opmerking: 'Het plan is nog een schets.',
    },
  ],
});

export type Plankolommen = typeof PLANCAPACITEIT.columns;

/** The columns of homes still to be completed, from 2016 to 2025. */
export const JAARKOLOMMEN = [
  'jaar2016',
  'jaar2017',
  'jaar2018',
  'jaar2019',
  'jaar2020',
  'jaar2021',
  'jaar2022',
  'jaar2023',
  'jaar2024',
  'jaar2025',
] as const;
