/** Work for a document that ends when the document does: nobody may wait for an answer that cannot come any more. */
export class UntilClosed {
  private readonly waiting = new Set<(reason: Error) => void>();

  /** The outcome of the work; rejects when the document is closed before. */
  run<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.add(reject);
      work.then(resolve, reject).finally(() => this.waiting.delete(reject));
    });
  }

  close(): void {
    for (const reject of this.waiting) reject(new Error('The document has been closed'));
    this.waiting.clear();
  }
}
