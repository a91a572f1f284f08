import { assignmentToRead } from '../../app/assignments/find-assignment.ts';
import { wasDoneFor } from '../../app/records/change.ts';
import { standingsOf } from '../../app/records/kept-said.ts';
import { wordedAt } from '../../app/records/worded-at.ts';
import { button, sentence } from '../kit/blocks.ts';
import type { ListenerParts } from '../kit/parts.ts';
import type { Pressed } from '../kit/pressed.ts';
import type { Said } from '../kit/said.ts';
import type { Happened } from '../kit/settling.ts';
import { settlingWordsIn } from '../kit/settling-words.ts';
import { lineOf } from '../kit/what-happened.ts';
import { kitWordsIn } from '../kit/words.ts';
import type { AsItStands } from '../../app/ports/answered.ts';
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
  const standings = await standingsOf(ports, askedAbout(pressed));
  const [stands] = standings;
  // What comes a second time gets the answer of the first.
  if (stands === undefined || standings.some(({ assignment: each }) => isAgain(parts, each)))
    return null;
  const happened = await happenedSince(parts, pressed, standings);
  if (happened === null || happened.isOvertaken === true) return null;
  const read = await assignmentToRead(ports, pressed.person, stands.assignment.id);
  if (!read.ok) return null;
  return saidOf(parts, pressed, { stands, happened });
}

function isAgain({ ports }: ListenerParts, assignment: AsItStands['assignment']): boolean {
  return wasDoneFor(ports.cause, assignment);
}

/** Some of it is known only from when the message was worded. */
async function happenedSince(
  { ports }: ListenerParts,
  pressed: Pressed,
  standings: readonly AsItStands[],
): Promise<Happened | null> {
  const at = (since: string | null): Happened | null =>
    happenedTo(
      pressed,
      standings.map((each) => ({ ...each, since })),
    );
  const known = at(null);
  if (known !== null || pressed.message === null) return known;
  const since = await wordedAt(ports, pressed.message);
  return since === null ? null : at(since);
}

async function saidOf(
  { ports }: ListenerParts,
  { language }: Pressed,
  { stands, happened }: { readonly stands: AsItStands; readonly happened: Happened },
): Promise<Said> {
  const { id: value, label } = stands.assignment;
  const line = await lineOf(ports, happened, { today: stands.today, language });
  const open = button(kitWordsIn(language).open, { action: 'open', value });
  return sentence(settlingWordsIn(language).alreadyHappened(label, line), open);
}
