import type { Rij } from './rij';

/** A row of the register: which duty was done, by whom, when, what and where it can be found. */
export const vermelding = (
  afspraak: string,
  partij: string,
  datum: number,
  omschrijving: string,
  bewijs: string,
  status = 'uitgevoerd',
): Rij => ({
  Afspraak: afspraak,
  Partij: partij,
  Datum: datum,
  Status: status,
  Omschrijving: omschrijving,
  Bewijs: bewijs,
});

/** A row of Toelichtingen: what is explained, by the rule and the key of its row or its subject. */
export const toelichting = (
  regel: string,
  sleutel: string,
  kolom: string,
  tekst: string,
  datum: number,
): Rij => ({
  Regel: regel,
  Sleutel: sleutel,
  Kolom: kolom,
  Toelichting: tekst,
  Datum: datum,
});
