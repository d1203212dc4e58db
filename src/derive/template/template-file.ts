import type { Agreement } from '../../core/article/agreement';
import type { AnySchema } from '../../core/sheet/schema';
import { comparable } from '../../core/values/text';
import type { WorkbookDescription } from '../description';
import { ChoiceLists } from './choice-lists';
import { explanationSheet } from './explanation-sheet';
import type { Party } from './party-rows';
import { templateSheet } from './template-sheet';

export interface TemplateFileWish {
  readonly agreement: Agreement;
  /** The official name of who fills it in; null for a template with every sheet. */
  readonly organisation: string | null;
  /** With rows that show what is meant, or empty. */
  readonly example: boolean;
  /** The version of the catalogue. */
  readonly version: string;
}

export interface TemplateFile {
  /** `sjabloon-noord-veluwe-uwoon.xlsx` */
  readonly name: string;
  readonly workbook: WorkbookDescription;
}

/** Rows of each sheet: outside Excel a table does not grow by itself, and what stands below it is not read. */
const ROOM = 1000;

/** The official names of who can fill in a template of an agreement, in its order. */
export function organisationsOf({ gegevens }: Pick<Agreement, 'gegevens'>): readonly string[] {
  const column = gegevens.columns['organisatie'];
  return column?.type === 'code' ? column.codes.entries.map(({ code }) => code) : [];
}

/** The sheets that an organisation fills in; all of them when it is not known which one. */
const sheetsOf = (agreement: Agreement, organisation: string | null): readonly AnySchema[] =>
  agreement.sheets.filter(
    (schema) => organisation === null || agreement.delivers?.(organisation, schema) !== false,
  );

function partyOf(agreement: Agreement, organisation: string | null): Party | null {
  const isParty = (name: string): boolean => agreement.organisationOf(name).kind === 'party';
  if (organisation === null || !isParty(organisation)) return null;
  const all = organisationsOf(agreement).filter(isParty);
  const namesOf = (name: string): string =>
    sheetsOf(agreement, name)
      .map((schema) => schema.name)
      .join('\n');
  const alike = all.filter((name) => namesOf(name) === namesOf(organisation));
  return { name: organisation, all: new Set(all), alike: new Set(alike) };
}

function fileName({ agreement, organisation, example }: TemplateFileWish): string {
  const parts = [agreement.name, ...(organisation === null ? [] : [organisation])];
  const words = parts
    .join(' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(comparable);
  return `${example ? 'voorbeeld' : 'sjabloon'}-${words.filter((word) => word !== '').join('-')}.xlsx`;
}

/**
 * A template as a workbook of its own, for whoever has no add-in: an explanation, the sheets that the organisation
 * delivers with all that helps to fill them in, and, hidden, the longer lists. The same wish always gives the same.
 */
export function templateFile(wish: TemplateFileWish): TemplateFile {
  const { agreement, organisation, example, version } = wish;
  const delivered = sheetsOf(agreement, organisation);
  const lists = new ChoiceLists([]);
  const known = {
    overeenkomst: agreement.name,
    schemaversie: version,
    ...(organisation === null ? {} : { organisatie: organisation }),
  };
  const options = {
    example,
    date1904: false,
    lists,
    known,
    party: partyOf(agreement, organisation),
    room: ROOM,
  };
  const sheets = delivered.map((schema) => templateSheet(schema, options));
  const others = agreement.sheets.filter((schema) => !delivered.includes(schema));
  const explanation = explanationSheet({
    agreement,
    organisation,
    sheets: delivered,
    others,
    lists,
    room: ROOM,
  });
  // Only now is known which lists the others need.
  const listsSheet = lists.sheet();
  return {
    name: fileName(wish),
    workbook: { sheets: [explanation, ...sheets, ...(listsSheet === null ? [] : [listsSheet])] },
  };
}
