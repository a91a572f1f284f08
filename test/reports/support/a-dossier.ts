import type { Dossier } from '../../../src/app/ports/dossier.ts';

const AT = '2026-11-17T08:00:00.000Z';

/** A dossier with something of everything, closed and received. */
export function aDossier(facts: Partial<Dossier> = {}): Dossier {
  const act = { by: 'Astrid Lindqvist', at: AT };
  return {
    language: 'sv',
    madeAt: '2026-12-17T08:00:00.000Z',
    madeOn: '2026-12-17',
    authority: 'Region Exempel',
    committee: { code: 'RUN', name: 'Regionala utvecklingsnämnden', timeZone: 'Europe/Stockholm' },
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    label: 'RUN-1',
    formerly: [],
    deliverable: 'mål & prioriteringar',
    wording: 'Regiondirektören får i uppdrag att ta fram mål',
    decidedOn: '2026-09-29',
    paragraph: '§ 112',
    minutes: 'confirmed',
    caseNumber: 'RUN/516/2020',
    caseTitle: null,
    givenBy: null,
    sentTo: ['Regionala utvecklingsdirektören'],
    related: [],
    due: { kind: 'meeting', meeting: 'DEC', day: '2026-12-15' },
    registered: act,
    state: 'closed',
    ending: { ...act, is: 'closed', on: '2026-12-15', paragraph: '§ 87', words: null },
    people: [{ role: 'holder', title: 'Regiondirektören', name: act.by, part: null }],
    documents: [
      {
        ...act,
        version: 1,
        kind: 'file',
        what: '../mål: utkast.txt',
        size: 3,
        sha256: 'a'.repeat(64),
        path: 'files/v1',
        receivedOn: null,
        review: { is: 'approved', ...act },
        late: null,
      },
    ],
    updates: [{ ...act, signal: 'at-risk', text: 'väntar 😀', isDeleted: false }],
    messages: [
      {
        at: AT,
        to: act.by,
        say: 'nudge',
        quote: { is: 'whole', text: '*RUN-1* mål &amp; prioriteringar' },
        isDelivered: true,
      },
      { at: AT, to: act.by, say: 'digest', quote: { is: 'not-kept' }, isDelivered: true },
    ],
    events: [
      {
        at: AT,
        day: '2026-11-17',
        time: '09:00',
        what: 'registered',
        occurrence: null,
        by: act.by,
        actedAs: null,
        actedFor: null,
        source: 'command',
        details: [{ name: 'decidedOn', from: null, to: { is: 'day', day: '2026-09-29' } }],
      },
    ],
    diary: [{ ...act, receipt: { ...act, number: 'RS 2026/123', day: '2026-12-17' } }],
    ...facts,
  };
}
