import type { z } from 'zod';

import type { RawRecord } from '../../migrations/step.ts';
import { SCHEMA_VERSION } from '../../migrations/steps.ts';

/**
 * A blank line, between what a record is filed by and the rest of it. JSON has no line breaks in
 * its texts, so it stands nowhere else.
 */
const END_OF_HEAD = ',\n\n';
const END = '\n}\n';

/** What still fits on one line of a screen. */
const LINE = 100;
const INDENT = '  ';

export type Damaged = { readonly ok: false; readonly why: 'damaged'; readonly reason: string };
type Newer = { readonly ok: false; readonly why: 'newer'; readonly form: number };
export type Older = {
  readonly ok: false;
  readonly why: 'older';
  readonly form: number;
  readonly record: RawRecord;
};
type Good<T> = { readonly ok: true; readonly value: T };
type Unwrapped = Good<object> | Damaged | Newer | Older;

/** A record as its file's text, readable by a person; the fields of its head come first. */
export function encode(record: object, head: readonly string[]): string {
  const fields = Object.entries({ schemaVersion: SCHEMA_VERSION, ...record });
  const isHead = ([name]: Field): boolean => name === 'schemaVersion' || head.includes(name);
  const parts = [fields.filter(isHead), fields.filter((field) => !isHead(field))];
  const texts = parts.filter(({ length }) => length > 0).map((part) => printFields(part, INDENT));
  return `{\n${texts.join(END_OF_HEAD)}\n}\n`;
}

/**
 * The head of a file, unchecked; null when the file has another look or another form. The rest grows
 * with all that ever happens to a record, and the start makes no text of it.
 */
export function headOf(bytes: Buffer): object | null {
  const isWhole = bytes.toString('utf8', bytes.length - END.length) === END;
  const end = isWhole ? bytes.indexOf(END_OF_HEAD) : -1;
  if (end === -1) return null;
  const head = parseJson(`${bytes.toString('utf8', 0, end)}}`);
  const isKnown =
    isObject(head) && 'schemaVersion' in head && head.schemaVersion === SCHEMA_VERSION;
  return isKnown ? head : null;
}

/** What a file's text holds, unchecked but for the form. */
export function unwrap(text: string): Unwrapped {
  const value = parseJson(text);
  if (!isObject(value)) return damaged('it is not a JSON record');
  const form = 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof form !== 'number') return damaged('schemaVersion: is missing');
  if (form > SCHEMA_VERSION) return { ok: false, why: 'newer', form };
  if (form < SCHEMA_VERSION) return older(form, { ...value });
  return { ok: true, value };
}

/** A record checked to the last field. */
export function check<T>(schema: z.ZodType<T>, unchecked: object): Good<T> | Damaged {
  const parsed = schema.safeParse(unchecked);
  return parsed.success ? { ok: true, value: parsed.data } : damaged(firstIssue(parsed.error));
}

type Field = readonly [name: string, value: unknown];

/**
 * JSON with small values on one line: a person finds their way in it, and it is a third shorter
 * than one line for each brace, which the start of a large store feels.
 */
function print(value: unknown, indent: string): string {
  const onOneLine = JSON.stringify(value);
  if (!isObject(value) || indent.length + onOneLine.length <= LINE) return onOneLine;
  const deeper = indent + INDENT;
  return Array.isArray(value)
    ? `[\n${value.map((each) => deeper + print(each, deeper)).join(',\n')}\n${indent}]`
    : `{\n${printFields(Object.entries(value), deeper)}\n${indent}}`;
}

function printFields(fields: readonly Field[], indent: string): string {
  return fields
    .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${print(value, indent)}`)
    .join(',\n');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Undefined when the text is not JSON, which no JSON is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function older(form: number, { schemaVersion: _form, ...record }: RawRecord): Older {
  return { ok: false, why: 'older', form, record };
}

export function damaged(reason: string): Damaged {
  return { ok: false, why: 'damaged', reason };
}

/** `messages.0.sending: Invalid input` */
function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? 'is not valid' : `${issue.path.join('.')}: ${issue.message}`;
}
