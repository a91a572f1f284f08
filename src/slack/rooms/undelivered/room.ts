import { committeeAt } from '../../../app/deeds/find-committee.ts';
import type { Address } from '../../../domain/record/message.ts';
import { room } from '../../kit/room.ts';
import { languageFor, nameIn, type Notice, ofOne, type Telling } from '../../kit/telling.ts';
import {
  channelShared,
  overviewUndelivered,
  placeRests,
  sentAgain,
  undelivered,
  type Where,
} from './notice.ts';

const overview: Notice<'overview-not-delivered'> = async (telling, { committee: id, why }) => {
  const committee = await committeeAt(telling.ports, id);
  return committee && overviewUndelivered(committee.name, why, await languageFor(telling, null));
};

const shared: Notice<'channel-shared'> = async (telling, content) => {
  const committee = await committeeAt(telling.ports, content.committee);
  return committee && channelShared(committee.name, await languageFor(telling, null));
};

const rests: Notice<'place-rests'> = async (telling, { to, why }) =>
  placeRests(await whereOf(telling, to), why, await languageFor(telling, null));

const again: Notice<'sent-again'> = async (telling, { to, label }) =>
  sentAgain(await whereOf(telling, to), label, await languageFor(telling, null));

async function whereOf(telling: Telling, to: Address): Promise<Where> {
  return to.kind === 'channel'
    ? { channel: to.channel }
    : { person: await nameIn(telling, to.person) };
}

/** What Slack did not take or does not take yet, what may have come twice, and what is not posted. */
export const notDelivered = room({
  notices: {
    'not-delivered': ofOne<'not-delivered'>(async (view, { content, language, telling }) => {
      const { to, why } = content;
      const place = to.kind === 'person' ? await nameIn(telling, to.person) : null;
      return undelivered(view, place, why, language);
    }),
    'overview-not-delivered': overview,
    'channel-shared': shared,
    'place-rests': rests,
    'sent-again': again,
  },
});
