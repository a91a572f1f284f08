import { expect, it } from 'vitest';

import { lineAnswers } from '../../../src/domain/rights/line-answers.ts';
import { anAssignment, DIRECTOR, SECRETARY } from '../../contracts/samples.ts';
import { DEVELOPER, DEVELOPERS, theCommittee, WRITER } from '../support/run.ts';

const assignment = anAssignment({
  ...DEVELOPERS,
  participants: [
    {
      person: WRITER,
      scope: { is: 'whole' },
      part: null,
      givenBy: DEVELOPER,
      from: '2026-10-01',
      to: null,
    },
  ],
});

it.each([
  ['the holder', DEVELOPER, ['update', 'draft', 'ask-extension']],
  ['the case officer, for whom the holder asks', WRITER, ['update', 'draft']],
  ['the director, who reminds and does not report', DIRECTOR, ['remind']],
  ['the secretary, who never reports the work of others', SECRETARY, ['remind', 'extend']],
])('a line is answered as the person may: %s', (_who, person, answers) => {
  const found = lineAnswers(person, assignment, theCommittee(), '2026-10-28');

  expect([...found]).toEqual(answers);
});
