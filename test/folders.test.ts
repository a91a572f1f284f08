import { describe, expect, it } from 'vitest';

import { circlesOfFolders } from './support/folder-circles.ts';
import { importsIn } from './support/imports-of.ts';
import { usesOf } from './support/room-uses.ts';

const FIXTURE = 'test/fixtures/architecture/src';

describe('the folders of src', () => {
  it('have no circles', () => {
    expect(circlesOfFolders(importsIn('src'))).toEqual([]);
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
