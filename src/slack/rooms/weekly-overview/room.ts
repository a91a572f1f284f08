import { room } from '../../kit/room.ts';
import { overviewCommand } from './command.ts';

/** On which morning the committee's channel gets its overview. */
export const weeklyOverview = room({
  commands: {
    overview: {
      en: ['overview', 'weekly overview'],
      sv: ['veckoöversikt'],
      answer: overviewCommand,
    },
  },
  help: { sv: { year: '`veckoöversikt måndag`' }, en: { year: '`overview monday`' } },
});
