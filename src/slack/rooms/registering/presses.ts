import { committeeAt, committeeFor } from '../../../app/deeds/find-committee.ts';
import type { GivenDue } from '../../../app/meetings/given-due.ts';
import {
  type LineToRegister,
  registerLine,
  registerLineDue,
} from '../../../app/terms/register-line.ts';
import type { TimeBefore } from '../../../domain/meetings/time-before.ts';
import { settledParagraph } from '../../../domain/registering/settled-paragraph.ts';
import type { LineRefusal } from '../../../domain/registering/line-refusal.ts';
import { type Answer, say, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { plainWords } from '../../typed/tokens.ts';
import { alikeSaid } from './alike.ts';
import { formOfLine } from './fill.ts';
import { nowRegistered } from './now-registered.ts';
import { understood } from './typed.ts';

/** The button below a line, or a text, that gave no assignment carries the committee and the line. */
export const newPressed: PressHandler = async (parts, pressed) => {
  const [id = '', ...words] = pressed.value;
  const { person, channel, language } = pressed;
  const request = { person, committee: id, channel };
  const found = await committeeFor(parts.ports, request, 'register');
  if (!found.ok) return sayWhy(found.why, language);
  const answer = await formOfLine(parts, pressed, { ...found, line: words.join('|') });
  return { ...answer, inPlace: true };
};

/** The line that was refused for its due alone, registered with the due that was chosen. */
export const registerWith: PressHandler = (parts, pressed) => registerTyped(parts, pressed, false);

/** The line that looked like an open assignment, registered all the same. */
export const registerAnyway: PressHandler = (parts, pressed) => registerTyped(parts, pressed, true);

async function registerTyped(
  parts: ListenerParts,
  pressed: Pressed,
  anyway: boolean,
): Promise<Answer> {
  const [id = '', kind = '', choice = '', ...words] = pressed.value;
  const { doer, language, person } = pressed;
  const committee = await committeeAt(parts.ports, id);
  if (committee === null) return sayWhy('no-such-committee', language);
  const typed = { committee, person, line: words.join('|') };
  const wording = plainWords(typed.line);
  const { read } = await understood(parts, typed);
  const line = { committee, doer, wording, understood: read, anyway };
  const done = await registerAsChosen(parts, line, { kind, choice });
  if (done.ok) return say(await nowRegistered(parts, language, done));
  if (done.why === 'alike') {
    const due = { kind, choice };
    return say(alikeSaid(done, { committee: id, due, line: typed.line }, language));
  }
  // What the line names may have changed since it was asked: then it is read anew in the form.
  if (done.why === 'not-understood') return formOfLine(parts, pressed, typed);
  return sayWhy(done.why, language);
}

/** Nothing is chosen where a line was only like another; of a § it is whose it is, else the due. */
async function registerAsChosen(
  { ports }: ListenerParts,
  line: LineToRegister & { readonly anyway: boolean },
  { kind, choice }: { readonly kind: string; readonly choice: string },
): ReturnType<typeof registerLine> {
  if (kind === '') return registerLine(ports, line);
  if (kind !== 'paragraph') return registerLineDue(ports, line, chosenDue(kind, choice, line));
  const whose = choice === 'decision' ? choice : 'task';
  return registerLine(ports, { ...line, understood: settledParagraph(line.understood, whose) });
}

function chosenDue(kind: string, choice: string, line: LineToRegister): GivenDue {
  if (kind === 'meeting') {
    const before = line.understood.ok ? null : timeBeforeOf(line.understood.refusal);
    return { kind, meeting: choice, ...(before !== null && { before }) };
  }
  if (kind === 'said') return { kind, text: choice, as: 'plain' };
  if (kind === 'date' || kind === 'new-meeting' || kind === 'standing')
    return { kind: 'said', text: choice, as: kind };
  return { kind: 'none' };
}

/** Where a line said so long before a meeting that is none, it is so long before the one chosen. */
function timeBeforeOf(refusal: LineRefusal): TimeBefore | null {
  return 'before' in refusal ? refusal.before : null;
}
