import { describe, expect, test } from 'vitest';

import { approveDraft, requestChanges, submitDraft } from '../../src/app/assignments/draft.ts';
import { deleteUpdate, editUpdate, giveUpdate } from '../../src/app/assignments/update.ts';
import type { DraftContent } from '../../src/domain/assignments/draft.ts';
import { DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { aDraft, givenTo, WRITER } from '../domain/support/run.ts';
import { aWorld, by, lastOf, toldIn } from './support/ports.ts';

const MESSAGE = { channel: 'C01RUN', ts: '1761638400.000200' };
const THREAD = { channel: 'C01RUN', ts: '1761638400.000100' };
const GIVEN = { participants: [givenTo(WRITER)] };
const WORDS = { text: 'Underlaget är beställt.', signal: null, message: MESSAGE, byReply: true };

const file = (slackFile: string): DraftContent => ({
  kind: 'file',
  name: 'utkast.docx',
  size: 1200,
  sha256: 'a'.repeat(64),
  path: 'files/utkast.docx',
  slackFile,
});

describe('a status update', () => {
  test('written as a reply is taken in once and marked by a reaction', async () => {
    const world = await aWorld();

    await giveUpdate(world.ports, { ...by(DIRECTOR), ...WORDS });
    const again = await giveUpdate(world.ports, { ...by(DIRECTOR), ...WORDS });

    const { updates, messages } = await world.assignment();
    expect(again).toEqual({ ok: false, why: 'nothing-changed' });
    expect(updates).toHaveLength(1);
    expect(messages.filter(({ content }) => content.say === 'reaction')).toHaveLength(1);
  });

  test("stays talk when it is an officer's reply, but not by command", async () => {
    const world = await aWorld();

    const reply = await giveUpdate(world.ports, { ...by(SECRETARY), ...WORDS });
    const command = await giveUpdate(world.ports, { ...by(SECRETARY), ...WORDS, byReply: false });

    expect(reply).toEqual({ ok: false, why: 'not-allowed:update-by-reply' });
    expect(command.ok).toBe(true);
  });

  test('says something', async () => {
    const world = await aWorld();

    const done = await giveUpdate(world.ports, { ...by(DIRECTOR), ...WORDS, text: ' ' });

    expect(done).toEqual({ ok: false, why: 'empty-text' });
  });

  test('follows the message when it is edited, and the history keeps the old words', async () => {
    const world = await aWorld();
    await giveUpdate(world.ports, { ...by(DIRECTOR), ...WORDS });

    const edit = { message: MESSAGE, text: 'Det har kommit.', signal: 'on-track' } as const;
    await editUpdate(world.ports, { ...by(DIRECTOR), ...edit });

    const stored = await world.assignment();
    expect(stored.updates[0]).toMatchObject({ text: 'Det har kommit.', signal: 'on-track' });
    expect(lastOf(stored).from).toMatchObject({ text: 'Underlaget är beställt.', signal: null });
  });

  test('is changed by nobody but its author', async () => {
    const world = await aWorld();
    await giveUpdate(world.ports, { ...by(DIRECTOR), ...WORDS });

    const edit = await editUpdate(world.ports, { ...by(SECRETARY), message: MESSAGE, text: 'Nej' });
    const removal = await deleteUpdate(world.ports, { ...by(SECRETARY), message: MESSAGE });

    expect(edit).toEqual({ ok: false, why: 'not-allowed' });
    expect(removal).toEqual({ ok: false, why: 'not-allowed' });
  });

  test('is marked as deleted with its message, once', async () => {
    const world = await aWorld();
    await giveUpdate(world.ports, { ...by(DIRECTOR), ...WORDS });

    await deleteUpdate(world.ports, { ...by(DIRECTOR), message: MESSAGE });
    const again = await deleteUpdate(world.ports, { ...by(DIRECTOR), message: MESSAGE });

    expect(again).toEqual({ ok: false, why: 'nothing-changed' });
    expect((await world.assignment()).updates[0]?.deleted).toBe(true);
  });
});

describe('a draft', () => {
  const dropped = { message: MESSAGE, thread: THREAD, byReply: true };

  test('dropped in the thread is answered there once, and whoever approves is told once', async () => {
    const world = await aWorld({ assignment: GIVEN });
    const submission = { ...by(WRITER), content: file('F1'), ...dropped };

    const first = await submitDraft(world.ports, submission);
    const again = await submitDraft(world.ports, submission);

    const stored = await world.assignment();
    expect(first).toMatchObject({ ok: true, result: { version: 1, mayApproveIt: false } });
    expect(again).toEqual({ ok: false, why: 'nothing-changed' });
    expect(stored.messages.find(({ content }) => content.say === 'draft-received')).toMatchObject({
      to: { kind: 'channel', channel: 'C01RUN', thread: THREAD.ts },
      content: { version: 1 },
    });
    // They are not in the channel, so the file comes to them too.
    expect(toldIn(stored)).toEqual(['draft-waits to U01DIR', 'draft-file to U01DIR']);
  });

  test('comes as two versions when a message has two files', async () => {
    const world = await aWorld();

    await submitDraft(world.ports, { ...by(DIRECTOR), content: file('F1'), ...dropped });
    await submitDraft(world.ports, { ...by(DIRECTOR), content: file('F2'), ...dropped });

    const { drafts } = await world.assignment();
    expect(drafts.map(({ version }) => version)).toEqual([1, 2]);
  });

  test('that came late stands before those that were given after its message', async () => {
    const world = await aWorld();
    const early = world.ports.now;
    world.setNow('2026-10-28T09:00:00.000Z');
    await submitDraft(world.ports, { ...by(DIRECTOR), content: file('F2'), ...dropped });

    const late = { ...by(DIRECTOR), content: file('F1'), ...dropped };
    await submitDraft({ ...world.ports, now: early }, late);

    const { drafts } = await world.assignment();
    expect(drafts.map(({ version, content }) => [version, content])).toEqual([
      [2, file('F1')],
      [1, file('F2')],
    ]);
  });

  test('as a link must be an address on the web', async () => {
    const world = await aWorld();
    const content = { kind: 'link', url: 'file:///etc/passwd' } as const;

    const done = await submitDraft(world.ports, { ...by(DIRECTOR), content, message: null });

    expect(done).toEqual({ ok: false, why: 'no-link' });
  });

  test('of the case officer is approved by the holder, and its author is told', async () => {
    const world = await aWorld({ assignment: { ...GIVEN, drafts: [aDraft()] } });

    const own = await approveDraft(world.ports, { ...by(WRITER), version: 1 });
    const done = await approveDraft(world.ports, { ...by(DIRECTOR), version: 1 });
    const again = await approveDraft(world.ports, { ...by(DIRECTOR), version: 1 });

    expect(own).toEqual({ ok: false, why: 'not-allowed:approve' });
    expect(done.ok).toBe(true);
    expect(again).toEqual({ ok: false, why: 'already-reviewed' });
    expect(toldIn(await world.assignment())).toEqual(['draft-approved to U05HAN']);
  });

  test('is not approved by an officer who submitted it', async () => {
    const drafts = [aDraft({ by: SECRETARY })];
    const world = await aWorld({ assignment: { drafts } });

    const done = await approveDraft(world.ports, { ...by(SECRETARY), version: 1 });

    expect(done).toEqual({ ok: false, why: 'own-draft' });
  });

  test('of the holder may be approved by the holder, who is not told', async () => {
    const world = await aWorld();
    const content = { kind: 'link', url: 'https://example.org/utkast' } as const;

    const sent = await submitDraft(world.ports, { ...by(DIRECTOR), content, message: null });
    await approveDraft(world.ports, { ...by(DIRECTOR), version: 1 });

    const stored = await world.assignment();
    expect(sent).toMatchObject({ result: { mayApproveIt: true } });
    expect(stored.drafts[0]?.review.is).toBe('approved');
    expect(toldIn(stored)).toEqual([]);
  });

  test('goes back with what has to change', async () => {
    const world = await aWorld({ assignment: { ...GIVEN, drafts: [aDraft()] } });
    const back = { ...by(DIRECTOR), version: 1 };

    const empty = await requestChanges(world.ports, { ...back, comment: ' ' });
    const none = await requestChanges(world.ports, { ...back, version: 2, comment: 'Kostnad?' });
    await requestChanges(world.ports, { ...back, comment: 'Kostnaden saknas.' });

    const stored = await world.assignment();
    expect(empty).toEqual({ ok: false, why: 'empty-text' });
    expect(none).toEqual({ ok: false, why: 'no-draft' });
    expect(stored.drafts[0]?.review).toMatchObject({ comment: 'Kostnaden saknas.' });
    expect(toldIn(stored)).toEqual(['changes-requested to U05HAN']);
  });
});
