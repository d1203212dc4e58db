import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import { REMOVE_MARKS } from '../../src/derive/plan';
import { HostError } from '../../src/hosts/port';
import { describeMarking } from './contract-marking';
import { describeReading } from './contract-reading';
import { RICH } from './descriptions';
import { type OpenHost, selectOurs } from './opened-host';

/** What holds for every host, so that a check in Excel and one of the file come to the same. */
export function describeHost(name: string, open: OpenHost): void {
  describeReading(name, open);
  describeMarking(name, open);
  describeRefusing(name, open);
}

function describeRefusing(name: string, open: OpenHost): void {
  describe(`${name}: refusing`, () => {
    const kindOf = async (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'done',
        (error: unknown) =>
          error instanceof HostError ? `${error.kind} ${error.tab ?? ''}`.trim() : String(error),
      );

    test('a tab that is not there', async () => {
      const { port, state } = await open(RICH);
      const before = await state();
      const [mark] = markingPlan(check(await port.read({ select: selectOurs }), CATALOGUE)).marks;
      const style = mark?.style ?? { fill: '#FFFFFF', border: '#000000', line: 'solid' };
      const marks = [
        {
          tab: 'Weg',
          ernst: 'fout',
          style,
          areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
        } as const,
      ];
      expect(await kindOf(port.readTab('Weg'))).toBe('tab-gone Weg');
      expect(await kindOf(port.show('Weg', 'A1'))).toBe('tab-gone Weg');
      expect(await kindOf(port.apply({ marks, findingsSheet: null }))).toBe('tab-gone Weg');
      expect(await state()).toEqual(before);
    });

    test('a tab that cannot be seen is not shown', async () => {
      const { port } = await open(RICH);
      expect(await kindOf(port.show('Verborgen', 'A1'))).toBe('tab-gone Verborgen');
      expect(await kindOf(port.show('Lager', 'A1'))).toBe('done');
    });

    test('what the choice of tabs throws comes out without what it says', async () => {
      const { port } = await open(RICH);
      const reading = port.read({
        select: () => {
          throw new RangeError('123456782 is geen kolom');
        },
      });
      await expect(reading).rejects.toMatchObject({ kind: 'internal', detail: 'RangeError' });
      await expect(reading).rejects.toBeInstanceOf(HostError);
    });

    test('what was cancelled before it began', async () => {
      const { port, state } = await open(RICH);
      const before = await state();
      const signal = AbortSignal.abort();
      expect(await kindOf(port.read({ select: () => new Set(), signal }))).toBe('cancelled');
      expect(await kindOf(port.readTab('Lang', signal))).toBe('cancelled');
      expect(await kindOf(port.apply(REMOVE_MARKS, signal))).toBe('cancelled');
      expect(await state()).toEqual(before);
    });
  });
}
