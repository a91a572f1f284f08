import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Composed, compose } from '../support/bevaka.ts';

/**
 * Lives through a full disk, in a process that sees its small file system alone, and prints what
 * people were told and what is stored, as JSON.
 */
const [folder = ''] = process.argv.slice(2);
const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR] = ['U03SEK', 'U01DIR'];
const WORDS = 'Regiondirektören en plan till sammanträdet den 15 december';
const OTHERS = 'Regiondirektören en budget till sammanträdet den 15 december';
const LOOKS_EVERY_MS = 100;
const PATIENCE_MS = 30_000;

const bevaka = await compose(folder, { by: 'socket', serves: true });
const { sandbox, say } = bevaka;
const ballast = join(folder, 'ballast');

await say(SECRETARY, `registrera ${WORDS}`);
await bevaka.settled();
const isCard = ({ text }: { text: string }): boolean => text.startsWith('*RUN-1*');
const threadTs = sandbox.messages(SECRETARY, RUN).find(isCard)?.ts ?? '';
await sandbox.act(SECRETARY, {
  type: 'command',
  channel: RUN,
  command: '/uppdrag',
  text: 'ny Regiondirektören en rapport till sammanträdet den 15 december',
});
const form = () => JSON.stringify(sandbox.snapshot(SECRETARY).views.at(-1) ?? '');
await until(() => form().includes('en rapport'));

fill();
const reply = { type: 'say', channel: RUN, threadTs, text: 'klart på fredag' } as const;
await sandbox.act(DIRECTOR, reply);
await until(() => whispersTo(DIRECTOR).length > 0);
const command = await say(SECRETARY, `registrera ${OTHERS}`);
await submit();
await until(() => form().includes('spara'));
const full = { reply: whispersTo(DIRECTOR), command, form: form(), health: await health() };

rmSync(ballast);
await until(async () => (await stored(bevaka)).updates.length > 0);
await bevaka.settled();
await say(SECRETARY, `registrera ${OTHERS}`);
await submit();
await until(async () => (await stored(bevaka)).deliverables.length > 2);
// Whatever would come twice has its time.
await sleep(6000);
const after = { ...(await stored(bevaka)), health: await health(), form: form() };
await bevaka.stop();
process.stdout.write(JSON.stringify({ full, after }));

/** Takes all the room that there is, to the last block. */
function fill(): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, new Uint8Array(bavail * bsize));
}

function whispersTo(person: string): readonly string[] {
  return sandbox.posted().flatMap(({ to, text }) => (to === person ? text : []));
}

async function submit(): Promise<void> {
  const view = sandbox.snapshot(SECRETARY).views.at(-1)?.id ?? '';
  await sandbox.act(SECRETARY, { type: 'submit-view', view, state: {} });
}

async function health(): Promise<string> {
  return (await fetch(`${bevaka.httpUrl}/healthz`)).text();
}

async function stored({ ports }: Composed) {
  const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
  const open = await ports.store.openOfCommittee(committee?.id ?? '');
  return {
    deliverables: open.map(({ deliverable }) => deliverable),
    updates: open.flatMap(({ updates }) => updates.map(({ text }) => text)),
  };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const ends = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > ends) throw new Error(`never so: ${String(isSo)}`);
    await sleep(LOOKS_EVERY_MS);
  }
}
