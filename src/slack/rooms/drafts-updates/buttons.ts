import type { Button } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { approveButton } from '../../kit/buttons-that-meet.ts';
import { draftsUpdatesWordsIn } from './words.ts';

type Of = Pick<AssignmentView, 'id' | 'toApprove'>;

/** What whoever approves answers: the newest version, where one waits. */
export function reviewButtons({ id, toApprove }: Of, language: Language): readonly Button[] {
  if (toApprove === null) return [];
  const { asksForChanges } = draftsUpdatesWordsIn(language);
  return [
    approveButton(id, toApprove, language),
    button(asksForChanges, { action: 'request_changes', value: `${id}|${toApprove}` }),
  ];
}

/** Approves a version by its number, of several; the one that is chosen is meant. */
export function approveVersionButton(
  id: string,
  version: number,
  { language, at }: { readonly language: Language; readonly at: number },
): Button {
  return button(draftsUpdatesWordsIn(language).approves(version), {
    action: `approve_final:${at}`,
    value: `${id}|${version}|chosen`,
    primary: at === 0,
  });
}

/** Tells the holder that the work is done; none where nobody would be told. */
export function readyButtons(
  { id, holder }: Pick<AssignmentView, 'id' | 'holder'>,
  language: Language,
): readonly Button[] {
  if (holder.person === null || holder.isGone === true) return [];
  const { saysReady } = draftsUpdatesWordsIn(language);
  return [button(saysReady, { action: 'say_ready', value: id })];
}
