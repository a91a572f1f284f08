import { z } from 'zod';

import type {
  Address,
  Message,
  MessageContent,
  RecordedSaid,
  Sending,
} from '../../domain/record/message.ts';
import { count, day, id, instant, milestoneName, ordinal, person, slackMessage } from './basic.ts';

const address = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('channel'), channel: z.string(), thread: z.string().nullable() }),
  z.object({ kind: z.literal('person'), person }),
]) satisfies z.ZodType<Address>;

const recordedSaid = z.object({
  is: z.string(),
  paragraph: z.string().nullable(),
  motive: z.string().nullable(),
  decision: z.string().nullable(),
}) satisfies z.ZodType<RecordedSaid>;

const content = z.discriminatedUnion('say', [
  z.object({ say: z.literal('card'), assignment: id }),
  z.object({ say: z.literal('handed-over'), assignments: z.array(id) }),
  z.object({ say: z.literal('list-taken-in'), reading: id, committee: id }),
  z.object({ say: z.literal('list-handed-over'), reading: id, assignments: z.array(id) }),
  z.object({
    say: z.literal('delegated'),
    assignment: id,
    by: person,
    // Messages that were stored before a milestone could be given alone gave the whole.
    milestone: milestoneName.nullable().default(null),
    part: z.string().nullable().default(null),
  }),
  z.object({ say: z.literal('taken-back'), assignment: id, by: person }),
  z.object({
    say: z.literal('contributing'),
    assignment: id,
    by: person,
    part: z.string().nullable(),
  }),
  z.object({ say: z.literal('nudge'), assignment: id, by: person }),
  z.object({
    say: z.literal('report-asked'),
    assignments: z.array(id),
    by: person,
    question: z.string(),
  }),
  z.object({ say: z.literal('draft-received'), assignment: id, version: ordinal }),
  z.object({
    say: z.literal('draft-file'),
    assignment: id,
    version: ordinal,
    file: z.string().nullable(),
  }),
  z.object({ say: z.literal('draft-waits'), assignment: id, version: ordinal }),
  z.object({ say: z.literal('changes-in-thread'), assignment: id, version: ordinal }),
  z.object({ say: z.literal('draft-approved'), assignment: id, version: ordinal }),
  z.object({ say: z.literal('changes-requested'), assignment: id, version: ordinal }),
  z.object({
    say: z.literal('late-paper-asked'),
    assignment: id,
    version: ordinal,
    by: person,
  }),
  z.object({ say: z.literal('late-paper-answered'), assignment: id, version: ordinal }),
  z.object({ say: z.literal('late-reason-asked'), assignment: id, version: ordinal }),
  z.object({ say: z.literal('ready-for-holder'), assignment: id, by: person }),
  z.object({ say: z.literal('edited'), assignment: id, by: person }),
  z.object({ say: z.literal('reworded'), assignment: id, by: person, was: z.string() }),
  z.object({ say: z.literal('extension-asked'), assignment: id, by: person }),
  z.object({ say: z.literal('outcome'), assignment: id, by: person, deed: id.nullable() }),
  z.object({
    say: z.literal('outcomes'),
    by: person,
    assignments: z.array(id),
    deeds: z.array(id),
  }),
  z.object({
    say: z.literal('list-decided'),
    by: person,
    assignments: z.array(id),
    deeds: z.array(id),
  }),
  z.object({
    say: z.literal('corrected'),
    assignment: id,
    by: person,
    was: recordedSaid,
    now: recordedSaid,
    reason: z.string(),
    correctedBy: z.string().nullable(),
  }),
  z.object({ say: z.literal('extended'), assignment: id, by: person }),
  z.object({ say: z.literal('extension-refused'), assignment: id, by: person }),
  z.object({ say: z.literal('closed'), assignment: id, by: person, deed: id }),
  z.object({ say: z.literal('voided'), assignment: id, deed: id.nullable() }),
  z.object({ say: z.literal('for-diary'), assignments: z.array(id), by: person }),
  z.object({ say: z.literal('weeded'), committee: id, run: id }),
  z.object({ say: z.literal('digest'), digest: id }),
  z.object({
    say: z.literal('meeting-rescheduled'),
    committee: id,
    meeting: id,
    was: z.object({ day, time: z.string().nullable() }),
    assignments: z.array(id),
  }),
  z.object({ say: z.literal('gone-over-card'), assignment: id }),
  z.object({ say: z.literal('gone-over'), from: id, committee: id, assignments: z.array(id) }),
  z.object({ say: z.literal('channel-shared'), committee: id }),
  z.object({ say: z.literal('overview'), committee: id }),
  z.object({ say: z.literal('readiness'), committee: id, meeting: id }),
  z.object({
    say: z.literal('meeting-changed'),
    committee: id,
    meeting: id,
    was: z.object({ day, time: z.string().nullable() }),
    following: count,
  }),
  z.object({ say: z.literal('not-delivered'), assignment: id, to: address, why: z.string() }),
  z.object({ say: z.literal('overview-not-delivered'), committee: id, why: z.string() }),
  z.object({
    say: z.literal('damaged'),
    kind: z.enum([
      'committee',
      'assignment',
      'reading',
      'digest',
      'preferences',
      'feed',
      'workspace',
      'said',
      'numbers',
    ]),
    name: z.string().nullable(),
    file: z.string(),
  }),
  z.object({ say: z.literal('place-rests'), committee: id, to: address, why: z.string() }),
  z.object({
    say: z.literal('sent-again'),
    committee: id,
    to: address,
    label: z.string().nullable(),
  }),
  z.object({ say: z.literal('reaction'), name: z.string(), on: slackMessage }),
]) satisfies z.ZodType<MessageContent>;

const sending = z.discriminatedUnion('is', [
  z.object({ is: z.literal('pending'), attempts: count, notBefore: instant.nullable() }),
  z.object({ is: z.literal('posting'), attempts: count, at: instant }),
  z.object({ is: z.literal('resting'), why: z.string(), since: instant }),
  z.object({
    is: z.literal('sent'),
    channel: z.string(),
    ts: z.string(),
    at: instant,
    shown: count,
  }),
  z.object({ is: z.literal('failed'), why: z.string(), at: instant }),
]) satisfies z.ZodType<Sending>;

export const message = z.object({
  key: z.string().min(1),
  to: address,
  content,
  revision: ordinal,
  sending,
  mayRepeat: z.boolean(),
  replaces: slackMessage.nullable(),
}) satisfies z.ZodType<Message>;
