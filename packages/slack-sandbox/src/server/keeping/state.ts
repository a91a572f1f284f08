import type { Surfaces } from '../surfaces/surfaces.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Stored } from './stored.ts';

type Kept = { workspace: Workspace; surfaces: Surfaces };

export function stateOf({ workspace, surfaces }: Kept): Stored {
  return {
    schemaVersion: 1,
    people: workspace.people.all(),
    channels: workspace.channels.all(),
    messages: [...workspace.messages.all()],
    files: workspace.files.all(),
    homes: [...surfaces.homes()],
    reads: workspace.reads.all(),
  };
}

export function takeBack({ workspace, surfaces }: Kept, stored: Stored): void {
  for (const person of stored.people) workspace.people.add(person);
  for (const channel of stored.channels) workspace.channels.put(channel);
  for (const message of stored.messages) workspace.messages.put(message);
  for (const file of stored.files) workspace.files.put(file);
  for (const home of stored.homes) surfaces.putHome(home);
  for (const [key, ts] of stored.reads) workspace.reads.put(key, ts);
}
