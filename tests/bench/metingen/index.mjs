import { BESTAND } from './bestand.mjs';
import { CONTROLE } from './controle.mjs';
import { FUNCTIES } from './functies.mjs';
import { GEHEUGEN } from './geheugen.mjs';
import { HERCONTROLE } from './hercontrole.mjs';
import { LIJST } from './lijst.mjs';
import { LINEAIR } from './lineair.mjs';
import { PANEEL } from './paneel.mjs';
import { REGELS } from './regels.mjs';
import { START } from './start.mjs';
import { VERKEER } from './verkeer.mjs';
import { WIJZIGING } from './wijziging.mjs';

/** Every measurement: a name, and a function that measures and gives figures. A new one is a file and a line here. */
export const METINGEN = [
  CONTROLE,
  REGELS,
  LINEAIR,
  GEHEUGEN,
  WIJZIGING,
  FUNCTIES,
  BESTAND,
  PANEEL,
  VERKEER,
  START,
  LIJST,
  HERCONTROLE,
];
