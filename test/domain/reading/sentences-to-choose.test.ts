import { describe, expect, it } from 'vitest';

import {
  findingOfSentence,
  itemsToChoose,
} from '../../../src/domain/reading/sentences-to-choose.ts';

const MINUTES = `Protokoll 3 november 2026
§ 40 Badplatsen

Ordföranden tackar för rapporten. Parkchefen ser till den 15 december över bryggan.

§ 41 Nästa sammanträde

Nämnden träffas den 15 december.
`;

describe('the sentences of a text', () => {
  it('stand under their §§, whatever they say', () => {
    expect(itemsToChoose(MINUTES)).toMatchObject([
      {
        title: '§ 40 Badplatsen',
        sentences: [
          'Protokoll 3 november 2026',
          'Ordföranden tackar för rapporten.',
          'Parkchefen ser till den 15 december över bryggan.',
        ],
      },
      { title: '§ 41 Nästa sammanträde', sentences: ['Nämnden träffas den 15 december.'] },
    ]);
  });

  it('give the assignment that each would be, in its own words and place', () => {
    const finding = findingOfSentence(MINUTES, { item: 0, sentence: 2 }, null);

    expect(finding).toMatchObject({
      holder: 'Parkchefen',
      wording: 'Parkchefen ser till den 15 december över bryggan.',
      paragraph: '§ 40',
      due: { text: 'till den 15 december' },
    });
    expect(finding?.doubts).toContainEqual({ field: 'deliverable', because: 'picked' });
  });

  it('have a whole text without §§ as one', () => {
    expect(itemsToChoose('Vi ses igen. Saga tar med kaffe.')).toMatchObject([
      { sentences: ['Vi ses igen.', 'Saga tar med kaffe.'] },
    ]);
  });

  it.each([
    { item: 0, sentence: 99 },
    { item: 99, sentence: 0 },
  ])('are none where the text has none: %o', (place) => {
    expect(findingOfSentence(MINUTES, place, null)).toBeNull();
  });
});
