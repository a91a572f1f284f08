import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import { card } from '../../../../src/slack/rooms/assignment/card.ts';
import { handedOver } from '../../../../src/slack/rooms/assignment/notice.ts';
import { show } from '../../../../src/slack/rooms/assignment/said.ts';
import { letterSaid } from '../../../../src/slack/rooms/asking-bodies/letter.ts';
import { committeeIsHere } from '../../../../src/slack/rooms/registering/said-committee.ts';
import { notRegistered, registered } from '../../../../src/slack/rooms/registering/said.ts';
import { list } from '../../../../src/slack/rooms/status/lists.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';

/** What is said of an assignment that a body outside holds. */
export function bodyMessages(
  view: AssignmentView,
  count: number,
  language: Language,
): Record<string, Said> {
  const body = view.deliverable.slice(0, 100);
  const outside: AssignmentView = {
    ...view,
    holder: { ...view.holder, office: null, body },
    origin: { ...view.origin, givenBy: { id: '01D', code: 'KUN', name: body } },
    drafts: [...view.drafts].map((each) => ({
      ...each,
      receivedOn: '2026-11-20',
      content: { kind: 'answer', text: view.wording },
    })),
  };
  const many = Array.from({ length: count }, () => outside);
  const about = { committee: '01C', line: view.wording };
  return {
    'a body’s card': card(outside),
    'a body’s assignment': show(outside, language, () => true),
    'a body’s assignments, handed over': handedOver(many, language),
    'a list of bodies': list(body, many, language, {
      next: { list: 'committee', committee: '01C', filter: 'all' },
    }),
    'a body’s assignment, registered': registered([outside], language),
    'the letter to a body': letterSaid(outside, language),
    'an unknown holder that can be a body': notRegistered(
      {
        ...about,
        why: 'unknown-holder',
        unclear: body,
        offered: [],
        body: { name: body, like: [body, body, body, body] },
        code: 'RUN',
        offices: [body],
        today: view.today,
      },
      language,
    ),
    'a committee that is here': committeeIsHere(
      { ...about, there: { id: '01D', code: 'KULTURFRIT', name: body } },
      language,
    ),
  };
}
