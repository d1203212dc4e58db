import type { ReactNode } from 'react';
import { formatNumber } from '../core/values/number';
import { usePane, usePaneState } from './pane-context';
import type { Screen } from './state/model';

const NAMES = [
  ['overzicht', 'Overzicht'],
  ['bevindingen', 'Bevindingen'],
  ['meer', 'Meer'],
] as const;

/** Screens that are reached through Meer keep it underlined. */
const PLACE_OF: Readonly<Record<Screen, (typeof NAMES)[number][0]>> = {
  overzicht: 'overzicht',
  bevindingen: 'bevindingen',
  meer: 'meer',
  sjablonen: 'meer',
  rekenhulp: 'meer',
  'korte-namen': 'meer',
  uitleg: 'meer',
};

/** The places of the pane. Screens rather than tabs of one: a list of buttons, of which one is the current page. */
export function Nav(): ReactNode {
  const { controller } = usePane();
  const { screen, result } = usePaneState();
  const count = result?.report.findings.length ?? 0;
  return (
    <nav className="nav" aria-label="Onderdelen">
      <ul className="nav-list">
        {NAMES.map(([name, label]) => (
          <li key={name}>
            <button
              type="button"
              className="nav-place"
              aria-current={PLACE_OF[screen] === name ? 'page' : undefined}
              onClick={() => controller.go(name)}
            >
              {label}
              {name === 'bevindingen' && count > 0 && (
                <span className="nav-count">{formatNumber(count)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
