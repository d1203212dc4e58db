import type { Theme } from '../core/article/agreement';

/** What stands under one theme of an agreement. */
export interface UnderTheme<T> {
  /** `(A) Doelgroepen`, as printed; null where there are no themes to tell apart. */
  readonly title: string | null;
  readonly items: readonly T[];
}

/** Above what an agreement with themes has outside of them. */
export const OUTSIDE_THEMES = 'Buiten de thema’s';

/** A theme as the agreement prints it. */
export const themeTitle = ({ id, title }: Theme): string => `(${id}) ${title}`;

/**
 * Arranges items under the themes of an agreement, in its own order; those outside the themes come last. Themes
 * without an item are left out. An agreement without themes has all items in one nameless part.
 */
export function byTheme<T>(
  themes: readonly Theme[],
  items: readonly T[],
  themeOf: (item: T) => string | undefined,
): readonly UnderTheme<T>[] {
  const known = new Set(themes.map(({ id }) => id));
  const outside = items.filter((item) => !known.has(themeOf(item) ?? ''));
  return [
    ...themes.map((theme) => ({
      title: themeTitle(theme),
      items: items.filter((item) => themeOf(item) === theme.id),
    })),
    { title: themes.length === 0 ? null : OUTSIDE_THEMES, items: outside },
  ].filter((part) => part.items.length > 0);
}
