import { room } from '../../kit/room.ts';

/** The App Home: one's own assignments, and a committee's for those who see to it. */
export const home = room({ uses: ['own-reminders', 'registering', 'settings', 'status'] });
