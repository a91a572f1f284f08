import { accept } from '../../../app/assignments/accept.ts';
import type { Readable } from '../../../app/assignments/find-assignment.ts';
import { about, viewed } from '../../kit/about.ts';
import { type Answer, type Asked, say, sayWhy } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { doneText } from '../../kit/done.ts';
import { eachNamed } from '../../kit/each-named.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { whatHappened } from '../../kit/what-happened.ts';
import { whoseItIs } from '../../kit/whose-it-is.ts';
import { wordsLeft } from '../../kit/words-left.ts';
import { show } from './said.ts';
import { isAccepted } from './settled.ts';
import { assignmentWordsIn } from './words.ts';

type Found = Readable & { readonly rest: string };

/**
 * `accept RUN-2`, as its button does it. A body outside accepts nothing here: whoever watches it
 * sees what can be done instead.
 */
export const acceptCommand = eachNamed(
  about(async (parts, asked, found) => {
    if (!found.can('accept')) return say(await whoseItIs(parts, found, asked.language));
    if (found.assignment.holder.kind === 'body') return shown(parts, asked, found);
    const done = await accept(parts.ports, { id: found.assignment.id, doer: asked.doer });
    if (done.ok) {
      const { language } = asked;
      const buttons = wordsLeft(done.assignment.label, found.rest, language);
      const { isAccepted: lead } = assignmentWordsIn(language);
      return say(doneText(language, lead, await viewed(parts, done), { buttons }));
    }
    return done.why === 'already-accepted'
      ? byWhom(parts, asked, found)
      : sayWhy(done.why, asked.language);
  }),
);

async function shown(parts: ListenerParts, { language }: Asked, found: Found): Promise<Answer> {
  return say(show(await viewed(parts, found), language, found.can, found.undoes));
}

/** Said twice, it says who did it and when, and keeps what else was said. */
async function byWhom(
  parts: ListenerParts,
  { language }: Asked,
  { assignment: { id, label }, rest }: Found,
): Promise<Answer> {
  const line = await whatHappened(parts, isAccepted, { value: [id], language });
  if (line === null) return sayWhy('already-accepted', language);
  return say(sentence(`*${label}* ${line}`, ...wordsLeft(label, rest, language)));
}
