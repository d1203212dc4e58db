import fc from 'fast-check';
import { code, tekst } from '../../../src/core/sheet/columns';
import { defineCodes } from '../../../src/core/sheet/codes';
import { cutAtWord, inputMessage, refusal } from '../../../src/derive/template/messages';

test('a text that fits stays as it is', () => {
  expect(cutAtWord('Maandsalaris eindniveau schaal H', 32)).toBe('Maandsalaris eindniveau schaal H');
});

test('a longer one is cut at a word', () => {
  expect(cutAtWord('Ingangsdatum huisvestingsverordening', 32)).toBe('Ingangsdatum…');
  expect(cutAtWord('een twee drie', 8)).toBe('een…');
  expect(cutAtWord('een twee', 7)).toBe('een…');
});

test('a word that is longer than fits is cut', () => {
  expect(cutAtWord('x'.repeat(40), 32)).toBe(`${'x'.repeat(31)}…`);
});

test('it is never longer than asked for, and never anything but its beginning', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, longest) => {
      const cut = cutAtWord(text, longest);
      expect(cut.length).toBeLessThanOrEqual(longest);
      expect(cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1)))).toBe(true);
    }),
  );
});

test('a message tells what to fill in, and whether that must be', () => {
  const column = tekst({ header: 'Plannaam', required: true, help: 'De naam van het plan.' });
  expect(inputMessage(column)).toEqual({ title: 'Plannaam', text: 'De naam van het plan. Verplicht.' });
  const long = tekst({ header: 'Lang', required: true, help: 'woord '.repeat(60).trim() });
  expect(inputMessage(long).text).toMatch(/woord… Verplicht\.$/);
  expect(inputMessage(long).text.length).toBeLessThanOrEqual(255);
});

test('a refusal says what to do', () => {
  const column = code(defineCodes([{ code: 'a' }]), { header: 'Partij', help: 'Wie?' });
  expect(refusal(column, true)).toEqual({
    title: 'Kies uit de lijst',
    text: 'Kies Partij uit de lijst, of laat de cel leeg.',
  });
  expect(refusal({ ...column, required: true }, true).text).toBe('Kies Partij uit de lijst.');
  for (const closed of [true, false]) {
    const { title, text } = refusal({ ...column, header: 'x'.repeat(80) }, closed);
    expect([title.length <= 32, text.length <= 255]).toEqual([true, true]);
  }
});
