import { createContext } from 'react';

/** What the user opened or closed on this screen, by title, as far as that differs from how it was drawn first. */
export const KeptContext = createContext<Map<string, boolean>>(new Map());
