import { describe, expect, it } from 'vitest';

import { asMarked, opened, sealed } from '../../../src/domain/assignments/sealing.ts';
import { provisionIn, provisionText } from '../../../src/domain/assignments/secrecy.ts';
import { mayShowWords, wordsFor } from '../../../src/domain/rights/may-show-words.ts';
import { standingByDuty } from '../../../src/domain/rights/permissions.ts';
import { aCommittee, anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { everywhere, MARKED, WORD } from '../../contracts/secret-samples.ts';

describe('an assignment that is marked as secret', () => {
  it('has no word of its matter in its place, and all of them again once it is opened', () => {
    const before = everywhere({ secrecy: MARKED });

    const { secrecy, ...rest } = sealed(before);

    expect(JSON.stringify(rest)).not.toContain(WORD);
    expect(rest).toMatchObject({
      label: 'RUN-1',
      deliverable: MARKED.shown,
      origin: { paragraph: '§ 87' },
    });
    expect(opened({ ...rest, secrecy })).toEqual({ ...before, secrecy });
  });

  it('is sealed once: what is written afterwards is added, and nothing is lost', () => {
    const once = sealed(everywhere({ secrecy: MARKED }));

    const twice = sealed({ ...once, deliverable: `${WORD} på nytt` });

    expect(opened(twice)).toMatchObject({
      deliverable: `${WORD} på nytt`,
      wording: `${WORD} i sin helhet`,
    });
    expect(sealed(once)).toEqual(once);
  });

  it('keeps no word at all where the committee keeps them out', () => {
    expect(
      JSON.stringify(sealed(everywhere({ secrecy: { ...MARKED, keepsWords: false } }))),
    ).not.toContain(WORD);
  });

  it('has its words back when the marking is lifted, and takes another provision with all of them', () => {
    const stored = sealed(everywhere({ secrecy: MARKED }));
    const other = {
      ...MARKED,
      shown: 'Sekretess: OSL 21 kap. 1 §',
      words: stored.secrecy?.words ?? {},
    };

    expect(asMarked({ ...stored, secrecy: null }, stored)).toEqual(everywhere());
    expect(opened(asMarked({ ...stored, secrecy: other }, stored))).toMatchObject({
      ...everywhere(),
      secrecy: { shown: other.shown },
    });
  });
});

it('words are shown in a form alone, and to those who are named', () => {
  const assignment = sealed(everywhere({ secrecy: MARKED, ending: null, participants: [] }));
  const reader = (user: string) =>
    standingByDuty({ team: DIRECTOR.team, user }, aCommittee(), assignment, '2026-10-02');

  expect(mayShowWords(assignment, reader(DIRECTOR.user), 'form')).toBe(true);
  expect(mayShowWords(assignment, reader('U99ANNAN'), 'form')).toBe(false);
  for (const surface of ['card', 'message', 'private-answer', 'home', 'paper', 'export'] as const)
    expect(mayShowWords(assignment, reader(DIRECTOR.user), surface)).toBe(false);
  expect(wordsFor(assignment, reader(DIRECTOR.user), 'form').deliverable).toBe(WORD);
  expect(wordsFor(opened(assignment), null, 'calendar').deliverable).toBe(MARKED.shown);
  expect(mayShowWords(anAssignment(), null, 'card')).toBe(true);
});

it.each([
  ['OSL 19 kap. 3 §', 'OSL 19 kap. 3 §'],
  ['19 kap 3 § OSL', 'OSL 19 kap. 3 §'],
  ['kapitel 25 § 1', 'OSL 25 kap. 1 §'],
  ['19:3a', 'OSL 19 kap. 3 a §'],
  ['ch. 21 § 7', 'OSL 21 kap. 7 §'],
  ['för att det är känsligt', null],
])('reads the provision in “%s”', (text, read) => {
  const provision = provisionIn(text);

  expect(provision && provisionText(provision)).toBe(read);
});
