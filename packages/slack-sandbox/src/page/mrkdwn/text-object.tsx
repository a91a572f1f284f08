import type { TextObject } from '@slack/types';

import { Mrkdwn, withEmoji } from './mrkdwn.tsx';

/** Plain text keeps its line breaks and shows its emoji; mrkdwn is drawn. */
export function TextObjectView({ text }: { text: TextObject }) {
  if (text.type === 'mrkdwn') return <Mrkdwn text={text.text} />;
  return <span class="plain">{withEmoji(text.text)}</span>;
}
