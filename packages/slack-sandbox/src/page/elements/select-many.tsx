import { Icon } from '../marks/icon.tsx';
import { withEmoji } from '../mrkdwn/mrkdwn.tsx';
import { type Placing, useField } from '../surface/field.ts';
import { useSeen } from '../tab/seen.ts';
import { chosenIds, groupsOf, type SelectManyElement, valueOf } from './choices.ts';
import { ChoiceGroups } from './select-one.tsx';

/** What is chosen stands as tags that can be taken away; a menu adds one more. */
export function SelectMany({ element, at }: { element: SelectManyElement; at: Placing }) {
  const { snapshot, words } = useSeen();
  const { value, change, isBusy, aria } = useField(element, at);
  const ids = chosenIds(value);
  const groups = groupsOf(element, snapshot);
  const choices = groups.flatMap((group) => group.choices);
  const isFull = ids.length >= (element.max_selected_items ?? Number.POSITIVE_INFINITY);
  const left = groups.map((group) => ({
    ...group,
    choices: group.choices.filter(({ id }) => !ids.includes(id)),
  }));
  return (
    <div class="select-many">
      {ids.map((id) => {
        const name = choices.find((choice) => choice.id === id)?.name ?? id;
        return (
          <span class="tag" key={id}>
            {withEmoji(name)}
            <button
              type="button"
              aria-label={words.remove(name)}
              onClick={() =>
                change(
                  valueOf(
                    element,
                    ids.filter((each) => each !== id),
                  ),
                )
              }
            >
              <Icon name="close" />
            </button>
          </span>
        );
      })}
      <select
        {...aria}
        class="select"
        disabled={isBusy || isFull}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) change(valueOf(element, [...ids, currentTarget.value]));
        }}
      >
        <option value="">{element.placeholder?.text ?? words.add}</option>
        <ChoiceGroups groups={left} />
      </select>
    </div>
  );
}
