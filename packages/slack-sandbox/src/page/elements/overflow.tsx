import type { Overflow } from '@slack/types';

import { Menu, MenuItem } from '../dialogs/menu.tsx';
import { Icon } from '../marks/icon.tsx';
import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import { isSafeUrl } from '../mrkdwn/url.ts';
import type { Placing } from '../surface/field.ts';
import { useSurface } from '../surface/surface.ts';
import { useSeen } from '../tab/seen.ts';
import { chosenOption } from './choices.ts';

type Option = Overflow['options'][number];

export function OverflowElement({ element, at }: { element: Overflow; at: Placing }) {
  const { words } = useSeen();
  const surface = useSurface();
  const { action_id: actionId = '', confirm } = element;
  const press = (option: Option): void => {
    if (option.url && isSafeUrl(option.url)) open(option.url, '_blank', 'noopener,noreferrer');
    const pressed = { type: 'overflow', selected_option: chosenOption(option) };
    void surface.press({ blockId: at.blockId, actionId, ...pressed }, confirm);
  };
  return (
    <Menu label={words.more} trigger={<Icon name="more" />} class="button button-overflow">
      {element.options.map((option) => (
        <MenuItem key={option.value} onPress={() => press(option)}>
          {withEmoji(option.text.text)}
          {option.description && <small>{withEmoji(option.description.text)}</small>}
        </MenuItem>
      ))}
    </Menu>
  );
}
