import { describe, expect, it } from 'vitest';

import { leadingHolder } from '../../../src/domain/registering/leading-holder.ts';
import { TEAM } from '../../contracts/samples.ts';
import { anOffice, DEVELOPER, theCommittee, WRITER } from '../support/run.ts';

const committee = theCommittee({
  offices: [anOffice('Direktör', WRITER), anOffice('Direktör för tillväxt', DEVELOPER)],
});

function holder(line: string): ReturnType<typeof leadingHolder> {
  return leadingHolder(line, committee, WRITER);
}

describe('the holder at the start of a line', () => {
  it.each(['<@U01> en rapport', '<@U01|anna> en rapport'])('is a mention, as in %s', (line) => {
    expect(holder(line)).toMatchObject({
      holder: { kind: 'person', person: { team: TEAM, user: 'U01' } },
      rest: ' en rapport',
    });
  });

  it('is the longest title that the committee knows', () => {
    expect(holder('Direktör för tillväxt en rapport').holder).toEqual({
      kind: 'office',
      title: 'Direktör för tillväxt',
    });
    expect(holder('Direktör en rapport').holder).toEqual({ kind: 'office', title: 'Direktör' });
  });

  it('is a title whatever its case, spaces and way of writing ö', () => {
    const line = 'direkto\u0308r  för\u00a0TILLVÄXT: en rapport';

    expect(holder(line)).toMatchObject({
      holder: { title: 'Direktör för tillväxt' },
      rest: ': en rapport',
    });
  });

  it('is no title that only begins in the same way', () => {
    expect(holder('Direktörskansliet en rapport')).toMatchObject({
      holder: null,
      words: 'Direktörskansliet',
    });
  });

  it('is a title with another ending, where one office alone is meant', () => {
    expect(holder('direktören för tillväxt en rapport')).toMatchObject({
      holder: { title: 'Direktör för tillväxt' },
      rest: ' en rapport',
    });
    expect(holder('Direktören, en rapport')).toMatchObject({
      holder: { title: 'Direktör' },
      rest: ', en rapport',
    });
  });

  it('is the sender for "mig", and nobody where no sender is known', () => {
    expect(holder('mig en rapport').holder).toEqual({ kind: 'person', person: WRITER });
    expect(leadingHolder('mig en rapport', committee, null).holder).toBeNull();
  });

  it('shows the words that were tried when nobody is known by them', () => {
    expect(holder('Regional Utvecklingschef, en rapport').words).toBe('Regional Utvecklingschef');
    expect(holder('').words).toBe('');
  });

  it('takes a title with signs in it as it is written', () => {
    const odd = theCommittee({ offices: [anOffice('Chef (tf.) IT/HR', WRITER)] });

    expect(leadingHolder('Chef (tf.) IT/HR en rapport', odd, null).holder).toEqual({
      kind: 'office',
      title: 'Chef (tf.) IT/HR',
    });
  });
});
