import { setTimeout as sleep } from 'node:timers/promises';

import type { Assignment } from '../../../../../src/domain/assignments/assignment.ts';
import type { Deed } from '../deed.ts';
import { labelled, type Stored } from '../stored.ts';
import { type Card, newMark, type World } from '../world.ts';
import { type Doing, toOwn } from './commands.ts';

/** In milliseconds: somebody sees at once what is wrong, or after a while. */
const LONGEST_LOOK = 1500;

type Reply = { readonly card: Card; readonly mark: string; readonly ts: string };

/** A reply in a card's thread, which may be edited or deleted soon after. */
export const replies: Doing = (world, person) =>
  toOwn(world, person, 'reply', async (card) => {
    const mark = newMark();
    const ts = await writes(world, person, { card, text: `det går framåt ${mark}` });
    const reply = { card, mark, ts };
    const after: string[] = [];
    note(world, reply, after);
    if (world.random() < 0.4) await change(world, person, { ...reply, after });
    return true;
  });

/** One or two files, with words or without. */
export const filesIn: Doing = (world, person) =>
  toOwn(world, person, 'file', async (card) => {
    const names = [newMark(), ...(world.random() < 0.3 ? [newMark()] : [])];
    const files = await Promise.all(names.map((name) => uploaded(world, person, name)));
    const words = world.random() < 0.3 ? newMark() : '';
    const ts = await writes(world, person, { card, text: words, files });
    for (const name of names) noteFile(world, card, { name, ts });
    if (words !== '') note(world, { card, mark: words, ts }, []);
    return true;
  });

async function uploaded({ sandbox }: World, person: string, name: string): Promise<string> {
  const content = Buffer.from(`innehållet i ${name}`);
  return (await sandbox.upload(person, { name: `${name}.txt`, mimetype: 'text/plain', content }))
    .id;
}

async function writes(
  { sandbox }: World,
  person: string,
  said: { readonly card: Card; readonly text: string; readonly files?: string[] },
): Promise<string> {
  const { card, text, files = [] } = said;
  const { channel, ts: threadTs } = card;
  const done = await sandbox.act(person, { type: 'say', channel, threadTs, text, files });
  return done.ok ? (done.ts ?? '') : '';
}

const spoken = (kind: 'said' | 'edited' | 'deleted', channel: string, ts: string): string =>
  `${kind}|${channel}|${ts}`;

/** @param after the texts that it got later, and an empty one where it was deleted */
function note({ deeds, acknowledged }: World, reply: Reply, after: readonly string[]): void {
  const { card, mark, ts } = reply;
  const { label, channel } = card;
  const updates = (stored: Stored): Assignment['updates'] =>
    (labelled(stored, label)?.updates ?? []).filter(({ text }) => text.includes(mark));
  deeds.push({
    what: `a reply in ${label}: ${mark}`,
    answers: () => after.map((text) => (text === '' ? 'deleted' : `edited: ${text}`)),
    isAcknowledged: () => acknowledged.has(spoken('said', channel, ts)),
    times: (stored) => updates(stored).length,
    isWhole: (stored) => {
      const [update] = updates(stored);
      const wasHeard = acknowledged.has(spoken('said', channel, ts));
      const isEdited = acknowledged.has(spoken('edited', channel, ts));
      const isDeleted = acknowledged.has(spoken('deleted', channel, ts));
      if (update === undefined || !wasHeard) return true;
      if (isDeleted && after.at(-1) === '') return update.deleted;
      return !isEdited || after[0] === '' || update.text === after[0];
    },
  });
}

function noteFile(
  { deeds, acknowledged }: World,
  { label, channel }: Card,
  file: { readonly name: string; readonly ts: string },
): void {
  const isIt = ({ content }: Assignment['drafts'][number]): boolean =>
    content.kind === 'file' && content.name.includes(file.name);
  const times: Deed['times'] = (stored) => labelled(stored, label)?.drafts.filter(isIt).length ?? 0;
  const isAcknowledged = (): boolean => acknowledged.has(spoken('said', channel, file.ts));
  deeds.push({
    what: `a file in ${label}: ${file.name}`,
    answers: () => [],
    isAcknowledged,
    times,
  });
}

async function change(
  world: World,
  person: string,
  { card: { channel }, mark, ts, after }: Reply & { readonly after: string[] },
): Promise<void> {
  const { sandbox, random } = world;
  await sleep(random() ** 2 * LONGEST_LOOK);
  if (random() < 0.7) {
    after.push(`så här i stället ${mark}`);
    await sandbox.act(person, { type: 'edit', channel, ts, text: after[0] ?? '' });
  }
  if (random() < 0.5) return;
  await sleep(random() ** 2 * LONGEST_LOOK);
  after.push('');
  await sandbox.act(person, { type: 'delete', channel, ts });
}
