import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { circlesOfFolders } from './support/folder-circles.ts';
import { importsIn } from './support/imports-of.ts';
import { usesOf } from './support/room-uses.ts';

const FIXTURE = 'test/fixtures/architecture/src';

const PACKAGES = readdirSync('packages').map((name) => `packages/${name}/src`);

describe('the folders', () => {
  it.each(['src', ...PACKAGES])('of %s have no circles', (house) => {
    const imports = importsIn(house);

    expect(imports).not.toEqual([]);
    expect(circlesOfFolders(imports)).toEqual([]);
  });

  it('that are rooms take from others what they name, and name no others', () => {
    expect(usesOf('src/slack/rooms')).toEqual({ undeclared: [], unused: [] });
  });
});

describe('a rule for folders is seen to fail', () => {
  it('where four files tie two folders and none of them is in a circle', () => {
    expect(circlesOfFolders(importsIn(FIXTURE))).toContainEqual({
      folders: [`${FIXTURE}/files`, `${FIXTURE}/schedule`],
      ties: [
        `${FIXTURE}/files → ${FIXTURE}/schedule: 1, as swept.ts → beat.ts`,
        `${FIXTURE}/schedule → ${FIXTURE}/files: 1, as wake.ts → name.ts`,
      ],
    });
  });

  it('where a room takes what it does not name, and names what it does not take', () => {
    expect(usesOf(`${FIXTURE}/slack/rooms`)).toEqual({
      undeclared: ['one → two'],
      unused: ['one → three'],
    });
  });
});
