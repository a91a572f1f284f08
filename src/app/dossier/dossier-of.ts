import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { meetingOf } from '../../domain/committee/meetings.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import { todayIn } from '../deeds/today.ts';
import { letterheadOf } from '../papers/make-list.ts';
import { mayBeRead } from '../papers/may-be-read.ts';
import type { Dossier, DossierEnding, DossierPerson } from '../ports/dossier.ts';
import type { Ports } from '../ports/ports.ts';
import type { AssignmentView } from '../views/assignment-view.ts';
import { named, viewOf } from '../views/view-of.ts';
import { eventsIn } from './events-in.ts';
import { quotedMessages } from './quoted-messages.ts';
import { namedAct, type NameOf, versionsIn } from './versions-in.ts';

/** Everything about one assignment in the order of time, by the words that may be read. */
export async function dossierOf(
  ports: Ports,
  found: { readonly assignment: Assignment; readonly committee: Committee },
  language: Language,
): Promise<Dossier> {
  const { committee } = found;
  const assignment = mayBeRead(found.assignment, { is: 'dossier' });
  const subject = { assignment, committee };
  const nameOf: NameOf = async (person: Person) => (await named(ports, person)).name;
  const view = await viewOf(ports, assignment, committee);
  const { code, name, timeZone } = committee;
  return {
    language,
    madeAt: ports.now,
    madeOn: todayIn(ports, committee),
    authority: (await letterheadOf(ports, committee.team)).authority,
    committee: { code, name, timeZone },
    ...factsIn(assignment),
    due: view.due,
    registered: await namedAct(
      { by: assignment.registeredBy, at: assignment.registeredAt },
      nameOf,
    ),
    state: view.state,
    ending: await endingIn(subject, nameOf),
    people: peopleIn(view),
    documents: await versionsIn(assignment.drafts, nameOf),
    updates: await Promise.all(
      assignment.updates.map(async ({ signal, text, deleted: isDeleted, ...act }) => ({
        ...(await namedAct(act, nameOf)),
        signal,
        text,
        isDeleted,
      })),
    ),
    messages: await quotedMessages(ports, subject),
    events: await eventsIn(ports, subject),
    diary: await diaryIn(assignment, nameOf),
  };
}

function factsIn({ id, label, deliverable, wording, origin, ...rest }: Assignment) {
  const parent = rest.parent === null ? [] : [{ is: 'parent' as const, label: rest.parent.label }];
  const { decidedOn, paragraph, minutes, caseNumber, caseTitle, givenBy, sentTo } = origin;
  return {
    id,
    label,
    formerly: rest.formerly.map((each) => each.label),
    deliverable,
    wording,
    decidedOn,
    paragraph,
    minutes,
    caseNumber,
    caseTitle,
    givenBy: givenBy?.name ?? null,
    sentTo,
    related: [
      ...parent,
      ...rest.supplements.map((each) => ({ is: 'supplement' as const, label: each.label })),
    ],
  };
}

async function endingIn(
  { assignment: { ending }, committee }: { assignment: Assignment; committee: Committee },
  nameOf: NameOf,
): Promise<DossierEnding | null> {
  if (ending === null) return null;
  const act = await namedAct(ending, nameOf);
  switch (ending.is) {
    case 'closed': {
      const on = meetingOf(committee, ending.meeting)?.day ?? null;
      return { ...act, is: ending.is, on, paragraph: ending.paragraph, words: null };
    }
    case 'closed-before':
      return { ...act, is: ending.is, on: ending.on, paragraph: null, words: ending.words };
    case 'void':
      return { ...act, is: ending.is, on: null, paragraph: null, words: ending.reason };
  }
}

function peopleIn({ holder, delegated, contributors }: AssignmentView): readonly DossierPerson[] {
  const { office, body, person } = holder;
  return [
    { role: 'holder', title: body ?? office, name: person?.name ?? null, part: null },
    ...delegated.map((each) => ({
      role: 'worker' as const,
      title: null,
      name: each.person.name,
      part: each.part,
    })),
    ...contributors.map((each) => ({
      role: 'contributor' as const,
      title: null,
      name: each.person.name,
      part: each.part,
    })),
  ];
}

function diaryIn({ diary }: Assignment, nameOf: NameOf): Promise<Dossier['diary']> {
  return Promise.all(
    diary.map(async ({ receipt, ...act }) => ({
      ...(await namedAct(act, nameOf)),
      receipt: receipt && {
        ...(await namedAct(receipt, nameOf)),
        number: receipt.number,
        day: receipt.day,
      },
    })),
  );
}
