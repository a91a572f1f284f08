import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { submitDraft } from '../../../src/app/assignments/draft.ts';
import { editAssignment } from '../../../src/app/assignments/edit.ts';
import { registerAssignment } from '../../../src/app/assignments/register.ts';
import { setCommittee } from '../../../src/app/committees/set-committee.ts';
import { liftSecrecy, markSecret } from '../../../src/app/secrecy/mark-secret.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import { opened } from '../../../src/domain/assignments/sealing.ts';
import type { SecrecyAllowed } from '../../../src/domain/committee/secrecy-allowed.ts';
import { DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { everywhere, WORD } from '../../contracts/secret-samples.ts';
import { aWorld, by } from '../support/ports.ts';
import { doer, standing } from '../support/standing.ts';

const provision = { chapter: '19', paragraph: '3' };

const aMarkable = (secrecy: SecrecyAllowed) =>
  aWorld({ committee: { secrecy }, assignment: everywhere({ ending: null }) });

async function registeredIn(secrecy: SecrecyAllowed) {
  const { ports } = await aWorld({ committee: { secrecy }, assignment: { number: 99 } });
  const done = await registerAssignment(ports, {
    committee: 'RUNCOMMITTEE',
    doer: { person: SECRETARY, source: 'form' },
    terms: {
      wording: WORD,
      deliverable: WORD,
      holder: { kind: 'office', title: 'Regiondirektören' },
      due: { kind: 'none' },
      origin: { ...NO_ORIGIN, basis: [WORD] },
      parent: null,
    },
    provision,
  });
  if (!done.ok) return done;
  const [made] = done.assignments;
  const stored = made && (await ports.store.find('assignment', made.id));
  return { ok: true as const, made, stored };
}

describe('marking as secret', () => {
  it('is refused where the settings do not allow it, and to a director', async () => {
    const off = await aMarkable('off');
    const on = await aMarkable('on');

    expect(await markSecret(off.ports, { ...by(SECRETARY), provision })).toMatchObject({
      why: 'secrecy-is-off',
    });
    expect(await registeredIn('off')).toMatchObject({ why: 'secrecy-is-off' });
    expect(await markSecret(on.ports, { ...by(DIRECTOR), provision })).toMatchObject({
      why: 'not-allowed:mark-secret',
    });
  });

  it('at registering leaves no word in its place, and none at all where they are kept out', async () => {
    const kept = await registeredIn('on');
    const out = await registeredIn('words-kept-out');

    if (!kept.ok || !out.ok) throw new Error('It was to be registered.');
    const { secrecy, ...rest } = kept.made ?? everywhere();
    expect(JSON.stringify(rest)).not.toContain(WORD);
    expect(kept.stored && opened(kept.stored).deliverable).toBe(WORD);
    expect(secrecy).toMatchObject({ provision, by: SECRETARY });
    expect(JSON.stringify(out.stored)).not.toContain(WORD);
    expect(out.stored).toMatchObject({ deliverable: 'Sekretess: OSL 19 kap. 3 §' });
  });

  it('takes words that are written later out of their places too, and lifting puts all back', async () => {
    const world = await aMarkable('on');
    await markSecret(world.ports, { ...by(SECRETARY), provision });
    const terms = { deliverable: `${WORD} på nytt` };
    await editAssignment(world.ports, { ...by(SECRETARY), terms });

    const { secrecy: _secrecy, ...marked } = await world.assignment();
    await liftSecrecy(world.ports, by(SECRETARY));
    const lifted = await world.assignment();

    expect(JSON.stringify(marked)).not.toContain(WORD);
    expect(lifted).toMatchObject({
      deliverable: `${WORD} på nytt`,
      wording: `${WORD} i sin helhet`,
      secrecy: null,
    });
    expect(lifted.history.at(-1)).toMatchObject({
      what: 'secrecy-lifted',
      from: { provision: 'OSL 19 kap. 3 §' },
    });
  });

  it('has another provision by being marked again, and is told so where it is the same', async () => {
    const world = await aMarkable('on');
    await markSecret(world.ports, { ...by(SECRETARY), provision });
    const same = await markSecret(world.ports, { ...by(SECRETARY), provision });

    const other = { chapter: '21', paragraph: '1' };
    await markSecret(world.ports, { ...by(SECRETARY), provision: other });

    const marked = await world.assignment();
    expect(same).toMatchObject({ why: 'nothing-changed' });
    expect(marked.deliverable).toBe('Sekretess: OSL 21 kap. 1 §');
    expect(opened(marked).deliverable).toBe(WORD);
  });

  it('takes no links as drafts from then on', async () => {
    const { ports } = await aMarkable('on');
    await markSecret(ports, { ...by(SECRETARY), provision });

    const content = { kind: 'link', url: 'https://example.org/utkast' } as const;
    expect(await submitDraft(ports, { ...by(DIRECTOR), content, message: null })).toMatchObject({
      why: 'draft-of-secret',
    });
  });
});

it('a standing assignment is marked with its occurrences, also by one of them, and those that come', async () => {
  const { world, head, all, open, on, outcome } = await standing('varje tertial');
  const { ports } = world;
  const facts = { secrecy: 'on' } as const;
  await setCommittee(ports, { committee: 'RUNCOMMITTEE', doer, facts });
  const [ended] = await open();
  await on('2027-02-17');
  await outcome('noted', '§ 10');
  const [first] = await open();
  await markSecret(ports, { id: first?.id ?? '', doer, provision });

  await on('2027-06-15');
  await outcome('noted', '§ 40');

  const everyOne = [await head(), ...(await all())];
  expect(everyOne).toHaveLength(5);
  for (const each of everyOne) {
    const { secrecy: _secrecy, ...rest } = each;
    expect(JSON.stringify(rest)).not.toContain('redovisa ekonomin');
    expect(opened(each).deliverable).toBe('redovisa ekonomin');
  }
  await liftSecrecy(ports, { id: first?.id ?? '', doer });
  expect(everyOne.map(({ id }) => id)).toContain(ended?.id);
  expect((await open()).map(({ deliverable }) => deliverable)).toEqual([
    'redovisa ekonomin',
    'redovisa ekonomin',
  ]);
});

it('the words of what is marked are opened by who may see them, and nowhere else', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\bopened\b.*sealing\.ts'|secrecy\??\.words\b/su.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    );

  expect(files.toSorted()).toEqual([
    'domain/assignments/sealing.ts',
    'domain/assignments/weeded.ts',
    'domain/rights/may-show-words.ts',
  ]);
});
