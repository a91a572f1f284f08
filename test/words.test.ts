import { describe, expect, it } from 'vitest';

import { codeIn } from './support/imports-of.ts';
import { typesDeclared, wordsAstray } from './support/words-kept.ts';

const PACKAGE = 'packages/slack-sandbox/src';
const ours = codeIn('src');

/** Where a word names something for a reason of its own. */
const MAY = [
  // A room bears its deed's name, and what is stored bears its field's.
  /^src\/slack\/rooms\/outcome\/room\.ts: outcome /u,
  /^src\/stores\/records\/said\.ts: said of ZodObject/u,
  /^src\/stores\/records\/assignment\.ts: (?:outcome|told) of ZodObject/u,
];

describe('the words of the glossary that are also everyday English', () => {
  it('name what the glossary says, and nothing else', () => {
    const astray = wordsAstray([...ours, ...codeIn(PACKAGE), ...codeIn('bench')]);

    expect(astray.filter((each) => !MAY.some((place) => place.test(each)))).toEqual([]);
    expect(MAY.filter((place) => !astray.some((each) => place.test(each)))).toEqual([]);
  }, 60_000);

  it('have one type each', () => {
    expect(typesDeclared(ours).toSorted()).toEqual([
      'Asked in src/slack/kit/asked.ts',
      'Outcome in src/domain/assignments/recorded-outcome.ts',
      'Said in src/slack/kit/said.ts',
      'Standing in src/domain/rights/permissions.ts',
      'Told in src/domain/assignments/assignment.ts',
    ]);
    // What the sandbox tells the app: the package knows nothing of ours.
    expect(typesDeclared(codeIn(PACKAGE))).toEqual([
      'Told in packages/slack-sandbox/src/server/events/told.ts',
    ]);
  });

  it('are seen where they mean something else', () => {
    expect(wordsAstray(['test/fixtures/words/astray.ts'])).toEqual([
      'test/fixtures/words/astray.ts: asked of number',
      'test/fixtures/words/astray.ts: given of string',
      'test/fixtures/words/astray.ts: given of string',
      'test/fixtures/words/astray.ts: told of Map<string, number>',
      'test/fixtures/words/astray.ts: outcome of () => Said',
    ]);
  }, 60_000);
});
