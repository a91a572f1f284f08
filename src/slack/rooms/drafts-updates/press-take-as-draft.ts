import { submitDraft } from '../../../app/assignments/draft.ts';
import { assignmentToRead } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { form, say, sayWhy } from '../../kit/asked.ts';
import { messageAgain } from '../../kit/message-again.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { findLink } from '../../typed/tokens.ts';
import { asTyped } from '../../typed/typed-text.ts';
import { draftAnswer } from './draft-answer.ts';
import { draftForm } from './form-draft.ts';

/** A message with an address in it is a draft: it is fetched again, and its link is the version. */
export const takeAsDraftPressed: PressHandler = async (parts, pressed) => {
  const { person, language, value, doer } = pressed;
  const [id = '', channel = '', ts = '', root = ''] = value;
  const read = await assignmentToRead(parts.ports, person, id);
  if (!read.ok) return sayWhy(read.why, language);
  const heard = await messageAgain(parts, person, { channel, ts, root });
  const link = findLink(asTyped(heard?.text ?? ''));
  if (link === null) return sayWhy('no-link', language);
  const view = await viewOf(parts.ports, read.assignment, read.committee);
  // After the dispatch its reason is asked for with it.
  if (view.lock === 'dispatched') return form(draftForm({ language, view, link: link.value }));
  const done = await submitDraft(parts.ports, {
    id,
    doer,
    content: { kind: 'link', url: link.value },
    message: { channel, ts },
    thread: root === '' ? null : { channel, ts: root },
  });
  return done.ok ? say(await draftAnswer(parts, done, language)) : sayWhy(done.why, language);
};
