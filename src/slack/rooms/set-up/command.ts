import { addCommittee } from '../../../app/committees/add-committee.ts';
import { committeeAdded } from './said.ts';
import { channelFacts } from '../../kit/channels.ts';
import { setUpForm } from './form.ts';
import { type Asked, type CommandHandler, form, say, sayRefused } from '../../kit/asked.ts';

const CODE_AND_NAME = /^(\S+)\s+(.+)$/s;

export const committeeAdd: CommandHandler = async (parts, asked) => {
  const { ports } = parts;
  const [, code, name] = CODE_AND_NAME.exec(asked.rest) ?? [];
  if (code === undefined || name === undefined) return form(setUpFormHere(asked));
  const channel = await channelFacts(parts.client, asked.channel);
  const added = await addCommittee(ports, {
    doer: asked.doer,
    channel: asked.channel,
    code,
    name,
    place: channel.place,
  });
  if (!added.ok) return sayRefused(added, asked);
  const isInside = await channel.join();
  return say(committeeAdded(added.committee, asked.language, { isInside }));
};

function setUpFormHere({ language, channel, person, rest }: Asked): ReturnType<typeof setUpForm> {
  return setUpForm({ language, channel, secretary: person.user, code: rest });
}
