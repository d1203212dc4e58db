/** Invented; it passes the check digit of a citizen service number. */
export const VERZONNEN_NUMMER = '111222333';
