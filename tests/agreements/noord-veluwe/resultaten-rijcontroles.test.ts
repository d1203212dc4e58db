import {
  gesprek,
  maand,
  verhuizing,
} from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { stand } from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen-voorrang';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Coachrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Finding } from '../../../src/core/finding/finding';
import { cellAddress } from '../../../src/core/values/address';
import { bevinding, bevindingen, controleer } from './controleer';

/* The checks of single rows of article 3: at which cell, and with which words. */

const adres = ({ cell }: Finding): string | null =>
  cell === null ? null : cellAddress(cell.row, cell.column);
const van = (rule: string, rij: Coachrij, rest: Werkmap = {}) =>
  bevindingen(controleer({ resultaten: [rij], ...rest }), rule);

describe('NV-coach-verhuizing', () => {
  const RULE = 'NV-coach-verhuizing';
  const plekken = (rij: Coachrij) => van(RULE, rij).map((een) => [adres(een), een.column]);

  test('points at each blank cell', () => {
    expect(plekken(verhuizing('H-1', { ruimeWoning: '', verhuismaand: ' ', naarKleiner: '' }))).toEqual([
      ['H2', 'Ruime sociale huurwoning'],
      ['J2', 'Verhuismaand'],
      ['K2', 'Naar kleinere sociale huurwoning'],
    ]);
    expect(plekken(verhuizing('H-1', { naarKleiner: '' }))).toEqual([
      ['K2', 'Naar kleinere sociale huurwoning'],
    ]);
  });

  test('points at Verhuisd where the column is not there', () => {
    const [eerste, ...andere] = van(RULE, gesprek('H-1', { verhuisd: 'ja' }));
    expect([eerste, ...andere].map((een) => een && [adres(een), een.column])).toEqual([
      ['H2', 'Verhuisd'],
      ['H2', 'Verhuisd'],
      ['H2', 'Verhuisd'],
    ]);
    expect(eerste?.message).toBe('Dit huishouden is verhuisd. Ruime sociale huurwoning is niet ingevuld.');
  });

  test('of a month without a move: at Verhuisd', () => {
    const gevonden = van(RULE, gesprek('H-1', { verhuismaand: maand(2024, 5) }));
    expect(gevonden.map(adres)).toEqual(['H2']);
    expect(gevonden[0]).toMatchObject({
      ernst: 'fout',
      article: '3',
      column: 'Verhuisd',
      message: 'Er staat een verhuismaand. Bij Verhuisd staat nee.',
    });
  });

  test.each<[string, Coachrij]>([
    ['Verhuisd cannot be read', verhuizing('H-1', { verhuisd: 'misschien', naarKleiner: '' })],
    ['Verhuisd is blank', gesprek('H-1', { verhuisd: '', verhuismaand: maand(2024, 5) })],
    ['what is filled in cannot be read', verhuizing('H-1', { verhuismaand: 'ooit', ruimeWoning: 'groot' })],
    ['nobody moved, and the month cannot be read', gesprek('H-1', { verhuismaand: 'n.v.t.' })],
    ['nobody moved, and the homes are told', gesprek('H-1', { ruimeWoning: 'ja', naarKleiner: 'nee' })],
  ])('says nothing when %s', (_, rij) => {
    expect(van(RULE, rij)).toEqual([]);
  });

  test('always runs, also on rows of another partner and before the start', () => {
    const rij = verhuizing('H-1', { verhuismaand: '' });
    expect(van(RULE, rij, { organisatie: 'deltaWonen' })).toHaveLength(1);
    expect(van(RULE, rij, { peildatum: DAGEN.voorHetBegin })).toHaveLength(1);
  });
});

describe('NV-coach-volgorde', () => {
  const RULE = 'NV-coach-volgorde';

  test('points at the month of the move', () => {
    const rij = verhuizing('H-1', { gespreksmaand: maand(2025, 1), verhuismaand: maand(2024, 12) });
    const [gevonden] = van(RULE, rij);
    expect(gevonden && adres(gevonden)).toBe('J2');
    expect(gevonden).toMatchObject({
      ernst: 'signaal',
      article: '3',
      column: 'Verhuismaand',
      message: 'Dit huishouden is verhuisd in december 2024. Het gesprek was later: in januari 2025.',
    });
  });

  test.each<Coachrij>([
    { gespreksmaand: maand(2024, 9) },
    { gespreksmaand: 'ooit' },
    { gespreksmaand: maand(2024, 10), verhuismaand: '' },
    { gespreksmaand: maand(2024, 10), verhuismaand: 'ooit' },
    { gespreksmaand: maand(2024, 10), verhuisd: 'nee' },
    { gespreksmaand: maand(2024, 10), verhuisd: 'misschien' },
  ])('says nothing with %j', (meer) => {
    expect(van(RULE, verhuizing('H-1', meer))).toEqual([]);
  });

  test('does not keep the move from counting', () => {
    const report = controleer({ resultaten: [verhuizing('H-1', { verhuismaand: maand(2024, 1) })] });
    expect(bevindingen(report, RULE)).toHaveLength(1);
    expect(report.outcomes.find(({ rule }) => rule === 'NV-3-verhuizingen')?.value).toBe(1);
  });
});

describe('NV-voorrang-som', () => {
  test('points at Voorrangswoningen', () => {
    const report = controleer({ senioren: [stand('Uwoon', 100, 100), stand('deltaWonen', 1200, 1100)] });
    const gevonden = bevinding(report, 'NV-voorrang-som');
    expect(adres(gevonden)).toBe('E3');
    expect(gevonden).toMatchObject({
      ernst: 'fout',
      article: '3',
      sleutel: 'deltaWonen|Harderwijk|2024-12-31',
      message: 'Voorrangswoningen is 1.200. Dat is meer dan Seniorenwoningen: 1.100.',
    });
  });
});
