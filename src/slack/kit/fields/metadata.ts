import type { ModalView } from '@slack/types';
import { z } from 'zod';

import { PUBLIC_PARTS } from '../../../domain/committee/public-view.ts';
import { daysBetween, isDay } from '../../../domain/days/day.ts';
import {
  LONGEST_MILESTONE_NAME,
  MET_BY,
  MILESTONE_OWNERS,
  MOST_MILESTONES,
} from '../../../domain/meetings/plan.ts';
import {
  FARTHEST_STEP,
  LEVELS,
  LONGEST_EVERY,
  MOST_RUNGS,
} from '../../../domain/committee/reminder-ladder.ts';

const id = z.string().min(1).max(255).optional();

const milestoneName = z.string().min(1).max(LONGEST_MILESTONE_NAME);

/** The days between are written out, so there may not be a hundred years of them. */
function isStretch(words: string): boolean {
  const [from = '', to = ''] = words.split('/');
  return isDay(from) && isDay(to) && daysBetween(from, to) < 366;
}

const Metadata = z.strictObject({
  assignment: id,
  committee: id,
  /** The assignments of a form about several, in its order. */
  assignments: z.array(z.string().min(1).max(40)).max(40).optional(),
  reading: id,
  /** The rows of a list that the form mends, by their numbers in its file. */
  rows: z.array(z.int().positive()).max(10).optional(),
  /** A Slack channel's id. */
  channel: id,
  /** The channel where the form was asked for: its answer is given there. */
  askedIn: id,
  /** The view of a committee's settings that lies below, and shows what is changed. */
  settings: id,
  /** The moment of the request that the form answers. */
  requestedAt: z.iso.datetime().optional(),
  milestone: milestoneName.optional(),
  meeting: id,
  /** The meeting to which the assignments of a cancelled one go. */
  carriedTo: id,
  /** The dates of a meeting, as they are shown or as they wait to be confirmed. */
  dates: z
    .array(z.object({ milestone: milestoneName, day: z.iso.date().nullable() }))
    .max(MOST_MILESTONES)
    .optional(),
  /** A preparation plan that waits to be confirmed. */
  plan: z
    .array(
      z.object({
        milestone: milestoneName,
        owner: z.enum(MILESTONE_OWNERS),
        metBy: z.enum(MET_BY),
        daysBefore: z.int().min(0).max(999),
        count: z.enum(['calendar', 'working']),
      }),
    )
    .max(MOST_MILESTONES)
    .optional(),
  /** A ladder of reminders that waits to be confirmed. */
  ladder: z
    .object({
      rungs: z
        .array(
          z.object({
            step: z.int().min(-FARTHEST_STEP).max(FARTHEST_STEP),
            level: z.enum(LEVELS),
          }),
        )
        .min(1)
        .max(MOST_RUNGS),
      every: z.int().min(1).max(LONGEST_EVERY),
    })
    .optional(),
  /** Meetings that wait to be confirmed: a day, and the time of day after a `T`. */
  meetings: z
    .array(
      z
        .string()
        .regex(/^.{10}(?:T\d{2}:\d{2})?$/)
        .refine((each) => isDay(each.slice(0, 10))),
    )
    .max(100)
    .optional(),
  /** Closed days that wait to be confirmed, as stretches: `2026-12-27/2027-01-05`. */
  closed: z
    .array(
      z
        .string()
        .regex(/^.{10}\/.{10}$/)
        .refine(isStretch),
    )
    .max(60)
    .optional(),
  /** Months without meetings, 1–12. */
  months: z.array(z.int().min(1).max(12)).max(12).optional(),
  /** What would be shown to anybody, as it waits to be confirmed. */
  parts: z.array(z.enum(PUBLIC_PARTS)).max(PUBLIC_PARTS.length).optional(),
  /** What a person typed, which the form goes on with. */
  line: z.string().max(2000).optional(),
  /** A draft's version, 1, 2, … */
  version: z.int().positive().optional(),
  /** The words of it that were meant as a title. */
  words: z.string().max(200).optional(),
  /** True once it was asked whether what the form holds is meant all the same. */
  anyway: z.literal(true).optional(),
  /** The newest change that a form shows, by its entry in the history; empty where there was none. */
  seen: z.string().max(40).optional(),
  /** A mark of what a form shows that is to be confirmed. */
  shown: z.string().max(40).optional(),
  /** The first finding of a reading that the form shows, counted from 0. */
  from: z.int().nonnegative().optional(),
});

/** What a form is about: ids, and what the person themself wrote, for `private_metadata` comes back from the person's client. */
export type Metadata = z.infer<typeof Metadata>;

/** Where a form was asked for. */
export type Carried = Pick<Metadata, 'askedIn' | 'settings'>;

/** The form with what is true of every form that follows from it. */
export function carrying(view: ModalView, { askedIn, settings }: Carried): ModalView {
  if (view.private_metadata === undefined) return view;
  const carried = {
    ...(askedIn !== undefined && { askedIn }),
    ...(settings !== undefined && { settings }),
  };
  const metadata = readMetadata({ private_metadata: view.private_metadata });
  return { ...view, private_metadata: writeMetadata({ ...metadata, ...carried }) };
}

export function writeMetadata(metadata: Metadata): string {
  return JSON.stringify(metadata);
}

/** The same, or null when the view is none of ours. */
export function readMetadataOf(view: { readonly private_metadata: string }): Metadata | null {
  try {
    return readMetadata(view);
  } catch {
    return null;
  }
}

/** @throws when the view is none of ours: Slack returns `private_metadata` as it was given. */
export function readMetadata(view: { readonly private_metadata: string }): Metadata {
  return Metadata.parse(JSON.parse(view.private_metadata));
}
