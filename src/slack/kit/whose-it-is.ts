import type { Readable } from '../../app/assignments/find-assignment.ts';
import { viewOf } from '../../app/views/view-of.ts';
import type { Language } from '../../domain/record/language.ts';
import { button, sentence } from './blocks.ts';
import { deliverableText, holderText } from './facts.ts';
import type { ListenerParts } from './parts.ts';
import type { Said } from './said.ts';
import { kitWordsIn } from './words.ts';

/**
 * Somebody said something of an assignment that is not on them: whose it is, and that nothing was
 * kept; with what they can do instead.
 */
export async function whoseItIs(
  { ports }: ListenerParts,
  { assignment, committee, can }: Readable,
  language: Language,
): Promise<Said> {
  const view = await viewOf(ports, assignment, committee);
  const { isOthers, asksHow, open } = kitWordsIn(language);
  const lead = isOthers(holderText(view, language));
  const asks = { action: 'say_words:remind', value: `remind ${view.label}` };
  const isAsked = can('remind') && view.ending === null && view.reported === null;
  return sentence(
    `*${view.label}* ${deliverableText(view, 200)}\n${lead}`,
    button(open, { action: 'open', value: view.id }),
    ...(isAsked ? [button(asksHow, asks)] : []),
  );
}
