import { code, geheel, jaNee, maand, tekst } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { CORPORATIES, GEMEENTEN } from '../partijen';

/** The talks and moves of the verhuiscoaches: one row a household and month, under a meaningless key. */
export const COACHRESULTATEN = defineSheet({
  name: 'Coachresultaten',
  table: 'tblCoachresultaten',
  help: 'Gesprekken en verhuizingen van de verhuiscoaches. Eén rij per huishouden en maand, zonder naam, adres, geboortedatum of burgerservicenummer.',
  columns: {
    huishouden: tekst({
      header: 'Huishouden',
      required: true,
      key: true,
      pseudonym: true,
      length: { min: 2, max: 12 },
      withLetter: true,
      help: 'Een sleutel zonder betekenis: 2 tot en met 12 tekens met minstens één letter. Geen huurdersnummer of contractnummer.',
    }),
    corporatie: code(CORPORATIES, {
      header: 'Corporatie',
      required: true,
      key: true,
      help: 'De corporatie waar de verhuiscoach werkt. Dat is niet altijd de verhuurder.',
    }),
    gemeente: code(GEMEENTEN, {
      header: 'Gemeente',
      required: true,
      help: 'De gemeente van het huishouden.',
    }),
    gespreksmaand: maand({
      header: 'Gespreksmaand',
      required: true,
      key: true,
      help: 'De maand van het gesprek, zoals maart 2024.',
    }),
    gespreksduur: geheel({
      header: 'Gespreksduur',
      required: true,
      min: 1,
      max: 600,
      help: 'Hoeveel minuten duurde het langste gesprek van die maand? Meer dan 60 minuten telt mee.',
    }),
    vijfenvijftigPlus: jaNee({
      header: '55-plus',
      required: true,
      help: 'Is iemand in het huishouden 55 jaar of ouder? ja of nee.',
    }),
    socialeHuur: jaNee({
      header: 'Sociale huur',
      required: true,
      help: 'Woont het huishouden in een sociale huurwoning? ja of nee.',
    }),
    ruimeWoning: jaNee({
      header: 'Ruime sociale huurwoning',
      help: 'Is die woning ruim? ja of nee. Wat ruim is, spreken de partners zelf af. Zet dat in Gegevens.',
    }),
    verhuisd: jaNee({ header: 'Verhuisd', required: true, help: 'Is het huishouden verhuisd? ja of nee.' }),
    verhuismaand: maand({
      header: 'Verhuismaand',
      help: 'De maand van de verhuizing, zoals mei 2024. Nodig als er verhuisd is.',
    }),
    naarKleiner: jaNee({
      header: 'Naar kleinere sociale huurwoning',
      help: 'Is de nieuwe woning een kleinere sociale huurwoning? ja of nee. Wat kleiner is, spreken de partners zelf af. Zet dat in Gegevens.',
    }),
  },
  example: [
    {
      huishouden: 'H-0001',
      corporatie: 'Uwoon',
      gemeente: 'Harderwijk',
      gespreksmaand: serialOf(2024, 3, 1),
      gespreksduur: 75,
      vijfenvijftigPlus: 'ja',
      socialeHuur: 'ja',
      ruimeWoning: 'ja',
      verhuisd: 'ja',
      verhuismaand: serialOf(2024, 9, 1),
      naarKleiner: 'ja',
    },
    {
      huishouden: 'H-0002',
      corporatie: 'Omnia Wonen',
      gemeente: 'Ermelo',
      gespreksmaand: serialOf(2024, 4, 1),
      gespreksduur: 90,
      vijfenvijftigPlus: 'ja',
      socialeHuur: 'ja',
      ruimeWoning: 'ja',
      verhuisd: 'nee',
    },
  ],
});

export type Coachkolommen = typeof COACHRESULTATEN.columns;
