import type { Session } from '../session';
import { bekijk, controleer, expectSelected } from './driver';

export function narrowCases(session: () => Session): void {
  it('works in a window of 320 px, without scrolling sideways', () =>
    session().visit(
      '320 px',
      async (page, pane) => {
        const overflow = () =>
          page.evaluate(() =>
            [document, document.querySelector('iframe')?.contentDocument].map((part) => {
              const root = part?.documentElement;
              return (root?.scrollWidth ?? 0) - (root?.clientWidth ?? 0);
            }),
          );
        expect(await overflow()).toEqual([0, 0]);
        await controleer(pane);
        expect(await overflow()).toEqual([0, 0]);
        await bekijk(pane).click();
        await pane.getByRole('button', { name: /Plancapaciteit E6/ }).click();
        await expectSelected(page, 'Plancapaciteit', 'E6');
        expect(await overflow()).toEqual([0, 0]);
      },
      { viewport: { width: 320, height: 700 } },
    ));
}
