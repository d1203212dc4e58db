import { defineCodes } from '../../../core/sheet/codes';
import { comparable } from '../../../core/values/text';

/** How firm a plan is: hard and zacht are plan capacity, the rest does not count. */
export type Planhardheid = 'hard' | 'zacht' | 'telt niet';

/** The national list of planning statuses, with the other names that plan monitors write. */
const STATUSSEN = [
  { code: '1A', hardheid: 'hard', names: ['Onherroepelijk'] },
  {
    code: '1B',
    hardheid: 'hard',
    names: ['Onherroepelijk, uitwerkingsplicht', 'Onherroepelijk uitwerking nodig'],
  },
  { code: '2A', hardheid: 'hard', names: ['Vastgesteld'] },
  { code: '2B', hardheid: 'hard', names: ['Vastgesteld, uitwerkingsplicht', 'Vastgesteld uitwerking nodig'] },
  {
    code: '1C',
    hardheid: 'zacht',
    names: ['Onherroepelijk, wijzigingsbevoegdheid', 'Onherroepelijk B&W nodig'],
  },
  { code: '2C', hardheid: 'zacht', names: ['Vastgesteld, wijzigingsbevoegdheid', 'Vastgesteld B&W nodig'] },
  { code: '3', hardheid: 'zacht', names: ['In voorbereiding'] },
  { code: '4A', hardheid: 'zacht', names: ['Visie', 'Opgenomen in de visie'] },
  { code: '4B', hardheid: 'zacht', names: ['Optie', 'Idee', 'Niet opgenomen in de visie'] },
  { code: '5A', hardheid: 'telt niet', names: ['Ambtelijk met locatie'] },
  { code: '5B', hardheid: 'telt niet', names: ['Ambtelijk zonder locatie'] },
] as const;

export type Planstatus = (typeof STATUSSEN)[number]['code'];

const HARDHEID = new Map<Planstatus, Planhardheid>(STATUSSEN.map(({ code, hardheid }) => [code, hardheid]));

export const hardheidVan = (status: Planstatus): Planhardheid => HARDHEID.get(status) ?? 'telt niet';

/** A text that begins or ends with the code of one status cannot be meant as another: one of the two is wrong. */
function contradicts(text: string, code: string): boolean {
  const typed = comparable(text);
  return STATUSSEN.some(({ code: other }) => {
    const written = comparable(other);
    return other !== code && (typed.startsWith(written) || typed.endsWith(written));
  });
}

export const PLANSTATUS = defineCodes(
  STATUSSEN.map(({ code, names }) => ({
    code,
    names: names.flatMap((name) => [name, `${code} ${name}`, `${code}. ${name}`]),
  })),
  { contradicts },
);
