import type { Looking, SortOfPlace, StoredWorkspace } from '../app/ports/stored-workspace.ts';
import type { Message } from '../domain/record/message.ts';
import type { SlackMessage } from '../domain/record/slack-message.ts';
import type { Poster } from './poster-port.ts';

/** Whether what was posted can be found again, as the workspace has shown it. */
export type LookingKept = {
  /** Whether a message that is not found may stand there all the same. */
  isBlind(message: Message): boolean;
  /** Reads a message back that is sent anyway, as long as it is not known that this works. */
  learn(message: Message, at: SlackMessage): Promise<void>;
};

/**
 * The first message of each sort of place is read back, and what that showed is kept; where it did
 * not work, so is the first after each start, for scopes are granted later.
 */
export function createLooking(parts: {
  readonly poster: Pick<Poster, 'readBack'>;
  readonly stored: StoredWorkspace['looking'] | null;
  readonly keep: (sort: SortOfPlace, looking: Looking) => Promise<void>;
}): LookingKept {
  const known: Record<SortOfPlace, Looking | null> = {
    channels: parts.stored?.channels ?? null,
    directMessages: parts.stored?.directMessages ?? null,
  };
  const toLearn = new Set<SortOfPlace>();
  if (known.channels !== 'works') toLearn.add('channels');
  if (known.directMessages !== 'works') toLearn.add('directMessages');

  return {
    isBlind: (message) => known[sortOf(message)] === 'no-metadata',
    async learn(message, at) {
      const sort = sortOf(message);
      if (!toLearn.delete(sort)) return;
      const looking = await parts.poster.readBack(message, at);
      if (looking === null) toLearn.add(sort);
      else if (looking !== known[sort]) await parts.keep(sort, (known[sort] = looking));
    },
  };
}

function sortOf({ to }: Message): SortOfPlace {
  return to.kind === 'person' ? 'directMessages' : 'channels';
}
