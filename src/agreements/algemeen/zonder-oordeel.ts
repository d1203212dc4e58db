import type { Verdict } from '../../core/article/rule';

/* What is said of a subject that is not judged, whatever the agreement. */

export const ANDERE_PARTIJ: Verdict = {
  uitkomst: 'niet-van-toepassing',
  reason: 'Dit is een afspraak van een andere partij.',
};

export const PEILDATUM_ONBEKEND: Verdict = {
  uitkomst: 'niet-te-bepalen',
  reason: 'De peildatum is niet bekend.',
};

export const VOOR_HET_BEGIN: Verdict = {
  uitkomst: 'niet-van-toepassing',
  reason: 'De peildatum ligt voor het begin van de overeenkomst.',
};

export const EINDE_VOOR_BEGIN: Verdict = {
  uitkomst: 'niet-te-bepalen',
  reason: 'De einddatum ligt voor het begin van de overeenkomst.',
};
