import type { Finding } from '../../core/finding/finding';
import type { Outcome, Report } from '../../core/report';
import type { CellValue } from '../../core/sheet/snapshot';
import { cellAddress } from '../../core/values/address';

/** The stable report of a check, documented by `docs/rapport.schema.json`: fields may be added, never renamed. */
export interface JsonReport {
  readonly schema: 1;
  readonly catalogus: string;
  readonly bestanden: readonly JsonFile[];
}

export type JsonFile = JsonCheckedFile | JsonUnreadableFile;

export interface JsonUnreadableFile {
  readonly bestand: string;
  readonly onleesbaar: { readonly oorzaak: string; readonly melding: string };
}

export interface JsonCheckedFile {
  readonly bestand: string;
  readonly overeenkomst: string | null;
  readonly organisatie: string | null;
  readonly peildatum: string | null;
  readonly bladen: readonly { readonly blad: string; readonly naam: string; readonly rijen: number }[];
  readonly uitkomsten: readonly JsonOutcome[];
  readonly bevindingen: readonly JsonFinding[];
  readonly telling: Report['counts'];
}

export interface JsonOutcome {
  readonly regel: string;
  readonly onderwerp: string;
  readonly tijdvak: string | null;
  readonly uitkomst: string;
  readonly waarde: number | null;
  readonly grenswaarde: number | null;
  readonly reden: string;
}

export interface JsonFinding {
  readonly regel: string;
  readonly artikel: string | null;
  readonly ernst: string;
  readonly blad: string;
  readonly cel: string | null;
  readonly rij: number | null;
  readonly kolom: string | null;
  readonly sleutel: string | null;
  readonly melding: string;
  /** What the user can do about it. */
  readonly advies: string;
  /** The numbers behind it, for a balance with the counting method and the years. */
  readonly feiten: readonly { readonly naam: string; readonly waarde: string }[];
  /** What it rests on that does not stand in the agreement itself. */
  readonly grondslag: readonly { readonly herkomst: string; readonly tekst: string }[];
  /** Absent where the value may not be repeated, and where there is no cell. */
  readonly gevonden?: CellValue;
  /** Absent when no correction is proposed; a date in ISO 8601. */
  readonly voorstel?: CellValue;
  readonly toegelicht: boolean;
}

const outcome = ({ rule, subject, tijdvak, uitkomst, value, limit, reason }: Outcome): JsonOutcome => ({
  regel: rule,
  onderwerp: subject,
  tijdvak,
  uitkomst,
  waarde: value,
  grenswaarde: limit,
  reden: reason,
});

const finding = (found: Finding): JsonFinding => ({
  regel: found.rule,
  artikel: found.article,
  ernst: found.ernst,
  blad: found.tab,
  cel: found.cell === null ? null : cellAddress(found.cell.row, found.cell.column),
  rij: found.row,
  kolom: found.column,
  sleutel: found.sleutel,
  melding: found.message,
  advies: found.advice,
  feiten: found.facts.map(({ label, value }) => ({ naam: label, waarde: value })),
  grondslag: found.basis.map(({ herkomst, text }) => ({ herkomst, tekst: text })),
  ...(found.found === undefined ? {} : { gevonden: found.found }),
  ...(found.proposal === null
    ? {}
    : { voorstel: found.proposal.kind === 'datum' ? found.proposal.text : found.proposal.value }),
  toegelicht: found.explained,
});

/** The part of the report about one file that was checked. */
export const jsonFile = (bestand: string, report: Report): JsonCheckedFile => ({
  bestand,
  overeenkomst: report.agreement,
  organisatie: report.organisation,
  peildatum: report.peildatum,
  bladen: report.sheets.map(({ tab, name, rows }) => ({ blad: tab, naam: name, rijen: rows })),
  uitkomsten: report.outcomes.map(outcome),
  bevindingen: report.findings.map(finding),
  telling: report.counts,
});
