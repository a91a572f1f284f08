import { committeeAt } from '../../../app/deeds/find-committee.ts';
import { room } from '../../kit/room.ts';
import { languageFor, nameIn, type Notice, ofOne } from '../../kit/telling.ts';
import { channelShared, overviewUndelivered, undelivered } from './notice.ts';

const overview: Notice<'overview-not-delivered'> = async (telling, { committee: id, why }) => {
  const committee = await committeeAt(telling.ports, id);
  return committee && overviewUndelivered(committee.name, why, await languageFor(telling, null));
};

const shared: Notice<'channel-shared'> = async (telling, content) => {
  const committee = await committeeAt(telling.ports, content.committee);
  return committee && channelShared(committee.name, await languageFor(telling, null));
};

/** What Slack did not take, and what is no longer posted. */
export const notDelivered = room({
  notices: {
    'not-delivered': ofOne<'not-delivered'>(async (view, { content, language, telling }) => {
      const { to, why } = content;
      const place = to.kind === 'person' ? await nameIn(telling, to.person) : null;
      return undelivered(view, place, why, language);
    }),
    'overview-not-delivered': overview,
    'channel-shared': shared,
  },
});
