import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/setup/install.mjs';

/**
 * Mistakes that no test can notice, with why: see `known.d.mts`. What is not named here and not noticed asks for a
 * test.
 */
export const KNOWN = [
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/behoefte.ts',
    code: "rij.get('jaar') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/behoefte.ts',
    code: 'jaar >= venster.van && jaar <= venster.totEnMet;',
    to: ['jaar >= venster.van'],
    why: 'Het blad kent geen jaar na 2025: een later jaar is al een fout.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: "rij.get('behoefte') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: "rij.get('verwachteSloop') ?? 0",
    why: 'Alleen nodig voor het type: bruto telt alleen als deze cel in elk jaar gevuld is.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: "telwijze === 'netto' ? KENMERK.sloopt : 0",
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: 'plannen.hard.filter(0,',
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: 'tellend.having(KENMERK.uitTeWerken).filter(0,',
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: '!telt(plan) && (!bouw.known || bouw.value)',
    to: ['(!bouw.known || bouw.value)'],
    why: 'Zolang WO-29-bouw 1 is, telt een plan voor statushouders nooit mee.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/planbalans.ts',
    code: 'if (peildatum === null) throw',
    why: 'Elke regel en het voorstel kijken zelf al of er een peildatum is.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/plannen-per-hardheid.ts',
    code: 'plannen.having(KENMERK.hard).filter(0,',
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/plannen-per-hardheid.ts',
    code: 'plannen.having(KENMERK.zacht).filter(0,',
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/plannen-per-hardheid.ts',
    code: 'hard.having(KENMERK.bijzonder).filter(0,',
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/plannen.ts',
    code: "status === null ? 'telt niet' : hardheidVan(status)",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/kenmerken.ts',
    code: "status === '1B' || status === '2B' ? KENMERK.uitTeWerken : 0",
    to: ['1'],
    why: '1 is het kenmerk hard zelf, en alleen van een hard plan wordt dit gelezen.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/kenmerken.ts',
    code: 'i < length',
    to: ['<='],
    why: 'Na de laatste rij is er nog plaats, en wat daar staat, telt niet.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/regels-prognose.ts',
    code: "peildatum === null || state !== 'within'",
    why: 'Alleen nodig voor het type: zonder peildatum is de stand nooit within.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/rijcontroles-tijd.ts',
    code: 'jaar < peiljaar && blad.has(kolom)',
    to: ['jaar < peiljaar'],
    why: 'Een kolom die er niet is, heeft in geen enkele rij woningen.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/rijcontroles-tijd.ts',
    code: 'plan.comparedKey === null || plan.isDuplicate ? undefined',
    to: ['plan.isDuplicate'],
    why: 'Alleen nodig voor het type: zonder nummer staat een plan ook niet in de vorige lijst.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/rijcontroles.ts',
    code: 'return uitkomst.known && uitkomst.value;',
    to: ['uitkomst.value'],
    why: 'Alleen nodig voor het type: wat niet bekend is, heeft geen waarde.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/rijcontroles.ts',
    code: 'having(KENMERK.verdacht).filter(0,',
    why: 'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/rijcontroles.ts',
    code: '(a.cell?.column ?? 0) - (b.cell?.column ?? 0)',
    why: 'Alleen nodig voor het type: wat gevuld is, heeft een cel.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/rijcontroles.ts',
    code: '!(error instanceof Unreadable)',
    to: ['false'],
    why: 'Een ander soort fout is er niet, zolang het programma klopt.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/fasering/adviseur.ts',
    code: 'if (delivery.peildatum === null) throw',
    why: 'Zonder peildatum geeft balansVoor dezelfde reden.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/fasering/fasering.ts',
    code: 'laag: 1, midden: 2, hoog: 3',
    why: 'Alleen de volgorde van deze getallen telt.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/fasering/fasering.ts',
    code: 'prioriteit === null ? 0',
    why: 'Alleen de volgorde van deze getallen telt.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/fasering/fasering.ts',
    code: 'ZONDER_JAAR = 9999',
    why: 'Elk getal dat later is dan alle jaren, is goed.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-20-planbalans/fasering/wijzigingen.ts',
    code: 'place === undefined',
    why: 'Er wordt alleen geschreven als de kolom er is: anders is er een obstacle.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-08-vrijkomend-vastgoed/regels.ts',
    code: 'nietGevraagd.value !== null || dag === null',
    to: ['nietGevraagd.value !== null'],
    why: 'Alleen nodig voor het type: zonder dag is er al een reden.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energielabels/labelaandeel.ts',
    code: 'nodig <= er ?',
    to: ['<'],
    why: 'Als beide gelijk zijn, komt er ook 0 uit.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energielabels/labelaandeel.ts',
    code: 'dag >= naar.dag',
    to: ['>'],
    why: 'Op de laatste dag is het aandeel op de lijn het streven zelf.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energielabels/labelaandeel.ts',
    code: 'verschil < 0n ?',
    to: ['<='],
    why: 'Van 0 maakt het teken niets uit.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energielabels/metingen.ts',
    code: "rij.get('koopwoningen') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energielabels/metingen.ts',
    code: "rij.get('peildatum') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/bijdrage.ts',
    code: "get('bijdrageProvincie') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/functie.ts',
    code: 'tarief === undefined || tarief.isLeeg',
    to: ['tarief.isLeeg'],
    why: 'Alleen nodig voor het type: er is altijd een tarief als er uren zijn.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/functie.ts',
    code: 'tarief?.getal ?? 0',
    why: 'Alleen nodig voor het type: er is altijd een tarief als er uren zijn.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/functie.ts',
    code: 'geld: getal, uren: 0, uurtarief: 0',
    why: 'Van uren maal tarief is één 0 genoeg.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/regels-voorwaarden.ts',
    code: "rij.get('bijdrageProvincie') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/regels.ts',
    code: "rij.get('bijdrageProvincie') ?? 0",
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/voorwaarden.ts',
    code: 'geld !== null && geld >= grens',
    to: ['geld >= grens'],
    why: 'Alleen nodig voor het type: zonder geld is de grens niet gehaald.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/voorwaarden.ts',
    code: 'uren !== null && uren > 0',
    to: ['uren > 0'],
    why: 'Alleen nodig voor het type: leeg is niet meer dan 0.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-11-energieloket/voorwaarden.ts',
    code: 'uurtarief: uurtarief ?? 0',
    why: 'Zonder tarief zijn er hier ook geen uren.',
  },
  {
    file: 'src/agreements/west-overijssel/artikel-12-maatwerk/regels.ts',
    code: 'rij.get(kolom) ?? 0',
    why: 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.',
  },
];

/** Is this mistake in that piece of the text, and one of those that are meant? */
export function isIn({ code, to }, mutant, text) {
  const begin = text.indexOf(code);
  const isThere = begin !== -1 && mutant.start >= begin && mutant.end <= begin + code.length;
  return isThere && (to === undefined || to.includes(mutant.to));
}

/** Why it is no matter that this mistake is not noticed, or null when that is not known. */
export function reasonOf(mutant) {
  const own = KNOWN.filter(({ file }) => file === mutant.file);
  if (own.length === 0) return null;
  const text = readFileSync(join(root, mutant.file), 'utf8');
  return own.find((known) => isIn(known, mutant, text))?.why ?? null;
}
