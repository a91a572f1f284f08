import { describe, expect, it } from 'vitest';

import { broughtBack } from '../../../src/slack/kit/brought-back.ts';
import { unmarkedValues } from '../../../src/slack/kit/fields/block-marks.ts';

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });

type Field = { readonly element: object; readonly given: object };

const FIELDS: Readonly<Record<string, Field>> = {
  text: { element: { type: 'plain_text_input' }, given: { value: 'Underlag saknas & åäö' } },
  emptied: { element: { type: 'plain_text_input', initial_value: 'x' }, given: { value: null } },
  one: { element: { type: 'static_select' }, given: { selected_option: option('a') } },
  some: {
    element: { type: 'checkboxes', initial_options: [option('b')] },
    given: { selected_options: [option('a')] },
  },
  none: {
    element: { type: 'checkboxes', initial_options: [option('b')] },
    given: { selected_options: [] },
  },
  who: { element: { type: 'users_select' }, given: { selected_user: 'U1' } },
  day: { element: { type: 'datepicker' }, given: { selected_date: '2026-12-15' } },
  hour: { element: { type: 'timepicker' }, given: { selected_time: '09:00' } },
};

function form(mark = '') {
  const blocks = Object.entries(FIELDS).map(([name, { element }]) => ({
    type: 'input',
    block_id: `${name}${mark}`,
    label: { type: 'plain_text', text: name },
    element: { action_id: name, ...element },
  }));
  const values = Object.fromEntries(
    Object.entries(FIELDS).map(([name, { given }]) => [`${name}${mark}`, { [name]: given }]),
  );
  return {
    callback_id: 'any',
    private_metadata: '{}',
    title: { type: 'plain_text', text: 'Anstånd' },
    submit: { type: 'plain_text', text: 'Spara' },
    close: { type: 'plain_text', text: 'Avbryt' },
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'RUN-1' } }, ...blocks],
    state: { values },
  };
}

/** What each field begins with, by its block. */
function firstValues(view: ReturnType<typeof broughtBack>): Record<string, unknown> {
  return Object.fromEntries(
    view.blocks.flatMap((block) => {
      if (!('element' in block)) return [];
      const initial = Object.entries(block.element).filter(([name]) => name.startsWith('initial'));
      return [[block.block_id ?? '', initial.map(([, value]) => value)]];
    }),
  );
}

describe('a form that is brought back', () => {
  it('has in every field what was filled in, under new block ids', () => {
    expect(firstValues(broughtBack(form(), {}))).toEqual({
      'text~1': ['Underlag saknas & åäö'],
      'emptied~1': [],
      'one~1': [option('a')],
      'some~1': [[option('a')]],
      'none~1': [],
      'who~1': ['U1'],
      'day~1': ['2026-12-15'],
      'hour~1': ['09:00'],
    });
  });

  it('says what is wrong above the field, each time under a new id', () => {
    const view = broughtBack(form('~1'), { day: 'Välj en arbetsdag.' });
    const at = view.blocks.findIndex(({ block_id: id }) => id === 'day~2');

    expect(JSON.stringify(view.blocks[at - 1])).toContain('Välj en arbetsdag.');
    expect(JSON.stringify(view.blocks).match(/:warning:/g)).toHaveLength(1);
  });

  it('is read as the first one was', () => {
    expect(unmarkedValues(form('~3').state.values)).toEqual(form().state.values);
  });
});
