/**
 * A moment as the browser's date and time field writes it, in the person's own zone.
 * @param seconds Unix time
 * @example localFromSeconds(1790665200, 'Europe/Stockholm') // '2026-09-29T09:00'
 */
export function localFromSeconds(seconds: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(new Date(seconds * 1000))
    .replace(' ', 'T');
}

/**
 * The moment that a local time names. One that the change to summer time skips becomes the hour
 * after it; of one that occurs twice the first is meant.
 * @example secondsFromLocal('2026-09-29T09:00', 'Europe/Stockholm') // 1790665200
 */
export function secondsFromLocal(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`) / 1000;
  const offset = (seconds: number): number =>
    Date.parse(`${localFromSeconds(seconds, timeZone)}Z`) / 1000 - seconds;
  // The zone's offset around that day is the one of the day before, or of the day after.
  const moments = [asUtc - offset(asUtc - DAY), asUtc - offset(asUtc + DAY)];
  const isMeant = (seconds: number): boolean =>
    localFromSeconds(seconds, timeZone) === local.slice(0, 16);
  return moments.find(isMeant) ?? Math.max(...moments);
}

const DAY = 86_400;
