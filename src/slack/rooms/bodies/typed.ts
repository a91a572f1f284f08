import { bodyWritten } from '../../../domain/committee/body-name.ts';
import type { Committee } from '../../../domain/committee/committee.ts';

const BEFORE = /^(?:för|for|of|till|to)\s+/iu;
const BEHIND = /[\s:,=]*(?:\s(?:är|is|till|to))?[\s:,=]*$/iu;

/** A body's name in what was said beside its contact, with its quotes. */
export function bodyIn(words: string): string {
  return words.trim().replace(BEFORE, '').replace(BEHIND, '').trim();
}

/** The user id of a body's own contact; null where that is the secretary, or nobody knows the body. */
export function contactOfBody({ bodies }: Committee, name: string): string | null {
  const meant = bodyWritten(bodies, name);
  return meant.is === 'known' ? (meant.body.contact?.user ?? null) : null;
}
