/** A made-up plan, in the numbers from which its row of the plan list follows. */
export interface Voorbeeldplan {
  readonly gemeente: string;
  readonly id: string;
  readonly naam: string;
  readonly kern: string;
  readonly status: string;
  readonly gerealiseerd: number;
  /** Homes still to be completed in 2020, 2021, … 2025. */
  readonly perJaar: readonly number[];
  readonly na2025: number;
}

/** A plan without its municipality. */
export type Kortplan = readonly [
  id: string,
  naam: string,
  kern: string,
  status: string,
  gerealiseerd: number,
  perJaar: readonly number[],
  na2025: number,
];

const DALFSEN: readonly Kortplan[] = [
  ['DA-001', 'Oosterdalfsen', 'Dalfsen', '1A', 85, [30, 30, 25, 20, 20, 0], 0],
  ['DA-002', 'De Nieuwe Landen', 'Nieuwleusen', '1A', 40, [25, 25, 20, 10, 0, 0], 0],
  ['DA-003', 'Schoollocatie Hoonhorst', 'Hoonhorst', '2A', 0, [6, 6, 0, 0, 0, 0], 0],
  ['DA-004', 'Centrumplan Lemelerveld', 'Lemelerveld', '1A', 12, [10, 10, 8, 0, 0, 0], 0],
  ['DA-005', 'Waterinkweg', 'Dalfsen', '2A', 0, [0, 14, 12, 0, 0, 0], 0],
  ['DA-006', 'Gerner Es', 'Dalfsen', '1B', 0, [0, 0, 20, 20, 15, 10], 0],
  ['DA-007', 'Westerbouwlanden', 'Nieuwleusen', '1A', 55, [15, 10, 0, 0, 0, 0], 0],
  ['DA-008', 'Zuidrand', 'Lemelerveld', '3', 0, [0, 0, 0, 15, 15, 15], 30],
  ['DA-009', 'Kerkenhoek', 'Dalfsen', '4A', 0, [0, 0, 0, 0, 10, 10], 20],
  ['DA-010', 'Dorpshuis Oudleusen', 'Oudleusen', '2A', 0, [4, 4, 0, 0, 0, 0], 0],
  ['DA-011', 'Vechtoever', 'Dalfsen', '5A', 0, [0, 0, 0, 0, 0, 0], 60],
];

const HARDENBERG: readonly Kortplan[] = [
  ['HA-001', 'Marslanden', 'Hardenberg', '1A', 310, [60, 60, 55, 50, 40, 30], 40],
  ['HA-002', 'Rivierzone', 'Hardenberg', '2A', 0, [0, 40, 40, 35, 30, 20], 25],
  ['HA-003', 'Garstlanden', 'Gramsbergen', '1A', 24, [12, 12, 10, 8, 0, 0], 0],
  ['HA-004', 'Bransveen', 'Balkbrug', '1A', 18, [10, 10, 8, 6, 0, 0], 0],
  ['HA-005', 'Kruserbrink', 'Dedemsvaart', '1A', 46, [20, 20, 16, 14, 10, 0], 0],
  ['HA-006', 'De Tjalk', 'Dedemsvaart', '2B', 0, [0, 0, 18, 18, 16, 12], 0],
  ['HA-007', 'Kloosterdijk', 'Sibculo', '2A', 0, [5, 5, 4, 0, 0, 0], 0],
  ['HA-008', 'Schuineslootweg', 'Slagharen', '1A', 9, [6, 6, 4, 4, 0, 0], 0],
  ['HA-009', 'Stationsplein', 'Hardenberg', '2A', 0, [0, 24, 24, 0, 0, 0], 0],
  ['HA-010', 'Es en Ei', 'Bergentheim', '1A', 15, [8, 8, 6, 0, 0, 0], 0],
  ['HA-011', 'Baalderveld Zuid', 'Hardenberg', '3', 0, [0, 0, 0, 30, 30, 30], 120],
  ['HA-012', 'Heemserpoort', 'Hardenberg', '4B', 0, [0, 0, 0, 0, 0, 20], 80],
  ['HA-013', 'Lage Gaardenlaan', 'Mariënberg', '1C', 0, [0, 0, 0, 8, 8, 0], 0],
];

const RAALTE: readonly Kortplan[] = [
  ['RA-001', 'Franciscushof', 'Raalte', '1A', 140, [45, 40, 30, 20, 0, 0], 0],
  ['RA-002', 'Salland II', 'Raalte', '1A', 62, [25, 25, 20, 20, 10, 0], 0],
  ['RA-003', 'Molenhof', 'Heino', '2A', 0, [0, 15, 15, 12, 0, 0], 0],
  ['RA-004', 'De Blekkenhorst', 'Mariënheem', '1A', 8, [6, 6, 4, 0, 0, 0], 0],
  ['RA-005', 'Kappersweg', 'Luttenberg', '1A', 12, [6, 6, 0, 0, 0, 0], 0],
  ['RA-006', 'Olykampen', 'Heino', '1B', 0, [0, 0, 18, 18, 16, 14], 0],
  ['RA-007', 'Dorpskern', 'Heeten', '1A', 20, [10, 10, 8, 0, 0, 0], 0],
  ['RA-008', 'Veldegge', 'Heeten', '2A', 0, [0, 8, 8, 8, 0, 0], 0],
  ['RA-009', 'Zonnehof', 'Raalte', '3', 0, [0, 0, 0, 20, 20, 20], 0],
  ['RA-010', 'Tijenraan', 'Raalte', '4A', 0, [0, 0, 0, 0, 15, 15], 30],
  ['RA-011', 'Kerkplein', 'Lierderholthuis', '2A', 0, [4, 4, 0, 0, 0, 0], 0],
  ['RA-012', 'Hondemotsweg', 'Raalte', '1A', 30, [12, 10, 0, 0, 0, 0], 0],
];

const ZWOLLE: readonly Kortplan[] = [
  ['ZW-001', 'Breezicht', 'Stadshagen', '1A', 420, [180, 170, 150, 120, 80, 40], 0],
  ['ZW-002', 'Spoorzone', 'Zwolle', '2A', 0, [0, 120, 140, 140, 120, 100], 180],
  ['ZW-003', 'Kraanbolwerk', 'Zwolle', '1A', 96, [40, 30, 0, 0, 0, 0], 0],
  ['ZW-004', 'Weezenlanden Noord', 'Zwolle', '1A', 150, [90, 80, 60, 0, 0, 0], 0],
  ['ZW-005', 'Van der Capellenlaan', 'Zwolle', '2A', 0, [0, 35, 35, 0, 0, 0], 0],
  ['ZW-006', 'De Tippe', 'Stadshagen', '1B', 0, [0, 60, 120, 120, 100, 80], 240],
  ['ZW-007', 'Oude Mars', 'Zwolle', '2B', 0, [0, 0, 45, 45, 30, 0], 0],
  ['ZW-008', 'Hessenpoort West', 'Zwolle', '3', 0, [0, 0, 0, 60, 60, 60], 300],
  ['ZW-009', 'Zwartewaterallee', 'Zwolle', '1A', 38, [24, 24, 0, 0, 0, 0], 0],
  ['ZW-010', 'Assendorperdijk', 'Zwolle', '1A', 22, [14, 10, 0, 0, 0, 0], 0],
  ['ZW-011', 'Berkum Oost', 'Berkum', '4A', 0, [0, 0, 0, 0, 40, 40], 200],
  ['ZW-012', 'Katerveer', 'Zwolle', '2A', 0, [0, 28, 28, 20, 0, 0], 0],
  ['ZW-013', 'Holtenbroek Centrum', 'Zwolle', '1A', 64, [30, 30, 20, 0, 0, 0], 0],
  ['ZW-014', 'Windesheim Dorp', 'Windesheim', '5B', 0, [0, 0, 0, 0, 0, 0], 25],
];

/** The plans of a municipality. */
export const plannenVan = (gemeente: string, plannen: readonly Kortplan[]): Voorbeeldplan[] =>
  plannen.map(([id, naam, kern, status, gerealiseerd, perJaar, na2025]) => ({
    gemeente,
    id,
    naam,
    kern,
    status,
    gerealiseerd,
    perJaar,
    na2025,
  }));

/** The plans of four of the eleven municipalities, which both examples hold. Everything about them is made up. */
export const VOORBEELDPLANNEN: readonly Voorbeeldplan[] = [
  ...plannenVan('Dalfsen', DALFSEN),
  ...plannenVan('Hardenberg', HARDENBERG),
  ...plannenVan('Raalte', RAALTE),
  ...plannenVan('Zwolle', ZWOLLE),
];
