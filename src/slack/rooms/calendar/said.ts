import type { Button, KnownBlock } from '@slack/types';

import { actions, button, section } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { calendarWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { calendarNamesIn } from '../../../words/calendar.ts';

/** A calendar that a person may have; a committee's, or their own where that is null. */
export type OfferedCalendar = {
  readonly committee: { readonly id: string; readonly name: string } | null;
  readonly address: string;
};

/** The secret addresses, for one person's eyes: each to be added, renewed, or had as a file. */
export function calendars(
  offered: readonly OfferedCalendar[],
  language: Language,
  { renewed = false }: { readonly renewed?: boolean } = {},
): Said {
  const words = calendarWordsIn(language);
  const lead = renewed ? words.isRenewed : words.howToUse;
  const titles = offered.map((each) => titleOf(each, language));
  return {
    text: [lead, ...titles].join('\n'),
    blocks: [
      section(lead),
      ...offered.flatMap((each, index): KnownBlock[] => {
        const value = each.committee?.id ?? '';
        return [
          section(titles[index] ?? ''),
          actions(
            link(words.subscribes, each.address, index),
            button(words.renews, { action: `renew_calendar:${index}`, value }),
            button(words.getsFile, { action: `calendar_file:${index}`, value }),
          ),
        ];
      }),
    ],
  };
}

/** The file of a calendar, by an address that works once. */
export function calendarFile(address: string, language: Language): Said {
  const words = calendarWordsIn(language);
  return {
    text: words.fileIsHere,
    blocks: [section(words.fileIsHere), actions(link(words.getsFile, address, 0))],
  };
}

function titleOf({ committee, address }: OfferedCalendar, language: Language): string {
  const { ownCalendar } = calendarNamesIn(language);
  const name = committee === null ? ownCalendar : nameText(committee.name);
  return `*${name}*\n\`${address}\``;
}

function link(text: string, url: string, index: number): Button {
  return { ...button(text, { action: `open_link:${index}`, value: '' }), url };
}
