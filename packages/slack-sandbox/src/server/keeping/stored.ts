import { z } from 'zod';

import type { View } from '../surfaces/view.ts';
import type { Channel, Message, Person, SlackFile } from '../workspace/records.ts';

/** Everything of the workspace that lasts over a restart; ephemeral messages and open forms do not. */
export type Stored = {
  schemaVersion: 1;
  people: Person[];
  channels: Channel[];
  messages: Message[];
  files: SlackFile[];
  homes: View[];
  /** `channel|person` and how far was read. */
  reads: [string, string][];
};

const records = <Record>() =>
  // The sandbox alone writes this file; what is asked here is whether it is that file.
  z.array(z.custom<Record>((value) => typeof value === 'object' && value !== null));

export const storedSchema: z.ZodType<Stored> = z.object({
  schemaVersion: z.literal(1),
  people: records<Person>(),
  channels: records<Channel>(),
  messages: records<Message>(),
  files: records<SlackFile>(),
  homes: records<View>(),
  reads: z.array(z.tuple([z.string(), z.string()])),
});
