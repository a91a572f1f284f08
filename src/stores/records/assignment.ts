import { z } from 'zod';

import type {
  Assignment,
  DaySetByHand,
  Former,
  MilestoneMet,
  Quiet,
  Snooze,
  Told,
  Undoable,
} from '../../domain/assignments/assignment.ts';
import type { Ending } from '../../domain/assignments/ending.ts';
import { type Outcome, OUTCOME_KINDS } from '../../domain/assignments/recorded-outcome.ts';
import { MINUTES } from '../../domain/assignments/origin.ts';
import type { DiaryHandOver } from '../../domain/assignments/diary.ts';
import type { Draft } from '../../domain/assignments/draft.ts';
import type { WhyLate } from '../../domain/assignments/why-late.ts';
import type { Extension, ExtensionAsked } from '../../domain/assignments/extension.ts';
import { LATE_KINDS, type LatePaper } from '../../domain/assignments/late-paper.ts';
import type { Participant, Scope } from '../../domain/assignments/participant.ts';
import type { Secrecy } from '../../domain/assignments/secrecy.ts';
import type { StatusUpdate } from '../../domain/assignments/status-update.ts';
import {
  causes,
  count,
  day,
  id,
  instant,
  milestoneName,
  ordinal,
  person,
  planRow,
  slackMessage,
} from './basic.ts';
import { historyEntry } from './history.ts';
import { message } from './message.ts';
import { hold, weeded } from './retention.ts';
import { occurrence } from './standing.ts';
import { due, link, terms } from './terms.ts';

const act = z.object({ by: person, at: instant });

const scope = z.discriminatedUnion('is', [
  z.object({ is: z.literal('whole') }),
  z.object({ is: z.literal('milestone'), milestone: milestoneName }),
  z.object({ is: z.literal('contribution') }),
]) satisfies z.ZodType<Scope>;

const participant = z.object({
  person,
  // Who was in it before a milestone could be given alone was given the whole.
  scope: scope.default({ is: 'whole' }),
  part: z.string().nullable(),
  givenBy: person,
  from: day,
  to: day.nullable(),
}) satisfies z.ZodType<Participant>;

const update = z.object({
  id,
  by: person,
  at: instant,
  signal: z.enum(['on-track', 'at-risk', 'blocked']).nullable(),
  text: z.string(),
  message: slackMessage.nullable(),
  deleted: z.boolean(),
}) satisfies z.ZodType<StatusUpdate>;

const latePaper = z.object({
  meeting: id,
  by: person,
  at: instant,
  reason: z.object({ kind: z.enum(LATE_KINDS), text: z.string() }).nullable(),
  answer: act.extend({ is: z.enum(['taken', 'refused']) }).nullable(),
}) satisfies z.ZodType<LatePaper>;

const draft = z.object({
  version: ordinal,
  by: person,
  at: instant,
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('file'),
      name: z.string(),
      size: count,
      sha256: z.string(),
      path: z.string().nullable(),
      slackFile: z.string(),
    }),
    z.object({ kind: z.literal('link'), url: z.string() }),
    z.object({ kind: z.literal('answer'), text: z.string() }),
  ]),
  receivedOn: day.nullable(),
  message: slackMessage.nullable(),
  late: latePaper.nullable(),
  review: z.discriminatedUnion('is', [
    z.object({ is: z.literal('submitted') }),
    act.extend({ is: z.literal('approved'), newest: ordinal }),
    act.extend({ is: z.literal('changes-requested'), comment: z.string() }),
  ]),
}) satisfies z.ZodType<Draft>;

const ending = z.discriminatedUnion('is', [
  act.extend({ is: z.literal('closed'), paragraph: z.string(), meeting: id }),
  act.extend({ is: z.literal('closed-before'), words: z.string(), on: day.nullable() }),
  act.extend({ is: z.literal('void'), reason: z.string() }),
]) satisfies z.ZodType<Ending>;

const diaryHandOver = act.extend({
  receipt: act.extend({ number: z.string(), day }).nullable(),
}) satisfies z.ZodType<DiaryHandOver>;

const dayByHand = z.object({
  milestone: milestoneName,
  day,
  setOn: day,
}) satisfies z.ZodType<DaySetByHand>;

const milestoneMet = act.extend({
  milestone: milestoneName,
}) satisfies z.ZodType<MilestoneMet>;

const told = z.object({
  person,
  line: z.string(),
  on: day,
  delivered: z.boolean().default(true),
}) satisfies z.ZodType<Told>;

const snooze = z.object({
  person,
  milestone: milestoneName,
  until: day,
}) satisfies z.ZodType<Snooze>;

const quiet = z.object({ person, until: day }) satisfies z.ZodType<Quiet>;

const outcome = act.extend({
  is: z.enum(OUTCOME_KINDS),
  closes: z.boolean(),
  meeting: id,
  paragraph: z.string().nullable(),
  motive: z.string().nullable(),
  minutes: z.enum(MINUTES).nullable(),
}) satisfies z.ZodType<Outcome>;

const extension = act.extend({
  from: due,
  fromDay: day.nullable(),
  to: due,
  ground: z.enum(['decision', 'consent', 'list']),
  paragraph: z.string().nullable(),
  reason: z.string(),
}) satisfies z.ZodType<Extension>;

const extensionAsked = act.extend({
  to: due,
  reason: z.string(),
}) satisfies z.ZodType<ExtensionAsked>;

const whyLate = act.extend({
  milestone: milestoneName,
  day,
  reason: z.string(),
}) satisfies z.ZodType<WhyLate>;

const former = z.object({
  committee: id,
  number: ordinal,
  label: z.string(),
  day: day.nullable(),
}) satisfies z.ZodType<Former>;

const undo = z.object({
  deed: id,
  by: person,
  madeAt: instant,
  together: z.array(id),
  before: z.object({
    due,
    dueSince: day,
    plan: z.array(planRow),
    daysByHand: z.array(dayByHand),
    milestonesMet: z.array(milestoneMet),
    snoozes: z.array(snooze),
    quiets: z.array(quiet),
    tabled: z.boolean(),
    outcomes: z.array(outcome),
    workSince: instant.nullable(),
    reported: act.nullable(),
    ending: ending.nullable(),
  }),
}) satisfies z.ZodType<Undoable>;

const secrecy = act.extend({
  provision: z.object({ chapter: z.string(), paragraph: z.string() }),
  shown: z.string(),
  keepsWords: z.boolean(),
  words: z.record(z.string(), z.string()),
}) satisfies z.ZodType<Secrecy>;

export const assignment = terms.extend({
  id,
  version: ordinal,
  team: id,
  committee: id,
  number: ordinal,
  label: z.string(),
  formerly: z.array(former),
  dueSince: day,
  plan: z.array(planRow),
  daysByHand: z.array(dayByHand),
  // Assignments that were stored before a milestone could be met by a press have no press.
  milestonesMet: z.array(milestoneMet).default([]),
  supplements: z.array(link).default([]),
  occurrence: occurrence.nullable(),
  opened: z.array(z.string()),
  registeredBy: person,
  registeredAt: instant,
  accepted: act.nullable(),
  participants: z.array(participant),
  updates: z.array(update),
  drafts: z.array(draft),
  // Assignments that were stored before there were outcomes and extensions have none.
  outcomes: z.array(outcome).default([]),
  workSince: instant.nullable().default(null),
  tabled: z.boolean().default(false),
  extensions: z.array(extension).default([]),
  extensionAsked: extensionAsked.nullable().default(null),
  reported: act.nullable(),
  whyLate: z.array(whyLate),
  ending: ending.nullable(),
  diary: z.array(diaryHandOver),
  undo: undo.nullable(),
  secrecy: secrecy.nullable(),
  hold: hold.nullable(),
  weeded: z.array(weeded),
  copies: z.array(z.string()),
  told: z.array(told),
  snoozes: z.array(snooze),
  quiets: z.array(quiet).default([]),
  wakeOn: day.nullable(),
  toShow: z.array(id),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<Assignment>;
