import type { Button, KnownBlock } from '@slack/types';

import type { HomeWait } from '../../../app/home/home-waits.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { context, header, section } from '../../kit/blocks.ts';
import { moreText } from '../../kit/more.ts';
import { confirmAllButton } from '../minutes/buttons.ts';
import { outcomesButton } from '../outcome/buttons.ts';
import { filterButton } from './committee.ts';
import { homeWordsIn } from './words.ts';

const MOST_WAITS = 10;

/** What waits for whoever keeps committees, in all of them: a line and the button that answers it. */
export function waitBlocks(waits: readonly HomeWait[], language: Language): readonly KnownBlock[] {
  if (waits.length === 0) return [];
  return [
    header(homeWordsIn(language).waitsForYou),
    ...waits.slice(0, MOST_WAITS).map((wait) => ({
      ...section(waitText(wait, language)),
      accessory: waitButton(wait, language),
    })),
    ...moreText(waits.length - MOST_WAITS, language).map(context),
  ];
}

function waitText(wait: HomeWait, language: Language): string {
  const { waits } = homeWordsIn(language);
  const { committee, today, count } = wait;
  return wait.is === 'outcomes'
    ? waits.outcomes(committee.code, count, dayText(wait.day, today, language))
    : waits[wait.is](committee.code, count);
}

function waitButton(wait: HomeWait, language: Language): Button {
  const { committee, today } = wait;
  switch (wait.is) {
    case 'outcomes': {
      const day = dayText(wait.day, today, language);
      // The Home is made anew of what is so: nothing there is answered.
      return outcomesButton({ committee, meeting: wait.meeting, day }, language);
    }
    case 'extensions':
      return filterButton(homeWordsIn(language).show, {
        filter: 'asked',
        isChosen: false,
        committee: committee.id,
      });
    case 'minutes':
      return confirmAllButton(committee.id, language);
  }
}
