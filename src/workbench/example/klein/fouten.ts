import type { CellValue } from '../../../core/sheet/snapshot';
import { planrij } from '../gedeeld/planrij';
import type { Fout } from '../maken/fout';
import { VERZONNEN_NUMMER } from '../maken/verzonnen';

/**
 * A cell of a plan with another value, found by a rule at that cell or at another one of its row.
 * Without a rule it only prepares the mistake beside it.
 */
export const inPlan = (
  gemeente: string,
  id: string,
  kolom: string,
  waarde: CellValue,
  regel?: string,
  bij = kolom,
): Fout => ({
  soort: 'cel',
  blad: 'Plancapaciteit',
  rij: [gemeente, id],
  kolom,
  waarde,
  gevolgen: regel === undefined ? [] : [{ regel, kolom: bij }],
});

/** A hard plan that brings Hardenberg above its need. */
const PLAN_TE_VEEL = planrij(
  {
    gemeente: 'Hardenberg',
    id: 'HA-014',
    naam: 'Broeklanden Oost',
    kern: 'Hardenberg',
    status: '2A',
    gerealiseerd: 0,
    perJaar: [20, 30, 30, 30, 20, 10],
    na2025: 0,
  },
  13,
);

/** The mistakes of the small example. */
export const FOUTEN: readonly Fout[] = [
  inPlan('Dalfsen', 'DA-002', 'Na 2025', 12, 'WO-plan-jaren', '2020'),
  inPlan('Dalfsen', 'DA-005', 'Status planologisch', 'Vastgestelt', 'veld-code'),
  inPlan('Dalfsen', 'DA-007', 'Statusdatum', '12-03-2018', 'veld-datumtekst'),
  inPlan('Dalfsen', 'DA-010', 'Prioriteit', '1', 'veld-schrijfwijze'),
  inPlan('Hardenberg', 'HA-004', 'Bruto woningen', '52', 'veld-tekstgetal'),
  inPlan('Hardenberg', 'HA-005', 'Prioriteit', '', 'WO-19'),
  inPlan('Hardenberg', 'HA-009', 'Sloop', 18),
  inPlan('Hardenberg', 'HA-009', 'Saldo na sloop geborgd', 'nee', 'WO-27-borging'),
  inPlan('Raalte', 'RA-005', 'Nieuw of gewijzigd', 'ja', 'WO-25', 'Afgestemd met'),
  inPlan('Raalte', 'RA-007', 'Opmerking', `Bel de bewoner, nummer ${VERZONNEN_NUMMER}`, 'avg-bsn'),
  inPlan('Zwolle', 'ZW-005', 'Bijzondere doelgroep', 'zorg', 'WO-28'),
  inPlan('Zwolle', 'ZW-010', 'Bestaande voorraad', 'ja'),
  inPlan('Zwolle', 'ZW-010', 'Bijzondere doelgroep', 'statushouders', 'WO-29-overleg', 'Overleg bestemming'),
  {
    soort: 'erbij',
    blad: 'Plancapaciteit',
    waarden: PLAN_TE_VEEL,
    gevolgen: [
      { regel: 'WO-20', kolom: 'Gemeente', rij: ['Hardenberg', 'HA-001'] },
      { regel: 'WO-22', sleutel: 'Hardenberg' },
    ],
  },
  // A soft plan: that it stands there twice changes no sum.
  {
    soort: 'dubbel',
    blad: 'Plancapaciteit',
    rij: ['Raalte', 'RA-009'],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Gemeente' }],
  },
  {
    soort: 'cel',
    blad: 'Woningbehoefte',
    rij: ['Dalfsen', 2023],
    kolom: 'Verwachte sloop',
    waarde: '',
    gevolgen: [{ regel: 'WO-27-onvolledig', kolom: 'Verwachte sloop' }],
  },
];
