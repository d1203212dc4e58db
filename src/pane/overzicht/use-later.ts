import { useEffect, useState } from 'react';
import type * as later from './later';

type Later = typeof later;

let loaded: Later | null = null;

/**
 * The part of Overzicht that is needed only after a press on Controleer, fetched while the user reads the first
 * screen; null until it is there. When it cannot be fetched the screen is of no use, and says so.
 */
export function useLater(): Later | null {
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (module !== null) return undefined;
    let gone = false;
    import('./later').then(
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
