import { defineRule } from '../../../core/article/rule';
import { isJudged } from '../../../core/delivery';
import { comparable } from '../../../core/values/text';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { KENMERK } from '../artikel-20-planbalans/kenmerken';
import { GEMEENTEN } from '../partijen';
import { allePlannen } from '../plannen-per-gemeente';

const NIET_AAN_DE_ORDE = comparable('niet aan de orde');

/** What stands in Afgestemd met: municipalities, the words "niet aan de orde", and names that are neither. */
export function leesAfstemming(tekst: string) {
  const namen = tekst
    .split(';')
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '');
  const nietAanDeOrde = namen.some((naam) => comparable(naam) === NIET_AAN_DE_ORDE);
  const overig = namen.filter((naam) => comparable(naam) !== NIET_AAN_DE_ORDE);
  return {
    namen,
    nietAanDeOrde,
    gemeenten: overig.flatMap((naam) => GEMEENTEN.find(naam) ?? []),
    onbekend: overig.filter((naam) => GEMEENTEN.find(naam) === undefined),
  };
}

/** Article 25: new or changed plans are agreed with the municipalities they concern, where that is at issue. */
export const AFSTEMMING = defineRule({
  id: 'WO-25',
  article: '25',
  summary: 'Een nieuw of gewijzigd plan is afgestemd met de gemeenten die het raakt, als dat aan de orde is.',
  quotes: 'WO-25',
  ernst: 'signaal',
  sheets: [PLANCAPACITEIT],
  outcomes: [],
  messages: {
    leeg: {
      text: 'Dit plan is nieuw of gewijzigd. Er staat niet met wie het is afgestemd.',
      advice: 'Noem de gemeenten, of vul in: niet aan de orde.',
    },
    eigen: {
      text: 'Dit plan is nieuw of gewijzigd. Bij Afgestemd met staat alleen de eigen gemeente.',
      advice: 'Noem de andere gemeenten, of vul in: niet aan de orde.',
    },
  },
  check(context) {
    const { delivery, report, reportCell } = context;
    // Many plans are agreed with the same municipalities.
    const gelezen = new Map<string, ReturnType<typeof leesAfstemming>>();
    const lees = (tekst: string): ReturnType<typeof leesAfstemming> => {
      const afstemming = gelezen.get(tekst) ?? leesAfstemming(tekst);
      gelezen.set(tekst, afstemming);
      return afstemming;
    };
    for (const plan of allePlannen(context).having(KENMERK.afstemming).rows()) {
      if (plan.isFaulty('afgestemdMet')) continue;
      const { namen, nietAanDeOrde, gemeenten, onbekend } = lees(plan.get('afgestemdMet') ?? '');
      if (onbekend.length > 0) {
        // A proposal replaces the whole cell, so it is only made for a cell that holds one name.
        const bedoeld = namen.length === 1 ? GEMEENTEN.nearest(onbekend[0] ?? '') : undefined;
        reportCell(
          'veld-code',
          plan.at('afgestemdMet'),
          {
            text: `Bij Afgestemd met staat een naam die geen gemeente in West-Overijssel is.${bedoeld === undefined ? '' : ` Bedoelt u ${bedoeld}?`}`,
            advice: 'Noem gemeenten uit de regio, met een puntkomma ertussen. Of vul in: niet aan de orde.',
          },
          bedoeld === undefined ? null : { value: bedoeld, kind: 'code', text: bedoeld },
        );
        continue;
      }
      const isNieuw = !plan.isFaulty('nieuwOfGewijzigd') && plan.get('nieuwOfGewijzigd') === true;
      const eigen = plan.isFaulty('gemeente') ? null : plan.get('gemeente');
      const buiten = delivery.state === 'before' || delivery.state === 'after';
      if (!isNieuw || nietAanDeOrde || buiten || (eigen !== null && !isJudged(delivery, eigen))) continue;
      if (gemeenten.length === 0) report('leeg', { args: {}, at: plan.at('afgestemdMet') });
      else if (gemeenten.every((gemeente) => gemeente === eigen))
        report('eigen', { args: {}, at: plan.at('afgestemdMet') });
    }
  },
});
