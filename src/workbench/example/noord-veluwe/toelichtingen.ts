import { serialOf } from '../../../core/values/date';
import { toelichting } from '../maken/eigen-rijen';
import type { Rij } from '../maken/rij';

/** What the partners explain. Each belongs to a finding, by its rule and its subject. */
export const TOELICHTINGEN: readonly Rij[] = [
  toelichting(
    'NV-3-verhuizingen',
    'Regio|2024',
    '',
    'Er kwamen in 2024 te weinig kleinere woningen vrij. In 2025 zijn er meer.',
    serialOf(2025, 3, 11),
  ),
  toelichting(
    'NV-1b-uren',
    'Woningstichting Putten|2025',
    '',
    'De nieuwe verhuiscoach begon in week 4.',
    serialOf(2025, 9, 4),
  ),
];
