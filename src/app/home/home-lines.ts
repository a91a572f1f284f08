import { isWaitedFor } from '../../domain/ladder/whom-it-waits-for.ts';
import type { Person } from '../../domain/record/person.ts';
import { type LineAnswer, lineAnswers } from '../../domain/rights/line-answers.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import { viewOf } from '../views/view-of.ts';
import type { Found, FoundGroup } from './home-lists.ts';
import { LINES_AT_HOME } from './home-place.ts';

/** An assignment at home, with what whoever reads it may answer. */
export type HomeLine = {
  readonly view: AssignmentView;
  readonly answers: ReadonlySet<LineAnswer>;
  /** It waits for whoever reads it. */
  readonly isReaders: boolean;
};

/** What stands under a title on a page; `total` counts those on the other pages too. */
export type HomeGroup = Pick<FoundGroup, 'is' | 'meeting'> & {
  readonly total: number;
  readonly lines: readonly HomeLine[];
};

export type HomePage = {
  readonly groups: readonly HomeGroup[];
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
};

/** The page that is asked for, or the last that there is; only what stands on it is computed. */
export async function homePage(
  ports: Ports,
  person: Person,
  groups: readonly FoundGroup[],
  wanted: number,
): Promise<HomePage> {
  const total = groups.reduce((sum, { found }) => sum + found.length, 0);
  const pages = Math.max(1, Math.ceil(total / LINES_AT_HOME));
  const page = Math.min(wanted, pages - 1);
  let before = 0;
  const shown = groups.map(async ({ found, ...about }) => {
    const from = Math.max(0, page * LINES_AT_HOME - before);
    const to = Math.max(0, (page + 1) * LINES_AT_HOME - before);
    before += found.length;
    const here = found.slice(from, to).map((each) => lineOf(ports, person, each));
    return { ...about, total: found.length, lines: await Promise.all(here) };
  });
  return { groups: await Promise.all(shown), page, pages };
}

async function lineOf(
  ports: Ports,
  person: Person,
  { assignment, committee }: Found,
): Promise<HomeLine> {
  const today = todayIn(ports, committee);
  const view = await viewOf(ports, assignment, committee);
  return {
    view: contributes(view, person) ? { ...view, contributes: true } : view,
    answers: lineAnswers(person, assignment, committee, today),
    isReaders: isWaitedFor(person, view.waitsFor),
  };
}

function contributes({ contributors }: AssignmentView, { user }: Person): boolean {
  return contributors.some((each) => each.person.person.user === user);
}
