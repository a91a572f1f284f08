import type { SpokenCommand } from './command-words.ts';

const LABEL = String.raw`(?<label>\p{L}[\p{L}\d]{0,9}[-‐‑‒–—―−]\d{1,6})`;
const DRAFT = String.raw`(?:(?:the|my|our)\s+)?(?:utkast(?:et)?|version(?:en)?|draft)`;
const OF = String.raw`(?:(?:till|för|på|i|av|of|for|to|on)\s+)?`;
const IS = String.raw`(?:(?:är|blev|har|is|was|has)\s+(?:(?:nu|blivit|now|been)\s+)?)?`;
const APPROVED = String.raw`(?:godkän(?:t|d|ns)|approved)`;
const SAID: readonly RegExp[] = [
  new RegExp(String.raw`^${DRAFT}\s+${OF}${LABEL}\s+${IS}${APPROVED}[.!]*$`, 'iu'),
  new RegExp(String.raw`^${DRAFT}\s+${IS}${APPROVED}\s+${OF}${LABEL}[.!]*$`, 'iu'),
];

/**
 * That a draft is approved, told instead of asked for.
 * @example draftSaid('utkastet till RUN-1 är godkänt') // approve, 'RUN-1'
 */
export function draftSaid(line: string): SpokenCommand | null {
  for (const pattern of SAID) {
    const label = pattern.exec(line)?.groups?.['label'];
    if (label !== undefined) return { name: 'approve', rest: label };
  }
  return null;
}
