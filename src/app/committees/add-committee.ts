import { NO_AGENDA_LIST } from '../../domain/committee/agenda-list.ts';
import { NO_READINESS } from '../../domain/committee/readiness.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Language } from '../../domain/record/language.ts';
import { languageOfName } from '../../domain/committee/language-of-name.ts';
import { newOffice, type Office } from '../../domain/committee/office.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Person } from '../../domain/record/person.ts';
import { DEFAULT_SILENT_AFTER } from '../../domain/assignments/silence.ts';
import { DEFAULT_PLAN } from '../../domain/meetings/plan.ts';
import { DEFAULT_LADDER } from '../../domain/committee/reminder-ladder.ts';
import { NOTHING_PUBLIC } from '../../domain/committee/public-view.ts';
import type { Doer } from '../deeds/doer.ts';
import type { Ports } from '../ports/ports.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Contents } from '../ports/store.ts';
import { doneBy } from '../deeds/history-entries.ts';
import { wasDoneFor } from '../records/change.ts';
import { writeCommittee } from '../records/write-committee.ts';
import { todayIn } from '../deeds/today.ts';

/**
 * What is known of the channel: the workspace's own, or shared with another organisation, where
 * nothing can be set up. Where Slack does not say which, nothing is set up either.
 */
export type CommitteePlace = 'own' | 'shared' | 'not-invited' | 'no-answer';

const PLACE_REFUSED = {
  own: null,
  shared: 'channel-shared',
  'not-invited': 'not-invited',
  'no-answer': 'no-answer',
} as const;

export type NewCommittee = {
  readonly doer: Doer;
  readonly channel: string;
  readonly code: string;
  readonly name: string;
  /** Where nobody chose it, it is that of the name. */
  readonly language?: Language;
  /** Null: whoever sets it up becomes the secretary. */
  readonly secretary?: Person | null;
  readonly director?: Person | null;
  readonly meetings?: readonly { readonly day: Day; readonly time: string | null }[];
  readonly place: CommitteePlace;
};

const CODE = /^[A-ZÅÄÖ][A-ZÅÄÖ0-9]{0,9}$/;
export const LONGEST_COMMITTEE_NAME = 150;

/** The titles under which a new committee's officers stand; `role set` changes who holds them. */
export const OFFICER_TITLES: Readonly<
  Record<Language, { secretary: string; chair: string; director: string }>
> = {
  sv: { secretary: 'Nämndsekreteraren', chair: 'Ordföranden', director: 'Direktören' },
  en: { secretary: 'The secretary', chair: 'The chair', director: 'The director' },
};

/**
 * Sets up a committee in a channel that has none, or one that is no more. Any full member may, and becomes the secretary
 * unless another is named.
 */
export async function addCommittee(
  ports: Ports,
  request: NewCommittee,
): Promise<{ readonly ok: true; readonly committee: Committee } | Refusal> {
  const { team } = request.doer.person;
  const there = await ports.store.committeeOfChannel(team, request.channel);
  // Worked off once more after a crash, it finds what it has set up itself.
  if (wasDoneFor(ports.cause, there)) return refuse('already-done');
  const refused = await refusalOf(ports, request);
  if (refused !== null) return refused;
  const committee = newCommittee(ports, request);
  const { doer } = request;
  const { code, name, channel } = committee;
  const happened = { what: 'committee-added', from: null, to: { code, name, channel } } as const;
  const written = await writeCommittee(ports, {
    before: null,
    after: committee,
    history: [doneBy(ports, doer, happened)],
  });
  return written.ok ? { ok: true, committee: written.record } : refuse('code-taken');
}

async function refusalOf(ports: Ports, request: NewCommittee): Promise<Refusal | null> {
  const { person } = request.doer;
  const facts = await ports.people.who(person);
  if (facts?.kind !== 'member') return refuse('not-full-member');
  const why = PLACE_REFUSED[request.place];
  if (why !== null) return refuse(why);
  if (!CODE.test(request.code.toLocaleUpperCase('sv'))) return refuse('bad-code');
  if (request.name.trim() === '' || request.name.length > LONGEST_COMMITTEE_NAME)
    return refuse('bad-code');
  const there = await ports.store.committeeOfChannel(person.team, request.channel);
  if (there !== null && there.ending?.isDone !== true) return refuse('channel-taken');
  const code = request.code.toLocaleUpperCase('sv');
  return (await ports.store.committeeByCode(person.team, code)) === null
    ? null
    : refuse('code-taken');
}

function newCommittee(ports: Ports, request: NewCommittee): Contents['committee'] {
  const now = ports.now;
  const { timeZone } = ports.defaults;
  const language = request.language ?? languageOfName(request.name) ?? ports.defaults.language;
  const from = todayIn(ports, ports.defaults);
  const meetings = (request.meetings ?? []).map(({ day, time }): Meeting => ({
    id: ports.newId(),
    day,
    time,
    state: 'planned',
    addedAt: now,
    dates: [],
    dispatched: null,
  }));
  return {
    id: ports.newId(),
    team: request.doer.person.team,
    code: request.code.toLocaleUpperCase('sv'),
    name: request.name.trim(),
    channel: request.channel,
    timeZone,
    language,
    offices: officers(request, language, from),
    bodies: [],
    plan: DEFAULT_PLAN,
    ladder: DEFAULT_LADDER,
    silentAfter: DEFAULT_SILENT_AFTER,
    lateReasons: [],
    overview: null,
    closedDays: [],
    gone: [],
    idleMonths: [],
    meetings: meetings.toSorted((one, other) => one.day.localeCompare(other.day)),
    toFollow: [],
    // Those who are in office from the beginning are no change.
    cardsShownOn: from,
    readiness: NO_READINESS,
    agendaList: NO_AGENDA_LIST,
    policies: null,
    retention: null,
    secrecy: 'off',
    publicView: NOTHING_PUBLIC,
    muted: false,
    ending: null,
  };
}

function officers(request: NewCommittee, language: Language, from: Day): readonly Office[] {
  const titles = OFFICER_TITLES[language];
  const held = (person: Person | null | undefined): Office['holdings'] =>
    person ? [{ person, from, acting: false }] : [];
  return [
    newOffice(titles.secretary, {
      role: 'secretary',
      holdings: held(request.secretary ?? request.doer.person),
    }),
    newOffice(titles.chair, { role: 'chair' }),
    newOffice(titles.director, { role: 'director', holdings: held(request.director) }),
  ];
}
