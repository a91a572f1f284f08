import { describe, expect, it } from 'vitest';

import { hitIn } from '../../../src/domain/search/hit.ts';
import { draftFileOf, draftPieces, piecesOf } from '../../../src/domain/search/pieces.ts';
import { identifiersOf } from '../../../src/domain/search/identifiers.ts';
import { soughtIn } from '../../../src/domain/search/sought.ts';
import { anAssignment, DIRECTOR } from '../../contracts/samples.ts';
import { answered, update } from '../../contracts/search.ts';

const hit = (words: string, ...texts: readonly string[]) =>
  hitIn(
    texts.map((text) => ({ where: 'update', text })),
    soughtIn(words),
  );
const NO_FILE = {
  receivedOn: null,
  late: null,
  message: null,
  review: { is: 'submitted' },
} as const;

const file = (version: number) =>
  ({
    version,
    by: DIRECTOR,
    at: '2026-10-01T08:00:00.000Z',
    content: {
      kind: 'file',
      name: `v${version}.docx`,
      size: 1,
      sha256: 'a',
      path: `p${version}`,
      slackFile: 'F',
    },
    ...NO_FILE,
  }) as const;

describe('where something was found', () => {
  it('is the piece in which most of the words stand', () => {
    expect(hit('badhus ritningar', 'badhuset', 'ritningarna för badhuset')).toMatchObject({
      before: '',
      word: 'ritningarna',
      after: ' för badhuset',
    });
  });

  it('is shown with the words around it, cut between words', () => {
    const long = 'ord '.repeat(40);

    const found = hit('badhus', `${long}badhusets ${long}`);

    expect(found?.word).toBe('badhusets');
    expect(found?.before).toMatch(/^…(?:ord )+$/);
    expect(found?.after).toMatch(/^(?: ord)+…$/);
    expect(found?.before.length).toBeLessThan(70);
  });

  it('is shown whole where the text has no spaces to be cut at', () => {
    const found = hit('badhus', `${'x'.repeat(300)}-badhus-${'y'.repeat(300)}`);

    expect(found).toMatchObject({ word: 'badhus', before: '…', after: '…' });
  });

  it('is nowhere where none of the words stands', () => {
    expect(hit('simhall', 'badhuset')).toBeNull();
    expect(hit('§ 87', 'enligt § 8')).toBeNull();
    expect(hit('§ 87', 'enligt §87')).toMatchObject({ word: '§87' });
  });
});

describe('what can be found of an assignment', () => {
  it('leaves out updates that were deleted, and keeps apart what stands in drafts', () => {
    const assignment = anAssignment({
      updates: [{ ...update('borta'), deleted: true }, update('kvar')],
      drafts: [answered('svaret')],
    });

    const texts = piecesOf(assignment).map(({ text }) => text);
    expect(texts).toContain('kvar');
    expect(texts).not.toContain('borta');
    expect(texts.join(' ')).not.toContain('svaret');
    expect(draftPieces(assignment).map(({ text }) => text)).toEqual(['svaret']);
  });

  it('is the text of the newest file, and the names of all', () => {
    const assignment = anAssignment({ drafts: [file(1), file(2)] });

    expect(draftFileOf(assignment)).toEqual({ version: 2, path: 'p2' });
    expect(piecesOf(assignment).filter(({ where }) => where === 'draft')).toHaveLength(2);
  });

  it('is named by its labels, now and before, its case number and its §§', () => {
    const assignment = anAssignment({
      number: 12,
      label: 'RUN-12, T1 2027',
      formerly: [{ committee: 'C', number: 3, label: 'HSN-3', day: null }],
      origin: { ...anAssignment().origin, paragraph: '§ 87' },
    });

    expect(identifiersOf(assignment)).toEqual(
      expect.arrayContaining(['run-12', 'hsn-3', 'run/516/2020', '516/2020', '§87']),
    );
  });
});
