import { dispatchPapers, takeBackDispatch } from '../../../app/meetings/dispatch-papers.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { named } from '../../../app/views/view-of.ts';
import { meetingOf } from '../../../domain/committee/meetings.ts';
import { dayIn } from '../../../domain/days/day.ts';
import { dayText } from '../../../words/dates.ts';
import { type Answer, say, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { papersNotSentButton } from './buttons.ts';
import { latePapersWordsIn } from './words.ts';

/** The meeting that a button carries. */
function meetingPressed({ value, doer }: Pressed) {
  const [committee = '', meeting = ''] = value;
  return { committee, meeting, doer };
}

/** "The papers are sent": noted, with the button that takes it back while the day lasts. */
export const papersSentPressed: PressHandler = async (parts, pressed) => {
  const { language } = pressed;
  const target = meetingPressed(pressed);
  const done = await dispatchPapers(parts.ports, target);
  if (!done.ok && done.why === 'already-dispatched') return sayWhoWasFirst(parts, pressed);
  if (!done.ok) return sayWhy(done.why, language);
  const day = dayText(done.result.day, todayIn(parts, done.committee), language);
  const text = latePapersWordsIn(language).papersAreSent(day);
  return say(sentence(text, papersNotSentButton(target, language)));
};

export const papersNotSentPressed: PressHandler = async (parts, pressed) => {
  const { language } = pressed;
  const done = await takeBackDispatch(parts.ports, meetingPressed(pressed));
  if (!done.ok) return sayWhy(done.why, language);
  const day = dayText(done.result.day, todayIn(parts, done.committee), language);
  return say(sentence(latePapersWordsIn(language).isTakenBack(day)));
};

async function sayWhoWasFirst(parts: ListenerParts, pressed: Pressed): Promise<Answer> {
  const { person, language } = pressed;
  const { committee: id, meeting: meetingId } = meetingPressed(pressed);
  const found = await committeeFor(parts.ports, { person, committee: id }, 'manage');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const sent = meetingOf(committee, meetingId)?.dispatched ?? null;
  if (sent === null) return sayWhy('already-dispatched', language);
  const { name } = await named(parts.ports, sent.by);
  const on = dayIn(sent.at, committee.timeZone);
  const day = dayText(on, todayIn(parts, committee), language);
  return say(sentence(latePapersWordsIn(language).sentBy(nameText(name), day)));
}
