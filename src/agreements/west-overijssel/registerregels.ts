import type { ArticleEntry } from '../../core/article/entry';
import { artikelVan, parametersVan } from '../algemeen/register/registerafspraak';
import type { Register } from '../algemeen/register/registerafspraak';
import { registerregel } from '../algemeen/register/regel';
import { nummerVan } from './artikelnummer';
import { AFSPRAKENREGISTER } from './bladen';
import { LOOPTIJD } from './looptijd';
import { REGISTERAFSPRAKEN } from './register';
import { vermeldingen } from './vermeldingen';

/** How a sentence begins that is about a subject other than a municipality. */
const NAMEN: Readonly<Record<string, string>> = {
  Provincie: 'De provincie',
  Regio: 'De regio',
  'Gedeputeerde Staten': 'Het college van GS',
};

export const REGISTER: Register = {
  blad: AFSPRAKENREGISTER,
  vermeldingen,
  looptijd: () => ({ van: LOOPTIJD.from, tot: LOOPTIJD.to }),
  vanKracht: { van: '2016-01-01', tot: { from: '2021-01-01', value: null, source: 'aanhef' } },
  nummerVan,
  naamVan: (subject) => NAMEN[subject] ?? subject,
};

/** What the register adds to an article: the rules of its duties, their numbers and how they are read. */
export function registerdeel(id: string): Pick<ArticleEntry, 'rules' | 'parameters' | 'readings'> {
  const afspraken = REGISTERAFSPRAKEN.filter((afspraak) => artikelVan(afspraak) === id);
  return {
    rules: afspraken.map((afspraak) => registerregel(REGISTER, afspraak)),
    parameters: afspraken.flatMap((afspraak) => parametersVan(REGISTER, afspraak)),
    readings: afspraken.flatMap(({ leeswijzen = [] }) => leeswijzen),
  };
}
