import { z } from 'zod';

import type { SharedFile } from '../../../app/ports/files.ts';
import type { Day } from '../../../domain/days/day.ts';
import { blockId } from './inputs.ts';

const File = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().nullish(),
  mimetype: z.string().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});

const Answer = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_user: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  files: z.array(File).nullish(),
});

const Values = z.record(z.string(), z.record(z.string(), Answer));

/** What was read from a form, or what is wrong, by the block that it shall be shown at. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: Record<string, string> };

/** What a person gave in a form, field by field. */
export type Answers = {
  /** Whether the form asked for it. */
  asks(field: string, at?: number): boolean;
  /** Trimmed; empty when nothing was written. */
  text(field: string, at?: number): string;
  chosen(field: string, at?: number): string | null;
  several(field: string, at?: number): readonly string[];
  ticked(field: string, at?: number): boolean;
  person(field: string, at?: number): string | null;
  day(field: string, at?: number): Day | null;
  time(field: string, at?: number): string | null;
  file(field: string, at?: number): SharedFile | null;
};

/**
 * @param values a submitted view's `state.values`
 * @throws when they have not Slack's form
 */
export function answersIn(values: unknown): Answers {
  const fields = Values.parse(values);
  const answer = (field: string, at?: number) => fields[blockId(field, at)]?.[field];
  return {
    asks: (field, at) => fields[blockId(field, at)] !== undefined,
    text: (field, at) => (answer(field, at)?.value ?? '').normalize('NFC').trim(),
    chosen: (field, at) => answer(field, at)?.selected_option?.value ?? null,
    several: (field, at) => (answer(field, at)?.selected_options ?? []).map(({ value }) => value),
    ticked: (field, at) => (answer(field, at)?.selected_options ?? []).length > 0,
    person: (field, at) => answer(field, at)?.selected_user ?? null,
    day: (field, at) => answer(field, at)?.selected_date ?? null,
    time: (field, at) => answer(field, at)?.selected_time ?? null,
    file: (field, at) => fileOf(answer(field, at)?.files?.[0]),
  };
}

/** All that was written in a form, field by field, for whoever cannot be shown the form again. */
export function textsIn(values: unknown): readonly string[] {
  const blocks = Values.safeParse(values).data ?? {};
  const answers = Object.values(blocks).flatMap((block) => Object.values(block));
  return answers.map(({ value }) => (value ?? '').trim()).filter((text) => text !== '');
}

/** The value when nothing was found wrong, else what was. */
export function readOf<T>(errors: Record<string, string>, value: () => T): Read<T> {
  return Object.keys(errors).length === 0 ? { ok: true, value: value() } : { ok: false, errors };
}

function fileOf(file: z.infer<typeof File> | undefined): SharedFile | null {
  if (file === undefined) return null;
  return {
    slackFile: file.id,
    name: file.name ?? file.id,
    size: file.size ?? 0,
    mimeType: file.mimetype ?? '',
    url: file.url_private_download ?? file.url_private ?? null,
  };
}
