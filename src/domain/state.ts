/** One state for everybody, in the order in which the first that applies is shown. */
export const STATES = [
  'closed',
  'reported',
  'blocked',
  'late',
  'at-risk',
  'draft-in',
  'on-track',
  'word-in',
  'no-word',
] as const;

export type AssignmentState = (typeof STATES)[number] | 'void';
