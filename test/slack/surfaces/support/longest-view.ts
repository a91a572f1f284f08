import type { AssignmentView, NamedPerson } from '../../../../src/app/views/assignment-view.ts';
import type { Language } from '../../../../src/domain/record/language.ts';
import { milestonesOfWords } from './longest-milestones.ts';

/** Where a version is seen. */
export const LINK =
  'https://example.org/archives/C1/p1700000000000100?thread_ts=1700000000.000100&cid=C1';

/** An assignment in which every word that a person wrote is made of the same unit. */
export function viewOfWords(unit: string, length: number, language: Language): AssignmentView {
  const long = `${unit} `.repeat(Math.ceil(length / (unit.length + 1))).slice(0, length);
  const name = long.slice(0, 60);
  return {
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    formerly: { labels: ['RUN-1', 'HSN-12'], first: '2026-12-15' },
    label: 'RUN-1234',
    committee: {
      id: '01BRZ3NDEKTSV4RRFFQ69G5FAV',
      code: 'RUN',
      name,
      channel: 'C1',
      language,
      timeZone: 'Europe/Stockholm',
    },
    today: '2026-11-25',
    state: 'late',
    diary: {
      handedOverOn: '2026-11-20',
      receipt: { number: long.slice(0, 60), day: '2026-11-21' },
      isWaiting: false,
      isToHandOver: false,
    },
    deliverable: long,
    wording: long,
    origin: {
      caseNumber: 'RUN/516/2020',
      caseTitle: long,
      paragraph: name,
      decidedOn: '2026-09-29',
      minutes: 'preliminary',
      sentTo: [long],
      basis: [long, long],
    },
    holder: { body: null, office: long.slice(0, 80), person: person(name), isGone: true },
    contributors: Array.from({ length: 30 }, () => ({ person: person(name), part: long })),
    contributes: true,
    toApprove: 12,
    lock: 'dispatched',
    tabled: false,
    approved: 1,
    overtaken: 1,
    delegated: [null, ...milestonesOfWords(unit)].map((each) => ({
      person: person(name),
      milestone: each?.milestone ?? null,
      part: long,
      next: each,
      newestUpdate: { signal: 'at-risk', text: long },
    })),
    parent: { id: '01P', label: 'RUN-1233' },
    supplements: Array.from({ length: 30 }, (_, at) => ({
      id: `01S${at}`,
      label: `RUN-${2000 + at}`,
    })),
    withoutParagraph: { is: 'off-the-agenda', meeting: '01M', day: '2026-12-15' },
    secrecy: null,
    retention: {
      hold: { reason: long, day: '2026-11-20' },
      weeded: [
        { kind: 'drafts', day: '2026-11-21' },
        { kind: 'updates', day: '2026-11-21' },
      ],
    },
    lastOutcome: { is: 'referred-back', motive: long, paragraph: '§ 87' },
    outcomeMissing: true,
    waitsFor: { as: 'worker', what: 'late-reason', people: [], person: person(name) },
    cycles: 12,
    lastMotive: long,
    dueSetBy: 'meeting-followed',
    extended: {
      count: 12,
      first: '2026-12-15',
      last: { ground: 'consent', paragraph: '§ 87', from: '2026-12-15' },
    },
    extensionAsked: {
      at: '2026-11-24T08:00:00.000Z',
      by: person(name).person,
      to: { kind: 'none' },
      reason: 'å'.repeat(3000),
    },
    due: { kind: 'meeting', meeting: '01M', day: '2026-12-15', time: '09:00', daysAway: 20 },
    whyLate: long.slice(0, 48),
    lateReasons: Array.from({ length: 20 }, () => long.slice(0, 48)),
    milestones: milestonesOfWords(unit),
    next: milestonesOfWords(unit)[3] ?? null,
    newestUpdate: { by: person(name), at: AT, signal: 'at-risk', text: long },
    drafts: [
      {
        version: 1,
        by: person(name),
        at: AT,
        content: {
          kind: 'file',
          name: `${long.slice(0, 240)}.docx`,
          size: 1,
          sha256: '',
          path: '',
          slackFile: 'F1',
        },
        receivedOn: null,
        late: lateOf(name, long),
        review: {
          is: 'changes-requested',
          by: { team: 'T1', user: 'U1' },
          at: AT,
          comment: long,
        },
        reviewedBy: person(name),
        link: LINK,
      },
      {
        version: 2,
        by: person(name),
        at: AT,
        content: { kind: 'link', url: `https://example.org/${long}` },
        receivedOn: null,
        late: lateOf(name, long),
        review: { is: 'submitted' },
        reviewedBy: null,
        link: null,
      },
    ],
    accepted: { by: person(name), at: AT },
    reported: null,
    ending: null,
    endedOn: null,
    card: null,
    hasCard: false,
  };
}
export function person(name: string): NamedPerson {
  return { person: { team: 'T1', user: 'U1' }, name };
}
export const AT = '2026-11-20T08:00:00.000Z';

function lateOf(name: string, text: string): AssignmentView['drafts'][number]['late'] {
  return {
    stage: 'asked',
    meeting: '01M',
    reason: { kind: 'addition', text },
    by: person(name),
    answer: { is: 'refused', by: person(name), at: AT },
  };
}

/** A standing assignment has no milestones or drafts of its own. */
export function headOf(view: AssignmentView, count: number): AssignmentView {
  const label = `${view.label}, nov–dec 2026`;
  const occurrences = Array.from({ length: count }, (_, at) => ({
    ...view,
    id: `01OCCURRENCE${at}`,
    label,
  }));
  const asHead = { occurrences, waiting: 'nov–dec 2027', isOfPeriods: true };
  return { ...view, milestones: [], next: null, drafts: [], toApprove: null, asHead };
}
