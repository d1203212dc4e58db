import { UntilClosed } from '../../src/workbench/until-closed';

test('work that ends before the document does has its own outcome', async () => {
  const calls = new UntilClosed();
  await expect(calls.run(Promise.resolve(3))).resolves.toBe(3);
  await expect(calls.run(Promise.reject(new Error('mislukt')))).rejects.toThrow('mislukt');
});

test('work that waits for a document that closes ends with it, later work does not', async () => {
  const calls = new UntilClosed();
  const waiting = calls.run(new Promise(() => undefined));
  calls.close();
  await expect(waiting).rejects.toThrow('The document has been closed');
  await expect(calls.run(Promise.resolve('later'))).resolves.toBe('later');
});
