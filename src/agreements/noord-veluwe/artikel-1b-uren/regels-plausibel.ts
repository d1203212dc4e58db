import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { CalculationContext, RuleContext } from '../../../core/article/rule';
import { isJudged } from '../../../core/delivery';
import { nowhere } from '../../../core/finding/place';
import { determine } from '../../../core/sheet/unreadable';
import { compareDecimals, decimalOf, decimalToNumber, plus } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import { formatMonth, isoMonth, monthOf, monthStart, yearOfMonth } from '../../../core/values/month';
import { formatNumber } from '../../../core/values/number';
import { UITVOERIG } from '../artikel-3-resultaten/waarden';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { COACHUREN } from '../bladen/coachuren';
import { BEGIN } from '../looptijd';
import { CORPORATIENAMEN } from '../partijen';
import type { Corporatie } from '../partijen';
import { gesprekkenVan } from './gesprekken';
import type { Gesprekken } from './gesprekken';
import { NUL, vereisUren, weekurenVan } from './uren';
import { wekenVanMaand } from './weken';

/** Article 1b: the talks and the hours of a coach can go together. */
export const PLAUSIBEL = defineRule({
  id: 'NV-plausibel',
  article: '1b',
  summary: 'Het aantal gesprekken van een verhuiscoach past bij de uren.',
  quotes: null,
  ernst: 'signaal',
  sheets: [COACHRESULTATEN, COACHUREN],
  outcomes: [],
  messages: {
    meerDanUren: {
      text: '{corporatie} heeft in {maand} meer gesprekken van meer dan een uur dan de coach uren heeft. De uren in die maand: {uren}.',
      advice: 'Controleer de gesprekken in Coachresultaten en de uren in Coachuren.',
    },
    geenGesprek: {
      text: '{corporatie} heeft in {kwartaal} wel uren van een verhuiscoach, maar geen gesprekken.',
      advice: 'Vul de gesprekken in Coachresultaten in. Waren er geen? Leg dat dan uit.',
    },
  },
  check(context) {
    const { judgedOn } = context.delivery;
    if (judgedOn === null) return;
    // What cannot be read is told where it stands: then there is nothing to compare.
    for (const corporatie of CORPORATIENAMEN)
      if (isJudged(context.delivery, corporatie))
        determine(() => vergelijkMetUren(context, corporatie, judgedOn));
  },
});

type Context = RuleContext<typeof PLAUSIBEL.messages>;

const MAANDEN_PER_KWARTAAL = 3;

function vergelijkMetUren(context: Context, corporatie: Corporatie, dag: number): void {
  const gesprekken = gesprekkenVan(context, corporatie);
  const laatste = monthOf(dag);
  for (let maand = monthOf(BEGIN); maand <= laatste; maand++)
    determine(() => meldMaand(context, corporatie, maand, gesprekken));
  for (
    let eerste = monthOf(BEGIN);
    monthStart(eerste + MAANDEN_PER_KWARTAAL) - 1 <= dag;
    eerste += MAANDEN_PER_KWARTAAL
  )
    meldKwartaal(context, corporatie, eerste, gesprekken);
}

/** The contract hours of a month; null when a week of it has no row. @throws Unreadable */
function urenInMaand(context: CalculationContext, corporatie: Corporatie, maand: number): Decimal | null {
  vereisUren(context, corporatie);
  let som = NUL;
  for (const { year, week } of wekenVanMaand(maand)) {
    const uren = weekurenVan(context, corporatie, year).van(week);
    if (uren === null) return null;
    som = plus(som, uren);
  }
  return som;
}

/** A talk of more than an hour takes more than an hour. @throws Unreadable */
function meldMaand(context: Context, corporatie: Corporatie, maand: number, gesprekken: Gesprekken): void {
  const uren = urenInMaand(context, corporatie, maand);
  if (uren === null || compareDecimals(decimalOf(gesprekken.uitvoerigIn(maand)), uren) <= 0) return;
  // How many talks there were is not told: few of them could tell of whom they are.
  context.report('meerDanUren', {
    args: { corporatie, maand: formatMonth(maand), uren: formatNumber(decimalToNumber(uren)) },
    at: nowhere(`${corporatie}|${isoMonth(maand)}`),
    basis: basisOf(UITVOERIG),
  });
}

/** Hours that are certain, and certainly no talk in the months of the quarter. */
function meldKwartaal(
  context: Context,
  corporatie: Corporatie,
  eersteMaand: number,
  gesprekken: Gesprekken,
): void {
  const maanden = Array.from({ length: MAANDEN_PER_KWARTAAL }, (_, i) => eersteMaand + i);
  if (maanden.some((maand) => gesprekken.isMogelijkIn(maand))) return;
  const heeftUren = maanden
    .flatMap(wekenVanMaand)
    .some(({ year, week }) => weekurenVan(context, corporatie, year).heeft(week));
  if (!heeftUren) return;
  const jaar = String(yearOfMonth(eersteMaand));
  const nummer = String((eersteMaand % 12) / MAANDEN_PER_KWARTAAL + 1);
  context.report('geenGesprek', {
    args: { corporatie, kwartaal: `kwartaal ${nummer} van ${jaar}` },
    at: nowhere(`${corporatie}|${jaar}-K${nummer}`),
  });
}
