import { named, viewOf } from '../../../app/views/view-of.ts';
import type { LeftByPeople } from '../../../app/secrecy/left-by-people.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Changed } from '../../../app/assignments/change-assignment.ts';
import { provisionText } from '../../../domain/assignments/secrecy.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, inPieces, section, sentence } from '../../kit/blocks.ts';
import { doneText } from '../../kit/done.ts';
import { nameText } from '../../kit/facts.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { secrecyWordsIn } from './words.ts';

/** So many are listed; who has more goes through the thread. */
const MOST_LISTED = 20;

/** That it is marked, and what people have to take away themselves. */
export async function markedSaid(
  { ports }: ListenerParts,
  { assignment, committee, result }: Changed<readonly LeftByPeople[]>,
  language: Language,
): Promise<Said> {
  const view = await viewOf(ports, assignment, committee);
  const left = await Promise.all(
    result.map(async (each) => ({ ...each, name: (await named(ports, each.by)).name })),
  );
  return markedText(view, left, language);
}

type Left = Pick<LeftByPeople, 'is' | 'link'> & { readonly name: string };

/** @param left what people have written, with their names */
export function markedText(view: AssignmentView, left: readonly Left[], language: Language): Said {
  const words = secrecyWordsIn(language);
  const keptOut = view.secrecy?.readable === 'nowhere' ? [words.isKeptOut] : [];
  const lead = [words.isMarked, ...keptOut].join(' ');
  const lines = [doneText(language, lead, view).text, ...leftLines(left, language)];
  return { text: lines.join('\n'), blocks: inPieces(lines).map(section) };
}

function leftLines(left: readonly Left[], language: Language): readonly string[] {
  const words = secrecyWordsIn(language);
  if (left.length === 0) return [words.goThrough];
  const lines = left
    .slice(0, MOST_LISTED)
    .map(({ name, is, link }) => `• <${link}|${words.leftBy[is](nameText(name))}>`);
  const more = left.length - lines.length;
  return [words.left, ...lines, ...(more > 0 ? [words.more(more)] : []), words.goThrough];
}

/** Asks before the words are shown again. */
export function liftAsk({ id, label, secrecy }: AssignmentView, language: Language): Said {
  const words = secrecyWordsIn(language);
  const provision = secrecy === null ? '' : provisionText(secrecy.provision);
  const kept = secrecy?.readable === 'nowhere' ? [words.nothingKept] : [];
  return sentence(
    [words.liftAsk(label, provision), ...kept].join('\n'),
    button(words.lifts, { action: 'lift_secrecy', value: id }),
  );
}
