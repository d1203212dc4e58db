import { defineRule } from '../../src/core/article/rule';
import { check } from '../../src/core/check';
import { nowhere } from '../../src/core/finding/place';
import { METINGEN, catalogueWith, gegevens, metingen } from '../fixtures/core/trial';
import type { Meting } from '../fixtures/core/trial';
import { ofRule, tab, workbook } from '../fixtures/core/workbooks';

const BSN = '123456782';

/** A rule that says whatever stands in Opmerking in every way that a rule has. */
const TELLTALE = defineRule({
  id: 'WO-1',
  article: '1',
  summary: '',
  quotes: null,
  ernst: 'norm',
  sheets: [METINGEN],
  outcomes: ['voldoet', 'voldoet-niet'],
  messages: {
    zegt: { text: 'Er staat {tekst}.', advice: 'Kijk na.' },
    raadt: { text: 'Er staat iets.', advice: 'Verbeter {tekst}.' },
    telt: { text: 'Er staat iets.', advice: 'Kijk na.' },
  },
  check({ sheet, report, reportCell, outcome }) {
    for (const row of sheet(METINGEN)?.rows() ?? []) {
      const tekst = row.get('opmerking') ?? '';
      report('zegt', { args: { tekst }, at: row.at('aantal') });
      report('raadt', { args: { tekst }, at: row.at('aantal') });
      report('telt', { args: {}, at: row.at('aantal'), facts: [{ label: 'Tekst', value: tekst }] });
      report('telt', { args: {}, at: nowhere(`Zwolle|${tekst}`) });
      reportCell(
        'veld-code',
        row.at('opmerking'),
        { text: 'Niet op de lijst.', advice: '' },
        { value: 'x', kind: 'code', text: 'x' },
      );
      const value = Number(tekst.replace(/\D/g, ''));
      const verdict = { uitkomst: 'voldoet', value, limit: value, reason: 'Goed.' } as const;
      outcome('Zwolle', tekst, { ...verdict, facts: [{ label: 'Tekst', value: tekst }] });
      outcome('Zwolle', '2018', { ...verdict, value: value * 100, limit: 1, reason: `Er staat ${tekst}.` });
    }
  },
});

const reportOf = (row: Meting) =>
  check(workbook(gegevens(), tab('Metingen', metingen(row))), catalogueWith(TELLTALE));

test('what a rule says stays as it is where no personal data stands', () => {
  const { findings, outcomes } = reportOf({ opmerking: 'nr 12' });
  expect(ofRule(findings, 'WO-1').map(({ message }) => message)).toContain('Er staat nr 12.');
  expect(ofRule(findings, 'WO-1')[0]).toMatchObject({ sleutel: 'Zwolle|nr 12' });
  expect(ofRule(findings, 'veld-code')).toMatchObject([{ found: 'nr 12', proposal: { text: 'x' } }]);
  expect(outcomes).toMatchObject([
    { tijdvak: 'nr 12', value: 12, limit: 12, facts: [{ value: 'nr 12' }] },
    { tijdvak: '2018', value: 1200, reason: 'Er staat nr 12.' },
  ]);
});

test('where it does stand nothing of it is said, however a rule tries', () => {
  const report = reportOf({ opmerking: `nr ${BSN}` });
  expect(JSON.stringify(report)).not.toContain(BSN);
  const { findings, outcomes } = report;
  const hidden = {
    message: 'Deze melding noemt persoonsgegevens. Wij tonen de tekst niet.',
    advice: 'Haal de persoonsgegevens weg uit de werkmap.',
    facts: [],
  };
  expect(ofRule(findings, 'WO-1')).toMatchObject([
    { message: 'Er staat iets.', sleutel: null },
    { ...hidden, sleutel: 'Zwolle|P-1' },
    { ...hidden, sleutel: 'Zwolle|P-1' },
    { ...hidden, sleutel: 'Zwolle|P-1' },
  ]);
  const [code] = ofRule(findings, 'veld-code');
  expect(code).toMatchObject({ message: 'Niet op de lijst.', proposal: null });
  expect(code).not.toHaveProperty('found');
  expect(outcomes).toEqual([
    {
      rule: 'WO-1',
      subject: 'Zwolle',
      tijdvak: null,
      uitkomst: 'voldoet',
      value: null,
      limit: null,
      reason: 'Goed.',
      crashed: false,
    },
    {
      rule: 'WO-1',
      subject: 'Zwolle',
      tijdvak: '2018',
      uitkomst: 'voldoet',
      value: null,
      limit: 1,
      reason: 'De reden noemt persoonsgegevens uit de werkmap. Wij tonen de tekst niet.',
      crashed: false,
    },
  ]);
});

test('of a workbook without an agreement no value with personal data is repeated', () => {
  const sheet = tab('Gegevens', [
    ['Kenmerk', 'Waarde'],
    ['Overeenkomst', `Nergens ${BSN}`],
    ['Organisatie', 'Nergens'],
    ['Peildatum', 43465],
  ]);
  const { agreement, findings } = check(workbook(sheet), catalogueWith());
  expect(agreement).toBeNull();
  const [overeenkomst, organisatie] = ofRule(findings, 'veld-code');
  expect(overeenkomst).not.toHaveProperty('found');
  expect(organisatie).toHaveProperty('found', 'Nergens');
});
