/** What the workbench says, in the words of the design. */
export const TEXTS = {
  title: 'Woonafspraken – werkbank',
  open: 'Openen',
  save: 'Opslaan',
  example: 'Voorbeeld',
  reset: 'Opnieuw beginnen',
  what: 'Wat is dit?',
  explanationLead: 'Probeer Woonafspraken zonder Excel.',
  explanation:
    'Links staat een werkmap met een paar fouten die vaak voorkomen. Rechts controleert u die. ' +
    'Sleep uw eigen .xlsx op het blad om die te controleren. ' +
    'Uw bestand blijft op deze computer: er gaat niets over het internet.',
  closeExplanation: 'Uitleg sluiten',
  closeMessage: 'Melding sluiten',
  actions: 'Werkmap',
  sheet: 'Blad',
  pane: 'Taakvenster',
  paneTitle: 'Woonafspraken',
  drop: 'Laat los om te openen',
  resetTitle: 'Opnieuw beginnen?',
  resetBody: 'Wat u niet hebt opgeslagen, gaat weg.',
  cancel: 'Annuleren',
  templateButton: 'Sjabloon',
  template: {
    title: 'Welk sjabloon wilt u?',
    about: 'Een werkmap met keuzelijsten en uitleg, om zelf in te vullen. Ook zonder invoegtoepassing.',
    agreement: 'Overeenkomst',
    organisation: 'Organisatie',
    everyone: 'Alle bladen',
    contents: 'Inhoud',
    empty: 'Leeg, om zelf in te vullen',
    example: 'Met voorbeeldgegevens',
    download: 'Download',
    open: 'Open in de werkbank',
  },
  exampleTitle: 'Welk voorbeeld wilt u openen?',
  examples: {
    klein: {
      name: 'Plannen en behoefte',
      about: 'West-Overijssel, vier gemeenten, drie bladen. Goed om mee te beginnen.',
    },
    heel: {
      name: 'West-Overijssel, de hele overeenkomst',
      about: 'Elf gemeenten, negen bladen. In elk blad staan fouten die vaak voorkomen.',
    },
    'noord-veluwe': {
      name: 'Noord-Veluwe',
      about: 'Zes gemeenten, vier corporaties, negen bladen. In elk blad staan fouten die vaak voorkomen.',
    },
  },
  busy: 'Bezig met openen',
  states: {
    unchanged: 'niet gewijzigd',
    changed: 'niet opgeslagen',
    saved: 'opgeslagen',
  },
  opened: (name: string) => `${name} is geopend.`,
  savedAs: (name: string) => `${name} staat bij uw downloads.`,
  notOpened: (name: string, cause: string) =>
    `${name} is niet geopend. ${cause} De werkmap die open was, staat er nog.`,
  notSaved: (cause: string) => `De werkmap is niet opgeslagen. ${cause} Er is niets veranderd.`,
  oneFile: 'U kunt één bestand tegelijk openen. Er is niets veranderd.',
  unknownCause: 'Er ging iets mis bij het lezen.',
  unknownSaveCause: 'Er ging iets mis bij het maken van het bestand.',
  noGrid:
    'De werkbank kan niet starten. Ververs de pagina. Helpt dat niet, gebruik dan een nieuwere browser.',
  previous: (name: string) => `Terug naar ${name}`,
  previousUnsaved: (opened: string, name: string) => `${opened} is geopend. ${name} was nog niet opgeslagen.`,
  cell: (sheet: string, address: string, text: string) =>
    `${sheet} ${address}: ${text === '' ? 'leeg' : text}`,
} as const;

export type SaveState = keyof typeof TEXTS.states;
