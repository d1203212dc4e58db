import { act, screen } from '@testing-library/react';
import { count, groups, many, nthRow, openList, rowButton, rows } from './on-screen';

describe('100 000 findings', () => {
  /** Scrolls the list as a browser would: its box moves up. */
  function scrollTo(top: number): void {
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      const isList =
        this.style.height !== '' && this.parentElement?.querySelector('[role="search"]') !== null;
      return isList ? new DOMRect(0, -top, 330, 7_300_000) : new DOMRect(0, 0, 350, 0);
    });
    act(() => {
      document.dispatchEvent(new Event('scroll'));
    });
  }

  beforeAll(() => {
    globalThis.DOMRect = class {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
      constructor(
        readonly x = 0,
        readonly y = 0,
        readonly width = 0,
        readonly height = 0,
      ) {
        this.top = y;
        this.bottom = y + height;
        this.left = x;
        this.right = x + width;
      }
      static fromRect = (): DOMRect => new DOMRect();
      toJSON = (): string => '';
    };
  });
  afterEach(() => jest.restoreAllMocks());

  test('at most 400 elements are in the page, wherever one scrolls', async () => {
    await openList([...many(60_000), ...many(40_000).map((one) => ({ ...one, ernst: 'signaal' as const }))]);
    const elements = (): number => document.body.querySelectorAll('*').length;
    expect(elements()).toBeLessThanOrEqual(400);
    expect(count()).toBe('100.000 van 100.000 bevindingen');
    for (const top of [1_000_000, 60_000 * 73, 7_299_500]) {
      scrollTo(top);
      expect(elements()).toBeLessThanOrEqual(400);
      expect(rows().length).toBeGreaterThan(8);
    }
    expect(rows().at(-1)).toHaveTextContent('Melding 40000');
    expect(rows().at(-1)).toHaveAttribute('aria-setsize', '40000');
  });

  test('the row with the focus stays, however far one scrolls away from it', async () => {
    await openList(many(100_000));
    act(() => rowButton(nthRow(0)).focus());
    scrollTo(3_000_000);
    expect(document.activeElement).toHaveTextContent(/^Melding 1P/);
    expect(rows()[5]).toHaveTextContent(/Melding 4\d{4}/);
  });

  test('many small groups are drawn only as far as they can be seen', async () => {
    const pane = await openList(many(2000).map((one, i) => ({ ...one, tab: `Blad ${i}` })));
    await pane.user.selectOptions(screen.getByRole('combobox'), 'Per blad');
    expect(document.body.querySelectorAll('*').length).toBeLessThanOrEqual(400);
    expect(groups()[0]).toBe('Blad 0, 1');
  });

  test('in a narrow pane rows are taller', async () => {
    await openList(many(50));
    jest
      .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
      .mockImplementation(() => new DOMRect(0, 0, 144, 0));
    const before = nthRow(0).style.height;
    act(() => {
      window.dispatchEvent(new Event('resize'));
    });
    expect(parseInt(nthRow(0).style.height)).toBeGreaterThan(parseInt(before));
  });
});
