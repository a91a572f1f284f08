import type { ModalView } from '@slack/types';

import type { Language } from '../../../domain/record/language.ts';
import type { Person } from '../../../domain/record/person.ts';
import { preferencesForm } from './form.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';

/** The form with what applies now; a pause that is over is none. */
export async function ownRemindersForm(
  parts: ListenerParts,
  { person, language }: { readonly person: Person; readonly language: Language },
): Promise<ModalView> {
  const stored = await parts.ports.store.preferencesOf(person);
  const until = stored?.pausedUntil ?? null;
  const pausedUntil = until !== null && until > todayIn(parts, null) ? until : null;
  return preferencesForm({ remindAt: stored?.remindAt ?? null, pausedUntil }, language);
}
