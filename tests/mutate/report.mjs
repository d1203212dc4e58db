import { reasonOf } from './known.mjs';

/** Of every hundred mistakes, at least this many must be noticed. */
const LEAST = 90;

export const isEnough = ({ tried, survivors }) => 100 * (tried - survivors.length) >= LEAST * tried;

const percentage = ({ tried, survivors }) =>
  tried === 0 ? 100 : Math.floor((1000 * (tried - survivors.length)) / tried) / 10;

const short = (code) => code.replace(/\s+/g, ' ').slice(0, 80);

export const asJson = (result) =>
  JSON.stringify(
    {
      geprobeerd: result.tried,
      opgemerkt: result.tried - result.survivors.length,
      procent: percentage(result),
      grens: LEAST,
      nietOpgemerkt: result.survivors.map(({ file, line, from, to }) => ({
        bestand: file,
        regel: line,
        van: from,
        naar: to,
        reden: reasonOf({ file, from }),
      })),
    },
    null,
    2,
  );

/** Where a mistake stands, what it is, and why it is no matter where that is known. */
export function asLine(one) {
  const reason = reasonOf(one);
  return `${one.file}:${one.line}  ${short(one.from)}  →  ${short(one.to)}${reason === null ? '' : `  (${reason})`}`;
}

export const asText = (result) =>
  [
    ...result.survivors.map(asLine),
    `${result.tried - result.survivors.length} van ${result.tried} fouten opgemerkt: ${percentage(result)
      .toFixed(1)
      .replace('.', ',')} %. De grens is ${LEAST} %.`,
  ].join('\n');
