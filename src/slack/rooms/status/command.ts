import type { Committee } from '../../../domain/committee/committee.ts';
import { phraseAtEnd } from '../../../domain/dates/phrases-at-edges.ts';
import { resolveDue } from '../../../domain/dates/resolve.ts';
import type { ResolvedDue } from '../../../domain/dates/resolved-due.ts';
import type { Day } from '../../../domain/days/day.ts';
import { folded } from '../../typed/typed-text.ts';
import { actingFor } from '../../../domain/committee/offices.ts';
import { leadingPeople } from '../../../domain/registering/people-named.ts';
import { leadingOffice } from '../../../domain/registering/leading-office.ts';
import { filterSaid, meetingSaid, nothingIn, wordsOf } from './filter.ts';
import { listsInstead } from './lists-instead.ts';
import { list as listSurface, mine as mineSurface } from './lists.ts';
import { statusOverview } from './overview.ts';
import {
  type Answer,
  type Asked,
  type CommandHandler,
  say,
  sayRefused,
  sayToChannel,
  sayWhy,
  todayIn,
} from '../../kit/asked.ts';
import { whichMeeting } from '../../kit/asks-which-day.ts';
import { inCommittee, inCommitteeFor } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  type ListFilter,
  openOfCommittee,
  ownAssignments,
} from '../../../app/views/open-assignments.ts';
import { named } from '../../../app/views/view-of.ts';
import { statusOf } from '../../../app/views/status-overview.ts';

export const mine: CommandHandler = async ({ ports }, asked) => {
  const own = await ownAssignments(ports, asked.person);
  return own.ok
    ? say(mineSurface(own.views, asked.language, { canSetUp: asked.here === null }))
    : sayRefused(own, asked);
};

const MINE = new Set(['mine', 'mina']);

export const list: CommandHandler = async (parts, asked) =>
  MINE.has(folded(asked.rest)) ? mine(parts, asked) : ofCommittee(parts, asked);

const ofCommittee: CommandHandler = inCommitteeFor(
  'read',
  async (parts, asked, { committee, rest: words }) => {
    const today = todayIn(parts, committee);
    const rest = words.replace(/[\s?!.]+$/u, '');
    const meeting = meetingSaid(rest, committee, today);
    if (meeting?.ok === false)
      return whichMeeting(meeting.choices, (day) => `list ${committee.code} ${day}`, {
        today,
        language: asked.language,
      });
    const filter =
      (meeting && meetingListed(meeting)) ??
      filterSaid(rest, asked.person.team) ??
      officeListed(parts, committee, rest.replace(OF_WHOM, '')) ??
      (await personListed(parts, committee, rest.replace(OF_WHOM, '')));
    if (filter === null) return say(listsInstead(committee.code, rest, asked.language));
    const views = await openOfCommittee(parts.ports, committee, filter);
    const next = { list: 'committee', committee: committee.id, filter: wordsOf(filter) } as const;
    const empty = await nothingIn(parts.ports, filter, { committee, language: asked.language });
    return say(listSurface(committee.name, views, asked.language, { next, empty }));
  },
);

function meetingListed(meeting: ResolvedDue): ListFilter | null {
  return meeting.ok && meeting.due.kind === 'meeting' ? { meeting: meeting.due.meeting } : null;
}

/** "lista allt för Elin" lists what Elin has. */
const OF_WHOM =
  /^(?:(?:allt?|alla|uppdrag(?:en)?|everything|assignments|all)\s+)?(?:för|hos|på|till|for|of|with)\s+/iu;

/** Whoever acts for an office that is named: "lista Regiondirektören". */
function officeListed(
  parts: ListenerParts,
  committee: Committee,
  words: string,
): ListFilter | null {
  const office = leadingOffice(words, committee);
  if (office === null || words.slice(office.words.length).trim() !== '') return null;
  const holder = { kind: 'office', title: office.title } as const;
  return actingFor(holder, committee, todayIn(parts, committee));
}

/** The only colleague who can be meant by a name: "lista Elin Sjödin", "lista Elin". */
async function personListed(
  { ports }: ListenerParts,
  { team, channel }: Committee,
  words: string,
): Promise<ListFilter | null> {
  const text = words.trim().replace(/[.!?]+$/u, '');
  const called = leadingPeople(text, await ports.people.colleagues(team, channel));
  const [only, another] = called?.people ?? [];
  if (called === null || only === undefined || another !== undefined) return null;
  return text.slice(called.words.length).trim() === '' ? only.person : null;
}

export const status = inCommittee((parts, asked, { committee, rest }) => {
  const today = todayIn(parts, committee);
  const due = phraseAtEnd(rest);
  const resolved = due && resolveDue(due.phrase, committee, today);
  if (resolved?.ok === false && resolved.choices.length > 0)
    return whichMeeting(resolved.choices, (day) => `status ${committee.code} ${day}`, {
      today,
      language: asked.language,
    });
  if (resolved?.ok === false || (due === null && rest !== ''))
    return sayWhy('no-such-meeting', asked.language);
  const meeting = resolved?.ok && resolved.due.kind === 'meeting' ? resolved.due.meeting : null;
  return sayStatus(parts, asked, { committee, meeting, today });
});

/** To the committee's own channel, where it was asked for there; else to the person alone. */
async function sayStatus(
  parts: ListenerParts,
  asked: Asked,
  of: { readonly committee: Committee; readonly meeting: string | null; readonly today: Day },
): Promise<Answer> {
  const { committee, meeting, today } = of;
  const overview = await statusOf(parts.ports, { person: asked.person, committee, meeting });
  if (!overview.ok) return sayRefused(overview, asked);
  const isHere = asked.here?.id === committee.id && !committee.muted;
  const surface = statusOverview({
    ...overview,
    language: isHere ? committee.language : asked.language,
    today,
    canPost: !isHere && overview.mayPost,
    ...(isHere && { askedBy: (await named(parts.ports, asked.person)).name }),
  });
  return isHere ? sayToChannel(surface) : say(surface);
}
