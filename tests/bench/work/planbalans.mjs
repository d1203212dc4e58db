import { performance } from 'node:perf_hooks';
import { loadProgram } from '../bundle.mjs';
import { plannen } from '../data/plannen.mjs';

/** The columns of a list as Excel hands them to a function: rows of one cell each. */
function ranges(rows) {
  const list = plannen(rows, { defecten: 0 });
  return { capaciteit: list.map((row) => [row[7]]), sloop: list.map((row) => [row[8]]) };
}

/** Times a function that is called for as many cells. */
function timed(cells, compute) {
  globalThis.gc?.();
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < cells; i++) sum += compute(1000 + i);
  return { ms: performance.now() - start, sum };
}

export async function ours({ rows, cells }) {
  const { PLANBALANS_FUNCTIE } = await loadProgram();
  const { capaciteit, sloop } = ranges(rows);
  return timed(cells, (behoefte) => PLANBALANS_FUNCTIE.compute(capaciteit, behoefte, sloop));
}

/** The product is loaded here too: the loop is to run in the same process, as full and as busy. */
export async function loop({ rows, cells }) {
  await loadProgram();
  const { capaciteit, sloop } = ranges(rows);
  const total = (range) => {
    let sum = 0;
    for (let i = 0; i < range.length; i++) {
      const row = range[i];
      for (let j = 0; j < row.length; j++) {
        const value = row[j];
        if (typeof value === 'number') sum += value;
        else if (value !== '') return NaN;
      }
    }
    return sum;
  };
  return timed(cells, (behoefte) => total(capaciteit) / (behoefte + total(sloop)));
}
