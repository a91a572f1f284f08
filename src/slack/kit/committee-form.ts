import type { ModalView } from '@slack/types';

import type { Committee } from '../../domain/committee/committee.ts';
import type { Language } from '../../domain/record/language.ts';
import { plainWords } from '../typed/tokens.ts';
import { type Answer, type Asked, type CommandHandler, form, sayWhy } from './asked.ts';
import { committeeMeant } from './meant.ts';
import type { ListenerParts } from './parts.ts';
import type { PressHandler } from './pressed.ts';
import { mayInCommittee } from '../../app/deeds/permission.ts';

/** A form about a committee's settings, as they are now. */
export type CommitteeForm = (
  parts: ListenerParts,
  committee: Committee,
  language: Language,
  /** What was written after the word. */
  typed: string,
) => ModalView | Promise<ModalView>;

export function formByCommand(make: CommitteeForm): CommandHandler {
  return async (parts, asked) => {
    const { committee, rest } = await committeeMeant(parts, asked);
    return formOf(parts, asked, { committee, make, typed: plainWords(rest) });
  };
}

/** The same by a button whose value is the committee's id. */
export function formByPress(make: CommitteeForm): PressHandler {
  return async (parts, pressed) => {
    const committee = await parts.ports.store.find('committee', pressed.value[0] ?? '');
    return formOf(parts, pressed, { committee, make, typed: '' });
  };
}

async function formOf(
  parts: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  {
    committee,
    make,
    typed,
  }: { readonly committee: Committee | null; readonly make: CommitteeForm; readonly typed: string },
): Promise<Answer> {
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayWhy(refused.why, language);
  return form(await make(parts, committee, language, typed));
}
