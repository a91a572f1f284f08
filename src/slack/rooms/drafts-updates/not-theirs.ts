import type { Button } from '@slack/types';

import type { Readable } from '../../../app/assignments/find-assignment.ts';
import type { Action } from '../../../domain/rights/permissions.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import type { Said } from '../../kit/said.ts';
import { whyText } from '../../kit/who-may.ts';
import { readyButtons } from './buttons.ts';
import { draftsUpdatesWordsIn } from './words.ts';

type Theirs = {
  readonly view: AssignmentView;
  readonly can: Readable['can'];
  readonly language: Language;
};

/** What others may do is said with who they are, and what the person may do instead is offered. */
export function notTheirs(
  right: Action,
  { view, can, language, keeps }: Theirs & { readonly keeps: readonly Button[] },
): Said {
  const text = `${whyText(`not-allowed:${right}`, language)}\n*${view.label}* ${deliverableText(view, 200)}`;
  const instead = ENDS.has(right) ? doneButtons({ view, can, language }) : [];
  return sentence(text, ...instead, ...keeps);
}

const ENDS: ReadonlySet<Action> = new Set(['report', 'close']);

/** Whoever is done says so to the committee, or to the holder who does. */
export function doneButtons({ view, can, language }: Theirs): readonly Button[] {
  if (view.reported !== null || view.ending !== null) return [];
  if (!can('report')) return can('say-ready') ? readyButtons(view, language) : [];
  const report = { action: 'say_words:report', value: `report ${view.label}` };
  return [button(draftsUpdatesWordsIn(language).reports, report)];
}
