import { CATALOGUE } from '../../../src/agreements/catalogue';
import { WEST_OVERIJSSEL } from '../../../src/agreements/west-overijssel';
import { behoefte, bladenVan, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { defineRule } from '../../../src/core/article/rule';
import { nowhere } from '../../../src/core/finding/place';
import { check } from '../../../src/core/check';

const KAPOT = defineRule({
  id: 'WO-kapot',
  article: '20',
  summary: 'Deze regel gaat stuk.',
  quotes: null,
  ernst: 'norm',
  sheets: [],
  outcomes: ['voldoet', 'niet-te-bepalen'],
  messages: { half: { text: 'Half werk.', advice: '' } },
  check({ report, outcome }) {
    outcome('Dalfsen', null, { uitkomst: 'voldoet', reason: 'In orde.' });
    report('half', { args: {}, at: nowhere('Dalfsen') });
    throw new TypeError('stuk');
  },
});

test.each([
  ['Zwolle', 'Zwolle'],
  ['Regio', 'Regio'],
  ['', 'Regio'],
])('a rule that crashes harms itself alone, in a delivery of “%s”', (organisatie, subject) => {
  const workbook = workbookOf(
    bladenVan({ organisatie, plannen: [plan('A', 2000)], behoefte: behoefte(100) }),
  );
  const metKapot = {
    ...CATALOGUE,
    agreements: [{ ...WEST_OVERIJSSEL, generalRules: [KAPOT, ...WEST_OVERIJSSEL.generalRules] }],
  };
  const heel = check(workbook, CATALOGUE);
  const kapot = check(workbook, metKapot);
  expect(kapot.outcomes).toEqual([
    {
      rule: 'WO-kapot',
      subject,
      tijdvak: null,
      uitkomst: 'niet-te-bepalen',
      value: null,
      limit: null,
      reason: 'Er is een interne fout in deze regel.',
      crashed: true,
    },
    ...heel.outcomes,
  ]);
  expect(kapot.findings).toEqual(heel.findings);
});
