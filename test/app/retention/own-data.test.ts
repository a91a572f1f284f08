import { describe, expect, it } from 'vitest';

import { dataOfPerson } from '../../../src/app/retention/data-of-person.ts';
import { personFiles } from '../../../src/reports/person/person-files.ts';
import { DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { everywhere, MARKED, WORD } from '../../contracts/secret-samples.ts';
import { aWorld, OUTSIDER } from '../support/ports.ts';

describe('what is kept about a person', () => {
  it('is what they had by their office, did and are named in, and nothing of others', async () => {
    const { ports } = await aWorld();

    const theirs = await dataOfPerson(ports, DIRECTOR);
    const others = await dataOfPerson(ports, OUTSIDER);

    expect(theirs.assignments.map(({ label, byOffice }) => [label, byOffice])).toEqual([
      ['RUN-1', 'Regiondirektören'],
    ]);
    expect(theirs.committees[0]?.offices[0]).toMatchObject({ as: 'holder', to: null });
    expect(others).toMatchObject({ assignments: [], committees: [], mornings: [] });
  });

  it('has no word of what is marked as secret, not even their own', async () => {
    const { ports } = await aWorld({
      assignment: everywhere({ ending: null, secrecy: MARKED }),
      committee: { secrecy: 'on' },
    });

    for (const person of [DIRECTOR, SECRETARY]) {
      const data = await dataOfPerson(ports, person);
      const { readable, json } = personFiles(data, 'sv', 'Europe/Stockholm');
      for (const { content } of [readable, json])
        expect(new TextDecoder().decode(content)).not.toContain(WORD);
      expect(data.assignments).toHaveLength(1);
    }
  });
});
