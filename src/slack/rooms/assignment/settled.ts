import { onceAccepted } from '../../kit/settling.ts';
import { assignmentWordsIn } from './words.ts';

/** Who took it on first. */
export const isAccepted = onceAccepted('accepted', ({ language, who, day }) =>
  assignmentWordsIn(language).acceptedBy(who, day),
);
