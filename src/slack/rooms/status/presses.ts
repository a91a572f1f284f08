import { statusToPost } from '../../../app/views/status-overview.ts';
import { named } from '../../../app/views/view-of.ts';
import { sayWhy, todayIn } from '../../kit/asked.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { statusOverview } from './overview.ts';

export const postStatusPressed: PressHandler = async (parts, pressed) => {
  const { person, value } = pressed;
  const request = { person, committee: value[0] ?? '', meeting: value[1] || null };
  const overview = await statusToPost(parts.ports, request);
  if (!overview.ok) return sayWhy(overview.why, pressed.language);
  const { committee } = overview;
  const { language, channel } = committee;
  const said = statusOverview({
    ...overview,
    language,
    today: todayIn(parts, committee),
    canPost: false,
    askedBy: (await named(parts.ports, person)).name,
  });
  await parts.client.chat.postMessage({ channel, text: said.text, blocks: [...said.blocks] });
  return null;
};
