import type { Button } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { sentence } from './blocks.ts';
import { approveButton } from './buttons-that-meet.ts';
import { deliverableText } from './facts.ts';
import type { Said } from './said.ts';

/** What was done, and to which assignment; whoever may approve the draft can do it at once. */
export function doneText(
  language: Language,
  lead: string,
  view: AssignmentView,
  {
    mayApprove = false,
    buttons = [],
  }: { readonly mayApprove?: boolean; readonly buttons?: readonly Button[] } = {},
): Said {
  const text = `${lead}\n*${view.label}* ${deliverableText(view, 200)}`;
  const version = view.drafts.at(-1)?.version;
  if (!mayApprove || version === undefined) return sentence(text, ...buttons);
  return sentence(text, approveButton(view.id, version, language));
}
