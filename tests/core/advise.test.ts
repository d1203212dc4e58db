import { CATALOGUE } from '../../src/agreements/catalogue';
import { DAGEN, behoefte, plan } from '../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { advise, adviseInSteps } from '../../src/core/advise';
import type { Adviser } from '../../src/core/article/advice';
import type { Catalogue } from '../../src/core/article/agreement';
import { checkInSteps } from '../../src/core/check';
import { finish } from '../../src/core/steps';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { werkmapVan } from '../agreements/west-overijssel/voorstel';

const FASERING = { adviser: 'faseringsvoorstel', subject: 'Zwolle' };
const TE_VEEL = werkmapVan({ plannen: [plan('A', 9, { na2025: '' })], behoefte: behoefte(0) });
const NIETS = { known: true, value: null };

/** The catalogue with one more adviser of West-Overijssel. */
const metAdviseur = (advise: Adviser['advise']): Catalogue => ({
  ...CATALOGUE,
  agreements: CATALOGUE.agreements.map((agreement) =>
    agreement.id === 'WO'
      ? {
          ...agreement,
          advisers: [{ id: 'proef', title: '', article: '20', beside: [], summary: '', advise }],
        }
      : agreement,
  ),
});

test('each adviser helps with an article, beside rules that there are, and has its own id', () => {
  for (const { advisers = [], articles } of CATALOGUE.agreements) {
    expect(new Set(advisers.map(({ id }) => id)).size).toBe(advisers.length);
    for (const { article, beside, title, summary } of advisers) {
      expect(articles.map(({ number }) => number)).toContain(article);
      expect(articles.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(
        expect.arrayContaining([...beside]),
      );
      expect(title).not.toBe('');
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
  }
});

test('gives the advice of the adviser that is asked for, for whom it is asked', () => {
  expect(advise(TE_VEEL, CATALOGUE, {}, FASERING)).toMatchObject({
    known: true,
    value: { subject: 'Zwolle', obstacle: null },
  });
  expect(advise(TE_VEEL, CATALOGUE, {}, { ...FASERING, subject: 'Raalte' })).toEqual(NIETS);
});

test('takes the peildatum that is given over that of Gegevens', () => {
  expect(advise(TE_VEEL, CATALOGUE, { peildatum: DAGEN.naHetEinde }, FASERING)).toEqual(NIETS);
});

test('there is nothing to advise by an adviser that the agreement does not have', () => {
  expect(advise(TE_VEEL, CATALOGUE, {}, { ...FASERING, adviser: 'ander' })).toEqual(NIETS);
  expect(advise(TE_VEEL, CATALOGUE, { agreement: 'NV' }, FASERING)).toEqual(NIETS);
});

test('says so when nobody can tell which agreement it is', () => {
  const leeg: WorkbookSnapshot = { date1904: false, tabs: [] };
  expect(advise(leeg, CATALOGUE, {}, FASERING)).toEqual({
    known: false,
    reason: 'We weten niet om welke overeenkomst het gaat.',
  });
});

test('an adviser is given what the rules are given', () => {
  const catalogue = metAdviseur(({ delivery, sheet }) => {
    expect(delivery).toMatchObject({ peildatum: DAGEN.begin, state: 'within' });
    expect(CATALOGUE.agreements[0]?.ownSheets.map((schema) => sheet(schema)?.rowCount ?? null)).toEqual(
      expect.arrayContaining([1, 10, null]),
    );
    return { known: false, reason: 'gezien' };
  });
  expect(advise(TE_VEEL, catalogue, {}, { adviser: 'proef', subject: 'Zwolle' })).toEqual({
    known: false,
    reason: 'gezien',
  });
});

test('an adviser that breaks down says so, and harms nobody', () => {
  const catalogue = metAdviseur(() => {
    throw new Error('stuk');
  });
  expect(advise(TE_VEEL, catalogue, {}, { adviser: 'proef', subject: 'Zwolle' })).toEqual({
    known: false,
    reason: 'Er is een interne fout in dit voorstel.',
  });
});

test('goes in steps, and reads nothing again that a check has read', () => {
  const plannen = Array.from({ length: 3000 }, (_, index) => plan(`P${String(index)}`, 1));
  const snapshot = werkmapVan({ plannen, behoefte: behoefte(0) });
  const steps = (): number => {
    let count = 0;
    for (const pause of adviseInSteps(snapshot, CATALOGUE, {}, FASERING))
      count += pause === undefined ? 1 : 0;
    return count;
  };
  const first = steps();
  expect(first).toBeGreaterThan(5);
  expect(steps()).toBeLessThan(first);
  finish(checkInSteps(snapshot, CATALOGUE));
  expect(steps()).toBeLessThan(first);
});
