import type { Agreement, Catalogue } from './article/agreement';
import { deliveryOf } from './delivery-of';
import { explanationsIn, ownColumnName } from './explanations';
import { explain } from './finding/explain';
import { ERNSTEN } from './finding/finding';
import type { Finding } from './finding/finding';
import { inOrder } from './finding/order';
import { identify } from './identify';
import type { Counts, RecognisedSheet, Report } from './report';
import { readLists } from './read-lists';
import { redact } from './redact';
import { runRules } from './run-rules';
import { cellFinding } from './sheet/cell-finding';
import { NAME_COLUMN } from './sheet/header';
import type { SheetReading } from './sheet/reading';
import { recognise } from './sheet/recognise';
import type { Doubt, Recognised } from './sheet/recognise';
import { withShownTabs } from './sheet/shown-tabs';
import type { WorkbookSnapshot } from './sheet/snapshot';
import { finish } from './steps';
import type { Steps } from './steps';
import { isoDate } from './values/date';

export interface CheckOptions {
  /** Wins over Gegevens. */
  readonly agreement?: Agreement['id'];
  /** A serial in the 1900 system; wins over Gegevens. */
  readonly peildatum?: number;
  /** The previous delivery, for the rules that compare. */
  readonly previous?: WorkbookSnapshot;
}

/** The tabs that must be read whole, decided from their first rows. */
export function tabsToRead(
  head: WorkbookSnapshot,
  catalogue: Catalogue,
  options: CheckOptions = {},
): ReadonlySet<string> {
  const { agreement, recognition, everything } = identify(head, catalogue, options.agreement);
  // While the agreement is not known from the first rows, each sheet of each agreement may be needed.
  const sheets = agreement === null ? [...recognition.sheets, ...everything] : recognition.sheets;
  return new Set(sheets.map((sheet) => sheet.tab.name));
}

/** For whom and over which day a workbook is, as far as its first rows tell. */
export interface Summary {
  /** The name of the agreement. */
  readonly agreement: string | null;
  readonly organisation: string | null;
  /** ISO 8601. */
  readonly peildatum: string | null;
}

/** What the first rows already tell, before anything is checked. What they say wrongly or not at all is null. */
export function summarise(head: WorkbookSnapshot, catalogue: Catalogue): Summary {
  const { agreement, gegevens } = identify(head, catalogue, undefined);
  const { organisation, peildatum } = deliveryOf(agreement, gegevens, undefined);
  return {
    agreement: agreement?.name ?? null,
    organisation: organisation?.name ?? null,
    peildatum: peildatum === null ? null : isoDate(peildatum),
  };
}

/**
 * Checks a workbook against the agreement it belongs to. Pure: the same input gives the same report. A tab of which the
 * name holds personal data has in it the name of `shownTabNames`.
 */
export const check = (snapshot: WorkbookSnapshot, catalogue: Catalogue, options: CheckOptions = {}): Report =>
  finish(checkInSteps(snapshot, catalogue, options));

/**
 * The same in steps of a few milliseconds: between two of them others can go first. A sheet that was read before is
 * not read again, and of one that was patched (`patchTab`) only the rows that changed.
 */
export function* checkInSteps(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  options: CheckOptions = {},
): Steps<Report> {
  const workbook = withShownTabs(snapshot);
  const { agreement, recognition, gegevens } = identify(workbook, catalogue, options.agreement);
  yield;
  const readings = yield* readLists(recognition, workbook.date1904, agreement?.traits ?? []);
  const base: Finding[] = [
    ...recognition.doubts.map(doubtFinding),
    ...(gegevens?.findings ?? []),
    ...readings.flatMap((reading) => reading.findings),
  ];
  if (agreement === null || recognition.sheets.length === 0) base.push(unknownWorkbook(workbook, agreement));

  const delivery = deliveryOf(agreement, gegevens, options.peildatum);
  const run =
    agreement === null || recognition.sheets.length === 0
      ? { outcomes: [], findings: [] }
      : yield* runRules(agreement, {
          delivery,
          readings,
          previous: yield* previousReadings(agreement, options.previous),
          snapshot: workbook,
          gegevens,
        });

  const said = redact(
    { findings: [...base, ...run.findings], outcomes: run.outcomes },
    { isIdentified: agreement !== null, gegevens, readings },
  );
  const findings = explain(
    said.findings,
    agreement === null ? [] : explanationsIn(agreement, readings),
    (finding) => ownColumnName(finding, readings),
  );
  return {
    agreement: agreement?.id ?? null,
    organisation: delivery.organisation?.name ?? null,
    peildatum: delivery.peildatum === null ? null : isoDate(delivery.peildatum),
    sheets: recognition.sheets.map((sheet) => ({
      tab: sheet.tab.name,
      name: sheet.schema.name,
      labels: labelsOf(sheet),
      rows:
        sheet.schema.kind === 'properties'
          ? (gegevens?.rowCount ?? 0)
          : (readings.find((reading) => reading.schema === sheet.schema)?.rowCount ?? 0),
    })),
    unreadTabs: recognition.otherTabs.map((tab) => tab.name),
    outcomes: said.outcomes,
    findings: inOrder(
      findings,
      workbook.tabs.map((tab) => tab.name),
    ),
    counts: countsOf(findings),
  };
}

function labelsOf({ schema, match, headerRow }: Recognised): RecognisedSheet['labels'] {
  if (schema.kind === 'properties') return { column: match.columns.get(NAME_COLUMN) ?? 0 };
  const keys = Object.entries(schema.columns).flatMap(([name, { key }]) =>
    key === true ? (match.columns.get(name) ?? []) : [],
  );
  return { row: headerRow, keys };
}

function* previousReadings(
  agreement: Agreement,
  previous: WorkbookSnapshot | undefined,
): Steps<SheetReading[]> {
  if (previous === undefined) return [];
  const recognition = recognise(withShownTabs(previous), agreement.sheets, agreement.personalSearch);
  return yield* readLists(recognition, previous.date1904, agreement.traits ?? []);
}

const doubtFinding = ({ rule, schema, tab }: Doubt): Finding =>
  cellFinding(rule, {
    tab: tab.name,
    cell: null,
    column: null,
    sleutel: schema.name,
    ...(rule === 'blad-dubbel'
      ? {
          text: `Blad ${tab.name} lijkt een tweede blad ${schema.name}. Wij lezen dit blad niet.`,
          advice: 'Voeg de rijen samen in één blad, of geef dit blad andere koppen.',
        }
      : {
          text: `In blad ${tab.name} herkennen wij geen rij met koppen.`,
          advice: `Zet de koppen van ${schema.name} in één rij, binnen de eerste 25 rijen.`,
        }),
  });

/** Never a silent pass: a workbook of which nothing can be judged is itself a finding. */
function unknownWorkbook(snapshot: WorkbookSnapshot, agreement: Agreement | null): Finding {
  return {
    rule: 'werkmap-onherkend',
    messageId: null,
    article: null,
    ernst: 'fout',
    tab: snapshot.tabs[0]?.name ?? '',
    cell: null,
    row: null,
    column: null,
    sleutel: null,
    message:
      agreement === null
        ? 'We weten niet om welke overeenkomst het gaat.'
        : 'Geen bladen herkend. In deze werkmap staat nog geen blad dat wij kennen.',
    advice:
      agreement === null
        ? 'Vul Overeenkomst, Organisatie en Peildatum in op het blad Gegevens.'
        : 'Gebruik de bladen en de koppen van het sjabloon.',
    proposal: null,
    facts: [],
    basis: [],
    explained: false,
  };
}

function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter((finding) => !finding.explained);
  const count = (ernst: Finding['ernst']): number => open.filter((finding) => finding.ernst === ernst).length;
  const [fout, norm, streven, register, signaal] = ERNSTEN.map(count);
  return {
    fout: fout ?? 0,
    norm: norm ?? 0,
    streven: streven ?? 0,
    register: register ?? 0,
    signaal: signaal ?? 0,
    toegelicht: findings.length - open.length,
  };
}
