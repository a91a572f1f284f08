const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/**
 * A file's size for people, in steps of a thousand.
 * @param bytes how many it has
 * @example fileSize(2171, 'sv-SE') // '2,2 kB'
 */
export function fileSize(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
