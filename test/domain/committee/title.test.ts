import { describe, expect, it } from 'vitest';

import { isSameOffice, titleDeputised, titleHeld } from '../../../src/domain/committee/title.ts';
import { GENITIVES, TITLES } from '../../fixtures/titles.ts';

const same = TITLES.flatMap(({ office, same: forms }) => forms.map((form) => [form, office]));
const other = TITLES.flatMap(({ office, other: forms }) => forms.map((form) => [form, office]));

describe('a title', () => {
  it.each(same)('"%s" is the office "%s"', (written, office) => {
    expect(isSameOffice(written ?? '', office ?? '')).toBe(true);
  });

  it.each(GENITIVES)('"%s" is the office "%s"', (written, office) => {
    expect(isSameOffice(written, office)).toBe(true);
  });

  it.each(other)('"%s" is not the office "%s"', (written, office) => {
    expect(isSameOffice(written ?? '', office ?? '')).toBe(false);
  });

  it.each(TITLES)('"$office" is no form of another office of the table', ({ office }) => {
    expect(TITLES.filter((each) => isSameOffice(each.office, office))).toHaveLength(1);
  });
});

it.each([
  ['tf. kommundirektör', 'Kommundirektör'],
  ['T f HR-direktören', 'HR-direktören'],
  ['kommundirektör (tf)', 'Kommundirektör'],
  ['tf.', 'tf.'],
  ['TF-chefen', 'TF-chefen'],
  ['tekniska chefen', 'tekniska chefen'],
])('"%s" holds the office "%s"', (written, office) => {
  expect(titleHeld(written)).toBe(office);
});

it.each([
  ['ställföreträdande kommundirektör', 'kommundirektör'],
  ['stf. kommundirektören', 'kommundirektören'],
  ['ersättare för Direktör för område 2', 'Direktör för område 2'],
  ['vice ordförande', null],
  ['biträdande kommundirektör', null],
])('"%s" is the deputy of "%s"', (written, office) => {
  expect(titleDeputised(written)).toBe(office);
});
