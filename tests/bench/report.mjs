/** Runs measurements one after the other. `onStart` hears the name of each before it begins. */
export async function measureAll(list, onStart = () => undefined) {
  const metingen = [];
  for (const { naam, meet } of list) {
    onStart(naam);
    metingen.push(...(await meet()));
  }
  return metingen;
}

/** As `--json` prints it. */
export const asJson = (metingen) => JSON.stringify({ metingen }, null, 2);

const number = (value) =>
  value.toLocaleString('nl-NL', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

const judgement = ({ verhouding, grens }) => {
  if (grens === null) return '';
  return verhouding <= grens ? 'gehaald' : 'niet gehaald';
};

/** A table to read: the figure, its yardstick, how many times the yardstick it is and may be. */
export function asTable(metingen) {
  const rows = [
    ['Meting', 'Waarde', 'Maatstaf', 'Verhouding', 'Grens', ''],
    ...metingen.map((meting) => [
      meting.naam,
      `${number(meting.waarde)} ${meting.eenheid}`,
      `${number(meting.maatstaf)} ${meting.eenheid}`,
      `${number(meting.verhouding)} ×`,
      meting.grens === null ? '–' : `${number(meting.grens)} ×`,
      judgement(meting),
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === 5 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
