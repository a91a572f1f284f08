import { withoutQuoted } from '../../domain/retention/without-quoted.ts';
import type { StoredSaid } from '../ports/stored-said.ts';

type Quoting = Pick<StoredSaid, 'text' | 'blocks' | 'redacted'>;

/** What was said without what it quotes of these words; the same where it quotes none. */
export function redacted<S extends Quoting>(quoting: S, words: readonly string[]): S {
  const text = withoutQuoted(quoting.text, words);
  const blocks = quoting.blocks.map((each) => bare(each, words));
  const isAsItWas =
    text === quoting.text && JSON.stringify(blocks) === JSON.stringify(quoting.blocks);
  return isAsItWas ? quoting : { ...quoting, text, blocks, redacted: true };
}

/** The texts of a block stand in fields that are called so, however deep. */
function bare<T extends object>(block: T, words: readonly string[]): T {
  const entries = Object.entries(block).map(([name, value]: [string, unknown]) => [
    name,
    bareValue(name, value, words),
  ]);
  // A list stays one, and a block has the fields that it had.
  return (
    Array.isArray(block) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
  ) as T;
}

function bareValue(name: string, value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return name === 'text' ? withoutQuoted(value, words) : value;
  return typeof value === 'object' && value !== null ? bare(value, words) : value;
}
