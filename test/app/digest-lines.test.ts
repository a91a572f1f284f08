import { describe, expect, it } from 'vitest';

import { ownDigest } from '../../src/app/views/digest-lines.ts';
import type { DigestLine } from '../../src/domain/ladder/digest.ts';
import { aDigest, DIRECTOR, SECRETARY } from '../contracts/samples.ts';
import { DEVELOPER, DEVELOPERS } from '../domain/support/run.ts';
import { aWorld, type World } from './support/ports.ts';

const DRAFT: DigestLine = {
  kind: 'milestone',
  assignment: 'ASSIGNMENT1',
  milestone: 'draft',
  day: '2026-11-19',
  step: -7,
  level: 'owner',
};

async function shown(world: World, to = DEVELOPER) {
  const digest = aDigest({ person: DEVELOPER, lines: [DRAFT] });
  await world.ports.store.commit({
    kind: 'digest',
    record: digest,
    expected: 0,
    history: [],
    messages: [],
  });
  return ownDigest(world.ports, to, digest.id);
}

describe('a morning’s message', () => {
  it('says of each line what is so now, whom it waits for and what its reader may answer', async () => {
    const found = await shown(await aWorld({ assignment: DEVELOPERS }));

    const [line] = found.ok ? found.digest.lines : [];
    expect(line?.isReaders).toBe(true);
    expect(line?.view.waitsFor?.people).toEqual([DEVELOPER]);
    expect([...(line?.answers ?? [])]).toEqual(['update', 'draft', 'ask-extension']);
  });

  it('keeps the place of a line that asks for nothing any more', async () => {
    const reported = { by: SECRETARY, at: '2026-11-01T08:00:00.000Z' };
    const found = await shown(await aWorld({ assignment: { ...DEVELOPERS, reported } }));

    expect(found.ok && found.digest.lines).toEqual([null]);
  });

  it('is for the one whom it was sent to alone', async () => {
    const found = await shown(await aWorld({ assignment: DEVELOPERS }), DIRECTOR);

    expect(found).toEqual({ ok: false, why: 'not-allowed' });
  });
});
