import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { light } from './light';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/**
 * The theme of Office when the host tells it, else the one the system prefers. The dark theme is a chunk of its
 * own, loaded when it is first asked for; until then (or when it cannot be loaded) the light one stands in.
 */
export function useTheme(wanted: 'light' | 'dark' | undefined): Theme {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(DARK).matches);
  const isDark = wanted === undefined ? prefersDark : wanted === 'dark';
  const [dark, setDark] = useState<Theme | null>(null);
  useEffect(() => {
    if (!isDark || dark !== null) return undefined;
    let gone = false;
    import('./dark').then(
      (module) => {
        if (!gone) setDark(module.dark);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [isDark, dark]);
  return isDark && dark !== null ? dark : light;
}
