import type { ModalView } from '@slack/types';

import { committeeFor } from '../../app/deeds/find-committee.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { plainWords } from '../typed/tokens.ts';
import { type CommandHandler, form, sayWhy } from './asked.ts';
import { inCommitteeFor } from './in-committee.ts';
import type { ListenerParts } from './parts.ts';
import type { PressHandler } from './pressed.ts';
import { unlessChanged } from './seen-change.ts';
import type { SubmitHandler } from './submitted.ts';

/** A form about a committee, as it is now. */
export type CommitteeForm = (
  parts: ListenerParts,
  committee: Committee,
  language: Language,
  /** What was written after the word. */
  typed: string,
) => ModalView | Promise<ModalView>;

/** Opens it for who may do what it is for; most are about the committee's settings. */
export function formByCommand(make: CommitteeForm, action: Action = 'manage'): CommandHandler {
  return inCommitteeFor(action, async (parts, { language }, { committee, rest }) =>
    form(await make(parts, committee, language, plainWords(rest))),
  );
}

/** The submit of such a form, which overwrites nothing that was changed since it was opened. */
export function savedUnlessChanged(make: CommitteeForm, submit: SubmitHandler): SubmitHandler {
  return unlessChanged(async (parts, { about, language, person }) => {
    const request = { person, committee: about.committee ?? '' };
    const found = await committeeFor(parts.ports, request, 'manage');
    if (!found.ok) return null;
    const { history, timeZone } = found.committee;
    return { view: await make(parts, found.committee, language, ''), history, timeZone };
  }, submit);
}

/** The same by a button whose value is the committee's id. */
export function formByPress(make: CommitteeForm, action: Action = 'manage'): PressHandler {
  return async (parts, { person, language, value }) => {
    const request = { person, committee: value[0] ?? '' };
    const found = await committeeFor(parts.ports, request, action);
    if (!found.ok) return sayWhy(found.why, language);
    return form(await make(parts, found.committee, language, ''));
  };
}
