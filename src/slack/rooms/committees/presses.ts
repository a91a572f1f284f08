import {
  endCommittee,
  type EndRequest,
  goOnAfterAll,
} from '../../../app/committees/end-committee.ts';
import { previewEnding } from '../../../app/views/ending-preview.ts';
import { say, sayWhy, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { Pressed, PressHandler } from '../../kit/pressed.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { committeeEnded, endingList, endingPreview, isAsShown } from './said.ts';
import { committeesWordsIn } from './words.ts';

/** What was shown is confirmed: the committee ends, at once or on its day. */
export const endCommitteePressed: PressHandler = async (parts, pressed) => {
  const { language, value } = pressed;
  const [, , , mark] = value;
  const preview = await previewEnding(parts.ports, requestOf(pressed));
  if (preview.ok && mark !== undefined && !isAsShown(preview, mark))
    return say(endingPreview(preview, language, kitWordsIn(language).changedSinceShown));
  const done = await endCommittee(parts.ports, requestOf(pressed));
  if (!done.ok) return sayWhy(done.why, language);
  const today = todayIn(parts, done.committee);
  return say(committeeEnded({ ...done, today }, language));
};

/** Before its day, it goes on all the same. */
export const undoCommitteeEndPressed: PressHandler = async (parts, { value, doer, language }) => {
  const done = await goOnAfterAll(parts.ports, { committee: value[0] ?? '', doer });
  if (!done.ok) return sayWhy(done.why, language);
  return say(sentence(committeesWordsIn(language).goesOn(nameText(done.committee.name))));
};

/** The list for the last meeting, where the committee's members read it. */
export const postEndingListPressed: PressHandler = async (parts, pressed) => {
  const preview = await previewEnding(parts.ports, requestOf(pressed));
  if (!preview.ok) return sayWhy(preview.why, pressed.language);
  const { channel } = preview.committee;
  const { text, blocks } = endingList(preview);
  await parts.client.chat.postMessage({ channel, text, blocks: [...blocks] });
  return null;
};

/** What the buttons below a preview carry. */
function requestOf({ value, doer }: Pressed): EndRequest {
  const [committee = '', from = '', to = ''] = value;
  return { committee, doer, from, to: to === '' ? null : to };
}
