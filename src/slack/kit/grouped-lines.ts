import type { SectionBlock } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { ROOM_FOR_LINES } from './blocks.ts';
import { linesText } from './line.ts';
import { MOST_LINES } from './limits.ts';
import { openableTogether } from './openable.ts';

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
  const blocks: SectionBlock[] = [];
  let lines = MOST_LINES;
  let characters = ROOM_FOR_LINES;
  for (const { heading, views } of groups) {
    const shown = fitting(views, language, { lines, characters: characters - heading.length - 1 });
    if (shown.length === 0) break;
    const together = [heading, ...shown];
    texts.push(...together);
    blocks.push(...openableTogether(together, views.slice(0, shown.length), language));
    lines -= shown.length;
    characters -= together.join('\n').length + 1;
    if (shown.length < views.length) break;
  }
  const count = groups.reduce((sum, { views }) => sum + views.length, 0);
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
