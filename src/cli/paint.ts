import pc from 'picocolors';
import type { Paint } from '../derive/report/text';

/** Colours for a terminal that has them. */
export const TERMINAL_PAINT: Paint = {
  strong: pc.bold,
  quiet: pc.dim,
  ernst: (ernst, text) => {
    if (ernst === 'fout') return pc.red(text);
    return ernst === 'signaal' ? pc.blue(text) : pc.yellow(text);
  },
};
