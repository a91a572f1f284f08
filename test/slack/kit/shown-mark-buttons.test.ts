import { describe, expect, it } from 'vitest';

import { previewEnding } from '../../../src/app/views/ending-preview.ts';
import { viewOf } from '../../../src/app/views/view-of.ts';
import { meetingOf } from '../../../src/domain/committee/meetings.ts';
import type { Answer } from '../../../src/slack/kit/asked.ts';
import type { ListenerParts } from '../../../src/slack/kit/parts.ts';
import type { Pressed } from '../../../src/slack/kit/pressed.ts';
import type { Said } from '../../../src/slack/kit/said.ts';
import { pressesIn } from '../../../src/slack/kit/settled-blocks.ts';
import { endCommitteePressed } from '../../../src/slack/rooms/committees/presses.ts';
import { endingPreview } from '../../../src/slack/rooms/committees/said.ts';
import { closeAsk } from '../../../src/slack/rooms/ending/close-ask.ts';
import { closeSeveralAsk } from '../../../src/slack/rooms/ending/close-several-said.ts';
import { closePressed, closeTogetherPressed } from '../../../src/slack/rooms/ending/presses.ts';
import { aWorld, type World } from '../../app/support/ports.ts';
import { aCommittee, SECRETARY } from '../../contracts/samples.ts';
import { anOffice } from '../../domain/support/run.ts';

const doer = { person: SECRETARY, source: 'button' } as const;

async function anOldWorld(): Promise<World> {
  const world = await aWorld();
  const offices = [anOffice('Nämndsekreteraren', SECRETARY, { role: 'secretary' })];
  const {
    version: _version,
    history,
    messages,
    ...record
  } = aCommittee({
    id: 'HSNCOMMITTEE',
    code: 'HSN',
    channel: 'C02HSN',
    offices,
  });
  const put = { kind: 'committee', expected: 0, history, messages } as const;
  await world.ports.store.commit({ ...put, record });
  world.setNow('2026-12-15T12:00:00.000Z');
  return world;
}

async function toClose(world: World) {
  const committee = await world.committee();
  const view = await viewOf(world.ports, await world.assignment(), committee);
  const meeting = meetingOf(committee, 'MEETINGDEC');
  if (meeting === null) throw new Error('no meeting');
  return { view, meetings: [meeting] as const };
}

const QUESTIONS = {
  async close_confirm(world: World): Promise<Said> {
    const { view, meetings } = await toClose(world);
    return closeAsk(view, { ok: true, paragraph: '§ 87', meetings, dueLater: null }, 'sv');
  },
  async close_together(world: World): Promise<Said> {
    const { view, meetings } = await toClose(world);
    const of = { paragraph: '§ 87', meetings, views: [view], refused: [], unused: '' };
    return closeSeveralAsk(of, 'sv');
  },
  async end_committee(world: World): Promise<Said> {
    const request = { committee: await world.committee(), doer, from: '2026-12-31', to: null };
    const preview = await previewEnding(world.ports, request);
    if (!preview.ok) throw new Error(preview.why);
    return endingPreview(preview, 'sv');
  },
};

const PRESSED = {
  close_confirm: closePressed,
  close_together: closeTogetherPressed,
  end_committee: endCommitteePressed,
};

const ACTIONS = ['close_confirm', 'close_together', 'end_committee'] as const;

function press(world: World, action: (typeof ACTIONS)[number], { blocks }: Said) {
  const found = pressesIn(blocks).find((each) => each.action.startsWith(action));
  // They ask for no more than these.
  const parts = { ports: world.ports } as unknown as ListenerParts;
  const pressed = { doer, person: SECRETARY, language: 'sv', value: found?.value ?? [] };
  return PRESSED[action](parts, pressed as unknown as Pressed);
}

function saidIn(answer: Answer | null): Said {
  if (answer?.is !== 'said') throw new Error(JSON.stringify(answer));
  return answer.said;
}

describe.each(ACTIONS)('the button %s of a question', (action) => {
  it('does what it shows, also on a later day', async () => {
    const world = await anOldWorld();
    const question = await QUESTIONS[action](world);
    world.setNow('2026-12-16T12:00:00.000Z');

    const said = saidIn(await press(world, action, question));

    expect(said.text).not.toContain('har ändrats');
    expect(said.text).toMatch(/[Aa]vslutat|upphör/);
  });

  it('asks anew, and does nothing, where what it shows has changed', async () => {
    const world = await anOldWorld();
    const question = await QUESTIONS[action](world);
    const { version, history: _history, messages: _messages, ...was } = await world.assignment();
    const record = { ...was, deliverable: 'någonting annat' };
    const put = { kind: 'assignment', history: [], messages: [] } as const;
    await world.ports.store.commit({ ...put, expected: version, record });

    const again = saidIn(await press(world, action, question));

    expect(again.text).toContain('Något har ändrats sedan det här visades');
    expect((await world.assignment()).ending).toBeNull();
    expect((await world.committee()).ending).toBeNull();
    const done = saidIn(await press(world, action, again));
    expect(done.text).toMatch(/[Aa]vslutat|upphör/);
  });
});
