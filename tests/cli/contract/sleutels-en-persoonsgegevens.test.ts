import { alleen, behoefte, cellen, controleer, houdt, plan, plannen, tabel } from './contract';

/* sheets.md: keys and personal data. */

describe('a key', () => {
  houdt([
    {
      zin: 'is compared without case and with one space for white space, at every later row',
      plannen: plannen(plan('P 1'), plan('p\u00a0 1'), plan('P2'), plan(' P 1 ')),
      bevindingen: [
        'sleutel-dubbel fout Plancapaciteit!A3 {Zwolle|p 1}',
        'sleutel-dubbel fout Plancapaciteit!A5 {Zwolle|P 1}',
      ],
      uitkomsten: { 'WO-20': 'niet-te-bepalen' },
    },
    {
      zin: 'is compared on the corrected code, and a number as its text',
      plannen: plannen(plan('14'), plan(14, { Gemeente: 'zwolle' })),
      bevindingen: [
        'veld-schrijfwijze signaal Plancapaciteit!A3 {Zwolle|14} Zwolle',
        'sleutel-dubbel fout Plancapaciteit!A3 {Zwolle|14}',
      ],
    },
    {
      zin: 'with a blank or faulty part is not compared',
      plannen: plannen(plan('P1'), plan('P1', { Gemeente: 'Zwole' }), plan(null), plan(null)),
      bevindingen: [
        'veld-code fout Plancapaciteit!A3 {|P1} Zwolle',
        'veld-verplicht fout Plancapaciteit!B4 {Zwolle|}',
        'veld-verplicht fout Plancapaciteit!B5 {Zwolle|}',
      ],
    },
    {
      zin: 'of Woningbehoefte is municipality and year',
      behoefte: tabel([
        ...behoefte('Zwolle', 100),
        { Gemeente: 'Zwolle', Jaar: '2020', Behoefte: 5, Prognose: 'x' },
      ]),
      bevindingen: [
        'veld-tekstgetal signaal Woningbehoefte!B12 {Zwolle|2020} 2020',
        'sleutel-dubbel fout Woningbehoefte!A12 {Zwolle|2020}',
      ],
      uitkomsten: { 'WO-20': 'niet-te-bepalen' },
    },
  ]);
});

describe('a citizen service number', () => {
  houdt([
    ...cellen(
      'in free text is a signaal',
      'Opmerking',
      alleen('bewoner 123456782', '12.34.56.782', 123456782),
      ['avg-bsn signaal'],
    ),
    ...cellen(
      'fails the test, is part of more, or is a date',
      'Opmerking',
      alleen('123456789', '1234567820', 'A123456782', '31-12-2018'),
    ),
    ...cellen('is not looked for in a key or an IMRO-id', 'IMRO-id', alleen('123456782')),
    ...cellen(
      'is the only thing that is looked for in West-Overijssel',
      'Opmerking',
      alleen('jan@voorbeeld.nl 06-12345678 8011 AB 12'),
    ),
  ]);

  test('is repeated nowhere', async () => {
    const { text, file } = await controleer({
      plannen: plannen(
        plan('P1', { 'Nieuw of gewijzigd': 'ja', 'Afgestemd met': '123456782', Opmerking: '123456782' }),
      ),
      behoefte: tabel(behoefte('Zwolle', () => ({ Prognose: '123456782' }))),
      toelichtingen: [['WO-20', 'Zwolle', null, 'bewoner 123456782', null]],
    });
    expect(file.telling.signaal).toBeGreaterThan(3);
    expect(text).not.toContain('123456782');
  });
});
