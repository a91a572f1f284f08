import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

import { ARCHITECTURE, LOOK } from './support/architecture-rules.ts';

const rules = ARCHITECTURE.map((rule) => rule.name);

async function look(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise([folder], {
    ...LOOK,
    validate: true,
    ruleSet: { forbidden: ARCHITECTURE },
  });
  if (typeof output === 'string')
    throw new Error(`dependency-cruiser answered in words: ${output}`);
  return output;
}

describe('the architecture of src', () => {
  let house: ICruiseResult;
  beforeAll(async () => {
    house = await look('src');
  });

  it('is read whole: as many modules as there are files', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const written = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file)).length;

    const read = house.modules.filter(({ source }) =>
      /^src\/.*\.(?:ts|tsx|mjs)$/.test(source),
    ).length;

    expect(read).toBe(written);
    expect(read).toBeGreaterThan(100);
  });

  it('breaks no rule', () => {
    const broken = house.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );

    expect(broken).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
      .filter((file) => readFileSync(join('src', file), 'utf8').includes('process.env'));

    // Both programs hand the environment to config.ts; the sandbox alone has no configuration.
    expect(readers.filter((file) => !['main.ts', 'cli/main.ts'].includes(file))).toEqual([]);
  });
});

describe('each rule', () => {
  it.each(rules)('%s is seen to fail on a house that breaks it', async (name) => {
    const fixture = await look('test/fixtures/architecture/src');

    expect(fixture.summary.violations.map(({ rule }) => rule.name)).toContain(name);
  });
});
