import fc from 'fast-check';
import { GEMEENTENAMEN } from '../../../src/agreements/west-overijssel/partijen';
import {
  DAGEN,
  PROGNOSE,
  behoefte,
  onbalansVastgesteld,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type {
  Behoefterij,
  Planrij,
  Registerrij,
  Werkmap,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { formatDate } from '../../../src/core/values/date';
import { bevindingen, controleer, feit } from '../west-overijssel/controleer';
import { rangeOf } from './matrix';
import { refusal, rowsOf, run } from './run';

/* Each rule and its function, held together on random workbooks: right and wrong ones. */

const gemeente = fc.constantFrom('Zwolle', 'Raalte', 'Dalfsen', 'Zwole', 'Gemeente Raalte', 'Atlantis', '');
const woningen = fc.oneof(
  { weight: 8, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom('12', '', 'veel', '#N/B', -1) },
);
/** Half of the time blank. */
const misschien = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(arbitrary, fc.constant('' as const));

const planrij: fc.Arbitrary<Planrij> = fc
  .record({
    gemeente: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('Zwolle', 'Raalte', 'Dalfsen') },
      { weight: 1, arbitrary: gemeente },
    ),
    id: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'),
    bruto: woningen,
    status: fc.constantFrom('1A', '2B', '3', '5A', 'Vastgesteld', 'onbekend'),
    gerealiseerd: misschien(fc.nat(10)),
    sloop: misschien(fc.nat(10)),
    sloopGerealiseerd: misschien(fc.nat(5)),
    doelgroep: misschien(fc.constantFrom('zorg', 'statushouders', 'geen')),
    bestaandeVoorraad: misschien(fc.constantFrom('ja', 'nee')),
  })
  .map(({ id, bruto, ...meer }) => plan(id, bruto, meer));

/** Years that add up to what is left of the plan, so that it stays a plan that counts. */
const metJaren = (rij: Planrij): Planrij => {
  const { bruto } = rij;
  const gerealiseerd = Number(rij.gerealiseerd);
  if (typeof bruto !== 'number' || bruto < gerealiseerd) return rij;
  const rest = bruto - gerealiseerd;
  const laat = Math.floor(rest / 3);
  return { ...rij, jaar2021: rest - laat, na2025: laat };
};

const behoefterijen: fc.Arbitrary<Behoefterij[]> = fc
  .record({
    perJaar: fc.integer({ min: -5, max: 40 }),
    sloop: fc.constantFrom('alle', 'geen', 'enkele'),
    weg: fc.option(fc.nat(9), { nil: -1, freq: 8 }),
    prognose: fc.constantFrom(PROGNOSE, PROGNOSE, PROGNOSE, 'Andere'),
  })
  .map(({ perJaar, sloop, weg, prognose }) =>
    behoefte(perJaar)
      .map((rij, index) => ({
        ...rij,
        ...(sloop === 'alle' || (sloop === 'enkele' && index % 2 === 0) ? { verwachteSloop: 2 } : {}),
        ...(index === 3 ? { prognose } : {}),
      }))
      .filter((_, index) => index !== weg),
  );

const register: fc.Arbitrary<Registerrij[]> = fc.array(
  fc
    .record({
      datum: fc.integer({ min: DAGEN.begin, max: DAGEN.einde }),
      partij: fc.constantFrom('Zwolle', 'Raalte', 'Regio'),
      status: fc.constantFrom('uitgevoerd', 'uitgevoerd', 'gepland'),
    })
    .map(({ datum, ...meer }) => onbalansVastgesteld(datum, meer)),
  { maxLength: 3 },
);

const werkmap: fc.Arbitrary<Werkmap & { readonly peildatum: number }> = fc
  .record({
    plannen: fc.array(fc.oneof(planrij, planrij.map(metJaren)), { minLength: 1, maxLength: 8 }),
    zwolle: behoefterijen,
    raalte: behoefterijen,
    register,
    peildatum: fc.oneof(
      fc.integer({ min: DAGEN.begin, max: DAGEN.einde }),
      fc.constantFrom(DAGEN.begin, DAGEN.eindeVan2019, DAGEN.einde),
    ),
  })
  .map(({ zwolle, raalte, ...rest }) => ({
    ...rest,
    organisatie: '',
    behoefte: [...zwolle, ...raalte.map((rij) => ({ ...rij, gemeente: 'Raalte' }))],
  }));

const plannenVan = (map: Werkmap) => rangeOf(map, 'Plancapaciteit');
const oordelen = (report: Report) => report.outcomes.filter(({ rule }) => rule === 'WO-20');

/** How the outcome of the rule reads in the table. */
const OORDEEL: Readonly<Record<string, string>> = {
  voldoet: 'in balans',
  'voldoet-niet': 'niet in balans',
  'niet-te-bepalen': 'niet te bepalen',
};

test('PLANBALANSTABEL and rule WO-20 say the same of every municipality', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, async (map) => {
      const van = oordelen(controleer(map));
      const args = [plannenVan(map), rangeOf(map, 'Woningbehoefte'), map.peildatum] as const;
      if (van.length === 0) {
        expect((await refusal('PLANBALANSTABEL', ...args))[0]).toBe('invalidValue');
        return;
      }
      const [, ...rijen] = await rowsOf('PLANBALANSTABEL', ...args);
      expect(rijen.map((rij) => [rij[0], rij[6], rij[4] === '' ? null : rij[4]])).toEqual(
        van.map(({ subject, uitkomst, value }) => [subject, OORDEEL[uitkomst], value]),
      );
      for (const [, telwijze, capaciteit, need, balans, ruimte, oordeel] of rijen)
        if (oordeel === 'niet te bepalen')
          expect([telwijze, capaciteit, need, balans, ruimte]).toEqual(['', '', '', '', '']);
        else expect(Number(need) - Number(capaciteit)).toBe(ruimte);
    }),
    { numRuns: 150 },
  );
});

test('PLANBALANS and PLANRUIMTE say the same of a row of the table', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, async (map) => {
      if (oordelen(controleer(map)).length === 0) return;
      const args = [plannenVan(map), rangeOf(map, 'Woningbehoefte'), map.peildatum] as const;
      const [, ...rijen] = await rowsOf('PLANBALANSTABEL', ...args);
      for (const [, , capaciteit, need, balans, ruimte, oordeel] of rijen) {
        if (oordeel === 'niet te bepalen') continue;
        expect(await run('PLANRUIMTE', capaciteit, need)).toBe(ruimte);
        if (balans === '') expect((await refusal('PLANBALANS', capaciteit, need))[0]).toBe('divisionByZero');
        else expect(await run('PLANBALANS', capaciteit, need)).toBe(balans);
      }
    }),
    { numRuns: 60 },
  );
});

test('PLANREST is the capacity of a municipality that is counted gross', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, async (map) => {
      if (oordelen(controleer(map)).length === 0) return;
      const args = [plannenVan(map), rangeOf(map, 'Woningbehoefte'), map.peildatum] as const;
      const [, ...rijen] = await rowsOf('PLANBALANSTABEL', ...args);
      for (const [wie, telwijze, capaciteit] of rijen)
        if (telwijze === 'bruto') expect(await run('PLANREST', args[0], wie)).toBe(capaciteit);
    }),
    { numRuns: 150 },
  );
});

test('PLANREST of hard and soft plans together is that of both', async () => {
  await fc.assert(
    fc.asyncProperty(werkmap, fc.constantFrom(...GEMEENTENAMEN), async (map, wie) => {
      const plannen = plannenVan(map);
      const alle = await refusal('PLANREST', plannen, wie, 'alle');
      if (alle[0] !== 'no error') return;
      const hard = Number(await run('PLANREST', plannen, wie, 'hard'));
      const zacht = Number(await run('PLANREST', plannen, wie, 'zacht'));
      expect(hard + zacht).toBe(Number(alle[1]));
    }),
    { numRuns: 150 },
  );
});

test('HERSTELDATUM gives the end of the term that rule WO-22 names', async () => {
  await fc.assert(
    fc.asyncProperty(register, async (rijen) => {
      const report = controleer({
        plannen: [plan('A', 2501)],
        behoefte: behoefte(250),
        register: rijen,
        peildatum: DAGEN.einde,
      });
      const vastgesteld = rijen
        .filter(({ partij, status }) => partij === 'Zwolle' && status === 'uitgevoerd')
        .map(({ datum }) => Number(datum));
      const eerste = vastgesteld.length === 0 ? null : Math.min(...vastgesteld);
      const [termijn] = bevindingen(report, 'WO-22').map((one) => feit(one, 'Termijn tot en met'));
      expect(formatDate(Number(await run('HERSTELDATUM', eerste)))).toBe(termijn);
    }),
    { numRuns: 100 },
  );
});

test('no function ever gives what is no number, nor a number for what it cannot read', async () => {
  const cell = fc.oneof(
    fc.constantFrom<string | number | boolean>(
      '',
      'x',
      '1,5',
      '#N/B',
      true,
      0,
      -1,
      Number.NaN,
      Infinity,
      1e308,
    ),
    fc.double(),
    fc.string({ maxLength: 4 }),
  );
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('PLANBALANS', 'PLANRUIMTE', 'HERSTELDATUM', 'PLANSTATUS', 'PLANREST', 'AFSPRAAKWAARDE'),
      fc.array(argument, { maxLength: 3 }),
      async (name, args) => {
        const [code, message] = await refusal(name, ...args);
        if (code === 'no error') expect(message).not.toBe('null');
        else expect(message).toMatch(/^\S.*[.?]$/);
      },
    ),
    { numRuns: 500 },
  );
});
