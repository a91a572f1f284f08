import type { SectionBlock } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { ROOM_FOR_LINES } from './blocks.ts';
import { linesText } from './line.ts';
import { MOST_LINES } from './limits.ts';
import { openableBelow, openableTogether } from './openable.ts';

/** With what stands above and below them there is room for no more. */
const MOST_BLOCKS = 40;

type Group = {
  /** As mrkdwn. */
  readonly heading: string;
  readonly views: readonly AssignmentView[];
};

type Grouped = {
  readonly texts: readonly string[];
  readonly blocks: readonly SectionBlock[];
  /** How many have no room. */
  readonly left: number;
};

/** As many lines under their headings as a message holds, each heading with the menu that opens its lines. */
export function groupedLines(groups: readonly Group[], language: Language): Grouped {
  const texts: string[] = [];
  const below: SectionBlock[] = [];
  const together: SectionBlock[] = [];
  let lines = MOST_LINES;
  let characters = ROOM_FOR_LINES;
  for (const { heading, views } of groups) {
    const shown = fitting(views, language, { lines, characters: characters - heading.length - 1 });
    if (shown.length === 0) break;
    const group = [heading, ...shown];
    const opened = views.slice(0, shown.length);
    texts.push(...group);
    below.push(...openableBelow(group, opened, language));
    together.push(...openableTogether(group, opened, language));
    lines -= shown.length;
    characters -= group.join('\n').length + 1;
    if (shown.length < views.length) break;
  }
  const count = groups.reduce((sum, { views }) => sum + views.length, 0);
  const blocks = below.length > MOST_BLOCKS ? together : below;
  return { texts, blocks, left: count - (MOST_LINES - lines) };
}

function fitting(
  views: readonly AssignmentView[],
  language: Language,
  room: { readonly lines: number; readonly characters: number },
): readonly string[] {
  const all = views.slice(0, room.lines).map((view) => linesText(view, language));
  let length = 0;
  const end = all.findIndex((text) => (length += text.length + 1) > room.characters);
  return end === -1 ? all : all.slice(0, end);
}
