/** The last day of a month; a February without a year has 28, which is never too late. */
export function lastDayOf(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD` of numbers that may name no real day. */
export function isoOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
