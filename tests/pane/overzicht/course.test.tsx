import { screen, within } from '@testing-library/react';
import type { Course, Outcome } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { group, open } from '../on-screen';
import { renderPane, settle, type Rendered } from '../render-pane';
import { outcome, report } from '../workbook';

const PERCENT = '\u00a0%';

type Point = Course['points'][number];
type Day = readonly [number, number, number];

const point = (day: Day, value: number, over: Partial<Point> = {}): Point => ({
  date: serialOf(...day),
  value,
  facts: [],
  ...over,
});

const END_2016 = point([2016, 12, 31], 0.332);
const END_2018 = point([2018, 12, 31], 0.386);

/** From 31 % on 1-1-2016 to 45 % on 31-12-2020. */
const course = (points: readonly Point[], over: Partial<Course> = {}): Course => ({
  what: 'Label B of beter',
  points,
  aim: {
    from: { date: serialOf(2016, 1, 1), value: 0.31 },
    to: { date: serialOf(2020, 12, 31), value: 0.45 },
  },
  breakAt: null,
  ...over,
});

const START = point([2016, 1, 1], 0.31);

const measured = (subject: string, one: Course): Outcome =>
  outcome('WO-11.2', subject, 'niet-te-bepalen', { reason: 'De termijn loopt nog.', course: one });

const shown = async (...outcomes: Outcome[]): Promise<Rendered> => {
  const pane = await renderPane({ report: report({ outcomes }) });
  await pane.check();
  return pane;
};

const section = () => within(screen.getByRole('region', { name: /^Label B of beter in / }));
const conclusion = (): string | null | undefined =>
  section().getByRole('heading').parentElement?.querySelector('p')?.textContent;
const drawing = (): HTMLElement => section().getByRole('img', { name: /^Lijngrafiek/ });
const texts = (): readonly (string | null)[] =>
  [...drawing().querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the course of what was measured', () => {
  test('says under its name where the last measurement lies against the line', async () => {
    await shown(measured('Zwolle', course([START, END_2016, END_2018])));
    expect(section().getByRole('heading', { name: 'Label B of beter in Zwolle' })).toBeVisible();
    expect(conclusion()).toBe(
      `38,60${PERCENT} op 31-12-2018. Dat is 0,8 procentpunt onder de lijn naar 45${PERCENT}.`,
    );
  });

  test.each<[string, Point, string]>([
    ['above the line', point([2018, 12, 31], 0.4), 'Dat is 0,6 procentpunt boven de lijn naar 45 %.'],
    ['hardly under the aim', point([2020, 12, 31], 0.44999), 'Dat is 0,001 procentpunt onder 45 %.'],
    ['on the aim', point([2020, 12, 31], 0.45), 'Dat is precies 45 %.'],
    ['over the aim', point([2021, 1, 1], 0.4625), 'Dat is 1,3 procentpunt boven 45 %.'],
  ])('%s', async (_where, last, sentence) => {
    await shown(measured('Zwolle', course([START, last])));
    expect(conclusion()?.replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  test('never rounds a measurement to the aim', async () => {
    await shown(measured('Zwolle', course([START, point([2020, 12, 31], 0.449999)])));
    expect(conclusion()).toMatch(/^44,9999\u00a0% op 31-12-2020\./);
    expect(texts()).toContain(`gemeten 44,9999${PERCENT}`);
  });

  test('that begins says that it does', async () => {
    await shown(measured('Zwolle', course([START])));
    expect(conclusion()).toBe(`31,00${PERCENT} op 1-1-2016. Dat is het begin van de lijn naar 45${PERCENT}.`);
    expect(drawing().querySelectorAll('circle')).toHaveLength(1);
  });

  test('without a line to an aim says only what was measured', async () => {
    await shown(measured('Zwolle', course([END_2018], { aim: null })));
    expect(conclusion()).toBe(`38,60${PERCENT} op 31-12-2018.`);
    expect(texts()).not.toContain(`lijn naar 45${PERCENT}`);
  });

  test('has the name of its article when it has none of its own', async () => {
    const { what, ...nameless } = course([END_2018]);
    await shown(measured('Zwolle', nameless));
    expect(what).toBe('Label B of beter');
    expect(screen.getByRole('heading', { name: 'Label B of beter in Zwolle' })).toBeVisible();
  });

  test('is not there when nothing was measured', async () => {
    await shown(measured('Zwolle', course([])), outcome('WO-12', 'Zwolle', 'voldoet'));
    expect(screen.queryByRole('img', { name: /^Lijngrafiek/ })).not.toBeInTheDocument();
  });
});

describe('the drawing', () => {
  test('tells itself in a sentence, and names both lines at their ends', async () => {
    await shown(measured('Zwolle', course([START, END_2016, END_2018])));
    expect(drawing()).toHaveAccessibleName(
      `Lijngrafiek: van 31,00${PERCENT} op 1-1-2016 naar 38,60${PERCENT} op 31-12-2018, 0,8 procentpunt onder de lijn naar 45${PERCENT}.`,
    );
    expect(texts()).toEqual([
      ...[45, 30, 40].map((value) => `${value}${PERCENT}`),
      ...[2020, 2019, 2018, 2017, 2016].map(String),
      `lijn naar 45${PERCENT}`,
      `gemeten 38,60${PERCENT}`,
    ]);
    expect(drawing().querySelectorAll('circle')).toHaveLength(3);
    expect(drawing().querySelectorAll('polyline')).toHaveLength(2);
  });

  test('reaches from the tens below the lowest value to just over the highest', async () => {
    await shown(measured('Zwolle', course([point([2016, 1, 1], 0.3), point([2019, 1, 1], 0.52)])));
    expect(texts().slice(0, 5)).toEqual([45, 20, 30, 40, 50].map((value) => `${value}${PERCENT}`));
    const heights = [...drawing().querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cy')));
    expect(Math.min(...heights)).toBeGreaterThan(20);
    expect(Math.max(...heights)).toBeLessThan(136);
  });

  test('has the name of what was measured clear of its line, also where it must stand before its dot', async () => {
    const place = async (value: number): Promise<readonly number[]> => {
      const points = [START, point([2018, 12, 31], 0.33), point([2019, 12, 31], value)];
      const { unmount } = await shown(measured('Zwolle', course(points)));
      const name = [...drawing().querySelectorAll('text')].at(-1);
      expect(name).toHaveAttribute('text-anchor', 'end');
      const heights = [...drawing().querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cy')));
      unmount();
      return [Number(name?.getAttribute('y')), ...heights];
    };
    const [under = 0, , lower = 0, last = 0] = await place(0.36);
    expect(under).toBeGreaterThan(last + (lower - last) / 2);
    const [over = 0, ...heights] = await place(0.47);
    expect(over).toBeLessThan(Math.min(...heights));
  });

  test('does not join what cannot be compared, and marks from when on', async () => {
    const note = 'niet te vergelijken (NTA 8800)';
    const points = [START, point([2021, 1, 1], 0.44), point([2022, 1, 1], 0.4, { note })];
    await shown(measured('Zwolle', course(points, { breakAt: serialOf(2021, 1, 1) })));
    expect(texts()).toContain('1-1-2021');
    const lines = [...drawing().querySelectorAll('polyline')].map(
      (line) => line.getAttribute('points')?.split(' ').length,
    );
    expect(lines).toEqual([2, 2, 1]);
    expect(conclusion()).toBe(
      `44,00${PERCENT} op 1-1-2021. Dat is 1,0 procentpunt onder 45${PERCENT}. Metingen na 1-1-2021 zijn niet te vergelijken met die van daarvoor.`,
    );
    expect(group('Tabel bij deze grafiek')).toHaveTextContent(`1-1-2022${note}`);
  });
});

describe('the table with it', () => {
  const facts = (koop: string, beter: string) => [
    { label: 'Koopwoningen', value: koop },
    { label: 'B of beter', value: beter },
  ];
  const cells = (): readonly string[] =>
    within(within(group('Tabel bij deze grafiek')).getByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

  test('has what is told of each measurement, and where the line lies then', async () => {
    const points = [
      { ...START, facts: facts('1.000', '310') },
      { ...point([2020, 12, 31], 0.45), facts: facts('1.010', '455') },
      { ...point([2022, 1, 1], 0.5), facts: facts('1.020', '510') },
    ];
    await shown(measured('Zwolle', course(points)));
    await open('Tabel bij deze grafiek');
    expect(screen.getByRole('group', { name: 'Metingen: Label B of beter in Zwolle' })).toBeVisible();
    expect(cells()).toEqual([
      `Datum | Koopwoningen | B of beter | Lijn naar 45${PERCENT}`,
      `1-1-2016 | 1.000 | 310 | 31,00${PERCENT}`,
      `31-12-2020 | 1.010 | 455 | 45${PERCENT}`,
      '1-1-2022 | 1.020 | 510 | ',
    ]);
  });

  test('has the value alone where nothing else is told', async () => {
    await shown(measured('Zwolle', course([END_2018], { aim: null })));
    await open('Tabel bij deze grafiek');
    expect(cells()).toEqual(['Datum | Gemeten', `31-12-2018 | 38,60${PERCENT}`]);
  });
});

describe('of several', () => {
  const three = () => [
    measured('Zwolle', course([START, point([2018, 12, 31], 0.4)])),
    measured('Kampen', course([START, point([2018, 12, 31], 0.35)])),
    measured('Dalfsen', course([START])),
  ];

  test('the one furthest behind is drawn, and another can be chosen', async () => {
    const { user } = await shown(...three());
    const choice = screen.getByRole('combobox', { name: 'Label B of beter: van wie' });
    expect(choice).toHaveValue('Kampen');
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Dalfsen', 'Kampen', 'Zwolle']);
    await user.selectOptions(choice, 'Zwolle');
    expect(screen.getByRole('heading', { name: 'Label B of beter in Zwolle' })).toBeVisible();
    expect(conclusion()).toMatch(/^40,00/);
  });

  test('the choice stays after another check, as long as there is something to draw', async () => {
    const pane = await shown(...three());
    await pane.user.selectOptions(screen.getByRole('combobox', { name: /van wie$/ }), 'Zwolle');
    await pane.user.click(screen.getByRole('button', { name: /^Bekijk/ }));
    await screen.findByRole('search', undefined, { timeout: 20_000 });
    await pane.user.click(screen.getByRole('button', { name: 'Overzicht' }));
    await settle();
    expect(screen.getByRole('heading', { name: 'Label B of beter in Zwolle' })).toBeVisible();
    pane.report = report({ outcomes: three().slice(1) });
    await pane.check();
    expect(screen.getByRole('heading', { name: 'Label B of beter in Kampen' })).toBeVisible();
  });

  test('one is not asked for', async () => {
    await shown(measured('Zwolle', course([END_2018])));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});
