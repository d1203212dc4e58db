import type { AnyFunction } from '../../core/article/function';
import {
  COACHJAARKOSTEN_FUNCTIE,
  COACHLOONKOSTEN_FUNCTIE,
} from '../noord-veluwe/artikel-1a-financiering/functie-loonkosten';
import {
  COACHKOSTEN_FUNCTIE,
  COACHVERDELING_FUNCTIE,
  COACHVERREKENING_FUNCTIE,
} from '../noord-veluwe/artikel-1a-financiering/functie-verdeling';
import { COACHUREN_FUNCTIE } from '../noord-veluwe/artikel-1b-uren/functie';
import {
  COACHDOEL_FUNCTIE,
  COACHVOORTGANG_FUNCTIE,
  VOORRANGSAANDEEL_FUNCTIE,
  VOORRANGSOPGAVE_FUNCTIE,
} from '../noord-veluwe/artikel-3-resultaten/functie';
import { COACHTELLING_FUNCTIE } from '../noord-veluwe/artikel-3-resultaten/functie-telling';
import { EVALUATIEDATUM_FUNCTIE } from '../noord-veluwe/artikel-4-evaluatie/functie';
import { UITERSTEOPZEGDATUM_FUNCTIE } from '../noord-veluwe/artikel-5-opzegging/functie';
import { COFINANCIERING_FUNCTIE } from '../west-overijssel/artikel-11-energieloket/functie';
import {
  LABELAANDEEL_FUNCTIE,
  LABELDEKKING_FUNCTIE,
  LABELOPGAVE_FUNCTIE,
} from '../west-overijssel/artikel-11-energielabels/functie';
import {
  LABELSTREEFPAD_FUNCTIE,
  LABELTEMPO_FUNCTIE,
} from '../west-overijssel/artikel-11-energielabels/functie-streefpad';
import { FASERINGSVOORSTEL_FUNCTIE } from '../west-overijssel/artikel-20-planbalans/fasering/functie';
import {
  HERSTELDATUM_FUNCTIE,
  PLANBALANS_FUNCTIE,
  PLANRUIMTE_FUNCTIE,
  PLANSTATUS_FUNCTIE,
} from '../west-overijssel/artikel-20-planbalans/functie';
import {
  PLANBALANSTABEL_FUNCTIE,
  PLANREST_FUNCTIE,
} from '../west-overijssel/artikel-20-planbalans/functie-tabel';
import { AFSPRAAK_FUNCTIE, AFSPRAAKWAARDE_FUNCTIE, AFSPRAKENLIJST_FUNCTIE } from './afspraken';
import { CONTROLEER_FUNCTIE } from './controleer';

/** The functions over all articles. */
export const ALGEMENE_FUNCTIES: readonly AnyFunction[] = [
  AFSPRAAK_FUNCTIE,
  AFSPRAKENLIJST_FUNCTIE,
  AFSPRAAKWAARDE_FUNCTIE,
  CONTROLEER_FUNCTIE,
];

/**
 * Every worksheet function: those of the articles (the same as in the catalogue, named here so that a cell can compute
 * without loading every rule) and those over all of them.
 */
export const FUNCTIES: readonly AnyFunction[] = [
  PLANBALANS_FUNCTIE,
  PLANRUIMTE_FUNCTIE,
  PLANREST_FUNCTIE,
  PLANBALANSTABEL_FUNCTIE,
  FASERINGSVOORSTEL_FUNCTIE,
  PLANSTATUS_FUNCTIE,
  HERSTELDATUM_FUNCTIE,
  LABELAANDEEL_FUNCTIE,
  LABELDEKKING_FUNCTIE,
  LABELOPGAVE_FUNCTIE,
  LABELSTREEFPAD_FUNCTIE,
  LABELTEMPO_FUNCTIE,
  COFINANCIERING_FUNCTIE,
  COACHJAARKOSTEN_FUNCTIE,
  COACHLOONKOSTEN_FUNCTIE,
  COACHKOSTEN_FUNCTIE,
  COACHVERDELING_FUNCTIE,
  COACHVERREKENING_FUNCTIE,
  COACHUREN_FUNCTIE,
  COACHDOEL_FUNCTIE,
  COACHTELLING_FUNCTIE,
  COACHVOORTGANG_FUNCTIE,
  VOORRANGSAANDEEL_FUNCTIE,
  VOORRANGSOPGAVE_FUNCTIE,
  EVALUATIEDATUM_FUNCTIE,
  UITERSTEOPZEGDATUM_FUNCTIE,
  ...ALGEMENE_FUNCTIES,
];
