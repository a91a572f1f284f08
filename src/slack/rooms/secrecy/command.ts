import { markSecret } from '../../../app/secrecy/mark-secret.ts';
import type { Readable } from '../../../app/assignments/find-assignment.ts';
import { provisionIn } from '../../../domain/assignments/secrecy.ts';
import { about, viewed } from '../../kit/about.ts';
import { type Answer, type Asked, form, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';
import { markForm } from './form.ts';
import { liftAsk, markedSaid } from './said.ts';

/** `sekretess RUN-1 bort`: the marking is to go. */
const AWAY =
  /^(?:tas?\s+bort|bort|häv(?:s|d)?|upphävs?|upphävd|avmarkeras?|nej|av|lift(?:ed)?|removed?|off|unmark|no|none)[\s.!]*$/iu;

/** `sekretess RUN-1 OSL 19 kap. 3 §`; without a provision the form asks for it. */
export const secrecyCommand = about(async (parts, asked, read) => {
  const typed = plainWords(read.rest).trim();
  if (!read.can('mark-secret')) return sayWhy('not-allowed:mark-secret', asked.language);
  if (AWAY.test(typed)) return askToLift(parts, asked, read);
  return mark(parts, asked, { ...read, typed });
});

export const liftCommand = about(async (parts, asked, read) =>
  read.can('mark-secret')
    ? askToLift(parts, asked, read)
    : sayWhy('not-allowed:mark-secret', asked.language),
);

async function mark(
  parts: ListenerParts,
  asked: Asked,
  read: Readable & { readonly typed: string },
): Promise<Answer> {
  const { committee, assignment, typed } = read;
  const { language, doer } = asked;
  if (committee.secrecy === 'off') return sayWhy('secrecy-is-off', language);
  const provision = provisionIn(typed);
  if (provision === null) {
    const view = await viewed(parts, read);
    return form(markForm({ language, view, allowed: committee.secrecy, typed }));
  }
  const done = await markSecret(parts.ports, { id: assignment.id, doer, provision });
  return done.ok ? say(await markedSaid(parts, done, language)) : sayRefused(done, asked);
}

async function askToLift(
  parts: ListenerParts,
  { language }: Asked,
  read: Readable,
): Promise<Answer> {
  const view = await viewed(parts, read);
  return view.secrecy === null ? sayWhy('not-secret', language) : say(liftAsk(view, language));
}
