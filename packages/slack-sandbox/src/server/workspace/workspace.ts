import type { Changes } from './changes.ts';
import { createChannels, type Channels } from './channels.ts';
import { createFiles, type Files } from './files.ts';
import { createMessages, type Messages } from './messages.ts';
import { createPeople, type People } from './people.ts';
import { createReads, type Reads } from './reads.ts';
import { createStamp } from './stamp.ts';
import { createUploads, type Uploads } from './uploads.ts';
import { createWhispers, type Whispers } from './whispers.ts';
import { ENTERPRISE, TEAM, type Seed } from './seed.ts';

/** The workspace itself: who is there, and what has been said. It knows no app and no wire. */
export type Workspace = {
  readonly team: typeof TEAM;
  /** The Enterprise Grid that the workspace is part of; null where it stands alone. */
  readonly enterprise: typeof ENTERPRISE | null;
  readonly changes: Changes;
  readonly people: People;
  readonly channels: Channels;
  readonly messages: Messages;
  readonly whispers: Whispers;
  readonly files: Files;
  readonly uploads: Uploads;
  readonly reads: Reads;
  sow(seed: Seed): void;
  clear(): Promise<void>;
};

export function createWorkspace(options: {
  changes: Changes;
  storyNow: () => Date;
  /** By Slack's clock, milliseconds since 1970. */
  realNow: () => number;
  filesFolder: string | null;
  isGrid: boolean;
}): Workspace {
  const { changes } = options;
  const people = createPeople(changes);
  const channels = createChannels(changes);
  const stamp = createStamp(options.storyNow, options.realNow);
  const messages = createMessages(changes, stamp);
  const whispers = createWhispers(changes, stamp);
  const files = createFiles(changes, options.filesFolder);
  const uploads = createUploads();
  const reads = createReads(changes);
  return {
    team: TEAM,
    enterprise: options.isGrid ? ENTERPRISE : null,
    changes,
    people,
    channels,
    messages,
    whispers,
    files,
    uploads,
    reads,
    sow(seed) {
      for (const person of seed.people) people.add({ ...person });
      for (const channel of seed.channels)
        channels.put({ ...channel, members: [...channel.members] });
    },
    async clear() {
      messages.clear();
      whispers.clear();
      channels.clear();
      people.clear();
      reads.clear();
      uploads.clear();
      await files.clear();
    },
  };
}
