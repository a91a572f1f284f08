import type { Language } from '../../../domain/record/language.ts';
import type { Hit } from '../../../domain/search/hit.ts';
import type { Where } from '../../../domain/search/pieces.ts';
import { escapeText } from '../../kit/escape.ts';
import { searchWordsIn } from './words.ts';

/** What the line of an assignment shows anyway. */
const SHOWN: ReadonlySet<Where> = new Set(['deliverable', 'holder']);
const LONGEST_SIDE = 120;
const LONGEST_WORD = 60;

/** "↳ i en lägesrapport: …väntar på *badhusets* ritningar"; null where the line shows it. */
export function hitText(hit: Hit, language: Language): string | null {
  if (SHOWN.has(hit.where)) return null;
  const where = searchWordsIn(language).where[hit.where];
  const version = hit.version === null ? '' : ` v${hit.version}`;
  return `↳ _${where}${version}:_ ${excerpt(hit)}`;
}

/** Its spaces are those of the text, for a bold word stands between signs or spaces. */
function excerpt({ before, word, after }: Hit): string {
  const [lead, rest] = [escapeText(before, LONGEST_SIDE), escapeText(after, LONGEST_SIDE)];
  return [
    lead,
    /\s$/u.test(before) ? ' ' : '',
    `*${escapeText(word, LONGEST_WORD)}*`,
    /^\s/u.test(after) ? ' ' : '',
    rest,
  ].join('');
}
