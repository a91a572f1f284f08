import type { RawRecord, Step } from './step.ts';

/**
 * Nothing that was done before can be undone any more, no message names the deed that it tells, and
 * of no outcome it was said whether its minutes are confirmed.
 */
export const MENDING_TO_4: Step['of'] = { assignment: withNothingToUndo };

const TELLS_A_DEED = ['outcome', 'voided'];

function withNothingToUndo(record: RawRecord): RawRecord {
  const { outcomes, messages } = record;
  return {
    ...record,
    undo: null,
    ...(Array.isArray(outcomes) && { outcomes: outcomes.map(withMinutes) }),
    ...(Array.isArray(messages) && { messages: messages.map(withDeed) }),
  };
}

function withMinutes(before: object): object {
  return { ...before, minutes: null };
}

function withDeed(before: RawRecord): RawRecord {
  const { content } = before;
  if (!isRecord(content) || !TELLS_A_DEED.some((each) => each === content['say'])) return before;
  return { ...before, content: { ...content, deed: null } };
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null;
}
