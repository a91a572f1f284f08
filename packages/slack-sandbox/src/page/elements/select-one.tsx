import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import { type Placing, useField } from '../surface/field.ts';
import { useSeen } from '../tab/seen.ts';
import {
  type ChoiceGroup,
  chosenIds,
  groupsOf,
  type SelectOneElement,
  valueOf,
} from './choices.ts';

/** The browser's own menu: it can be typed in, and opens as the phone's wheel on a phone. */
export function SelectOne({ element, at }: { element: SelectOneElement; at: Placing }) {
  const { snapshot, words } = useSeen();
  const { value, change, isBusy, aria } = useField(element, at);
  const placeholder = element.placeholder?.text ?? words.choose;
  return (
    <select
      {...aria}
      class="select"
      disabled={isBusy}
      aria-label={at.labelledBy ? undefined : placeholder}
      value={chosenIds(value)[0] ?? ''}
      onChange={({ currentTarget }) =>
        change(valueOf(element, currentTarget.value ? [currentTarget.value] : []))
      }
    >
      <option value="">{placeholder}</option>
      <ChoiceGroups groups={groupsOf(element, snapshot)} />
    </select>
  );
}

export function ChoiceGroups({ groups }: { groups: ChoiceGroup[] }) {
  return (
    <>
      {groups.map(({ name, choices }) => {
        const options = choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {[choice.name, choice.detail].filter(Boolean).map(withEmoji).join(' · ')}
          </option>
        ));
        return name === null ? (
          options
        ) : (
          <optgroup key={name} label={name}>
            {options}
          </optgroup>
        );
      })}
    </>
  );
}
