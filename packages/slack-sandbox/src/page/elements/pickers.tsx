import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';

import { type Placing, useField } from '../surface/field.ts';
import { useSeen } from '../tab/seen.ts';
import { localFromSeconds, secondsFromLocal } from './local-time.ts';

/** While "2026" is typed the browser already tells of the year 2, which nobody means. */
const FIRST_YEAR = '1900';

export function DateElement({ element, at }: { element: Datepicker; at: Placing }) {
  const { words } = useSeen();
  const { value, change, aria } = useField(
    element,
    at,
    element.placeholder?.text ?? words.chooseDate,
  );
  return (
    <input
      {...aria}
      class="input input-short"
      type="date"
      value={value.selected_date ?? ''}
      onChange={({ currentTarget: { value: day } }) => {
        if (day === '' || day >= FIRST_YEAR) change({ selected_date: day || null });
      }}
    />
  );
}

export function TimeElement({ element, at }: { element: Timepicker; at: Placing }) {
  const { words } = useSeen();
  const { value, change, aria } = useField(
    element,
    at,
    element.placeholder?.text ?? words.chooseTime,
  );
  return (
    <input
      {...aria}
      class="input input-short"
      type="time"
      value={value.selected_time ?? ''}
      onChange={({ currentTarget }) => change({ selected_time: currentTarget.value || null })}
    />
  );
}

export function DateTimeElement({ element, at }: { element: DateTimepicker; at: Placing }) {
  const { words, me } = useSeen();
  const { value, change, aria } = useField(element, at, words.chooseDate);
  const seconds = value.selected_date_time ?? null;
  return (
    <input
      {...aria}
      class="input input-short"
      type="datetime-local"
      value={seconds === null ? '' : localFromSeconds(seconds, me.timeZone)}
      onChange={({ currentTarget: { value: local } }) => {
        if (local !== '' && local < FIRST_YEAR) return;
        change({ selected_date_time: local ? secondsFromLocal(local, me.timeZone) : null });
      }}
    />
  );
}
