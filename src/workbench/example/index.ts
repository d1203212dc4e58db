import { PLANCAPACITEIT } from '../../agreements/west-overijssel/bladen/plancapaciteit';
import type { WorkbookDescription } from '../../derive/description';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import { exampleDescription } from './klein';

/** The made-up deliveries of a region that the workbench offers, with mistakes as they happen in life. */
export type ExampleName = 'klein' | 'heel';

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
    // Fetched when somebody asks for it: the workbench opens with the small one.
    workbook: async () => written((await import('./heel')).wholeExampleDescription()),
  },
};

export { exampleDescription };
