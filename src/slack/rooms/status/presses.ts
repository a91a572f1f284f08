import { overviewOf } from '../../../app/views/status-overview.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { sayWhy, todayIn } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { statusOverview } from './overview.ts';

export const postStatusPressed: PressHandler = async (parts, pressed) => {
  const committee = await parts.ports.store.find('committee', pressed.value[0] ?? '');
  if (committee === null) return sayWhy('no-such-committee', pressed.language);
  const refused = await mayInCommittee(parts.ports, pressed.person, committee, 'register');
  if (refused !== null) return sayWhy(refused.why, pressed.language);
  const overview = await overviewOf(parts.ports, committee, pressed.value[1] || null);
  const { language, channel, muted } = committee;
  if (muted) return sayWhy('channel-shared', pressed.language);
  const said = statusOverview({
    ...overview,
    language,
    today: todayIn(parts, committee),
    canPost: false,
  });
  await parts.client.chat.postMessage({ channel, text: said.text, blocks: [...said.blocks] });
  return null;
};
