import type { Checkboxes, Option, RadioButtons } from '@slack/types';

import { TextObjectView } from '../mrkdwn/text-object.tsx';
import { type Placing, useField } from '../surface/field.ts';
import { chosenOption } from './choices.ts';

export function CheckboxesElement({ element, at }: { element: Checkboxes; at: Placing }) {
  const { value, change, aria } = useField(element, at);
  const chosen = new Set(value.selected_options?.map((option) => option.value));
  const toggle = (option: Option): void => {
    const wanted = ({ value: id = '' }: Option): boolean =>
      chosen.has(id) !== (id === option.value);
    change({ selected_options: element.options.filter(wanted).map(chosenOption) });
  };
  return (
    <div {...aria} role="group" class="ticks">
      {element.options.map((option) => (
        <label class="tick" key={option.value}>
          <input
            type="checkbox"
            checked={chosen.has(option.value ?? '')}
            onChange={() => toggle(option)}
          />
          <OptionText option={option} />
        </label>
      ))}
    </div>
  );
}

export function RadioElement({ element, at }: { element: RadioButtons; at: Placing }) {
  const { value, change, aria } = useField(element, at);
  return (
    <div {...aria} role="radiogroup" class="ticks">
      {element.options.map((option) => (
        <label class="tick" key={option.value}>
          <input
            type="radio"
            name={`${at.blockId}/${element.action_id}`}
            checked={value.selected_option?.value === option.value}
            onChange={() => change({ selected_option: chosenOption(option) })}
          />
          <OptionText option={option} />
        </label>
      ))}
    </div>
  );
}

function OptionText({ option }: { option: Option }) {
  return (
    <span>
      <TextObjectView text={option.text} />
      {option.description && (
        <small>
          <TextObjectView text={option.description} />
        </small>
      )}
    </span>
  );
}
