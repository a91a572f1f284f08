import type { AssignmentView } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import type { Said } from '../../../../src/slack/kit/said.ts';
import { diaryList } from '../../../../src/slack/rooms/diary/list.ts';
import { forDiaryNotice } from '../../../../src/slack/rooms/diary/notice.ts';
import {
  closedTogether,
  closeSeveralAsk,
  MOST_CLOSED,
} from '../../../../src/slack/rooms/ending/close-several-said.ts';
import { MOST_LISTED } from '../../../../src/slack/rooms/outcome/form-list.ts';
import { listDone } from '../../../../src/slack/rooms/outcome/list-said.ts';
import { policiesSaid } from '../../../../src/slack/rooms/policies/said.ts';
import { liftAsk, markedText } from '../../../../src/slack/rooms/secrecy/said.ts';
import { meetings } from '../forms/filled.ts';
import { LINK } from './longest-view.ts';
import { aCommittee } from '../../../contracts/samples.ts';

/** A ULID as long as all are. */
const DEED = '01ARZ3NDEKTSV4RRFFQ69G9999';

const undo = (of: readonly AssignmentView[]) =>
  of.map(({ id }) => ({ assignment: id, deed: DEED }));

/** What is said of several assignments that one § closes, of the diary, and of what is secret. */
export function togetherMessages(
  views: readonly AssignmentView[],
  name: string,
  language: Language,
): Readonly<Record<string, Said>> {
  const [view, ...others] = views;
  if (view === undefined) return {};
  const held = meetings(3);
  const refused = views
    .slice(0, MOST_CLOSED)
    .map(({ label }) => ({ label, why: 'ended' }) as const);
  const closed = views.slice(0, MOST_CLOSED);
  const listed = views.slice(0, MOST_LISTED);
  const asking = {
    views: closed,
    meetings: held,
    refused: [],
    unused: view.wording,
    paragraph: '§ 87',
  };
  const done = { views: closed, refused: [], undoable: undo(closed), paragraph: name };
  const waiting = { ...view, diary: { ...view.diary, isWaiting: true } };
  const committee = aCommittee({
    name,
    policies: { silentDays: 366, stillMonths: 36, weekday: 1, last: '2026-11-30', toldWith: null },
  });
  const left = { is: 'draft', link: LINK, name } as const;
  return {
    'close several ask': closeSeveralAsk(asking, language),
    'close several ask, most refused': closeSeveralAsk(
      { ...asking, views: [view], refused },
      language,
    ),
    'closed together': closedTogether(done, language),
    'closed none': closedTogether({ ...done, views: [], undoable: [], refused }, language),
    'list done': listDone(
      { ...done, views: listed, undoable: undo(listed), toSupplement: listed },
      language,
    ),
    policies: policiesSaid(committee, language),
    'no policies': policiesSaid({ policies: null }, language),
    'for the diary': forDiaryNotice([view, ...others], name, language),
    'what the diary lacks': diaryList(
      {
        committee,
        views: views.map((each) => ({ ...each, diary: waiting.diary })),
        mayHandOver: true,
      },
      language,
    ),
    'marked as secret': markedText(
      view,
      Array.from({ length: 60 }, () => left),
      language,
    ),
    'lift secrecy': liftAsk(view, language),
  };
}
