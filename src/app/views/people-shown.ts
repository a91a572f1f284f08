import { openDaysOf } from '../../domain/days/closed-days.ts';
import { whomItWaitsFor } from '../../domain/ladder/whom-it-waits-for.ts';
import { contributorsOn } from '../../domain/assignments/contributors.ts';
import { isActing, isGone, officeTitled, personOf } from '../../domain/committee/offices.ts';
import { updatesThatCount } from '../../domain/assignments/state.ts';
import type { Draft } from '../../domain/assignments/draft.ts';
import type { Person } from '../../domain/record/person.ts';
import { placeOfDraft } from '../assignments/draft-shared.ts';
import type { AssignmentView, NamedPerson } from './assignment-view.ts';
import { type DelegationFacts, delegatedViews } from './delegated-view.ts';
import type { Shown } from './shown.ts';

/** The people in what is shown of an assignment. */
export type PeopleShown = Pick<
  AssignmentView,
  | 'holder'
  | 'waitsFor'
  | 'delegated'
  | 'contributors'
  | 'newestUpdate'
  | 'drafts'
  | 'accepted'
  | 'reported'
>;

type PeopleFacts = DelegationFacts & Pick<Shown, 'closed' | 'hasBegun' | 'linkTo'>;

/** @param name asked of each person who is shown */
export function peopleShown(
  involved: PeopleFacts,
  name: (person: Person) => NamedPerson,
): PeopleShown {
  const { assignment, committee, today } = involved;
  const { holder, accepted, reported, drafts } = assignment;
  const person = personOf(holder, committee, today);
  const newest = updatesThatCount(assignment).at(-1);
  return {
    holder: {
      office:
        holder.kind === 'office'
          ? (officeTitled(committee, holder.title)?.title ?? holder.title)
          : null,
      body: holder.kind === 'body' ? holder.name : null,
      isActing: holder.kind === 'office' && isActing(committee, holder.title, today),
      person: person && name(person),
      isGone: person !== null && isGone(person, committee),
    },
    waitsFor: waitsForView(involved, name),
    delegated: delegatedViews(involved, name),
    contributors: contributorsOn(assignment, today).map((each) => ({
      person: name(each.person),
      part: each.part,
    })),
    newestUpdate:
      newest === undefined
        ? null
        : { by: name(newest.by), at: newest.at, signal: newest.signal, text: newest.text },
    drafts: drafts.map((draft) => draftView(draft, involved, name)),
    accepted: accepted && { by: name(accepted.by), at: accepted.at },
    reported: reported && { by: name(reported.by), at: reported.at },
  };
}

function draftView(
  draft: Draft,
  { assignment, linkTo }: PeopleFacts,
  name: (person: Person) => NamedPerson,
): AssignmentView['drafts'][number] {
  const { message: _message, ...shown } = draft;
  const { review, late } = draft;
  const place = placeOfDraft(assignment, draft);
  return {
    ...shown,
    by: name(draft.by),
    // How it stands follows from the moment (see `withPapers`).
    late: late && {
      stage: null,
      meeting: late.meeting,
      reason: late.reason,
      by: name(late.by),
      answer: late.answer && { ...late.answer, by: name(late.answer.by) },
    },
    reviewedBy: review.is === 'submitted' ? null : name(review.by),
    link: place && linkTo(place),
  };
}

function waitsForView(
  involved: PeopleFacts,
  name: (person: Person) => NamedPerson,
): PeopleShown['waitsFor'] {
  const { assignment, committee, today, hasBegun } = involved;
  const closed = openDaysOf(committee, involved.closed);
  const waits = whomItWaitsFor({ assignment, committee, today, closed }, hasBegun);
  const [first = null] = waits?.people ?? [];
  return waits && { ...waits, person: first && name(first) };
}
