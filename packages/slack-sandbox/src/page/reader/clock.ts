/** Where and when a text is read: dates are written for this reader, `{ago}` counts from the story's now. */
export type Reader = { locale: string; timeZone: string; now: Date };

/** @example timeOf('2026-09-29T07:00:00Z', reader) // '09:00' in Stockholm */
export function timeOf(moment: string, { timeZone }: Reader): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/**
 * A day without full stops, its year only when it is not this year.
 * @example dayOf('2026-09-29T07:00:00Z', reader) // 'tis 29 sep'
 */
export function dayOf(moment: string, { locale, timeZone, now }: Reader): string {
  const day = new Date(moment);
  const isThisYear = isoDay(day, timeZone).slice(0, 4) === isoDay(now, timeZone).slice(0, 4);
  return (
    new Intl.DateTimeFormat(locale, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(!isThisYear && { year: 'numeric' }),
    })
      .format(day)
      .replaceAll(/[.,]/g, '')
      // The browser's Swedish says "tors", the app's says "tor": one word for one thing.
      .replace(/^tors/, 'tor')
      // And its English "Sept", the app's "Sep".
      .replace(/\bSept\b/, 'Sep')
  );
}

/** @example momentOf('2026-09-29T07:00:00Z', reader) // 'tis 29 sep 09:00' */
export function momentOf(moment: string, reader: Reader): string {
  return `${dayOf(moment, reader)} ${timeOf(moment, reader)}`;
}

export function isSameDay(one: string, other: string, { timeZone }: Reader): boolean {
  return isoDay(new Date(one), timeZone) === isoDay(new Date(other), timeZone);
}

/** @example isoDay(new Date('2026-09-29T22:30:00Z'), 'Europe/Stockholm') // '2026-09-30' */
export function isoDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
}
