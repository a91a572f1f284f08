import { assignmentToRead } from '../../app/assignments/find-assignment.ts';
import { committeeFor } from '../../app/deeds/find-committee.ts';
import { wasDoneFor } from '../../app/records/change.ts';
import { mattersNow } from '../../app/records/kept-said.ts';
import { wordedAt } from '../../app/records/worded-at.ts';
import { button, sentence } from '../kit/blocks.ts';
import type { ListenerParts } from '../kit/parts.ts';
import { givenAt } from '../kit/private-answers.ts';
import type { Pressed } from '../kit/pressed.ts';
import type { Said } from '../kit/said.ts';
import type { Happened } from '../kit/settling.ts';
import { settlingWordsIn } from '../kit/settling-words.ts';
import { lineOf } from '../kit/what-happened.ts';
import { kitWordsIn } from '../kit/words.ts';
import type { MatterNow } from '../../app/ports/answered.ts';
import { askedAbout, happenedTo } from './answered.ts';

/**
 * What to say of a button that was answered already, by whoever it was and in whichever copy of the
 * message: what happened, and nothing is done. Null where it still leads somewhere, and for those
 * who may not read what it is about: they are refused as always.
 */
export async function alreadyAnswered(
  parts: ListenerParts,
  pressed: Pressed,
): Promise<Said | null> {
  const { ports } = parts;
  const matters = await mattersNow(ports, askedAbout(pressed));
  const [first] = matters;
  // What comes a second time gets the answer of the first.
  if (first === undefined || matters.some((each) => isAgain(parts, each))) return null;
  const happened = await happenedSince(parts, pressed, matters);
  if (happened === null || happened.isOvertaken === true) return null;
  if (!(await mayRead(parts, pressed, first))) return null;
  return saidOf(parts, pressed, { stands: first.stands, happened });
}

function isAgain({ ports }: ListenerParts, { stands }: MatterNow): boolean {
  return wasDoneFor(ports.cause, stands.assignment ?? stands.committee);
}

/** What is pressed of a committee is for those who manage it. */
async function mayRead(
  { ports }: ListenerParts,
  { person }: Pressed,
  { id, stands: { assignment, committee } }: MatterNow,
): Promise<boolean> {
  if (assignment !== null) return (await assignmentToRead(ports, person, id)).ok;
  return (await committeeFor(ports, { person, committee }, 'manage')).ok;
}

/** Some of it is known only from when the message was worded. */
async function happenedSince(
  { ports }: ListenerParts,
  pressed: Pressed,
  matters: readonly MatterNow[],
): Promise<Happened | null> {
  const { person: reader, message, blockId } = pressed;
  const at = (since: string | null): Happened | null =>
    happenedTo(
      pressed,
      matters.map((each) => ({ ...each, since, reader })),
    );
  const known = at(null);
  if (known !== null) return known;
  const since = givenAt(blockId) ?? (message && (await wordedAt(ports, message)));
  return since === null ? null : at(since);
}

async function saidOf(
  { ports }: ListenerParts,
  { language }: Pressed,
  { stands, happened }: Pick<MatterNow, 'stands'> & { readonly happened: Happened },
): Promise<Said> {
  const { assignment, committee, today } = stands;
  const line = await lineOf(ports, happened, { today, language });
  const { alreadyHappened } = settlingWordsIn(language);
  if (assignment === null) return sentence(alreadyHappened(committee.code, line));
  const { id: value, label } = assignment;
  const open = button(kitWordsIn(language).open, { action: 'open', value });
  return sentence(alreadyHappened(label, line), open);
}
