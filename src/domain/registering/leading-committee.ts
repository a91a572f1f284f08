import { bodyWritten } from '../committee/body-name.ts';
import type { Committee } from '../committee/committee.ts';
import { quotedAtStart } from './leading-body.ts';

type Named = Pick<Committee, 'name' | 'code'>;

/**
 * The other committee that a line begins with, by its name in any form or its code, and what follows.
 * @param others those of the workspace but for the one that gives the assignment
 */
export function leadingCommittee<C extends Named>(
  line: string,
  others: readonly C[],
): { readonly committee: C; readonly rest: string } | null {
  const text = line.normalize('NFC').trim();
  for (const committee of others) {
    const words = wordsOf(committee, text);
    if (words !== null) return { committee, rest: text.slice(words.length) };
  }
  return null;
}

function wordsOf({ name, code }: Named, text: string): string | null {
  const quoted = quotedAtStart(text);
  if (quoted !== null)
    return quoted.name === code || means(name, quoted.name) ? quoted.words : null;
  return (
    [text.slice(0, name.length), text.slice(0, code.length)].find(
      (words) =>
        (words === code || means(name, words)) && /^[\s,:]/u.test(text.slice(words.length)),
    ) ?? null
  );
}

function means(name: string, words: string): boolean {
  return bodyWritten([{ name }], words).is === 'known';
}
