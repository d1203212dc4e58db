import type { CaseRow, CaseSheet, RuleCase } from '../../../core/article/case';
import type { Uitkomst } from '../../../core/report';
import { formatDate } from '../../../core/values/date';
import { waardenVan } from './registerafspraak';
import type { Register, Registerafspraak } from './registerafspraak';
import { termijnenVan } from './oordeel';
import type { Termijn } from './termijnen';
import type { Registerblad } from './vermeldingen';
import type { Onderwerp } from './wie';

type Rij = CaseRow<Registerblad['columns']>;

/** How the small workbooks of an agreement are made. */
export interface Voorbeeld {
  /** The first and last day of the agreement. */
  readonly looptijd: { readonly van: number; readonly tot: number };
  /** Who delivers where a duty is its own: the first of these that it is of. Else the region does. */
  readonly partijen: readonly string[];
  readonly bladen: (werkmap: {
    readonly organisatie: string;
    readonly peildatum: number;
    readonly register: readonly Rij[];
  }) => readonly CaseSheet[];
}

/** A register without entries: what the terms of a duty are when they follow from no other. */
const LEEG = { getoond: () => [], noemt: () => false, vereisLeesbaar: () => undefined };

/** Of whom the cases of a duty are: of the party itself where the duty is its own. */
function onderwerpVan({ wie }: Registerafspraak, partijen: readonly string[]): Onderwerp {
  const eigen = wie.onderwerpen.find(({ subject, geldt }) => geldt && partijen.includes(subject));
  const onderwerp = eigen ?? wie.onderwerpen[0];
  if (onderwerp === undefined) throw new Error('A duty of nobody');
  return onderwerp;
}

/**
 * The cases of a duty, by its kind of term: shown in full on the last day, not in full, planned, too late, the day before
 * the term is over, and before the agreement. A duty whose terms follow from another one has cases of its own.
 */
export function gevallenVan(
  register: Register,
  afspraak: Registerafspraak,
  { looptijd, partijen, bladen }: Voorbeeld,
): readonly RuleCase[] {
  const { van: begin, tot: einde } = looptijd;
  const waarden = waardenVan(register, afspraak);
  const onderwerp = onderwerpVan(afspraak, partijen);
  const { subject } = onderwerp;
  const wie = register.naamVan(subject);
  const termijnen = termijnenVan({
    afspraak,
    waarden,
    onderwerp,
    wie,
    stand: { looptijd, op: einde, vermeldingen: LEEG },
  });
  const [eerste] = termijnen;
  if (eerste === undefined || eerste.geen !== undefined) return [];
  const { van, tot, tijdvak, tekst } = eerste;
  const nodig = (afspraak.aantal ?? afspraak.termijn.aantal).waarde;
  // With one less than enough a duty may still be met: then there is no entry at all.
  const teWeinig = afspraak.minder === undefined ? nodig - 1 : 0;

  const vermelding = (datum: number, status = 'uitgevoerd'): Rij => ({
    afspraak: afspraak.id,
    partij: onderwerp.partijen[0] ?? '',
    datum,
    status,
    bewijs: 'Zaak 1',
  });
  /** So many entries, the last of them on the last day. */
  const opTijd = (aantal: number, termijn: { van: number; tot: number } = { van, tot }): Rij[] =>
    Array.from({ length: aantal }, (_, nummer) =>
      vermelding(nummer === aantal - 1 ? termijn.tot : termijn.van + nummer),
    );
  const geval = (
    sentence: string,
    [over, peildatum, rijen]: readonly [string | null, number, readonly Rij[]],
    uitkomst: Uitkomst,
    ...messages: readonly string[]
  ): RuleCase => ({
    rule: afspraak.id,
    sentence,
    sheets: bladen({
      organisatie: partijen.includes(subject) ? subject : 'Regio',
      peildatum,
      register: rijen,
    }),
    expected:
      afspraak.alleenBevindingen === true ? { messages } : { subject, tijdvak: over, uitkomst, messages },
  });
  const zin = (aantal: number): string => `${wie} toont ${String(aantal)} van ${String(nodig)} ${tekst}`;

  const gevallen = [
    geval(`${zin(nodig)}, op de laatste dag.`, [tijdvak, tot, opTijd(nodig)], 'voldoet'),
    geval(
      `${zin(teWeinig)}. Wat gepland is, telt niet.`,
      [tijdvak, tot, [...opTijd(teWeinig, { van, tot: van }), vermelding(van + 1, 'gepland')]],
      'voldoet-niet',
      'niet',
    ),
    geval(
      `Op ${formatDate(tot - 1)} loopt de termijn nog. ${zin(teWeinig)}.`,
      [tijdvak, tot - 1, opTijd(teWeinig, { van, tot: van })],
      'niet-te-bepalen',
    ),
    geval(
      `Op ${formatDate(begin - 1)} is de overeenkomst nog niet begonnen.`,
      [null, begin - 1, []],
      'niet-van-toepassing',
    ),
  ];
  if (tot < einde && afspraak.minder === undefined)
    gevallen.push(
      geval(
        `${zin(teWeinig)}. Wat een dag te laat is, telt niet.`,
        [tijdvak, tot + 1, [...opTijd(teWeinig, { van, tot: van }), vermelding(tot + 1)]],
        'voldoet-niet',
        'niet',
      ),
    );
  const naHetEinde = termijnen.find((termijn) => termijn.tot > einde);
  if (naHetEinde !== undefined)
    gevallen.push(
      geval(
        `De termijn ${naHetEinde.tijdvak ?? ''} eindigt na de looptijd.`,
        [naHetEinde.tijdvak, einde, termijnen.flatMap((termijn) => volledig(termijn, einde, nodig, opTijd))],
        'niet-te-bepalen',
      ),
    );
  return gevallen;
}

const volledig = (
  { van, tot }: Termijn,
  einde: number,
  nodig: number,
  opTijd: (aantal: number, termijn: { van: number; tot: number }) => Rij[],
): Rij[] => opTijd(nodig, { van, tot: Math.min(tot, einde) });
