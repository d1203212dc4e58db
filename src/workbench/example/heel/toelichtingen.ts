import { serialOf } from '../../../core/values/date';
import { toelichting } from '../maken/eigen-rijen';
import type { Rij } from '../maken/rij';

/** What the parties explain. Each belongs to a finding, by its rule and the key of its row. */
export const TOELICHTINGEN: readonly Rij[] = [
  toelichting(
    'WO-20',
    'Deventer',
    'Gemeente',
    'Plan DE-010 gaat in 2020 in delen naar na 2025. De termijn loopt nog.',
    serialOf(2020, 1, 14),
  ),
  toelichting(
    'WO-3',
    'Provincie|2017',
    '',
    'De bijeenkomst van het najaar ging niet door door te weinig aanmeldingen.',
    serialOf(2020, 1, 14),
  ),
  toelichting(
    'WO-11.2',
    'Ommen',
    '',
    'In 2020 komen 600 labels erbij uit de aanpak van de Vechtbuurt.',
    serialOf(2020, 1, 16),
  ),
  toelichting(
    'WO-28',
    'Zwolle|ZW-005',
    '',
    'Het gaat om nieuwbouw. Het plan blijft dus meetellen.',
    serialOf(2020, 1, 16),
  ),
];
