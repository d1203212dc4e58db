import type { Agreement } from '../../core/article/agreement';
import type { ArticleEntry } from '../../core/article/entry';
import { FunctionError } from '../../core/article/function';
import type { Compute } from '../../core/article/function';
import { codeOf, isBlankArgument } from '../../core/article/function-arguments';
import { valueOn } from '../../core/article/parameter';
import type { Parameter } from '../../core/article/parameter';
import type { AnyRule } from '../../core/article/rule';
import { defineCodes } from '../../core/sheet/codes';
import type { CodeList } from '../../core/sheet/codes';
import type { CellValue } from '../../core/sheet/snapshot';
import { formatDate } from '../../core/values/date';
import { comparableId } from '../../core/values/text';
import { CATALOGUE } from '../catalogue';
import { peildagVan } from './peildag';

const ALLE_CODES = 'Alle codes staan in WOON.AFSPRAKENLIJST().';

const codesVan = (ids: readonly string[]): CodeList =>
  defineCodes(
    ids.map((code) => ({ code })),
    { comparable: comparableId },
  );

const regelsVan = ({ generalRules, articles }: Agreement): readonly AnyRule[] => [
  ...articles.flatMap(({ rules }) => rules),
  ...generalRules,
];

const artikelen = (): readonly ArticleEntry[] => CATALOGUE.agreements.flatMap(({ articles }) => articles);

/** Every literal text by article id. */
async function teksten(): Promise<ReadonlyMap<string, string>> {
  const perOvereenkomst = await Promise.all(CATALOGUE.agreements.map((agreement) => agreement.texts()));
  return new Map(perOvereenkomst.flatMap((texts) => Object.entries(texts)));
}

/** An article's literal text; of a rule that of the article it rests on. */
export async function afspraak(): Promise<Compute> {
  const tekst = await teksten();
  // Parts of the preamble that ask nothing are no articles, but they have a text.
  const artikelVan = new Map([...artikelen().map(({ id }) => id), ...tekst.keys()].map((id) => [id, id]));
  for (const { id, quotes } of CATALOGUE.agreements.flatMap(regelsVan))
    if (quotes !== null && !artikelVan.has(id)) artikelVan.set(id, quotes);
  const codes = codesVan([...artikelVan.keys()]);
  return (argument) => {
    const code = codeOf(argument, 'code', codes, ALLE_CODES);
    const gevonden = tekst.get(artikelVan.get(code) ?? code);
    if (gevonden === undefined)
      throw new FunctionError('notAvailable', `De overeenkomst geeft geen tekst bij ${code}.`);
    return gevonden;
  };
}

const KOPPEN = ['Code', 'Soort', 'Onderwerp', 'Tekst'] as const;
/** The subject of a rule that belongs to no article. */
const HELE_WERKMAP = 'De hele werkmap';

const regelrij = ({ id, summary }: AnyRule, onderwerp: string): CellValue[] => [
  id,
  'regel',
  onderwerp,
  summary,
];

/** Every article with its text, in the order of the agreement, and under it its rules; the general rules come last. */
function lijstVan({ articles, generalRules }: Agreement, tekst: ReadonlyMap<string, string>): CellValue[][] {
  return [
    ...articles.flatMap(({ id, subject, rules, reason = '' }) => [
      [id, 'artikel', subject, tekst.get(id) ?? reason],
      ...rules.map((rule) => regelrij(rule, subject)),
    ]),
    ...generalRules.map((rule) => regelrij(rule, HELE_WERKMAP)),
  ];
}

export async function afsprakenlijst(): Promise<Compute> {
  const tekst = await teksten();
  const overeenkomsten = defineCodes(
    CATALOGUE.agreements.map(({ name, id, title }) => ({ code: name, names: [id, title] })),
  );
  return (overeenkomst) => {
    const keuze = isBlankArgument(overeenkomst, 'overeenkomst')
      ? null
      : codeOf(overeenkomst, 'overeenkomst', overeenkomsten);
    const rijen = CATALOGUE.agreements
      .filter(({ name }) => keuze === null || name === keuze)
      .flatMap((agreement) => lijstVan(agreement, tekst));
    // A general rule that both agreements have stands there once.
    const eenmaal = new Map(rijen.map((rij) => [JSON.stringify(rij), rij]));
    return [KOPPEN, ...eenmaal.values()];
  };
}

/** The value as a user reads it: an amount in euro. */
const waardeVoor = ({ unit }: Parameter, value: number): number =>
  unit === 'eurocent' ? value / 100 : value;

/** The dated values of the catalogue by id: the norm of a rule carries the id of the rule. */
export async function afspraakwaarde(): Promise<Compute> {
  const parameters = new Map(
    CATALOGUE.agreements.flatMap((agreement) =>
      agreement.articles.flatMap((article) =>
        article.parameters.map((parameter) => [parameter.id, { parameter, agreement }] as const),
      ),
    ),
  );
  const regels = CATALOGUE.agreements.flatMap(regelsVan).map(({ id }) => id);
  const bekend = codesVan([
    ...new Set([...parameters.keys(), ...artikelen().map(({ id }) => id), ...regels]),
  ]);
  const metNorm = regels.filter((id) => parameters.has(id)).join(', ');
  return (argument, datum) => {
    const code = codeOf(argument, 'code', bekend, ALLE_CODES);
    const gevonden = parameters.get(code);
    if (gevonden === undefined)
      throw new FunctionError('invalidValue', `${code} heeft geen norm. Een norm hebben: ${metNorm}.`);
    const { parameter, agreement } = gevonden;
    const dag = peildagVan(datum, 'datum', agreement);
    const waarde = valueOn(parameter, dag);
    if (waarde.kind === 'not-in-force')
      throw new FunctionError('notAvailable', `${code} geldt niet op ${formatDate(dag)}.`);
    return waardeVoor(parameter, waarde.value);
  };
}
