import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { askedOfPerson } from '../../../app/views/asked-of-person.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { askedInWords } from '../../meaning/asked-in-words.ts';
import type { NamedIn } from './named-in.ts';
import { offered } from './offered.ts';
import { waitsFor } from './waits-for-answer.ts';
import { whichAssignment } from './which-assignment.ts';

type Asking = {
  readonly heard: PersonsMessage;
  readonly language: Language;
  readonly naming: NamedIn;
};

/**
 * "Beviljas", "tas inte med", without saying of what: the only request that waits for an answer is
 * meant, and of several it is asked. Null where nobody's answer is given, or none is waited for.
 */
export async function answersAsked(
  parts: ListenerParts,
  { heard, language, naming }: Asking,
): Promise<Said | null> {
  const wish = askedInWords(naming.words);
  if (wish !== 'answers-plea' && wish !== 'answers-late') return null;
  const waiting = await askedOfPerson(parts.ports, heard.person, waitsFor(wish, language));
  const [view, another] = waiting;
  if (view === undefined) return null;
  if (another !== undefined) return whichAssignment(waiting, language, { heard });
  const read = await assignmentToRead(parts.ports, heard.person, view.id);
  return read.ok ? offered(wish, { view, can: read.can, heard, language }) : null;
}
