import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

import { ARCHITECTURE, LOOK } from './support/architecture-rules.ts';
import { storeReadsIn } from './support/store-reads.ts';

const rules = ARCHITECTURE.map((rule) => rule.name);

async function look(...folders: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(folders, {
    ...LOOK,
    validate: true,
    ruleSet: { forbidden: ARCHITECTURE },
  });
  if (typeof output === 'string')
    throw new Error(`dependency-cruiser answered in words: ${output}`);
  return output;
}

/** The code files in a folder, as paths from the root. */
function written(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/node_modules|fixtures|dist/.test(file))
    .map((file) => join(folder, file));
}

/** Every module that is loaded together with one, with or without what is imported at run time. */
function reached(
  { modules }: ICruiseResult,
  start: string,
  { atRunTime }: { atRunTime: boolean },
): string[] {
  const found = new Set([start]);
  for (const source of found) {
    const module = modules.find((one) => one.source === source);
    for (const { resolved, dynamic } of module?.dependencies ?? [])
      if (atRunTime || !dynamic) found.add(resolved);
  }
  return [...found];
}

describe('the architecture of src and packages', () => {
  let house: ICruiseResult;
  beforeAll(async () => {
    house = await look('src', 'packages');
  });

  it.each(['src', 'packages'])('is read whole: as many modules as %s has files', (folder) => {
    const read = house.modules
      .map(({ source }) => source)
      .filter((source) => source.startsWith(`${folder}/`) && /\.(?:ts|tsx|mjs)$/.test(source))
      .filter((source) => !source.includes('fixtures'));

    expect(read.toSorted()).toEqual(written(folder).toSorted());
    expect(read.length).toBeGreaterThan(100);
  });

  it('breaks no rule', () => {
    const broken = house.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );

    expect(broken).toEqual([]);
  });

  it('has no way from main.ts to the sandbox but an import at run time', () => {
    const atStart = reached(house, 'src/main.ts', { atRunTime: false });
    const ever = reached(house, 'src/main.ts', { atRunTime: true });

    expect(atStart.filter((source) => source.startsWith('packages/'))).toEqual([]);
    expect(ever).toContain('packages/slack-sandbox/src/index.ts');
  });

  it('reads the environment in config.ts alone', () => {
    const readers = written('src').filter((file) =>
      readFileSync(file, 'utf8').includes('process.env'),
    );

    // Both programs hand the environment to config.ts; the sandbox alone has no configuration.
    expect(readers.filter((file) => !['src/main.ts', 'src/cli/main.ts'].includes(file))).toEqual(
      [],
    );
  });
});

describe('a committee', () => {
  it('is written in one place, where what shows it follows', () => {
    const writers = written('src/app').filter((file) =>
      /(?:write|recordAt)\(\s*[\w.]+,\s*'committee'/.test(readFileSync(file, 'utf8')),
    );

    expect(writers).toEqual(['src/app/records/write-committee.ts']);
  });
});

describe('what rooms share, and each room', () => {
  // What is true of a committee or an assignment, and who may see it, is asked of `app`.
  it.each(['src/slack/rooms', 'src/slack/kit'])('of %s leaves the store to app', (folder) => {
    expect(storeReadsIn(folder)).toEqual([]);
  });

  it('is seen to fail where one does not', () => {
    const press = 'test/fixtures/architecture/src/slack/rooms/three/press.ts';

    expect(storeReadsIn('test/fixtures/architecture/src/slack/rooms')).toEqual([
      `${press}:3`,
      `${press}:4`,
      `${press}:5`,
    ]);
  });
});

describe('each rule', () => {
  it.each(rules)('%s is seen to fail on a house that breaks it', async (name) => {
    const fixture = await look('test/fixtures/architecture');

    expect(fixture.summary.violations.map(({ rule }) => rule.name)).toContain(name);
  });
});
