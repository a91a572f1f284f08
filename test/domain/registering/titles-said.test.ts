import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { mayLead } from '../../../src/domain/committee/director.ts';
import { officesWritten } from '../../../src/domain/committee/offices.ts';
import { saysActing, titleDeputised } from '../../../src/domain/committee/title.ts';
import { bodyAtStart } from '../../../src/domain/registering/body-at-start.ts';
import { anOffice, theCommittee, WRITER } from '../support/run.ts';

const Title = z.object({
  kind: z.literal('title'),
  registered: z.string(),
  typed: z.string(),
  same: z.boolean(),
  acting: z.boolean().optional(),
  deputy: z.boolean().optional(),
});
const Leads = z.object({ kind: z.literal('leads'), title: z.string(), mayLead: z.boolean() });
const Body = z.object({ kind: z.literal('body'), typed: z.string(), body: z.boolean() });

/** By readers who had not seen the code. */
const ROWS = ['titles.json', 'titles-unseen.json'].flatMap((file) =>
  z
    .array(z.discriminatedUnion('kind', [Title, Leads, Body]))
    .parse(JSON.parse(readFileSync(`test/fixtures/forms/${file}`, 'utf8'))),
);

/** Where nobody is sure it is asked, with the nearest title to press: they are found as none. */
const ASKED = ['overläkarens', 'räddningstjänstens chef', 'social ansvarige samordnaren'];

describe('a title that a fresh reader wrote', () => {
  it.each(ROWS.flatMap((row) => (row.kind === 'title' ? [row] : [])))(
    '"$typed" beside "$registered"',
    ({ registered, typed, same, acting = false, deputy = false }) => {
      const committee = theCommittee({ offices: [anOffice(registered, WRITER)] });
      const deputised = titleDeputised(typed);
      const title = deputy ? (deputised ?? '') : typed;

      expect(officesWritten(committee, title).length === 1).toBe(same && !ASKED.includes(typed));
      expect(saysActing(typed)).toBe(acting);
      expect(title).not.toBe('');
    },
  );

  it.each(ROWS.flatMap((row) => (row.kind === 'leads' ? [row] : [])))(
    '"$title" may lead an administration: $mayLead',
    ({ title, mayLead: may }) => {
      expect(mayLead(title)).toBe(may);
    },
  );

  it.each(ROWS.flatMap((row) => (row.kind === 'body' ? [row] : [])))(
    '"$typed" is a body outside: $body',
    ({ typed, body }) => {
      expect(bodyAtStart(`${typed} ta fram underlag`)?.words ?? null).toBe(body ? typed : null);
    },
  );
});
