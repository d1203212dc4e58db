/** What a check finds in the example: rule, tab and cell; a finding without a cell is known by its subject. */
export const EXAMPLE_FINDINGS: readonly (readonly [regel: string, blad: string, plaats: string])[] = [
  ['WO-22', 'Plancapaciteit', 'Hardenberg'],
  ['WO-plan-jaren', 'Plancapaciteit', 'L3'],
  ['veld-code', 'Plancapaciteit', 'E6'],
  ['veld-datumtekst', 'Plancapaciteit', 'F8'],
  ['veld-schrijfwijze', 'Plancapaciteit', 'AB11'],
  ['WO-20', 'Plancapaciteit', 'A13'],
  ['veld-tekstgetal', 'Plancapaciteit', 'H16'],
  ['WO-19', 'Plancapaciteit', 'AB17'],
  ['WO-27-borging', 'Plancapaciteit', 'AC21'],
  ['WO-25', 'Plancapaciteit', 'AE31'],
  ['avg-bsn', 'Plancapaciteit', 'AG33'],
  ['WO-28', 'Plancapaciteit', 'Y43'],
  ['WO-29-overleg', 'Plancapaciteit', 'AA48'],
  ['sleutel-dubbel', 'Plancapaciteit', 'A53'],
  ['WO-27-onvolledig', 'Woningbehoefte', 'D5'],
];
