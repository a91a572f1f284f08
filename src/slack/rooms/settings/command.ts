import type { ModalView } from '@slack/types';

import { mayInCommittee } from '../../../app/standing.ts';
import type { Committee, Language } from '../../../domain/committee/committee.ts';
import { plainWords } from '../../typed/tokens.ts';
import { closedDaysForm } from '../closed-days/form.ts';
import { committeeForm } from './form-committee.ts';
import { ladderForm } from '../ladder/form.ts';
import { officersForm } from '../offices/form.ts';
import { planForm } from '../plan/form.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { settingsOf } from './fill.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  form,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { committeeMeant } from '../../kit/meant.ts';

/** A form about a committee's settings, as they are now. */
type Make = (
  parts: ListenerParts,
  committee: Committee,
  language: Language,
  /** What was written after the word. */
  said: string,
) => ModalView | Promise<ModalView>;

const planOf: Make = (_parts, { id, plan }, language) =>
  planForm({ language, committeeId: id, plan });

const ladderOf: Make = (_parts, committee, language) => ladderForm(committee, language);

const closedDaysOf: Make = (parts, committee, language, said) =>
  closedDaysForm(committee, { today: todayIn(parts, committee), language, said });

const committeeOf: Make = (_parts, committee, language) => committeeForm(committee, language);

const officersOf: Make = (parts, committee, language) =>
  officersForm(committee, { language, today: todayIn(parts, committee) });

/** `settings`: all that a committee has set, each part with its button. */
export const settingsCommand = byCommand(settingsOf);
/** `plan`: the committee's preparation plan. */
export const planCommand = byCommand(planOf);
/** `reminders`: when the committee reminds, and whom. */
export const ladderCommand = byCommand(ladderOf);

/** `closed`: its closed days, and the months in which it does not meet. */
export const closedDaysCommand = byCommand(closedDaysOf);

export const settingsPressed = byPress(settingsOf);
export const planPressed = byPress(planOf);
export const ladderPressed = byPress(ladderOf);
export const closedDaysPressed = byPress(closedDaysOf);
export const committeePressed = byPress(committeeOf);
export const officersPressed = byPress(officersOf);

function byCommand(make: Make): CommandHandler {
  return async (parts, asked) => {
    const { committee, rest } = await committeeMeant(parts, asked);
    return formOf(parts, asked, { committee, make, said: plainWords(rest) });
  };
}

/** The same by a button whose value is the committee's id. */
function byPress(make: Make): PressHandler {
  return async (parts, pressed) => {
    const committee = await parts.ports.store.find('committee', pressed.value[0] ?? '');
    return formOf(parts, pressed, { committee, make, said: '' });
  };
}

async function formOf(
  parts: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  {
    committee,
    make,
    said,
  }: { readonly committee: Committee | null; readonly make: Make; readonly said: string },
): Promise<Answer> {
  if (committee === null) return sayWhy('no-such-committee', language);
  const refused = await mayInCommittee(parts.ports, person, committee, 'manage');
  if (refused !== null) return sayWhy(refused.why, language);
  return form(await make(parts, committee, language, said));
}
