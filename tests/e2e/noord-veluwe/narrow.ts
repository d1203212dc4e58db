import { bekijk, controleer, expectSelected } from '../check/driver';
import type { Session } from '../session';
import { openAll, violations } from '../states/accessible';
import { cutOff, sideways } from '../states/look';
import type { Stage } from '../states/state';

const troubleIn = async (stage: Stage): Promise<readonly unknown[]> => [
  ...(await sideways(stage)).filter((pixels) => pixels > 0),
  ...(await cutOff(stage)),
  ...(await violations(stage)),
];

export function narrowCases(session: () => Session): void {
  it.each(['light', 'dark'] as const)('can be used in a window of 320 px (%s)', (colorScheme) =>
    session().visit(
      `nv 320 ${colorScheme}`,
      async (page, pane) => {
        const stage = { page, pane };
        await page.evaluate(() => window.werkbank.voorbeeld('noord-veluwe'));
        await controleer(pane);
        expect(await troubleIn(stage)).toEqual([]);
        await openAll(stage);
        expect(await troubleIn(stage)).toEqual([]);
        await bekijk(pane).click();
        await pane.getByRole('searchbox').fill('C12');
        await pane.getByRole('button', { name: /Coachresultaten C12/ }).click();
        await expectSelected(page, 'Coachresultaten', 'C12');
        expect(await troubleIn(stage)).toEqual([]);
      },
      { colorScheme, viewport: { width: 320, height: 700 } },
    ),
  );
}
