import { z } from 'zod';

/** Of the form below: it is raised when a field changes its meaning or goes, not when one is added. */
export const EXPORT_VERSION = 1;

const day = z.iso.date();
const instant = z.iso.datetime();
/** By Slack's user id; `people` says what they are called. */
const user = z.string();
const act = z.object({ by: user, at: instant });

const due = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('meeting'),
    meeting: z.string(),
    before: z
      .object({
        count: z.int(),
        unit: z.enum(['days', 'working-days', 'weeks', 'months']),
        of: z.enum(['meeting', 'dispatch']),
      })
      .optional(),
  }),
  z.object({ kind: z.literal('date'), day }),
  z.object({ kind: z.literal('period'), text: z.string(), from: day, to: day }),
  z.object({ kind: z.literal('standing'), rule: z.string() }),
  z.object({ kind: z.literal('none') }),
]);

const holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('office'), title: z.string() }),
  z.object({ kind: z.literal('body'), name: z.string() }),
  z.object({ kind: z.literal('person'), user }),
]);

const draft = act.extend({
  version: z.int(),
  kind: z.enum(['file', 'link', 'answer']),
  /** A file's name, an address, or an answer's words: the content itself is not exported. */
  what: z.string(),
  size: z.int().nullable(),
  sha256: z.string().nullable(),
  receivedOn: day.nullable(),
  review: z.enum(['submitted', 'approved', 'changes-requested']),
  reviewedBy: user.nullable(),
  reviewedAt: instant.nullable(),
  comment: z.string().nullable(),
});

const historyEntry = z.object({
  at: instant,
  by: user.nullable(),
  actedAs: z.string().nullable(),
  actedFor: z.string().nullable(),
  source: z.string(),
  what: z.string(),
  /** As it was kept then; its form depends on what happened and when. */
  from: z.unknown(),
  to: z.unknown(),
});

export const exportedAssignment = z.object({
  id: z.string(),
  label: z.string(),
  /** The committee's code. */
  committee: z.string(),
  formerly: z.array(z.string()),
  wording: z.string(),
  deliverable: z.string(),
  holder,
  due,
  decidedOn: day.nullable(),
  paragraph: z.string().nullable(),
  caseNumber: z.string().nullable(),
  caseTitle: z.string().nullable(),
  givenBy: z.string().nullable(),
  minutes: z.enum(['preliminary', 'confirmed']).nullable(),
  sentTo: z.array(z.string()),
  standing: z.string().nullable(),
  parent: z.string().nullable(),
  supplements: z.array(z.string()),
  registered: act,
  accepted: act.nullable(),
  reported: act.nullable(),
  participants: z.array(
    z.object({
      user,
      scope: z.enum(['whole', 'milestone', 'contribution']),
      milestone: z.string().nullable(),
      part: z.string().nullable(),
      givenBy: user,
      from: day,
      to: day.nullable(),
    }),
  ),
  updates: z.array(
    act.extend({
      signal: z.enum(['on-track', 'at-risk', 'blocked']).nullable(),
      text: z.string(),
      deleted: z.boolean(),
    }),
  ),
  drafts: z.array(draft),
  outcomes: z.array(
    act.extend({
      is: z.string(),
      closes: z.boolean(),
      meeting: z.string(),
      paragraph: z.string().nullable(),
      motive: z.string().nullable(),
    }),
  ),
  extensions: z.array(
    act.extend({
      from: due,
      fromDay: day.nullable(),
      to: due,
      ground: z.enum(['decision', 'consent', 'list']),
      paragraph: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  extensionAsked: act.extend({ to: due, reason: z.string() }).nullable(),
  ending: z
    .object({
      is: z.enum(['closed', 'closed-before', 'void']),
      by: user,
      at: instant,
      on: day.nullable(),
      paragraph: z.string().nullable(),
      meeting: z.string().nullable(),
      words: z.string().nullable(),
    })
    .nullable(),
  /** Kept out of every weeding, and why. */
  hold: act.extend({ reason: z.string() }).nullable(),
  /** What of it was weeded; how much there was then. */
  weeded: z.array(z.object({ kind: z.string(), at: instant, count: z.int() })),
  history: z.array(historyEntry),
});

const retentionRule = z.object({
  kind: z.string(),
  months: z.int(),
  /** Where the plan of documents says it, and the day on which that was decided. */
  paragraph: z.string(),
  decidedOn: day,
});

export const exportedCommittee = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  timeZone: z.string(),
  language: z.enum(['sv', 'en']),
  offices: z.array(
    z.object({
      title: z.string(),
      role: z.enum(['secretary', 'chair', 'director', 'registrar']).nullable(),
      holders: z.array(z.object({ user, from: day, acting: z.boolean() })),
    }),
  ),
  bodies: z.array(z.object({ name: z.string(), contact: user.nullable() })),
  meetings: z.array(
    z.object({
      id: z.string(),
      day,
      time: z.string().nullable(),
      state: z.enum(['planned', 'cancelled']),
    }),
  ),
  retention: z.array(retentionRule),
  /** Each weeding, oldest first: what went, what was left and why, and the rules that it went by. */
  weedings: z.array(
    act.extend({
      endedAt: instant,
      actedAs: z.string().nullable(),
      rules: z.array(retentionRule),
      weeded: z.array(z.object({ kind: z.string(), of: z.string(), count: z.int() })),
      leftOut: z.array(z.object({ kind: z.string(), of: z.string(), why: z.string() })),
    }),
  ),
  history: z.array(historyEntry),
});

export const exported = z.object({
  format: z.literal('bevaka-export'),
  version: z.literal(EXPORT_VERSION),
  exportedAt: instant,
  committees: z.array(exportedCommittee),
  assignments: z.array(exportedAssignment),
  people: z.array(z.object({ user, name: z.string().nullable() })),
});

export type ExportedAssignment = z.infer<typeof exportedAssignment>;
export type ExportedCommittee = z.infer<typeof exportedCommittee>;
