import type { Committee } from '../../domain/committee/committee.ts';
import { officesOf } from '../../domain/committee/offices.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type CommitteeFor } from '../deeds/find-committee.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { todayIn } from '../deeds/today.ts';
import type { Ports } from '../ports/ports.ts';
import type { NamedPerson } from '../views/assignment-view.ts';
import { named } from '../views/view-of.ts';
import { type HomeCommittee, homeCommittee } from './home-committee.ts';
import { type HomePage, homePage } from './home-lines.ts';
import { type FoundGroup, foundInCommittee, foundOnPerson } from './home-lists.ts';
import { HOME_START, type HomePlace } from './home-place.ts';
import { type HomeWait, homeWaits } from './home-waits.ts';

/** A person's App Home. */
export type HomeView = {
  readonly ok: true;
  /** Where they are, as far as there is such a place. */
  readonly place: HomePlace;
  /** The workspace has no committee yet. */
  readonly nothingSetUp: boolean;
  /** What waits for them in every committee that they keep. */
  readonly waits: readonly HomeWait[];
  /** Those whose assignments they lead or keep. */
  readonly overseen: readonly Pick<Committee, 'id' | 'code' | 'name'>[];
  /** The one of them that is shown; null for who keeps none. */
  readonly here: HomeCommittee | null;
  /** Whom the list is narrowed to. */
  readonly person: NamedPerson | null;
  readonly list: HomePage;
};

/** Mine by urgency; what waits and the next meeting for those who lead or keep a committee. */
export async function homeOf(
  ports: Ports,
  person: Person,
  wanted: HomePlace = HOME_START,
): Promise<HomeView | Refusal> {
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  if (refused !== null) return refused;
  const committees = await ports.store.committees(person.team);
  const overseen = await overseenBy(ports, person, committees);
  const shown = committeeShown(ports, person, overseen, wanted.committee);
  const place = shown === null ? { ...HOME_START, page: wanted.page } : placeIn(shown, wanted);
  const groups = await groupsAt(ports, person, { committees, shown, place });
  const list = await homePage(ports, person, groups, place.page);
  const waits = await Promise.all(
    overseen.map((each) => homeWaits(ports, each, todayIn(ports, each.committee))),
  );
  return {
    ok: true,
    place: { ...place, page: list.page },
    nothingSetUp: committees.length === 0,
    waits: waits.flat(),
    overseen: overseen.map(({ committee }) => committee),
    here: shown && (await homeCommittee(ports, shown, todayIn(ports, shown.committee))),
    person: place.person === null ? null : await named(ports, { ...person, user: place.person }),
    list,
  };
}

async function overseenBy(
  ports: Ports,
  person: Person,
  committees: readonly Committee[],
): Promise<readonly CommitteeFor[]> {
  const answers = committees.map((committee) =>
    committeeFor(ports, { person, committee }, 'register'),
  );
  return (await Promise.all(answers)).filter((each) => each.ok);
}

/** The one that is asked for, else one in which the person has an office, else the first. */
function committeeShown(
  ports: Ports,
  person: Person,
  overseen: readonly CommitteeFor[],
  wanted: string | null,
): CommitteeFor | null {
  const chosen = overseen.find(({ committee }) => committee.id === wanted);
  const own = overseen.find(
    ({ committee }) => officesOf(person, committee, todayIn(ports, committee)).length > 0,
  );
  return chosen ?? own ?? overseen[0] ?? null;
}

/** In a committee that is no more theirs to keep, nothing of what was chosen there holds. */
function placeIn({ committee }: CommitteeFor, wanted: HomePlace): HomePlace {
  const isThere = wanted.committee === null || wanted.committee === committee.id;
  const found = isThere ? wanted : HOME_START;
  const isWhole = found.filter !== 'person' || found.person !== null;
  return { ...(isWhole ? found : HOME_START), committee: committee.id };
}

async function groupsAt(
  ports: Ports,
  person: Person,
  {
    committees,
    shown,
    place,
  }: {
    readonly committees: readonly Committee[];
    readonly shown: CommitteeFor | null;
    readonly place: HomePlace;
  },
): Promise<readonly FoundGroup[]> {
  const isOwn = place.filter === 'start';
  const mine = isOwn ? [await foundOnPerson(ports, person, committees)] : [];
  if (shown === null) return mine;
  const above = mine.flatMap(({ found }) => found);
  return [...mine, await foundInCommittee(ports, shown.committee, place, above)];
}
