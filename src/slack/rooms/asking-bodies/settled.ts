import { onceAccepted } from '../../kit/settling.ts';
import { askingBodiesWordsIn } from './words.ts';

/** The request has been sent to the body outside. */
export const isRequestSent = onceAccepted('request-sent', ({ language, who, day }) =>
  askingBodiesWordsIn(language).requestSentBy(who, day),
);
