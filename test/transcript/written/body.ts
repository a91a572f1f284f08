import { createHash } from 'node:crypto';

import type { Exchange } from './raw.ts';

/** What a body says, as far as its type can be read; else its size and sum, which tell a change. */
export function bodyOf({ body, headers }: Pick<Exchange, 'body' | 'headers'>): unknown {
  return decoded(Buffer.from(body, 'base64'), headers['content-type'] ?? '');
}

export function answerOf({ answer, head }: Pick<Exchange, 'answer' | 'head'>): unknown {
  const type = /^content-type: *(.*?)\r?$/imu.exec(head)?.[1] ?? '';
  return decoded(Buffer.from(answer, 'base64'), type);
}

export function decoded(bytes: Buffer, type: string): unknown {
  if (bytes.length === 0) return null;
  if (type.startsWith('application/x-www-form-urlencoded')) return form(bytes.toString());
  return textOrSum(bytes, (text) => jsonOr(text));
}

/** A text where the bytes are one, and else what tells a change. */
export function textOrSum(bytes: Buffer, read: (text: string) => unknown = String): unknown {
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return read(text);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Slack's clients put JSON into the fields of a form. */
function form(text: string): unknown {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [name, nested(value)]),
  );
}

/** Only lists and objects: a text that looks like a number is a text. */
function nested(value: string): unknown {
  return /^[[{]/u.test(value) ? jsonOr(value) : value;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
