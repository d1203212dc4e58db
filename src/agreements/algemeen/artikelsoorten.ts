import type { ArticleEntry } from '../../core/article/entry';
import { defineArticle } from '../../core/article/entry';
import { nummerVan } from './artikelnummer';
import type { Registerdeel } from './register/artikeldeel';

/** What the articles of an agreement that have no folder of their own are made of. */
interface Artikelstof<M extends string> {
  /** What a person must judge and why, by the id of the article. */
  readonly redenen: Readonly<Record<M, string>>;
  /** What the register adds to an article. */
  readonly registerdeel: (id: string) => Registerdeel;
}

/** Makes the makers of the articles of an agreement that compute nothing. */
export const artikelsoorten = <M extends string>({ redenen, registerdeel }: Artikelstof<M>) => ({
  /** An article that people judge as a whole. */
  mensenwerk: (id: M, subject: string, meer: Pick<ArticleEntry, 'beside'> = {}): ArticleEntry =>
    defineArticle({
      id,
      number: nummerVan(id),
      subject,
      kind: 'mensenwerk',
      reason: redenen[id],
      ...meer,
    }),
  /** An article that the register shows, with the part of it that people judge when there is one. */
  register: (id: string, subject: string, meer: Pick<ArticleEntry, 'reason'> = {}): ArticleEntry =>
    defineArticle({ id, number: nummerVan(id), subject, kind: 'register', ...registerdeel(id), ...meer }),
  /** An article that is judged otherwise, with what the register shows of it and the part that people judge. */
  metRegister: (artikel: ArticleEntry, meer: Pick<ArticleEntry, 'reason'>): ArticleEntry => {
    const { rules, parameters, readings } = registerdeel(artikel.id);
    return {
      ...artikel,
      rules: [...artikel.rules, ...rules],
      parameters: [...artikel.parameters, ...parameters],
      readings: [...artikel.readings, ...readings],
      ...meer,
    };
  },
  /** A title over other articles, of which the agreement has no other words. */
  opschrift: (id: string, subject: string): ArticleEntry =>
    defineArticle({ id, number: nummerVan(id), subject, kind: 'opschrift' }),
});
