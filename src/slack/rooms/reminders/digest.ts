import type { Button, KnownBlock } from '@slack/types';

import type { ShownLine } from '../../../app/views/digest-lines.ts';
import { dayText } from '../../../words/dates.ts';
import { MOST_LINES_WITH_BUTTONS } from '../../kit/limits.ts';
import { actions, header, section } from '../../kit/blocks.ts';
import { moreBlocks, moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { digestLineButtons } from './digest-buttons.ts';
import { digestLineText } from './digest-line-text.ts';
import { remindersWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { outcomesButton } from '../outcome/buttons.ts';

/** A person's one message of a working morning; every line has the buttons that answer it. */
export function digest(lines: readonly ShownLine[], language: Language): Said {
  const { title } = remindersWordsIn(language).digest;
  const shown = lines.slice(0, MOST_LINES_WITH_BUTTONS);
  const left = lines.length - shown.length;
  const texts = shown.map((each) => digestLineText(each, language));
  return {
    text: [title, ...texts, ...moreText(left, language)].join('\n'),
    blocks: [
      header(title),
      ...shown.flatMap((each, at) => [section(texts[at] ?? ''), digestLineButtons(each, language)]),
      ...wholeMeetings(lines, language),
      ...moreBlocks(left, { list: 'mine', from: 0 }, language),
    ] satisfies KnownBlock[],
  };
}

/** Of Slack's fifty blocks, what is left beside the lines and what stands around them. */
const MOST_MEETINGS = 5;

/** For each meeting that waits for outcomes, one button for the whole of it. */
function wholeMeetings(lines: readonly ShownLine[], language: Language): readonly KnownBlock[] {
  const buttons = new Map<string, Button>();
  for (const { line, view } of lines) {
    const { due, committee, today } = view;
    if (line.kind !== 'outcome' || due.kind !== 'meeting' || due.meeting !== line.meeting) continue;
    const day = dayText(due.day, today, language);
    const whole = outcomesButton({ committee, meeting: due.meeting, day }, language);
    buttons.set(due.meeting, whole);
  }
  return [...buttons.values()].slice(0, MOST_MEETINGS).map((each) => actions(each));
}
