import type { z } from 'zod';

/** The form of the files. It counts up when an older Bevaka could misunderstand a newer file. */
export const SCHEMA_VERSION = 1;

// A text in JSON holds no line break, so these stand at the top level and nowhere else.
const START_OF_HISTORY = '\n  "history": ';
const END_OF_HISTORY = ']\n}\n';

/** What still fits on one line of a screen. */
const LINE = 100;

export type Damaged = { readonly ok: false; readonly why: 'damaged'; readonly reason: string };
export type Newer = { readonly ok: false; readonly why: 'newer'; readonly schemaVersion: number };
type Good<T> = { readonly ok: true; readonly value: T };
export type Unwrapped = Good<object> | Damaged | Newer;

/**
 * A record as its file's text, readable by a person: the form's version first, and the history
 * last, as it only grows and nothing is found by it.
 */
export function encode({ history, ...rest }: { readonly history?: unknown }): string {
  return `${print({ schemaVersion: SCHEMA_VERSION, ...rest, history }, '')}\n`;
}

/**
 * As `unwrap`, with an empty history in place of the stored one: parsing every history would make
 * the start slower with all that has ever happened. A text of another look is unwrapped whole.
 */
export function unwrapHead(text: string): Unwrapped {
  const cut = text.endsWith(END_OF_HISTORY) ? text.lastIndexOf(START_OF_HISTORY) : -1;
  const head = cut === -1 ? text : `${text.slice(0, cut)}${START_OF_HISTORY}[]}`;
  const unwrapped = unwrap(head);
  return unwrapped.ok || cut === -1 ? unwrapped : unwrap(text);
}

/** What a file's text holds, unchecked but for the form. */
export function unwrap(text: string): Unwrapped {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return damaged('it is not a JSON record');
  const form = 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof form !== 'number') return damaged('schemaVersion: is missing');
  if (form > SCHEMA_VERSION) return { ok: false, why: 'newer', schemaVersion: form };
  return { ok: true, value };
}

/** A record checked to the last field. */
export function check<T>(schema: z.ZodType<T>, unchecked: object): Good<T> | Damaged {
  const parsed = schema.safeParse(unchecked);
  return parsed.success ? { ok: true, value: parsed.data } : damaged(firstIssue(parsed.error));
}

/**
 * JSON with small values on one line: a person finds their way in it, and it is a third shorter
 * than one line for each brace, which the start of a large store feels.
 */
function print(value: unknown, indent: string): string {
  const onOneLine = JSON.stringify(value);
  const fits = indent.length + onOneLine.length <= LINE;
  if (fits || typeof value !== 'object' || value === null) return onOneLine;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => deeper + print(each, deeper))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) => `${deeper}${JSON.stringify(name)}: ${print(each, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** Undefined when the text is not JSON, which no JSON is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function damaged(reason: string): Damaged {
  return { ok: false, why: 'damaged', reason };
}

/** `messages.0.sending: Invalid input` */
function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? 'is not valid' : `${issue.path.join('.')}: ${issue.message}`;
}
