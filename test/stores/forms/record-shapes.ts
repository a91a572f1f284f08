import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { STORED } from '../../../src/stores/records/schemas.ts';

/** What a record of each kind looks like: a line for each field, by its path. */
export type Shapes = Readonly<Record<string, readonly string[]>>;

/** Where the shapes stand that records had in a form. */
export function shapesOfForm(form: number): string {
  return join('test', 'fixtures', 'record-shapes', `form-${form}.json`);
}

export async function keptShapes(form: number): Promise<Shapes> {
  const kept = await readFile(shapesOfForm(form), 'utf8').catch(() => '{}');
  return z.record(z.string(), z.array(z.string())).parse(JSON.parse(kept));
}

/** The shapes as the schemas have them now, as they are read: what a file may hold. */
export function shapesNow(): Shapes {
  const kinds = Object.entries(STORED);
  return Object.fromEntries(
    kinds.map(([kind, schema]) => [kind, shapeOf(z.toJSONSchema(schema, { io: 'input' }))]),
  );
}

type Schema = z.core.JSONSchema.BaseSchema;

export function shapeOf(schema: Schema): readonly string[] {
  const { $schema: _dialect, ...shape } = schema;
  return linesOf(shape, '').toSorted();
}

/** `updates[].signal: {"type":"string","enum":["on-track","at-risk"]}` */
function linesOf(schema: Schema, path: string): readonly string[] {
  const { properties = {}, items, anyOf, oneOf, required = [], ...own } = schema;
  const fields = Object.entries(properties).flatMap(([name, field]) =>
    linesOf(inSchema(field), `${path}.${name}${required.includes(name) ? '' : '?'}`),
  );
  const each = [items]
    .flat()
    .flatMap((item) => (item === undefined ? [] : linesOf(inSchema(item), `${path}[]`)));
  const choices = [...(anyOf ?? []), ...(oneOf ?? [])].map(inSchema);
  const chosen = choices.flatMap((choice) => linesOf(choice, `${path}<${nameOf(choice)}>`));
  const within = [...fields, ...each, ...chosen];
  const said = JSON.stringify(brief(own));
  return SAYS_NOTHING.has(said) && within.length > 0 ? within : [`${path}: ${said}`, ...within];
}

/** Of what has fields or choices of its own, these say no more than they do. */
const SAYS_NOTHING = new Set(['{}', '{"type":"object"}', '{"type":"array"}']);

/** A format's pattern is zod's way to check it, and words among some have no order. */
function brief({ pattern, enum: words, ...own }: Schema): object {
  return {
    ...own,
    ...(own.format === undefined && pattern !== undefined && { pattern }),
    ...(words !== undefined && { enum: words.map(String).toSorted() }),
  };
}

/** A choice by what tells it from the others, and not by its place, which the next one moves. */
function nameOf({ properties = {}, type }: Schema): string {
  const told = Object.entries(properties).find(([, field]) => inSchema(field).const !== undefined);
  return told === undefined ? String(type) : `${told[0]}=${String(inSchema(told[1]).const)}`;
}

function inSchema(schema: Schema | boolean): Schema {
  return typeof schema === 'boolean' ? {} : schema;
}
