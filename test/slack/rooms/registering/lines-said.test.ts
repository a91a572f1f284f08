import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { Due } from '../../../../src/domain/committee/due.ts';
import { dayOfDue } from '../../../../src/domain/committee/day-of-due.ts';
import type { Holder } from '../../../../src/domain/committee/holder.ts';
import type { Person } from '../../../../src/domain/record/person.ts';
import { unclearWords } from '../../../../src/domain/registering/offered-dues.ts';
import { handlerOf } from '../../../../src/slack/door/spoken.ts';
import { slipsIn } from '../../../../src/slack/door/perhaps-meant.ts';
import type { ListenerParts } from '../../../../src/slack/kit/parts.ts';
import { understood } from '../../../../src/slack/rooms/registering/typed.ts';
import { TEAM } from '../../../contracts/samples.ts';
import { COMMITTEE, TODAY } from '../../../domain/registering/support/due-frames.ts';
import { anOffice, CLOSED } from '../../../domain/support/run.ts';

const Row = z.object({
  line: z.string(),
  holder: z.string().nullable(),
  deliverable: z.string(),
  due: z.record(z.string(), z.unknown()).nullable(),
  ask: z.string().nullable(),
});
/** By readers who had not seen the code; a row that was corrected says why. */
const ROWS = ['lines.json', 'lines-unseen.json'].flatMap((file) =>
  z
    .array(z.unknown())
    .parse(JSON.parse(readFileSync(`test/fixtures/forms/${file}`, 'utf8')))
    .flatMap((row) => Row.safeParse(row).data ?? []),
);

const person = (user: string): Person => ({ team: TEAM, user });
const committee = {
  ...COMMITTEE,
  offices: [
    anOffice('Regiondirektören', person('U01'), { role: 'director' }),
    anOffice('HR-direktören', person('U02')),
    anOffice('Kanslichefen', person('U03')),
    anOffice('Tekniska chefen', null),
  ],
};
const NAMES: Readonly<Record<string, string>> = {
  U01: 'Anna Lund',
  U02: 'Elin Sjödin',
  U03: 'Göran Ek',
};
const people = {
  colleagues: () =>
    Promise.resolve(
      Object.entries(NAMES).map(([user, name]) => ({ person: person(user), names: [name] })),
    ),
  facts: ({ user }: Person) => Promise.resolve({ name: NAMES[user] }),
};
const ports = { now: `${TODAY}T09:00:00.000Z`, people };
// A line asks for nothing else than who works here and what day it is.
const parts = { ports } as unknown as ListenerParts;

describe('a line that a fresh reader wrote', () => {
  it('is one of many', () => {
    expect(ROWS.length).toBe(100);
  });

  it.each(ROWS.filter(({ ask }) => ask === null))(
    'is understood, or asked: $line',
    async ({ line, holder, deliverable, due }) => {
      const said = await lineSaid(line);

      const right = {
        holder,
        deliverable,
        due: due !== null && 'standing' in due ? { standing: true } : due,
      };
      expect(said).toMatchObject(ASKED.includes(line) ? { isAsked: true } : right);
    },
  );

  it.each(ROWS.filter(({ ask }) => ask !== null))(
    'is asked back, and none of its words is lost: $line',
    async ({ line, deliverable }) => {
      const said = await lineSaid(line);

      expect(said.isAsked).toBe(true);
      for (const word of deliverable.split(/\s+/u)) expect(said.words).toContain(word);
    },
  );
});

/** Those that could be understood, and may be asked about as well. */
const ASKED = [
  'registrera HR‑direktören kartlägg hot o våld t jan-mötet',
  'registrera regiondirektören yttrande bostadsförsörjning till mars nämnd',
  'register HR-direktören vacancy report every other meeting',
  'registrera till nästa nämnd kanslichefen mallar för tjänsteskrivelser',
];

type LineSaid = {
  readonly isAsked: boolean;
  readonly holder: string | null;
  readonly deliverable: string;
  readonly due: unknown;
  /** Everything of the line that the answer shows or the form has. */
  readonly words: string;
};

async function lineSaid(line: string): Promise<LineSaid> {
  const spoken = handlerOf(line, false);
  if (spoken?.name !== 'register') return slipped(line);
  const rest = spoken.rest.replace(/^RUN\s+/u, '');
  const { read, who } = await understood(parts, { committee, person: person('U09'), line: rest });
  const { holder, deliverable, due } = read.ok ? read : read.understood;
  const unclear = read.ok ? '' : (unclearWords(read.refusal) ?? '');
  return {
    isAsked: !read.ok || who !== null,
    holder: holder === null ? null : named(holder),
    deliverable,
    due: due === null ? null : dueSaid(due),
    words: `${unclear} ${deliverable} ${who?.rest ?? ''}`,
  };
}

function slipped(line: string): LineSaid {
  const [words = ''] = slipsIn(line);
  return { isAsked: true, holder: null, deliverable: '', due: null, words };
}

function named(holder: Holder): string {
  if (holder.kind === 'person') return `<@${holder.person.user}>`;
  return holder.kind === 'office' ? holder.title : holder.name;
}

function dueSaid(due: Due): unknown {
  switch (due.kind) {
    case 'meeting':
      return due.before === undefined
        ? { meeting: due.meeting }
        : { offset: { meeting: due.meeting, day: dayOfDue(due, committee, CLOSED) } };
    case 'date':
      return { date: due.day };
    case 'period':
      return { period: `${due.from}/${due.to}` };
    case 'standing':
      return { standing: true };
    case 'none':
      return { none: true };
  }
}
