import { CATALOGUE } from '../agreements/catalogue';
import type { Agreement } from '../core/article/agreement';
import { organisationsOf, templateFile } from '../derive/template/template-file';
import { writeWorkbook } from '../hosts/xlsx/write-workbook';
import type { Output } from './controleer';
import { EXIT, UsageError } from './exit-code';
import { NODE_ENGINE } from './node-zip';
import { writeResult } from './write-result';

export interface SjabloonOptions {
  readonly organisatie?: string;
  readonly voorbeeld?: boolean;
  readonly uit: string;
}

/** The official name of an organisation, however it is typed. @throws UsageError with who there are */
function organisationOf(agreement: Agreement, typed: string): string {
  const column = agreement.gegevens.columns['organisatie'];
  const codes = column?.type === 'code' ? column.codes : null;
  const found = codes?.find(typed);
  if (found !== undefined) return found;
  const nearest = codes?.nearest(typed);
  const meant = nearest === undefined ? '' : ` Bedoelt u ${nearest}?`;
  const names = organisationsOf(agreement).join(', ');
  throw new UsageError(`Organisatie ${typed} hoort niet bij ${agreement.name}.${meant} Kies uit: ${names}.`);
}

/**
 * Writes the template of an agreement as a workbook; a file that is there already is replaced.
 * @returns the exit code
 */
export async function sjabloon(
  id: Agreement['id'],
  { organisatie, voorbeeld = false, uit }: SjabloonOptions,
  output: Output,
): Promise<number> {
  const agreement = CATALOGUE.agreements.find((each) => each.id === id);
  if (agreement === undefined) throw new UsageError(`Overeenkomst ${id} kennen wij niet. Kies WO of NV.`);
  const organisation = organisatie === undefined ? null : organisationOf(agreement, organisatie);
  const { workbook } = templateFile({
    agreement,
    organisation,
    example: voorbeeld,
    version: CATALOGUE.version,
  });
  await writeResult(uit, await writeWorkbook(workbook, NODE_ENGINE));
  const kind = voorbeeld ? 'Voorbeeld' : 'Sjabloon';
  const whose = organisation === null ? '' : ` voor ${organisation}`;
  output.notice(`${kind} ${agreement.name}${whose} staat in ${uit}.`);
  return EXIT.good;
}
