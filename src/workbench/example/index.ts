import { COACHRESULTATEN } from '../../agreements/noord-veluwe/bladen/coachresultaten';
import { PLANCAPACITEIT } from '../../agreements/west-overijssel/bladen/plancapaciteit';
import type { WorkbookDescription } from '../../derive/description';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import { exampleDescription } from './klein';

/**
 * The made-up deliveries of a region that the workbench offers, with mistakes as they happen in life. `klein`: plans
 * and needs of four municipalities of West-Overijssel; `heel`: every sheet of West-Overijssel; `noord-veluwe`: every
 * sheet of Noord-Veluwe.
 */
export type ExampleName = 'klein' | 'heel' | 'noord-veluwe';

export interface Example {
  readonly fileName: string;
  /** What one should see first: most of the mistakes stand there. */
  readonly sheet: string;
  readonly workbook: () => Promise<Uint8Array<ArrayBuffer>>;
}

const written = async (description: WorkbookDescription): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeWorkbook(description));

export const EXAMPLES: Readonly<Record<ExampleName, Example>> = {
  klein: {
    fileName: 'voorbeeld.xlsx',
    sheet: PLANCAPACITEIT.name,
    workbook: () => written(exampleDescription()),
  },
  heel: {
    fileName: 'voorbeeld-hele-overeenkomst.xlsx',
    sheet: PLANCAPACITEIT.name,
    // Fetched when somebody asks for it, as is the next one: the workbench opens with the small one.
    workbook: async () => written((await import('./heel')).wholeExampleDescription()),
  },
  'noord-veluwe': {
    fileName: 'voorbeeld-noord-veluwe.xlsx',
    sheet: COACHRESULTATEN.name,
    workbook: async () => written((await import('./noord-veluwe')).noordVeluweDescription()),
  },
};

export { exampleDescription };
