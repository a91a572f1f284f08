import type { EndingPreview } from '../../../../src/app/views/ending-preview.ts';
import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import { alikeSaid } from '../../../../src/slack/rooms/registering/alike.ts';
import { goneOver, goneOverCard } from '../../../../src/slack/rooms/committees/notice.ts';
import {
  committeeEnded,
  endingList,
  endingPreview,
} from '../../../../src/slack/rooms/committees/said.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { aCommittee } from '../../../contracts/samples.ts';

/** What is said of a committee that ends, and of what is like an open assignment. */
export function endingMessages(
  views: readonly AssignmentView[],
  name: string,
  language: Language,
): Readonly<Record<string, Said>> {
  const [view] = views;
  if (view === undefined) return {};
  const { today, id, label, deliverable } = view;
  const from = '2027-01-01';
  const by = { person: { team: 'T1', user: 'U1' }, source: 'button' } as const;
  const ending = { id: 'E1', from, to: '01C', by, isDone: false };
  const committee = aCommittee({ name, language, ending });
  const to = aCommittee({ id: '01C', code: 'HSN', name, language });
  const assignments = views.map((each) => ({ ...each, dueThere: { kind: 'none' } as const }));
  const about: EndingPreview = { ok: true, committee, today, from, to, others: [], assignments };
  const first = { id, label, deliverable };
  return {
    'ending preview': endingPreview(about, language),
    'ending with others to go on': endingPreview(
      { ...about, to: null, others: Array.from({ length: 20 }, () => to) },
      language,
    ),
    'ending list': endingList(about),
    'will end': committeeEnded({ committee, to, today, gone: 20 }, language),
    'has ended': committeeEnded({ committee, to, today: from, gone: 20 }, language),
    'card gone over': goneOverCard(view),
    'gone over': goneOver({ from: committee, to }, views, language),
    'like an open one': alikeSaid(
      { ok: false, why: 'alike', likes: [first], first },
      { committee: '01C', due: { kind: '', choice: '' }, line: view.wording },
      language,
    ),
  };
}
