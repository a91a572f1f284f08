import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { listHandedOver, listTakenIn } from '../../../../src/slack/rooms/backlog/notice.ts';
import { acceptedListed, listedRows, takenIn } from '../../../../src/slack/rooms/backlog/said.ts';
import { aCommittee, anAssignment } from '../../../contracts/samples.ts';

const READING = '01J00000000000000000000000';

/** What is said of a list that was taken in. */
export function listMessages(
  views: readonly AssignmentView[],
  name: string,
  language: Language,
): Readonly<Record<string, Said>> {
  const periods = views.map((view, at) => ({
    ...view,
    due: { kind: 'period', text: `${view.wording} ${at}`, to: '2027-03-31', daysAway: 90 } as const,
  }));
  const committee = aCommittee({ name });
  const page = { ok: true, committee, views: views.slice(0, 40), left: 960 } as const;
  return {
    'list taken in': listTakenIn(
      {
        reading: READING,
        committee: name,
        dues: periods.map(({ due }) => due),
        views: periods,
        today: '2026-11-20',
      },
      language,
    ),
    'list handed over': listHandedOver(periods, READING, language),
    'page of a list': listedRows(page, { reading: READING, from: 40 }, language),
    'list accepted': acceptedListed(
      { ok: true, accepted: views.map(() => anAssignment()), left: 3 },
      language,
    ),
    'list registered': takenIn(
      {
        ok: true,
        committee,
        assignments: views.map(() => anAssignment()),
        later: 3,
        left: Array.from({ length: 1000 }, (_, at) => at + 2),
      },
      language,
    ),
  };
}
