import type { HomeView } from '@slack/types';

import type { HomeView as Shown } from '../../../app/home/home-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import { writeHomePlace } from '../../homes/home-metadata.ts';
import { actions, section } from '../../kit/blocks.ts';
import { ownRemindersButton } from '../own-reminders/buttons.ts';
import { newAssignmentButton } from '../registering/buttons.ts';
import { committeeBlocks, committeeChooser, filterBlock } from './committee.ts';
import { homeList } from './list.ts';
import { waitBlocks } from './waits.ts';
import { homeWordsIn } from './words.ts';

/** The App Home of somebody who may use nothing here. */
export function homeOfNobody(why: string): HomeView {
  return { type: 'home', blocks: [section(why)] };
}

/** The App Home: what waits, the next meeting, and the list where one works. */
export function home(shown: Omit<Shown, 'ok'>, language: Language): HomeView {
  const { nothingSetUp, here, place, waits } = shown;
  return {
    type: 'home',
    private_metadata: writeHomePlace(place),
    blocks: [
      ...(nothingSetUp
        ? [section(homeWordsIn(language).nothingSetUp)]
        : [actions(newAssignmentButton(language), ownRemindersButton(language))]),
      ...waitBlocks(waits, language),
      ...committeeChooser(shown, language),
      ...(here === null ? [] : committeeBlocks(here, language)),
      ...(here === null ? [] : [filterBlock(here, place, language)]),
      ...homeList(shown, language),
    ],
  };
}
