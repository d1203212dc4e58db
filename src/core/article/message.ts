/** A Dutch message with `{placeholders}`: what is wrong, and what the user can do about it. */
export interface Message {
  readonly text: string;
  readonly advice: string;
}

export type Messages = Readonly<Record<string, Message>>;

type PlaceholdersOf<T extends string> = T extends `${string}{${infer P}}${infer R}`
  ? P | PlaceholdersOf<R>
  : never;

/** The values that a message needs: one for each placeholder in it, no more and no fewer. */
export type ArgsOf<M extends Message> = Readonly<
  Record<PlaceholdersOf<M['text']> | PlaceholdersOf<M['advice']>, string | number>
>;

/** Puts the values in the places of a text. Numbers are written as they are; format them first where that matters. */
export function fillIn(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? ''));
}
