import type { HomeView, KnownBlock } from '@slack/types';

import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/committee.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { actions, button, header, section } from './blocks.ts';
import { lineText } from './facts.ts';

const MOST_LINES = 40;

/** The App Home: mine, and all for those who see to all. */
export function home(shown: {
  readonly mine: readonly AssignmentView[];
  readonly all: readonly AssignmentView[] | null;
  readonly language: Language;
  readonly nothingSetUp: boolean;
}): HomeView {
  const { mine, all, language, nothingSetUp } = shown;
  const words = wordsIn(language);
  const next = nothingSetUp
    ? [section(words.nothingSetUp)]
    : [actions(button(words.buttons.newAssignment, { action: ACTIONS.newAssignment, value: '' }))];
  return {
    type: 'home',
    blocks: [
      ...next,
      ...part(words.mineTitle, mine, { language, empty: words.nothingOnYou }),
      ...(all === null ? [] : part(words.allTitle, all, { language, empty: words.emptyList })),
    ],
  };
}

function part(
  title: string,
  views: readonly AssignmentView[],
  { language, empty }: { readonly language: Language; readonly empty: string },
): KnownBlock[] {
  const lines = views.slice(0, MOST_LINES).map((view) => section(lineText(view, language)));
  return [header(title), ...(lines.length === 0 ? [section(empty)] : lines)];
}
