/** What an add-in sees of an error of Excel. */
export interface Refusal {
  readonly code: string;
  readonly location: string | undefined;
  readonly message: string;
}

/** The error with which office.js rejects; a test fails when there is none, or one that is not Excel's. */
export async function refusal(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<Refusal> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { code: error.code, location: error.debugInfo.errorLocation, message: error.message };
    }
    throw error;
  }
  throw new Error('Excel refused nothing');
}
