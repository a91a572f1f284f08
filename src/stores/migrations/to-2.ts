import type { StoredKind } from '../records/schemas.ts';
import type { RawRecord, Step } from './step.ts';

/** Every kind that has messages. */
const SAYING = [
  'committee',
  'assignment',
  'reading',
  'digest',
  'preferences',
  'feed',
] as const satisfies readonly StoredKind[];

/** A message says whether it may stand in Slack twice; before, nobody marked one that might. */
export const TO_2: Step = {
  to: 2,
  of: Object.fromEntries(SAYING.map((kind) => [kind, withMarkedMessages])),
};

function withMarkedMessages(record: RawRecord): RawRecord {
  const { messages } = record;
  return Array.isArray(messages) ? { ...record, messages: messages.map(marked) } : record;
}

function marked(message: object): object {
  return { ...message, mayRepeat: false };
}
