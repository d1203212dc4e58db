import type { Column } from '../../core/sheet/columns';

/* What Excel takes at most in a message beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

const REQUIRED = ' Verplicht.';

/** A message that Excel shows beside a cell. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** The text, or as many of its words as fit, with an ellipsis. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  const end = room.search(/\s+\S*$/);
  return `${room.slice(0, end > 0 ? end : longest - 1)}…`;
}

/** What is to be filled in: shown when a cell of the column is chosen. */
export function inputMessage(column: Column): Message {
  const required = column.required === true ? REQUIRED : '';
  return {
    title: cutAtWord(column.header, LONGEST_TITLE),
    text: cutAtWord(column.help, LONGEST_TEXT - required.length) + required,
  };
}

/** Shown when something is typed that is on no list. `closed`: nothing else is taken. */
export function refusal(column: Column, closed: boolean): Message {
  const name = cutAtWord(column.header, LONGEST_TITLE);
  return closed
    ? {
        title: 'Kies uit de lijst',
        text: `Kies ${name} uit de lijst${column.required === true ? '' : ', of laat de cel leeg'}.`,
      }
    : {
        title: 'Staat niet in de lijst',
        text: `Dit staat niet in de lijst van ${name}. Sommige andere schrijfwijzen begrijpen wij ook. De controle zegt of dit er een is.`,
      };
}
