import type { AssignmentState } from '../domain/assignments/state.ts';

/**
 * A sign for each state, told apart by its shape and not by its colour alone. It never stands
 * without the state's word, which is what a screen reader and a search go by.
 */
export const STATE_SIGNS: Readonly<Record<AssignmentState, string>> = {
  closed: '✔️',
  reported: '📤',
  blocked: '⛔',
  late: '⏰',
  'at-risk': '🟡',
  'draft-in': '📝',
  'on-track': '✅',
  'word-in': '💬',
  'no-word': '▫️',
  void: '✖️',
};
