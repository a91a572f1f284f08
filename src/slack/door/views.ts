import type bolt from '@slack/bolt';

import { carrying } from '../kit/fields/metadata.ts';
import { surprise } from '../kit/refusal.ts';
import { turnInto } from '../kit/open-form.ts';
import { showSettingsAnew } from '../rooms/settings/fill.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { whisper } from '../kit/reply.ts';
import { type DoorParts, partsNow } from './door-parts.ts';
import { FORMS } from './tables.ts';
import { type Submission, submittedBy, type Submitted } from '../kit/submitted.ts';

/** One listener for every form. What is wrong is shown in the form, and nothing typed is lost. */
export function registerViews(app: bolt.App, door: DoorParts): void {
  app.view({ type: 'view_submission' }, async ({ ack, body, view }) => {
    const parts = partsNow(door);
    const handler = FORMS.get(view.callback_id);
    const submitted = await submittedBy(parts, {
      user: body.user.id,
      team: body.team?.id ?? body.user.team_id,
      view,
    });
    const submission = await submissionOf(parts, submitted, handler);
    if (submission.is === 'errors')
      await ack({ response_action: 'errors', errors: submission.errors });
    else if (submission.is === 'next')
      await ack({ response_action: 'update', view: carrying(submission.view, submitted.about) });
    else await ack();
    if (submission.is === 'next' && submission.later !== undefined) {
      const { later } = submission;
      await turnInto(parts, view.id, {
        later,
        carried: submitted.about,
        language: submitted.language,
      });
    }
    if (submission.is !== 'done') return;
    await showSettingsAnew(parts, submitted);
    if (submission.said !== null) await tell(parts, submitted, submission.said);
  });
}

async function submissionOf(
  parts: ListenerParts,
  submitted: Submitted,
  handler: ReturnType<typeof FORMS.get>,
): Promise<Submission> {
  const { language, firstField } = submitted;
  try {
    if (handler !== undefined) return await handler(parts, submitted);
    return { is: 'done', said: null };
  } catch (error) {
    parts.log.error({ error: String(error) }, 'a form failed');
    return { is: 'errors', errors: { [firstField]: surprise(language).text } };
  }
}

/** The answer to a form comes where it was asked for, else in direct messages. */
async function tell(
  parts: ListenerParts,
  { person, about }: Submitted,
  said: NonNullable<Extract<Submission, { is: 'done' }>['said']>,
): Promise<void> {
  const committee =
    about.committee === undefined
      ? null
      : await parts.ports.store.find('committee', about.committee);
  const channel = about.askedIn ?? about.channel ?? committee?.channel ?? null;
  const isThere = channel !== null && (await parts.ports.people.isInChannel(person, channel));
  await whisper(parts, { channel: isThere ? channel : person.user, user: person.user }, said);
}
