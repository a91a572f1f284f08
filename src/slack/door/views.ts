import type bolt from '@slack/bolt';

import type { Language } from '../../domain/record/language.ts';
import { askedBack } from '../kit/asked-back.ts';
import { unmarked } from '../kit/fields/block-marks.ts';
import { carrying } from '../kit/fields/metadata.ts';
import { notice } from '../kit/fields/modal.ts';
import { surprise } from '../kit/refusal.ts';
import { turnInto } from '../kit/open-form.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { showSettingsAnew } from '../rooms/settings/fill.ts';
import { kitWordsIn } from '../kit/words.ts';
import { type DoorParts, partsOf } from './door-parts.ts';
import { saidFailed } from './failed.ts';
import { inTime } from './intake/in-time.ts';
import { type Incoming, incomingOf } from './intake/incoming.ts';
import { showLate } from './late-form.ts';
import { FORMS } from './tables.ts';
import {
  type Sent,
  type Submission,
  submittedBy,
  type Submitted,
  wrongForm,
} from '../kit/submitted.ts';
import { tellSender } from './tell-sender.ts';

type ViewArgs = Pick<bolt.SlackViewMiddlewareArgs<bolt.ViewSubmitAction>, 'ack' | 'body' | 'view'>;

/** One listener for every form. What is wrong is shown in the form, and nothing typed is lost. */
export function registerViews(app: bolt.App, door: DoorParts): void {
  app.view<bolt.ViewSubmitAction>({ type: 'view_submission' }, async (args) => {
    const incoming = incomingOf(args.context);
    await answerForm(partsOf(door, incoming), incoming, args);
  });
}

async function answerForm(parts: ListenerParts, incoming: Incoming, args: ViewArgs): Promise<void> {
  const { ack, view } = args;
  let { language } = parts.ports.defaults;
  const sent = await inTime(
    incoming,
    sentBy(parts, incoming, { ...args, heard: (known) => (language = known) }),
    () => ({ response_action: 'update', view: waiting(language) }),
  );
  if (incoming.isAgain && incoming.failure !== null) return;
  if (sent === null)
    return ack({
      response_action: 'update',
      view: notice(null, language, surprise(language).text),
    });
  if (incoming.isAcknowledged) await showLate(parts, view, sent);
  else await acknowledge(args, sent);
  await follow(parts, view.id, sent);
}

function waiting(language: Language) {
  return notice(null, language, kitWordsIn(language).working);
}

/** Null for a form that somebody garbled, and for one that nobody here has made. */
async function sentBy(
  parts: ListenerParts,
  incoming: Incoming,
  args: Omit<ViewArgs, 'ack'> & { readonly heard: (language: Language) => void },
): Promise<Sent | null> {
  const { body, view, heard } = args;
  const submitted = await submittedBy(parts, { user: body.user.id, view });
  if (submitted === null) return null;
  heard(submitted.language);
  try {
    const handler = FORMS.get(view.callback_id);
    if (handler === undefined) return null;
    return { submitted, submission: withCarried(await handler(parts, submitted), submitted) };
  } catch (error) {
    const { language } = submitted;
    const { text } = saidFailed(parts, incoming, { error, language, what: 'a form failed' });
    return { submitted, submission: wrongForm(text, submitted) };
  }
}

/** The next form with what is true of every form that follows. @throws when it carries what it may not */
function withCarried(submission: Submission, { about }: Submitted): Submission {
  if (submission.is !== 'next') return submission;
  return { ...submission, view: carrying(submission.view, about) };
}

async function acknowledge(
  { ack, view }: Pick<ViewArgs, 'ack' | 'view'>,
  { submission }: Sent,
): Promise<void> {
  if (submission.is === 'done') return ack();
  if (submission.is === 'next') return ack({ response_action: 'update', view: submission.view });
  if (submission.is === 'asks')
    return ack({ response_action: 'update', view: askedBack(view, submission) });
  const blocks: readonly { readonly block_id?: string }[] = view.blocks;
  const errors = Object.entries(submission.errors).map(([field, wrong]) => {
    const block = blocks.find(({ block_id: id = '' }) => unmarked(id) === field);
    return [block?.block_id ?? field, wrong] as const;
  });
  await ack({ response_action: 'errors', errors: Object.fromEntries(errors) });
}

/** What comes after the form: what it turns into, what it lies upon, and what is said. */
async function follow(
  parts: ListenerParts,
  view: string,
  { submitted, submission }: Sent,
): Promise<void> {
  const { about: carried, language } = submitted;
  if (submission.is === 'next' && submission.later !== undefined)
    await turnInto(parts, view, { later: submission.later, carried, language });
  if (submission.is !== 'done') return;
  await showSettingsAnew(parts, submitted);
  if (submission.said !== null) await tellSender(parts, submitted, submission.said);
}
