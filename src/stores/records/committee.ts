import { z } from 'zod';

import type { Body } from '../../domain/committee/body.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { CommitteePolicies } from '../../domain/committee/committee-policies.ts';
import type { CommitteeEnding } from '../../domain/committee/committee-ending.ts';
import type { Office } from '../../domain/committee/office.ts';
import type {
  Dispatched,
  Meeting,
  MeetingDate,
  Rescheduling,
  ToFollow,
} from '../../domain/meetings/meeting.ts';
import { DEFAULT_LADDER, type ReminderLadder } from '../../domain/committee/reminder-ladder.ts';
import type { AgendaList } from '../../domain/committee/agenda-list.ts';
import type { Readiness } from '../../domain/committee/readiness.ts';
import { PUBLIC_PARTS, type PublicView } from '../../domain/committee/public-view.ts';
import { SECRECY_KINDS } from '../../domain/committee/secrecy-allowed.ts';
import type { WeeklyOverview } from '../../domain/committee/weekly-overview.ts';
import { causes, day, id, instant, milestoneName, ordinal, person, planRow } from './basic.ts';
import { historyEntry, source } from './history.ts';
import { message } from './message.ts';
import { retention } from './retention.ts';

const office = z.object({
  title: z.string(),
  alsoCalled: z.array(z.string()),
  role: z.enum(['secretary', 'chair', 'director', 'registrar']).nullable(),
  holdings: z.array(z.object({ person, from: day, acting: z.boolean() })),
  deputies: z.array(
    z.object({ person, from: day, to: day.nullable(), byStatus: z.literal(true).optional() }),
  ),
  standIn: person.nullable().default(null),
}) satisfies z.ZodType<Office>;

const body = z.object({
  name: z.string(),
  contact: person.nullable(),
}) satisfies z.ZodType<Body>;

const meetingDate = z.object({
  milestone: milestoneName,
  day: day.nullable(),
  setOn: day,
}) satisfies z.ZodType<MeetingDate>;

const dispatched = z.object({
  by: person,
  at: instant,
  meetingDay: day,
  dispatchDay: day,
}) satisfies z.ZodType<Dispatched>;

const meeting = z.object({
  id,
  day,
  time: z.string().nullable(),
  state: z.enum(['planned', 'cancelled']),
  addedAt: instant,
  // Meetings that were stored before they could have dates of their own have none.
  dates: z.array(meetingDate).default([]),
  dispatched: dispatched.nullable(),
}) satisfies z.ZodType<Meeting>;

const reminderLadder = z.object({
  rungs: z
    .array(z.object({ step: z.int(), level: z.enum(['owner', 'director', 'secretary']) }))
    .min(1),
  every: ordinal,
}) satisfies z.ZodType<ReminderLadder>;

const readiness = z.object({
  isOff: z.boolean(),
  shown: z.array(
    z.object({
      meeting: id,
      assignments: z.array(id),
      figures: z.string(),
      at: instant,
      pin: z.enum(['not-yet', 'on', 'off']),
      rests: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<Readiness>;

const agendaList = z.object({
  isOn: z.boolean(),
  made: z
    .object({
      meeting: id,
      at: instant,
      toldWith: id.nullable(),
      rows: z.array(z.object({ id, label: z.string(), state: z.string(), day: day.nullable() })),
    })
    .nullable(),
}) satisfies z.ZodType<AgendaList>;

const policies = z.object({
  silentDays: ordinal.nullable(),
  stillMonths: ordinal.nullable(),
  weekday: z.int().min(1).max(5),
  last: day,
  toldWith: id.nullable(),
}) satisfies z.ZodType<CommitteePolicies>;

const publicView = z.object({
  isOn: z.boolean(),
  parts: z.array(z.enum(PUBLIC_PARTS)),
  contact: z.string().nullable(),
}) satisfies z.ZodType<PublicView>;

const weeklyOverview = z.object({
  weekday: z.int().min(1).max(5),
  last: day,
}) satisfies z.ZodType<WeeklyOverview>;

// What was to be restored before assignments could go to several meetings names one.
const places = z.union([id.transform((each) => [each]), z.array(id)]);

const rescheduling = z.discriminatedUnion('is', [
  z.object({ is: z.literal('moved'), day, time: z.string().nullable() }),
  z.object({
    is: z.literal('cancelled'),
    carriedTo: id,
    elsewhere: z.array(z.object({ assignment: id, meeting: id })).optional(),
  }),
  z.object({ is: z.literal('replanned') }),
  z.object({ is: z.literal('redated') }),
  z.object({ is: z.literal('reclosed'), was: z.array(day) }),
  z.object({ is: z.literal('restored'), day, time: z.string().nullable(), at: places }),
]) satisfies z.ZodType<Rescheduling>;

const toFollow = z.object({
  id,
  meeting: z.string(),
  how: rescheduling,
  by: z.object({ person, source }).nullable(),
}) satisfies z.ZodType<ToFollow>;

const ending = z.object({
  id,
  from: day,
  to: id.nullable(),
  by: z.object({ person, source }),
  isDone: z.boolean(),
}) satisfies z.ZodType<CommitteeEnding>;

export const committee = z.object({
  id,
  version: ordinal,
  team: id,
  code: z.string().min(1),
  name: z.string(),
  channel: z.string(),
  timeZone: z.string(),
  language: z.enum(['sv', 'en']),
  offices: z.array(office),
  bodies: z.array(body),
  plan: z.array(planRow),
  // Committees that were stored before a ladder could be set have the usual one.
  ladder: reminderLadder.optional().transform((ladder) => ladder ?? DEFAULT_LADDER),
  silentAfter: ordinal,
  lateReasons: z.array(z.string()),
  overview: weeklyOverview.nullable().default(null),
  readiness,
  agendaList,
  policies: policies.nullable(),
  retention: retention.nullable(),
  secrecy: z.enum(SECRECY_KINDS),
  publicView,
  // Committees that were stored before they could close have none of their own.
  closedDays: z.array(day).default([]),
  gone: z.array(person).default([]),
  idleMonths: z.array(z.int().min(1).max(12)).default([]),
  meetings: z.array(meeting),
  // Committees that were stored before meetings could be moved have nothing to follow.
  toFollow: z.array(toFollow).default([]),
  cardsShownOn: day.nullable().default(null),
  muted: z.boolean(),
  ending: ending.nullable(),
  history: z.array(historyEntry),
  messages: z.array(message),
  causes,
}) satisfies z.ZodType<Committee>;
