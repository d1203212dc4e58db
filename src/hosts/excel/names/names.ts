import type { NamesFound, WorkbookName } from '../../../derive/names/workbook-name';
import { HostError } from '../../port';
import type { Changes, Runner } from '../runner';
import type { Step } from '../steps';

const BYTES = 600;

/** How Excel refuses a formula that it does not understand. */
const NOT_UNDERSTOOD = 'InvalidArgument';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const add = ({ name, formula, comment }: WorkbookName): Step => ({
  bytes: BYTES + 2 * formula.length,
  queue: ({ workbook }) => void workbook.names.add(name, formula, comment),
});

const remove = (name: string): Step => ({
  bytes: BYTES,
  queue: ({ workbook }) => workbook.names.getItem(name).delete(),
});

/** Names of the whole workbook. Those of a single sheet are left alone: they are not ours and not in our way. */
export class NameKeeper {
  constructor(private readonly runner: Runner) {}

  /** Changes nothing. */
  async find(wanted: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound> {
    const there = await this.runner.connection.read(({ workbook }) => {
      const names = workbook.names.load('items/name,items/comment');
      return () => names.items.map(({ name, comment }) => ({ name, comment }));
    }, signal);
    const own: string[] = [];
    const others: string[] = [];
    for (const { name, comment } of wanted) {
      const found = there.find((each) => isSame(each.name, name));
      if (found !== undefined) (found.comment === comment ? own : others).push(name);
    }
    return { own, others };
  }

  define(wanted: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound> {
    return this.#run(signal, async () => {
      const before = await this.find(wanted, signal);
      const taken = new Set([...before.own, ...before.others]);
      const free = wanted.filter(({ name }) => !taken.has(name));
      return {
        steps: free.map(add),
        result: () => ({ own: [...before.own, ...free.map(({ name }) => name)], others: before.others }),
        takeBack: async (send) => {
          const { own } = await this.find(free);
          await send(own.map(remove));
        },
      };
    });
  }

  remove(wanted: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound> {
    return this.#run(signal, async () => {
      const { own, others } = await this.find(wanted, signal);
      return {
        steps: own.map(remove),
        result: () => ({ own: [], others }),
        takeBack: async (send) => {
          const now = await this.find(wanted);
          const gone = wanted.filter(({ name }) => own.includes(name) && !now.own.includes(name));
          await send(gone.map(add));
        },
      };
    });
  }

  async #run(
    signal: AbortSignal | undefined,
    prepare: () => Promise<Changes<NamesFound>>,
  ): Promise<NamesFound> {
    try {
      return await this.runner.run({ signal, results: 'told', prepare });
    } catch (error) {
      // An Excel without LAMBDA takes our formulas for nonsense.
      if (error instanceof HostError && error.detail.startsWith(NOT_UNDERSTOOD))
        throw new HostError('no-lambda', null, error.detail);
      throw error;
    }
  }
}
