import { decideTogether } from '../../../app/assignments/decide-together.ts';
import { listToDecide } from '../../../app/papers/list-to-decide.ts';
import { assignmentNow } from '../../../app/assignments/find-assignment.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { WhichCommittee } from '../../../app/deeds/find-committee.ts';
import { extensionWanted } from '../../../domain/assignments/extension.ts';
import type { Due } from '../../../domain/committee/due.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Person } from '../../../domain/record/person.ts';
import { type Answer, form, say, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { doneTogether } from '../../kit/done-together.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { refusal } from '../../kit/refusal.ts';
import type { SubmitHandler } from '../../kit/submitted.ts';
import { type GivenList, listForm, readList } from './form-list.ts';
import { listDone } from './list-said.ts';
import { outcomeWordsIn } from './words.ts';

type Asking = { readonly person: Person; readonly language: Language };

/** The form for the list of a held meeting; of the latest where none is named. */
export async function listOfMeeting(
  parts: ListenerParts,
  { person, language }: Asking,
  request: {
    readonly committee: WhichCommittee;
    readonly meeting: string | null;
    readonly from?: number;
  },
): Promise<Answer> {
  const list = await listToDecide(parts.ports, person, request);
  if (!list.ok) return sayWhy(list.why, language);
  const { from = 0 } = request;
  if (list.open.length <= from) return say(sentence(outcomeWordsIn(language).list.nothingOpen));
  const today = todayIn(parts, list.committee);
  return form(listForm(list, { today, language, from }));
}

/** "Uppdragslistan", and the way to its next page. */
export const listPressed: PressHandler = (parts, pressed) => {
  const [committee = '', meeting = '', from = '0'] = pressed.value;
  return listOfMeeting(parts, pressed, { committee, meeting, from: Number(from) });
};

/** One press for all that the list's § says; what is refused for one keeps no other. */
export const submitList: SubmitHandler = async (parts, { values, language, about, doer }) => {
  const read = readList(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { paragraph, closed, supplemented } = read.value;
  const extended = await extensionsIn(parts, read.value);
  if (extended === null)
    return { is: 'errors', errors: { [blockId('extended')]: noDay(language) } };
  const meeting = about.meeting ?? '';
  const decided = { doer, meeting, paragraph, closed, extended };
  const done = await doneTogether(parts, await decideTogether(parts.ports, decided));
  const [first] = done.refused;
  if (done.views.length === 0 && first !== undefined) {
    const { text } = refusal(first.why, language);
    const at = closed.length > 0 ? 'closed' : 'extended';
    return { is: 'errors', errors: { [blockId(at)]: `${first.label}: ${text}` } };
  }
  const parents = await Promise.all(supplemented.map((id) => viewed(parts, id)));
  const toSupplement = parents.filter((each) => each !== null);
  return { is: 'done', said: listDone({ ...done, paragraph, toSupplement }, language) };
};

async function viewed({ ports }: ListenerParts, id: string) {
  const found = await assignmentNow(ports, id);
  return found && viewOf(ports, found.assignment, found.committee);
}

function noDay(language: Language): string {
  return outcomeWordsIn(language).list.noLater;
}

/** Until when each gets more time: the day that was asked for, else the meeting that was chosen; null where there is none. */
async function extensionsIn(
  { ports }: ListenerParts,
  { extended, until }: GivenList,
): Promise<readonly { readonly id: string; readonly to: Due }[] | null> {
  const found: { id: string; to: Due }[] = [];
  for (const id of extended) {
    const assignment = (await assignmentNow(ports, id))?.assignment;
    const wanted = assignment === undefined ? null : extensionWanted(assignment);
    const chosen: Due | null = until === null ? null : { kind: 'meeting', meeting: until };
    const to = wanted?.to ?? chosen;
    if (to === null) return null;
    found.push({ id, to });
  }
  return found;
}
