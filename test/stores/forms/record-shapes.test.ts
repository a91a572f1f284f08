import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { SCHEMA_VERSION } from '../../../src/stores/migrations/steps.ts';
import { keptShapes, shapeOf, shapesNow } from './record-shapes.ts';

it('the fields of records are those of their form: who changes them raises it', async () => {
  const kept = await keptShapes(SCHEMA_VERSION);

  expect(
    shapesNow(),
    `The fields of a stored record changed, and its files say form ${SCHEMA_VERSION} as before. A Bevaka of
that form would delete a new field at its next write, and take a changed one for damage. Raise the
form: a step in src/stores/migrations/, its test, and "npm run keep:form" (src/stores/README.md).\n`,
  ).toEqual(kept);
});

describe('the shape of a record', () => {
  const sent = z.object({ is: z.literal('sent'), at: z.iso.datetime() });
  const failed = z.object({ is: z.literal('failed'), why: z.enum(['gone', 'full']) });
  const fields = {
    text: z.string(),
    sendings: z.array(z.discriminatedUnion('is', [sent, failed])),
  };
  const shapeWith = (changed: Readonly<Record<string, z.ZodType>>) =>
    shapeOf(z.toJSONSchema(z.object({ ...fields, ...changed }), { io: 'input' }));

  it('has a line for each field, by its path', () => {
    expect(shapeWith({})).toEqual([
      '.sendings[]<is=failed>.is: {"type":"string","const":"failed"}',
      '.sendings[]<is=failed>.why: {"type":"string","enum":["full","gone"]}',
      '.sendings[]<is=sent>.at: {"type":"string","format":"date-time"}',
      '.sendings[]<is=sent>.is: {"type":"string","const":"sent"}',
      '.text: {"type":"string"}',
    ]);
  });

  it.each([
    ['a new field', { more: z.string() }],
    ['a new field that a default fills', { more: z.string().default('') }],
    ['a field that may be left out', { text: z.string().optional() }],
    ['a field that may be null', { text: z.string().nullable() }],
    ['a field of another kind', { text: z.number() }],
    ['a field with no fields', { text: z.object({}) }],
    ['a narrower field', { text: z.string().min(1) }],
    ['a field that is read into another', { text: z.number().transform(String) }],
    ['one more thing among some', { sendings: z.array(z.union([sent, failed, z.null()])) }],
    ['one more word among some', { sendings: z.array(sent.extend({ is: z.enum(['sent', 'x']) })) }],
    ['a list of lists', { sendings: z.array(z.array(z.union([sent, failed]))) }],
  ])('is another with %s', (_what, changed) => {
    expect(shapeWith(changed)).not.toEqual(shapeWith({}));
  });

  it('is the same whatever the order of fields, choices and words', () => {
    const why = z.enum(['full', 'gone']);
    const sendings = z.array(z.union([failed.extend({ why }), sent]));

    expect(shapeWith({ sendings })).toEqual(shapeWith({}));
  });
});
