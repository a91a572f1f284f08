import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types';

import type { Placing } from '../surface/field.ts';
import { ButtonElement } from './button.tsx';
import { FileInputElement } from './file-input.tsx';
import { ImageElementView } from './image.tsx';
import { NotDrawn } from './not-drawn.tsx';
import { OverflowElement } from './overflow.tsx';
import { DateElement, DateTimeElement, TimeElement } from './pickers.tsx';
import { SelectMany } from './select-many.tsx';
import { SelectOne } from './select-one.tsx';
import { TextInput } from './text-inputs.tsx';
import { CheckboxesElement, RadioElement } from './ticks.tsx';

type AnyElement = ActionsBlockElement | InputBlockElement | SectionBlockAccessory;

/** Any element of Block Kit that can be pressed, chosen from or filled in. */
export function ElementView({ element, at }: { element: AnyElement; at: Placing }) {
  switch (element.type) {
    case 'button':
      return <ButtonElement element={element} at={at} />;
    case 'overflow':
      return <OverflowElement element={element} at={at} />;
    case 'image':
      return <ImageElementView element={element} />;
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <SelectOne element={element} at={at} />;
    case 'multi_static_select':
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return <SelectMany element={element} at={at} />;
    case 'datepicker':
      return <DateElement element={element} at={at} />;
    case 'timepicker':
      return <TimeElement element={element} at={at} />;
    case 'datetimepicker':
      return <DateTimeElement element={element} at={at} />;
    case 'checkboxes':
      return <CheckboxesElement element={element} at={at} />;
    case 'radio_buttons':
      return <RadioElement element={element} at={at} />;
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return <TextInput element={element} at={at} />;
    case 'file_input':
      return <FileInputElement element={element} at={at} />;
    case 'external_select':
    case 'multi_external_select':
    case 'workflow_button':
    case 'rich_text_input':
      return <NotDrawn type={element.type} />;
  }
}
