import { defineRule } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { KENMERK } from '../artikel-20-planbalans/kenmerken';
import { bouwtNog, hardheid } from '../artikel-20-planbalans/plannen';
import type { Plan } from '../artikel-20-planbalans/plannen';
import { beoordeelGemeenten, plannenPerGemeente } from '../plannen-per-gemeente';

/** Article 19: municipalities give their plans a priority. */
export const PRIORITERING = defineRule({
  id: 'WO-19',
  article: '19',
  summary: 'Een gemeente geeft haar plannen een prioriteit.',
  quotes: 'WO-19',
  ernst: 'norm',
  sheets: [PLANCAPACITEIT],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: '{gemeente} gaf geen enkel plan een prioriteit. Plannen met woningen die nog gebouwd worden: {aantal}.',
      advice: 'Vul bij elk plan een prioriteit in: hoog, midden of laag.',
    },
    leeg: {
      text: 'Dit plan heeft geen prioriteit.',
      advice: 'Vul hoog, midden of laag in.',
    },
  },
  check(context) {
    beoordeelGemeenten(context, (gemeente, plannen) => {
      const bouwend = plannen.having(KENMERK.hard | KENMERK.zacht).having(KENMERK.bouwtNog);
      const vragen = bouwend.lacking(KENMERK.prioriteit);
      let onleesbaar: string | null = null;
      let metPrioriteit = bouwend.count - vragen.count;
      const leeg: Plan[] = [];
      const leesbaar = determine(() => plannenPerGemeente(context).vereisLeesbaar(gemeente));
      if (!leesbaar.known) onleesbaar = leesbaar.reason;
      for (const plan of vragen.rows()) {
        const uitkomst = determine(() => {
          if (hardheid(plan) === 'telt niet' || !bouwtNog(plan)) return;
          plan.requireUnique();
          if (plan.get('prioriteit') !== null) metPrioriteit++;
          else leeg.push(plan);
        });
        if (!uitkomst.known) onleesbaar ??= uitkomst.reason;
      }
      // One priority is enough, whatever cannot be read; only without any does that matter.
      if (metPrioriteit === 0 && onleesbaar !== null) throw new Unreadable(onleesbaar);
      if (metPrioriteit === 0 && leeg.length === 0)
        return {
          uitkomst: 'niet-van-toepassing',
          reason: `${gemeente} heeft geen plan met woningen die nog gebouwd worden.`,
        };
      if (metPrioriteit === 0) {
        context.report('geen', {
          args: { gemeente, aantal: formatNumber(leeg.length) },
          at: nowhere(gemeente),
        });
        return { uitkomst: 'voldoet-niet', reason: `Geen enkel plan van ${gemeente} heeft een prioriteit.` };
      }
      for (const plan of leeg)
        context.report('leeg', { args: {}, at: plan.at('prioriteit'), ernst: 'signaal' });
      return {
        uitkomst: 'voldoet',
        reason: `Plannen met een prioriteit: ${formatNumber(metPrioriteit)} van ${formatNumber(metPrioriteit + leeg.length)}.`,
      };
    });
  },
});
