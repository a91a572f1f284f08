import { room } from '../../kit/room.ts';
import { searchCommand } from './command.ts';
import { searchPressed } from './presses.ts';
import { searchWordsIn } from './words.ts';

/** Whatever there is to find of what somebody may see. */
export const search = room({
  commands: { search: { en: ['search'], sv: ['sök'], answer: searchCommand } },
  presses: { search: searchPressed },
  help: { sv: searchWordsIn('sv').help, en: searchWordsIn('en').help },
});
