import { BEHOEFTE, behoefterijen } from '../gedeeld/behoefterijen';
import type { Voorbeeldbehoefte } from '../gedeeld/behoefterijen';
import type { Rij } from '../maken/rij';

const OVERIGE: readonly Voorbeeldbehoefte[] = [
  { gemeente: 'Deventer', perJaar: 300, sloop: 15, subregio: 'Deventer' },
  { gemeente: 'Kampen', perJaar: 180, sloop: 6, subregio: 'Zwolle' },
  { gemeente: 'Olst-Wijhe', perJaar: 45, sloop: 2, subregio: 'Salland' },
  { gemeente: 'Ommen', perJaar: 50, sloop: 2, subregio: 'Vechtdal' },
  { gemeente: 'Staphorst', perJaar: 48, sloop: 1, subregio: 'Zwolle' },
  { gemeente: 'Steenwijkerland', perJaar: 110, sloop: 6, subregio: 'Kop van Overijssel' },
  { gemeente: 'Zwartewaterland', perJaar: 70, sloop: 2, subregio: 'Zwolle' },
];

const opNaam = (een: Voorbeeldbehoefte, ander: Voorbeeldbehoefte): number =>
  een.gemeente < ander.gemeente ? -1 : 1;

/** The need of all eleven municipalities. */
export const WONINGBEHOEFTE: readonly Rij[] = behoefterijen([...BEHOEFTE, ...OVERIGE].sort(opNaam));
