import { room } from '../../kit/room.ts';
import { readinessCommand } from './command.ts';
import { readinessNotice } from './notice.ts';

/** What is ready for the next meeting, in the committee's channel. */
export const readiness = room({
  commands: {
    readiness: { en: ['readiness'], sv: ['beredskap'], answer: readinessCommand },
  },
  notices: { readiness: readinessNotice },
  help: { sv: { year: '`beredskap av`' }, en: { year: '`readiness off`' } },
});
