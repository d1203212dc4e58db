import { element } from './dom';
import { icon } from './icons';
import { TEXTS } from './texts';

const SEEN = 'woonafspraken.werkbank.uitleg-gezien';

/** Without storage (a browser may refuse it) every visit is a first one; that does no harm. */
function seenBefore(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return false;
  }
}

function rememberSeen(): void {
  try {
    localStorage.setItem(SEEN, '1');
  } catch {
    return;
  }
}

/** *Wat is dit?*: open on the first visit, closed by the user, opened again by the button in the bar. */
export function createExplanation(opener: HTMLButtonElement): { root: HTMLElement; toggle: () => void } {
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': TEXTS.closeExplanation },
    icon('close'),
  );
  const root = element(
    'section',
    { class: 'explanation', id: 'uitleg', 'aria-label': TEXTS.what },
    element('p', {}, element('strong', {}, TEXTS.explanationLead), ` ${TEXTS.explanation}`),
    close,
  );
  const show = (open: boolean): void => {
    root.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (!open) rememberSeen();
  };
  opener.setAttribute('aria-controls', root.id);
  close.addEventListener('click', () => {
    show(false);
    opener.focus();
  });
  show(!seenBefore());
  return { root, toggle: () => show(root.hidden === true) };
}
