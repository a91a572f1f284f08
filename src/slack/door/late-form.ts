import type { ModalView } from '@slack/types';

import { textsIn } from '../kit/fields/answers.ts';
import { askedBack } from '../kit/asked-back.ts';
import { broughtBack } from '../kit/brought-back.ts';
import { notice } from '../kit/fields/modal.ts';
import { slackErrorOf } from '../kit/connect.ts';
import { sentence } from '../kit/blocks.ts';
import { escapeText } from '../kit/escape.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { kitWordsIn } from '../kit/words.ts';
import type { Sent } from '../kit/submitted.ts';
import { tellSender } from './tell-sender.ts';

/**
 * What became of a form that was acknowledged before it was done: shown in the form that waits.
 * What is wrong brings it back as it was filled in; where the person has closed it, they are told,
 * with what they wrote.
 * @param view as it came with the submission
 */
export async function showLate(
  parts: ListenerParts,
  view: { readonly id: string },
  sent: Sent,
): Promise<void> {
  const { submitted, submission } = sent;
  try {
    await parts.client.views.update({ view_id: view.id, view: lateView(view, sent) });
  } catch (error) {
    parts.log.warn({ error: slackErrorOf(error) ?? String(error) }, 'a form was gone');
    if (submission.is !== 'errors') return;
    const { notTaken } = kitWordsIn(submitted.language);
    const why = Object.values(submission.errors).join(' ');
    const written = textsIn(submitted.values).map((text) => `> ${escapeText(text)}`);
    await tellSender(parts, submitted, sentence(notTaken(why, written.join('\n'))));
  }
}

function lateView(view: object, { submitted, submission }: Sent): ModalView {
  if (submission.is === 'errors') return broughtBack(view, submission.errors);
  if (submission.is === 'next') return submission.view;
  if (submission.is === 'asks') return askedBack(view, submission);
  const { language } = submitted;
  return notice(null, language, kitWordsIn(language).done);
}
