/** Anything but these could run as a script in the page when it is pressed. */
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export function isSafeUrl(url: string): boolean {
  try {
    return SAFE.has(new URL(url).protocol);
  } catch {
    return false;
  }
}
