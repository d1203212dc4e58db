import { comparable } from '../../../core/values/text';

/** The grounds for ending the agreement (articles 5a and 5b), as they are named in an Omschrijving. */
export const GRONDEN = [
  'evaluaties',
  'gedwongen bezuinigingen',
  'andere woonruimteverdeling',
  'grote beleidswijziging',
] as const;

export type Grond = (typeof GRONDEN)[number];

/**
 * By what a ground is recognised, compared without spaces and case: one of several counts as well. Besides its name also
 * the agreement's own words for it.
 */
const KENMERKEN: Readonly<Record<Grond, readonly string[]>> = {
  evaluaties: ['evaluatie'],
  'gedwongen bezuinigingen': ['gedwongenbezuiniging'],
  'andere woonruimteverdeling': ['anderewoonruimteverdeling', 'woonruimteopeenanderemanierteverdelen'],
  'grote beleidswijziging': ['grotebeleidswijziging'],
};

/** The grounds that a text names. */
export function grondenIn(tekst: string): readonly Grond[] {
  const vergeleken = comparable(tekst);
  return GRONDEN.filter((grond) => KENMERKEN[grond].some((kenmerk) => vergeleken.includes(kenmerk)));
}
