const VERPLICHT = 'Alleen nodig voor het type: deze cel is verplicht, dus leeg is al onleesbaar.';
const NAVRAGEN =
  'Zegt alleen welke rijen worden nagevraagd. Meer navragen geeft hetzelfde antwoord, maar duurt langer.';
const EIGEN = 'Elke regel vraagt eerst zelf of de gemeente in deze levering beoordeeld wordt.';
const VOLGORDE = 'Alleen de volgorde van deze getallen telt.';
const BOUW = 'Zolang WO-29-bouw 1 is, telt een plan voor statushouders nooit mee.';
const WITHIN = 'Alleen nodig voor het type: zonder peildatum is de stand nooit within.';
const TARIEF = 'Alleen nodig voor het type: er is altijd een tarief als er uren zijn.';
const VENSTER = 'Buiten de looptijd is er geen venster om over te tellen, dus ook geen bevinding.';

/* By file: a piece of code, why mistakes in it are no matter, and which mistakes (absent: all of them). */

export const FUNCTIES = {
  'afspraken-berekening.ts': [
    [
      'quotes !== null && !artikelVan.has(id)',
      'Een regel met de naam van een artikel rust op dat artikel zelf.',
      ['quotes !== null'],
    ],
  ],
  'controleer-berekening.ts': [
    [
      'row !== null && eigen.has(rule)',
      'Wat een tweede blad nodig heeft, vindt zonder dat blad niets.',
      ['row !== null'],
    ],
    ['eerste === undefined', 'Alleen nodig voor het type: elke naam op de lijst is die van een blad.'],
  ],
};

export const BLADEN = {
  'afsprakenregister.ts': [
    ['prefix.length + 1', 'Bij het vergelijken telt een streepje vooraf niet.', ['(0)']],
  ],
};

export const NOORD_VELUWE = {
  'artikel-1a-financiering/loonkosten.ts': [
    ['units < 0n', 'Het tegengestelde van 0 is ook 0.', ['<=']],
    ['begin === null || begin > dag', VERPLICHT, ['begin > dag']],
    ["rij.get('maandsalaris') ?? 0", VERPLICHT],
  ],
  'artikel-1a-financiering/regels.ts': [
    [
      'hoort.known ? hoort.value : {}',
      'Alleen nodig voor het type: wat niet bekend is, heeft geen waarde.',
      ['hoort.value'],
    ],
  ],
  'artikel-1a-financiering/verdeling.ts': [
    ['bedragen[plaats] ?? 0', 'Alleen nodig voor het type: elke naam heeft een bedrag.'],
    ['deel === undefined', 'Alleen nodig voor het type: elke partner heeft een sleutel.', ['false']],
  ],
  'artikel-1a-financiering/verrekenblad.ts': [["rij.get('bedrag') ?? 0", VERPLICHT]],
  'artikel-1b-uren/beoordeling.ts': [
    [
      'judgedOn === null || jaren.length === 0',
      'Alleen nodig voor het type: zonder peildatum zijn er geen jaren.',
      ['jaren.length === 0'],
    ],
  ],
  'artikel-1b-uren/gesprekken.ts': [
    ["rij.get('gespreksmaand') ?? 0", VERPLICHT],
    ["rij.get('gespreksduur') ?? 0", VERPLICHT],
    [
      'uitvoerig.get(maand) ?? 0',
      'Geen gesprek is nooit meer dan de uren, en minder dan geen ook niet.',
      ['(-1)'],
    ],
  ],
  'artikel-1b-uren/regels-plausibel.ts': [
    ['judgedOn === null', 'Alleen nodig voor het type: zonder peildatum zijn er geen maanden.', ['false']],
  ],
  'artikel-1b-uren/uren.ts': [
    ["mondayOf(rij.get('jaar') ?? 0, rij.get('week') ?? 0)", VERPLICHT],
    ["const van = rij.get('week') ?? 0", VERPLICHT],
    ["rij.get('uren') ?? 0", VERPLICHT],
  ],
  'artikel-1b-uren/waarden.ts': [
    ['mondayOf(jaar, 1)', 'De uren zijn in elke week van de overeenkomst dezelfde.', ['2']],
  ],
  'artikel-1b-uren/weken.ts': [
    ['judgedOn === null', 'Alleen nodig voor het type: voor het begin zijn er ook geen jaren.', ['false']],
    [
      'dag < monthStart(maand + 1) + DAGEN',
      'Een week van een andere maand valt daarna weer af.',
      ['<=', '2'],
    ],
  ],
  'artikel-3-resultaten/doel.ts': [
    ['serialOf(jaar, 12, 31)', 'Een streven gaat in op de eerste dag van een jaar.', ['(11)', '(30)']],
  ],
  'artikel-3-resultaten/huishoudens.ts': [
    ['kolom === null\n    ?', 'Alleen nodig voor het type: een dubbele rij geeft zelf een reden.'],
  ],
  'artikel-3-resultaten/oordeel.ts': [
    [
      'judgedOn === null || isJaarOm(jaar, delivery)',
      'Alleen nodig voor het type: zonder peildatum is er geen jaar.',
      ['isJaarOm(jaar, delivery)'],
    ],
  ],
  'artikel-3-resultaten/regels-voorrang.ts': [
    ['judgedOn ?? 0', 'Alleen nodig voor het type: zonder peildatum is er al een reden.'],
  ],
  'artikel-3-resultaten/rijcontroles.ts': [
    ['verhuismaand === null || gespreksmaand === null', VERPLICHT, ['verhuismaand === null']],
  ],
  'artikel-3-resultaten/rijtelling.ts': [
    ["rij.get('gespreksduur') ?? 0", VERPLICHT],
    [
      'corporatie === null || sleutel === null ? null : { corporatie, sleutel: keyText(sleutel) }',
      VERPLICHT,
      ['{ corporatie, sleutel: keyText(sleutel) }', 'corporatie === null', 'sleutel === null'],
    ],
    [
      'wanneer !== null && monthStart(wanneer) > totEnMet',
      'Alleen nodig voor het type: geen maand is niet na de peildatum.',
      ['monthStart(wanneer) > totEnMet'],
    ],
    [
      'jaar === null || huishouden === null || kolom !== null',
      'Alleen nodig voor het type: zonder jaar of huishouden is er ook een kolom die niet te lezen is.',
      ['kolom !== null', 'jaar === null', 'huishouden === null'],
    ],
  ],
  'artikel-3-resultaten/standen.ts': [
    ["rij.get('voorrangswoningen') ?? 0", VERPLICHT],
    ["rij.get('seniorenwoningen') ?? 0", VERPLICHT],
    ["rij.get('peildatum') ?? 0", VERPLICHT],
    ['corporatie === null || gemeente === null', VERPLICHT],
    ['laatste.get(plek)?.dag ?? 0', 'Elke dag ligt na de eerste van de kalender.', ['1', '(-1)']],
  ],
  'looptijd.ts': [
    ['judgedOn === null', 'Alleen nodig voor het type: zonder peildatum zijn er geen jaren.', ['false']],
    [
      'judgedOn !== null && serialOf(jaar, 12, 31) <= judgedOn',
      'Alleen nodig voor het type: zonder peildatum zijn er geen jaren.',
      ['serialOf(jaar, 12, 31) <= judgedOn'],
    ],
  ],
};

export const ALGEMEEN = {
  'per-partij.ts': [
    ['if (partij === null) continue;', VERPLICHT],
    ['isEigen(partij) ? verdeling.rijen(partij) : []', EIGEN, ['verdeling.rijen(partij)']],
  ],
  'rij-andere-partij.ts': [
    ["organisation?.kind !== 'party'", 'In een levering van iedereen hoort elke rij erbij.', ['false']],
    ['if (kolom === null) continue;', 'Alleen nodig voor het type: een kolom zonder naam zegt niets.'],
  ],
  'peildatum-buiten-looptijd.ts': [
    [
      'if (peildatum === null) return;',
      'Alleen nodig voor het type: zonder peildatum is de stand niet voor of na.',
    ],
    [
      "state === 'after' && lastDay !== null",
      'Alleen nodig voor het type: zonder laatste dag is de stand nooit na.',
      ["state === 'after'"],
    ],
  ],
};

export const WEST_OVERIJSSEL = {
  'artikel-08-vrijkomend-vastgoed/regels.ts': [
    [
      'nietGevraagd.value !== null || dag === null',
      'Alleen nodig voor het type: zonder dag is er al een reden.',
      ['nietGevraagd.value !== null'],
    ],
  ],
  'artikel-11-energielabels/labelaandeel.ts': [
    ['nodig <= er ?', 'Als beide gelijk zijn, komt er ook 0 uit.', ['<']],
    ['dag >= naar.dag', 'Op de laatste dag is het aandeel op de lijn het streven zelf.', ['>']],
    ['verschil < 0n ?', 'Van 0 maakt het teken niets uit.', ['<=']],
  ],
  'artikel-11-energielabels/metingen.ts': [
    ["rij.get('koopwoningen') ?? 0", VERPLICHT],
    ["rij.get('peildatum') ?? 0", VERPLICHT],
  ],
  'artikel-11-energieloket/bijdrage.ts': [["get('bijdrageProvincie') ?? 0", VERPLICHT]],
  'artikel-11-energieloket/functie.ts': [
    ['tarief === undefined || tarief.isLeeg', TARIEF, ['tarief.isLeeg']],
    ['tarief?.getal ?? 0', TARIEF],
    ['geld: getal, uren: 0, uurtarief: 0', 'Van uren maal tarief is één 0 genoeg.'],
  ],
  'artikel-11-energieloket/regels-voorwaarden.ts': [["rij.get('bijdrageProvincie') ?? 0", VERPLICHT]],
  'artikel-11-energieloket/regels.ts': [["rij.get('bijdrageProvincie') ?? 0", VERPLICHT]],
  'artikel-11-energieloket/voorwaarden.ts': [
    [
      'geld !== null && geld >= grens',
      'Alleen nodig voor het type: zonder geld is de grens niet gehaald.',
      ['geld >= grens'],
    ],
    ['uren !== null && uren > 0', 'Alleen nodig voor het type: leeg is niet meer dan 0.', ['uren > 0']],
    ['uurtarief: uurtarief ?? 0', 'Zonder tarief zijn er hier ook geen uren.'],
  ],
  'artikel-12-maatwerk/regels.ts': [['rij.get(kolom) ?? 0', VERPLICHT]],
  'artikel-20-planbalans/behoefte.ts': [
    ["rij.get('jaar') ?? 0", VERPLICHT],
    [
      'jaar >= venster.van && jaar <= venster.totEnMet;',
      'Het blad kent geen jaar na 2025: een later jaar is al een fout.',
      ['jaar >= venster.van'],
    ],
  ],
  'artikel-20-planbalans/fasering/adviseur.ts': [
    ['if (delivery.peildatum === null) throw', 'Zonder peildatum geeft balansVoor dezelfde reden.'],
  ],
  'artikel-20-planbalans/fasering/fasering.ts': [
    ['laag: 1, midden: 2, hoog: 3', VOLGORDE],
    ['prioriteit === null ? 0', VOLGORDE],
    ['ZONDER_JAAR = 9999', 'Elk getal dat later is dan alle jaren, is goed.'],
  ],
  'artikel-20-planbalans/fasering/wijzigingen.ts': [
    ['place === undefined', 'Er wordt alleen geschreven als de kolom er is: anders is er een obstacle.'],
  ],
  'artikel-20-planbalans/kenmerken.ts': [
    [
      "status === '1B' || status === '2B' ? KENMERK.uitTeWerken : 0",
      '1 is het kenmerk hard zelf, en alleen van een hard plan wordt dit gelezen.',
      ['1'],
    ],
    ['let i = 0; i < length', 'Buiten de rijen telt niet wat er wordt gezet.', ['<=', '(-1)']],
  ],
  'artikel-20-planbalans/planbalans.ts': [
    ["rij.get('behoefte') ?? 0", VERPLICHT],
    [
      "rij.get('verwachteSloop') ?? 0",
      'Alleen nodig voor het type: bruto telt alleen als deze cel in elk jaar gevuld is.',
    ],
    ["telwijze === 'netto' ? KENMERK.sloopt : 0", NAVRAGEN],
    ['plannen.hard.filter(0,', NAVRAGEN],
    ['tellend.having(KENMERK.uitTeWerken).filter(0,', NAVRAGEN],
    ['!telt(plan) && (!bouw.known || bouw.value)', BOUW, ['(!bouw.known || bouw.value)']],
    ['if (peildatum === null) throw', 'Elke regel en het voorstel kijken zelf al of er een peildatum is.'],
  ],
  'artikel-20-planbalans/plannen-per-hardheid.ts': [
    ['plannen.having(KENMERK.hard).filter(0,', NAVRAGEN],
    ['plannen.having(KENMERK.zacht).filter(0,', NAVRAGEN],
    ['hard.having(KENMERK.bijzonder).filter(0,', NAVRAGEN],
  ],
  'artikel-20-planbalans/plannen.ts': [["status === null ? 'telt niet' : hardheidVan(status)", VERPLICHT]],
  'artikel-20-planbalans/regels-prognose.ts': [["peildatum === null || state !== 'within'", WITHIN]],
  'artikel-20-planbalans/regels.ts': [
    [
      'ernst === undefined ? {} : { ernst }',
      'Alleen nodig voor het type: zonder ernst geldt die van de regel.',
      ['{ ernst }'],
    ],
    [
      'buiten !== null || peildatum === null',
      'Alleen nodig voor het type: zonder peildatum is er al een reden.',
      ['buiten !== null'],
    ],
  ],
  'artikel-20-planbalans/rijcontroles-tijd.ts': [
    [
      'peildatum === null || blad === null',
      'Alleen nodig voor het type: zonder peildatum is geen jaar voorbij.',
      ['blad === null'],
    ],
    [
      'plan.comparedKey !== null && !plan.isDuplicate',
      'Alleen nodig voor het type: zonder nummer wordt een plan niet opgezocht.',
      ['!plan.isDuplicate'],
    ],
    ['nu === null || toen === null', VERPLICHT, ['toen === null']],
    [
      'jaar < peiljaar && blad.has(kolom)',
      'Een kolom die er niet is, heeft in geen enkele rij woningen.',
      ['jaar < peiljaar'],
    ],
    [
      'plan.comparedKey === null || plan.isDuplicate ? undefined',
      'Alleen nodig voor het type: zonder nummer staat een plan ook niet in de vorige lijst.',
      ['plan.isDuplicate'],
    ],
  ],
  'artikel-20-planbalans/rijcontroles.ts': [
    [
      'if (!isVerdacht(plan)) return;',
      'Scheelt alleen tijd: daarna wordt elk geval nog zelf bekeken.',
      ['false'],
    ],
    [
      'return uitkomst.known && uitkomst.value;',
      'Alleen nodig voor het type: wat niet bekend is, heeft geen waarde.',
      ['uitkomst.value'],
    ],
    ['having(KENMERK.verdacht).filter(0,', NAVRAGEN],
    [
      '(a.cell?.column ?? 0) - (b.cell?.column ?? 0)',
      'Alleen nodig voor het type: wat gevuld is, heeft een cel.',
    ],
    [
      '!(error instanceof Unreadable)',
      'Een ander soort fout is er niet, zolang het programma klopt.',
      ['false'],
    ],
  ],
  'artikel-27-sloop/regels.ts': [
    [
      "slooptelling(rijen) !== 'enkele' || leeg === undefined",
      'Alleen nodig voor het type: als er enkele gevuld zijn, is er ook een leeg.',
      ["slooptelling(rijen) !== 'enkele'"],
    ],
    [
      `if (peildatum === null || state !== 'within') return;
    for (const gemeente of plannenPerGemeente(context).partijen)
      determine(() => {
        const venster`,
      VENSTER,
    ],
    [
      `if (peildatum === null || state !== 'within') return;
    for (const gemeente of plannenPerGemeente(context).partijen)
      determine(() => {
        const balans`,
      VENSTER,
    ],
  ],
  'artikel-28-29-doelgroepen/regels.ts': [
    ["peildatum === null || state !== 'within'", WITHIN, ["state !== 'within'"]],
  ],
  'artikel-28-29-doelgroepen/uitsluiting.ts': [
    [
      "bouw.kind === 'in-force' && bouw.value === 1",
      'Zolang WO-29-bouw 1 is, geldt die op elke dag die wij beoordelen.',
    ],
    [
      "ookBouw || plan.get('bestaandeVoorraad') === true ? 'statushouders' : null",
      BOUW,
      ["'statushouders'", 'ookBouw', '!=='],
    ],
  ],
  'plannen-per-gemeente.ts': [
    ['isEigen(gemeente) ? groepen(gemeente) : noRows()', EIGEN, ['groepen(gemeente)']],
    [
      'buiten !== null || delivery.peildatum === null',
      'Alleen nodig voor het type: zonder peildatum is er al een reden.',
      ['buiten !== null'],
    ],
  ],
  'vertrouwelijkheid.ts': [
    [
      "kring !== 'Openbaar' && !isTeNoemen(plan, lezer)",
      'Alleen nodig voor het type: een openbaar plan is altijd te noemen.',
      ['!isTeNoemen(plan, lezer)'],
    ],
  ],
  'voorbereiding.ts': [['blad !== null', 'Verdeelt alleen het werk in stappen. De uitkomst is dezelfde.']],
};
