import { defineRule } from '../../core/article/rule';
import { determine } from '../../core/sheet/unreadable';
import type { Registerblad } from './register/vermeldingen';

/** An entry that says that something was done, and nowhere where that can be seen. */
export const registerBewijs = (blad: Registerblad) =>
  defineRule({
    id: 'register-bewijs',
    article: null,
    summary: 'Bij wat is uitgevoerd, staat een bewijs of een omschrijving.',
    quotes: null,
    ernst: 'signaal',
    sheets: [blad],
    outcomes: [],
    messages: {
      geen: {
        text: 'Deze afspraak is uitgevoerd, maar er staat geen bewijs en geen omschrijving bij.',
        advice: 'Vul bij Bewijs in waar het te vinden is, of bij Omschrijving wat er gedaan is.',
      },
    },
    check({ sheet, report }) {
      for (const rij of sheet(blad)?.rows() ?? [])
        determine(() => {
          if (rij.get('status') !== 'uitgevoerd' || rij.isAnyFilled(['bewijs', 'omschrijving'])) return;
          report('geen', { args: {}, at: rij.at('bewijs') });
        });
    },
  });
