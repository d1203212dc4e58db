/** The duties that the Afsprakenregister of this agreement can show, article by article. */
export const REGISTER_IDS = [
  'NV-1b-werkoverleg',
  'NV-1b-verankering',
  'NV-1b-capaciteit',
  'NV-1c-voorrangsregeling',
  'NV-1c-afstemming',
  'NV-1c-verankering',
  'NV-1c-capaciteit',
  'NV-1c-uitvoering',
  'NV-5c-opzegging',
  'NV-5c-einde',
] as const;
