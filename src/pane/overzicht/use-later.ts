import { useEffect, useState } from 'react';
import { whenIdle } from '../when-idle';
import type * as later from './later';

type Later = typeof later;

let loaded: Later | null = null;

/**
 * The part of Overzicht that is needed once it knows the workbook, fetched when the first screen is drawn; null until
 * it is there. When it cannot be fetched the screen is of no use, and says so.
 */
export function useLater(): Later | null {
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (module !== null) return undefined;
    let gone = false;
    const load = whenIdle().then(() => import('./later'));
    load.then(
      (fetched) => {
        loaded = fetched;
        if (!gone) setModule(fetched);
      },
      (error: unknown) => {
        if (gone) return;
        setModule(() => {
          throw error;
        });
      },
    );
    return () => {
      gone = true;
    };
  }, [module]);
  return module;
}
