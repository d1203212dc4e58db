import type { Ernst } from '../../core/finding/finding';
import type { MarkStyle } from '../plan';

/**
 * How a cell of each ernst is marked. Colour is never the only difference: the border differs in colour and,
 * as far as four border styles go, in line. The fills are light enough for text of the user's own colour.
 */
export const MARK_STYLES: Readonly<Record<Ernst, MarkStyle>> = {
  fout: { fill: '#F9D9DB', border: '#B10E1C', line: 'solid' },
  norm: { fill: '#FDDCC7', border: '#BC4B09', line: 'dashed' },
  streven: { fill: '#F9E9C2', border: '#835B00', line: 'dashed' },
  register: { fill: '#E3D9EE', border: '#5C2E91', line: 'dotted' },
  signaal: { fill: '#D6E8F8', border: '#0F6CBD', line: 'dotted' },
};
