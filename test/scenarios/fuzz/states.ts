import type { KnownBlock } from '@slack/types';
import * as fc from 'fast-check';

import { wholeState } from '@bevaka/slack-sandbox';
import { type Metadata, writeMetadata } from '../../../src/slack/kit/fields/metadata.ts';
import { fieldWordsIn } from '../../../src/slack/kit/fields/words.ts';
import { anything, everyId, hostileText, type Ids, oneOf } from './hostile.ts';
import type { Form } from './samples.ts';

/** What stands in a form: nothing, something that could, or something that never could. */
export function stateOf(blocks: readonly KnownBlock[], ids: Ids): fc.Arbitrary<unknown> {
  const inputs = blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  const filled = inputs.map((block) => {
    const { element, block_id: id = '' } = block;
    const action = 'action_id' in element ? (element.action_id ?? '') : '';
    // As it was when it was opened, for what is wrong in every field is refused at the first.
    const asItWas = fc.constant(wholeState([block], {})[id]?.[action] ?? {});
    const answer = fc.oneof(
      { weight: 6, arbitrary: asItWas },
      { weight: 4, arbitrary: answerTo(element, ids) },
    );
    return answer.map((given) => [id, { [action]: given }] as const);
  });
  const states = fc.tuple(...filled).map((entries): unknown => Object.fromEntries(entries));
  return fc.oneof({ weight: 9, arbitrary: states }, { weight: 1, arbitrary: anything(ids) });
}

type Element = Extract<KnownBlock, { type: 'input' }>['element'];

function answerTo(element: Element, ids: Ids): fc.Arbitrary<unknown> {
  const typed = fc.oneof(oneOf(PLAUSIBLE), hostileText(ids));
  const chosen = fc.oneof(oneOf(valuesOf(element)), hostileText(ids)).map((value) => ({ value }));
  const given = fc.record({
    value: typed,
    selected_option: chosen,
    selected_options: fc.array(chosen, { maxLength: 3 }),
    selected_user: oneOf(ids.users),
    selected_date: fc.oneof(oneOf(['2026-12-17', '2027-02-09', '1899-01-01']), hostileText(ids)),
    selected_time: oneOf(['09:00', '25:61', '']),
    files: fc.constantFrom([], [{ id: 'F1', url_private: 'file:///etc/passwd' }]),
  });
  return fc.oneof({ weight: 9, arbitrary: given }, { weight: 1, arbitrary: anything(ids) });
}

const PLAUSIBLE = ['en plan', '§ 87', 'RUN/516/2020', '15 december', '2026-12-15', '7', 'Chefen'];

function valuesOf(element: Element): readonly string[] {
  if (!('options' in element)) return [];
  return (element.options ?? []).flatMap(({ value }) => value ?? []);
}

/** A form of which only the name is known: with every field that others have, and about everything. */
export function syntheticForms(ids: Ids, fields: readonly string[]): fc.Arbitrary<Form> {
  const about = fc.record({
    assignment: oneOf(ids.assignments),
    committee: oneOf(ids.committees),
    reading: everyId(ids),
    meeting: oneOf(ids.meetings),
    carriedTo: oneOf(ids.meetings),
    channel: oneOf(ids.channels),
  });
  return about.map((given) => ({
    callback_id: '',
    private_metadata: writeMetadata({ ...WAITING, ...given, assignments: [given.assignment] }),
    blocks: [...new Set([...FIELDS, ...fields])].map((field) => ({
      type: 'input',
      block_id: field,
      label: { type: 'plain_text', text: field },
      element: { type: 'plain_text_input', action_id: field.split(':')[0] ?? field },
    })),
  }));
}

/** The usual fields, and those of single rooms. */
const FIELDS = [
  ...Object.keys(fieldWordsIn('sv').labels),
  'reason',
  'outcome:0',
  'code',
  'name',
  'secretary',
  'director',
  'plan',
  'ladder',
  'take:0',
  'text',
  'signal',
  'update',
  'url',
  'ground',
  'closedDays',
  'idleMonths',
  'meetings',
  'time',
];

/** What waits to be confirmed. */
const WAITING: Metadata = {
  milestone: 'draft',
  dates: [{ milestone: 'draft', day: '2026-11-30' }],
  plan: [
    { milestone: 'draft', owner: 'holder', metBy: 'approved', daysBefore: 9, count: 'calendar' },
  ],
  ladder: { rungs: [{ step: 1, level: 'owner' }], every: 5 },
  meetings: ['2027-03-16T09:00'],
  closed: ['2026-12-28/2026-12-30'],
  months: [7],
  version: 1,
  from: 0,
};
