import type { ArticleEntry } from '../../../core/article/entry';
import { artikelVan, parametersVan } from './registerafspraak';
import type { Register, Registerafspraak } from './registerafspraak';
import { registerregel } from './regel';

/** What the register adds to an article: the rules of its duties, their numbers and how they are read. */
export type Registerdeel = Pick<ArticleEntry, 'rules' | 'parameters' | 'readings'>;

/** What the register of an agreement adds to each article, by the id of the article. */
export const registerdelen =
  (register: Register, alle: readonly Registerafspraak[]) =>
  (id: string): Registerdeel => {
    const afspraken = alle.filter((afspraak) => artikelVan(afspraak) === id);
    return {
      rules: afspraken.map((afspraak) => registerregel(register, afspraak)),
      parameters: afspraken.flatMap((afspraak) => parametersVan(register, afspraak)),
      readings: afspraken.flatMap(({ leeswijzen = [] }) => leeswijzen),
    };
  };
