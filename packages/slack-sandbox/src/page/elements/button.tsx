import type { Button } from '@slack/types';

import { Link } from '../mrkdwn/link.tsx';
import { isSafeUrl } from '../mrkdwn/url.ts';
import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import type { Placing } from '../surface/field.ts';
import { useSurface } from '../surface/surface.ts';

const STYLES = { primary: 'button-primary', danger: 'button-danger' } as const;

/** One with an address opens it and tells the app as well, as Slack's do. */
export function ButtonElement({ element, at }: { element: Button; at: Placing }) {
  const surface = useSurface();
  const { action_id: actionId = '', text, value, url, style, confirm } = element;
  const isBusy = surface.busy === `${at.blockId}/${actionId}`;
  const press = (): void => {
    const carried = value === undefined ? {} : { value };
    void surface.press({ blockId: at.blockId, actionId, type: 'button', ...carried }, confirm);
  };
  const shown = {
    class: `button ${style ? STYLES[style] : ''}`,
    'aria-label': element.accessibility_label,
    'aria-busy': isBusy,
  };
  if (url && isSafeUrl(url))
    return (
      <Link {...shown} href={url} onFollow={press}>
        {withEmoji(text.text)}
      </Link>
    );
  return (
    <button {...shown} type="button" disabled={isBusy} onClick={press}>
      {withEmoji(text.text)}
    </button>
  );
}
