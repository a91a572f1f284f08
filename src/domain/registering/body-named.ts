import { bodyNamed, bodyWritten, isQuoted } from '../committee/body-name.ts';
import type { Committee } from '../committee/committee.ts';
import { bodyAtStart } from './body-at-start.ts';

type Where = Pick<Committee, 'bodies' | 'name'>;

/** What a body's name is held to be: one that was read in a text, or one that somebody wrote as such. */
type How = { readonly quotesSay: boolean };

/**
 * The body outside that words are the whole name of: one that the committee knows, in any of its
 * forms, or one that unmistakably is a body's. Null where they may be something else, where they may
 * mean one that only begins alike, and where they are the committee's own name.
 */
export function bodyNamedWhole(
  written: string,
  { bodies, name: own }: Where,
  { quotesSay }: How = { quotesSay: false },
): string | null {
  const name = bodyNamed(written);
  if (name === '' || bodyWritten([{ name: own }], name).is === 'known') return null;
  const meant = bodyWritten(bodies, name);
  if (meant.is === 'known') return meant.body.name;
  if (quotesSay && isQuoted(written)) return name;
  const sure = bodyAtStart(name);
  return meant.is === 'new' && sure?.words === name && !sure.unsure ? name : null;
}
