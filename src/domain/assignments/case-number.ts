const MARK =
  /^(?:dnr|diarienummer|diarienr|diarie\s?nr|ärende(?:t|nummer|nr)?|case(?:\s+no)?)[\s.:]*/iu;

/**
 * A case number in the one form in which those that people write for it are compared: spaces,
 * dashes and capitals differ from one office, and one keyboard, to the next.
 * @example caseKey('dnr SN 2027/118') // 'sn/2027/118'
 */
export function caseKey(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .replace(MARK, '')
    .toLocaleLowerCase('sv')
    .replaceAll(/(?<=\p{L})(?=\d)|[\s:./\p{Pd}]+/gu, '/')
    .replaceAll(/\/{2,}/gu, '/');
}

/**
 * Under what a case is found: as it is written, with its year last or first, and by its numbers
 * without the letters before them, which people leave out.
 * @example caseKeys('RUN/516/2020') // ['run/516/2020', 'run/2020/516', '516/2020', '2020/516']
 */
export function caseKeys(written: string): readonly string[] {
  const key = caseKey(written);
  const [, letters = '', one, other] = /^((?:\p{L}+\/)*)(\d+)\/(\d+)$/u.exec(key) ?? [];
  if (one === undefined || other === undefined) return [key];
  const orders = [`${one}/${other}`, `${other}/${one}`];
  return [...new Set([...orders.map((order) => letters + order), ...orders])];
}
