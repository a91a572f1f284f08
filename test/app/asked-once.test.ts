import { expect, it } from 'vitest';

import type { Ports } from '../../src/app/ports/ports.ts';
import { readBacklog } from '../../src/app/readings/import-backlog.ts';
import { readFile } from '../../src/app/readings/read-file.ts';
import { registerLine } from '../../src/app/terms/register-line.ts';
import { homeOf } from '../../src/app/home/home-of.ts';
import { statusOf } from '../../src/app/views/status-overview.ts';
import type { Committee } from '../../src/domain/committee/committee.ts';
import { plainRow } from '../../src/domain/backlog/list-row.ts';
import { understandLine } from '../../src/domain/registering/understand-line.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { aWorld } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'command' } as const;
const file = { slackFile: 'F1', name: 'a.txt', size: 1, mimeType: 'text/plain', url: '' };
const LIST = [
  ['Vad', 'Ansvarig', 'Till när'],
  ['Remissvar', 'Regiondirektören', '2026-12-15'],
].map((cells, at) => plainRow(at + 1, cells));

function line(ports: Ports, committee: Committee, wording: string): Promise<unknown> {
  const understood = understandLine(wording, committee, '2026-10-28');
  return registerLine(ports, { committee, doer, wording, understood });
}

type Deed = (ports: Ports, committee: Committee) => Promise<unknown>;

const DEEDS: readonly (readonly [string, Deed, Readonly<Record<string, unknown>>])[] = [
  [
    'register a line',
    (ports, committee) => line(ports, committee, 'Regiondirektören remissvar utan datum'),
    { ok: true },
  ],
  [
    'be offered what an unclear line can mean',
    (ports, committee) => line(ports, committee, 'Regiondirektören remissvar den 16 december'),
    { why: 'not-understood' },
  ],
  ['read a file', (ports, committee) => readFile(ports, { committee, doer, file }), { ok: true }],
  [
    'import a list',
    (ports, committee) => readBacklog(ports, { committee, doer, file }),
    { ok: true, rows: [{ is: 'open' }] },
  ],
  [
    'see where the committee stands',
    (ports, committee) => statusOf(ports, { person: SECRETARY, committee, meeting: null }),
    { ok: true, mayPost: true },
  ],
  ['see the home', (ports) => homeOf(ports, SECRETARY), { ok: true, here: { canManage: true } }],
];

it.each(DEEDS)('whoever wants to %s is asked about once', async (_name, deed, outcome) => {
  const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
  let asked = 0;
  const ports: Ports = {
    ...world.ports,
    people: {
      ...world.ports.people,
      isInChannel: async () => {
        asked += 1;
        return false;
      },
    },
    files: {
      ...world.ports.files,
      text: async () => ({ ok: true, text: 'Regiondirektören får i uppdrag att svara.' }),
      table: async () => ({ ok: true, rows: LIST }),
    },
  };

  const done = await deed(ports, await world.committee());

  expect(done).toMatchObject(outcome);
  expect(asked).toBe(1);
});
