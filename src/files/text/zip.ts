import { unzipSync } from 'fflate';

import { type TextLimits, UnreadableError } from './limits.ts';

/** The parts of a compressed file that are asked for; whatever else it holds is never unpacked. */
export function unzipped(
  content: Uint8Array,
  isWanted: (name: string) => boolean,
  { unpackedBytes }: TextLimits,
): Record<string, Uint8Array> {
  let total = 0;
  return unzipSync(content, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      // The directory may lie, but no part is given more room than it says.
      if (total > unpackedBytes) throw new UnreadableError('too-much');
      return true;
    },
  });
}

export function utf8(part: Uint8Array | undefined): string {
  if (part === undefined) throw new UnreadableError('damaged');
  return new TextDecoder().decode(part);
}

/** Whether a compressed file is a spreadsheet, by its parts. */
export function isXlsx(content: Uint8Array, limits: TextLimits): boolean {
  let found = false;
  const look = (name: string): boolean => {
    found ||= name === 'xl/workbook.xml';
    return false;
  };
  unzipped(content, look, limits);
  return found;
}
