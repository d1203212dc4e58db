const DAY = 86_400_000;
/** Serial 0 of the 1900 system, one day back because Excel believes in 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `null` for what is no date of the calendar, or before the first of its system that is counted right. */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const serial = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  return serial >= (date1904 ? 0 : 61) ? serial : null;
}

export function dateOfSerial(serial: number, date1904: boolean): Date {
  return new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY);
}
