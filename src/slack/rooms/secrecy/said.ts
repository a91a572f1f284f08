import { viewOf } from '../../../app/views/view-of.ts';
import type { LeftByPeople } from '../../../app/secrecy/left-by-people.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Changed } from '../../../app/assignments/change-assignment.ts';
import { provisionText } from '../../../domain/assignments/secrecy.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { doneText } from '../../kit/done.ts';
import { nameText } from '../../kit/facts.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { secrecyWordsIn } from './words.ts';

/** So many are listed; who has more goes through the thread. */
const MOST_LISTED = 20;

/** That it is marked, and what people have to take away themselves. */
export async function markedSaid(
  parts: ListenerParts,
  done: Changed<readonly LeftByPeople[]>,
  language: Language,
): Promise<Said> {
  const words = secrecyWordsIn(language);
  const view = await viewOf(parts.ports, done.assignment, done.committee);
  const keptOut = view.secrecy?.readable === 'nowhere' ? [words.isKeptOut] : [];
  const lead = [words.isMarked, ...keptOut].join(' ');
  const { text } = doneText(language, lead, view);
  return sentence([text, ...(await leftLines(parts, done.result, language))].join('\n'));
}

async function leftLines(
  { ports }: ListenerParts,
  left: readonly LeftByPeople[],
  language: Language,
): Promise<readonly string[]> {
  const words = secrecyWordsIn(language);
  if (left.length === 0) return [words.goThrough];
  const lines = await Promise.all(
    left.slice(0, MOST_LISTED).map(async ({ by, is, link }) => {
      const name = (await ports.people.facts(by))?.name ?? by.user;
      return `• <${link}|${words.leftBy[is](nameText(name))}>`;
    }),
  );
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
