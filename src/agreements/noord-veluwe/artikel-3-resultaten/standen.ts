import { requireValue } from '../../../core/article/parameter';
import type { CalculationContext } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { Unreadable } from '../../../core/sheet/unreadable';
import { addMonths } from '../../../core/values/date';
import { SENIORENWONINGEN } from '../bladen/seniorenwoningen';
import type { Seniorenkolommen } from '../bladen/seniorenwoningen';
import { VAN_BEIDEN, isVanAnder } from '../levering';
import { BEGIN } from '../looptijd';
import { CORPORATIENAMEN } from '../partijen';
import type { Corporatie } from '../partijen';
import type { Woningen } from './voorrang';
import { STANDEN_UITEEN } from './waarden';

type Seniorenrij = Row<Seniorenkolommen>;

/** The numbers of a row. @throws Unreadable; both are required, so that a blank one never comes out as 0 */
export const aantallenIn = (rij: Seniorenrij): Woningen => ({
  voorrang: rij.get('voorrangswoningen') ?? 0,
  totaal: rij.get('seniorenwoningen') ?? 0,
});

/** The homes of one corporation in one municipality on the last day of which they are known. */
export interface Stand extends Woningen {
  readonly corporatie: Corporatie;
  readonly dag: number;
}

/** The numbers of a row that counts. @throws Unreadable when it cannot be relied on */
function standIn(rij: Seniorenrij, corporatie: Corporatie, dag: number): Stand {
  rij.requireUnique();
  const woningen = aantallenIn(rij);
  if (woningen.voorrang > woningen.totaal)
    throw new Unreadable(`${rij.label} heeft meer voorrangswoningen dan seniorenwoningen.`);
  return { corporatie, dag, ...woningen };
}

/**
 * The last counts up to and including a day, of each corporation in each municipality; in the order of the agreement.
 * Rows of another partner than the deliverer are left out.
 * @throws Unreadable without the sheet, and when a row that may be one of them cannot be relied on
 */
export function laatsteStanden(context: CalculationContext, totEnMet: number): readonly Stand[] {
  const blad = context.sheet(SENIORENWONINGEN);
  if (blad === null) throw new Unreadable('Blad Seniorenwoningen ontbreekt.');
  const laatste = new Map<string, { rij: Seniorenrij; corporatie: Corporatie; dag: number }>();
  for (const rij of blad.rows()) {
    if (isVanAnder(rij, context.delivery, VAN_BEIDEN)) continue;
    // All three are required, so that a blank one is unreadable.
    const dag = rij.get('peildatum') ?? 0;
    if (dag > totEnMet) continue;
    const [corporatie, gemeente] = [rij.get('corporatie'), rij.get('gemeente')];
    if (corporatie === null || gemeente === null) continue;
    const plek = `${corporatie}\n${gemeente}`;
    if (dag > (laatste.get(plek)?.dag ?? 0)) laatste.set(plek, { rij, corporatie, dag });
  }
  const standen = [...laatste.values()].map(({ rij, corporatie, dag }) => standIn(rij, corporatie, dag));
  return CORPORATIENAMEN.flatMap((naam) => standen.filter(({ corporatie }) => corporatie === naam));
}

export const som = (standen: readonly Woningen[]): Woningen => ({
  voorrang: standen.reduce((sum, { voorrang }) => sum + voorrang, 0),
  totaal: standen.reduce((sum, { totaal }) => sum + totaal, 0),
});

/** The first and the last day of these counts, when they lie further apart than they may; else null. */
export function uiteen(standen: readonly Stand[]): { readonly van: number; readonly tot: number } | null {
  const dagen = standen.map(({ dag }) => dag);
  const [van, tot] = [Math.min(...dagen), Math.max(...dagen)];
  return tot > addMonths(van, requireValue(STANDEN_UITEEN, BEGIN)) ? { van, tot } : null;
}
