import { code, datum, tekst } from '../../core/sheet/columns';
import type { CodeList } from '../../core/sheet/codes';
import { defineCodes } from '../../core/sheet/codes';
import { defineProperties } from '../../core/sheet/schema';

/** The agreements by the name under which a workbook says which one it belongs to. */
export const OVEREENKOMSTEN = defineCodes([{ code: 'West-Overijssel' }, { code: 'Noord-Veluwe' }]);

/** A delivery as an example shows it. */
interface Voorbeeld<C extends string> {
  readonly organisatie: C;
  /** A serial, as is the other date. */
  readonly peildatum: number;
  readonly einddatum?: number;
  readonly teHanterenPrognose?: string;
  readonly definitieRuim?: string;
  readonly definitieKleiner?: string;
}

/** The sheet Gegevens of an agreement: who delivers, on which day, and what the agreement leaves to be filled in. */
export const gegevensVoor = <C extends string>(
  organisaties: CodeList<C>,
  voorbeeld?: NoInfer<Voorbeeld<C>>,
) =>
  defineProperties({
    name: 'Gegevens',
    table: 'tblGegevens',
    help: 'Wie levert deze werkmap, voor welke overeenkomst en over welke dag?',
    nameHeader: 'Kenmerk',
    valueHeader: 'Waarde',
    example: { ingevuldDoor: 'Adviseur wonen', ...voorbeeld },
    columns: {
      overeenkomst: code(OVEREENKOMSTEN, {
        header: 'Overeenkomst',
        required: true,
        help: 'De overeenkomst waarvoor u levert: West-Overijssel of Noord-Veluwe.',
      }),
      organisatie: code(organisaties, {
        header: 'Organisatie',
        required: true,
        help: 'Uw gemeente, corporatie of provincie. Levert u voor iedereen? Kies dan Regio.',
      }),
      peildatum: datum({
        header: 'Peildatum',
        required: true,
        help: 'De dag waarover de gegevens gaan, zoals 31-12-2018.',
      }),
      einddatum: datum({
        header: 'Einddatum overeenkomst',
        help: 'Alleen voor Noord-Veluwe: de dag waarop de overeenkomst vervalt. Die staat niet in de overeenkomst.',
      }),
      ingangsdatumVerordening: datum({
        header: 'Ingangsdatum huisvestingsverordening',
        help: 'De dag waarop de regionale huisvestingsverordening ingaat.',
      }),
      teHanterenPrognose: tekst({
        header: 'Te hanteren prognose',
        help: 'Alleen voor West-Overijssel: naam en versie van de prognose uit het programmeringsdocument.',
      }),
      schemaversie: tekst({ header: 'Schemaversie', identifier: true, help: 'De versie van dit sjabloon.' }),
      ingevuldDoor: tekst({
        header: 'Ingevuld door (functie)',
        help: 'De functie van wie dit invulde. Noem geen naam van een persoon.',
      }),
      definitieRuim: tekst({
        header: 'Definitie ruime woning',
        help: 'Alleen voor Noord-Veluwe: wanneer noemen de partners een woning ruim?',
      }),
      definitieKleiner: tekst({
        header: 'Definitie kleinere woning',
        help: 'Alleen voor Noord-Veluwe: wanneer noemen de partners een woning kleiner?',
      }),
    },
  });
