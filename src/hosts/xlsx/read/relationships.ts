import { damaged } from '../unreadable';
import { children, parseXml } from '../xml/tree';

/** A part that another part names. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table` … */
  readonly type: string;
  /** Full name of the part, without a slash in front. */
  readonly target: string;
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels` */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part to other parts; those to somewhere outside the file are left out. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const root = parseXml(xml);
  return children(root, 'Relationship')
    .filter((element) => element.attributes.get('TargetMode') !== 'External')
    .map((element) => {
      const { attributes } = element;
      const id = attributes.get('Id');
      const target = attributes.get('Target');
      if (id === undefined || target === undefined) throw damaged('relationship without Id or Target');
      const type = attributes.get('Type') ?? '';
      return { id, type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(part, target) };
    });
}

function resolvePart(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folders = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** How a part names another one, as Excel writes it: `../tables/table1.xml`. Some programs know no other way. */
export function relativeTarget(part: string, target: string): string {
  const folders = part.split('/').slice(0, -1);
  const steps = target.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
