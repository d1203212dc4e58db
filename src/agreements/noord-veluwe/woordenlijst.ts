import type { Term } from '../../core/article/term';

/** The words of this agreement and of its sheets in plain Dutch, in the order of the alphabet. */
export const WOORDENLIJST: readonly Term[] = [
  {
    term: '55-plusser',
    meaning: 'Iemand van 55 jaar of ouder. Voor deze groep zijn de verhuiscoaches er.',
    article: 'NV-doelstelling',
  },
  {
    term: 'cao Woondiensten',
    meaning: 'De afspraken over loon en werk bij corporaties. Hierin staat schaal H.',
    article: 'NV-1a',
  },
  {
    term: 'contracturen',
    meaning: 'De uren per week waarvoor een verhuiscoach is aangesteld.',
    article: 'NV-1b',
  },
  {
    term: 'doorstroming',
    meaning: 'Mensen verhuizen naar een woning die beter past, zodat hun oude woning vrijkomt.',
    article: 'NV-doelstelling',
  },
  {
    term: 'dVi',
    meaning: 'De Verantwoordingsinformatie: de cijfers die corporaties elk jaar aan het Rijk geven.',
    article: 'NV-1a',
  },
  {
    term: 'evaluatie',
    meaning: 'Samen terugkijken op vier onderwerpen: resultaten, uren, inzet en samenwerking.',
    article: 'NV-4c',
  },
  {
    term: 'fte',
    meaning: 'Een volledige baan. In deze overeenkomst is dat 36 uur per week.',
    article: 'NV-voetnoot-1',
  },
  {
    term: 'grondslag',
    meaning: 'Het bedrag waar de verdeling van de kosten van uitgaat.',
    article: 'NV-1a',
  },
  {
    term: 'huisvestingsverordening',
    meaning: 'De regels van een gemeente over wie voorrang heeft bij een huurwoning.',
    article: 'NV-1c',
  },
  {
    term: 'indexatie',
    meaning: 'Een bedrag stijgt mee met het loon of met de prijzen.',
    article: 'NV-1a',
  },
  {
    term: 'kleinere sociale huurwoning',
    meaning: 'De woning waar iemand naartoe verhuist. De overeenkomst zegt niet hoe klein die is.',
    article: 'NV-doelstelling',
  },
  {
    term: 'loonschaal',
    meaning: 'De stap in de cao die bepaalt hoeveel iemand verdient. Hier: schaal H, hoogste bedrag.',
    article: 'NV-1a',
  },
  {
    term: 'naar rato',
    meaning: 'In dezelfde verhouding.',
    article: 'NV-1b',
  },
  {
    term: 'opzegtermijn',
    meaning: 'De tijd tussen de opzegging en de dag waarop de overeenkomst stopt: minstens 2 maanden.',
    article: 'NV-5c',
  },
  {
    term: 'partners',
    meaning: 'De zes gemeenten en de vier corporaties samen.',
    article: 'NV-1a',
  },
  {
    term: 'regionaal aandeel',
    meaning: 'Welk deel van alle sociale huurwoningen in de regio bij een gemeente of corporatie hoort.',
    article: 'NV-1a',
  },
  {
    term: 'ruime sociale huurwoning',
    meaning: 'De woning die iemand verlaat. De overeenkomst zegt niet hoe groot die is.',
    article: 'NV-doelstelling',
  },
  {
    term: 'seniorenwoning',
    meaning:
      'Een woning die geschikt is voor ouderen. De partners willen dat minstens 70 % daarvan voorrangswoning wordt.',
    article: 'NV-3',
  },
  {
    term: 'SOK',
    meaning: 'Afkorting van samenwerkingsovereenkomst.',
    article: 'NV-aanleiding',
  },
  {
    term: 'streefgetal',
    meaning: 'Een aantal dat de partners willen halen. Het is geen verplichting.',
    article: 'NV-3',
  },
  {
    term: 'uitvoerig gesprek',
    meaning: 'Een gesprek van meer dan 1 uur. Precies 1 uur telt niet.',
    article: 'NV-3',
  },
  {
    term: 'verdeelsleutel',
    meaning: 'De vaste percentages waarmee de kosten of de uren worden verdeeld.',
    article: 'NV-1a',
  },
  {
    term: 'verhuiscoach',
    meaning: 'Iemand die met 55-plussers praat over wonen, en helpt bij een verhuizing.',
    article: 'NV-1b',
  },
  {
    term: 'verhuisketen',
    meaning: 'Eén verhuizing maakt een woning vrij, en daardoor kan de volgende verhuizen.',
    article: 'NV-aanpak',
  },
  {
    term: 'voorrangsregeling',
    meaning: 'De regels waardoor 55-plussers onder voorwaarden eerder een woning krijgen.',
    article: 'NV-1c',
  },
  {
    term: 'voorrangswoning',
    meaning: 'Een seniorenwoning waarbij ouderen voorrang krijgen.',
    article: 'NV-3',
  },
  {
    term: 'werkoverleg',
    meaning: 'Overleg van de verhuiscoaches met elkaar.',
    article: 'NV-1b',
  },
];
