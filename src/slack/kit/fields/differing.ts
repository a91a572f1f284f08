import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';

import type { Ports } from '../../../app/ports/ports.ts';
import { named } from '../../../app/views/view-of.ts';
import { shortened } from './text.ts';

const LONGEST_VALUE = 300;

const optionSchema = z.looseObject({ text: z.object({ text: z.string() }), value: z.string() });
const option = optionSchema.nullish();
const options = z.array(optionSchema).nullish();
const text = z.string().nullish();

/** What a field holds first, and what it was sent with: Slack has other names for the two. */
const elementSchema = z
  .looseObject({
    initial_value: text,
    initial_option: option,
    initial_options: options,
    initial_user: text,
    initial_date: text,
  })
  .transform((each) => ({
    words: each.initial_value ?? each.initial_date ?? '',
    options: each.initial_options ?? (each.initial_option ? [each.initial_option] : []),
    user: each.initial_user ?? null,
  }));
const filledSchema = z
  .looseObject({
    value: text,
    selected_option: option,
    selected_options: options,
    selected_user: text,
    selected_date: text,
  })
  .transform((each) => ({
    words: each.value ?? each.selected_date ?? '',
    options: each.selected_options ?? (each.selected_option ? [each.selected_option] : []),
    user: each.selected_user ?? null,
  }));
const valuesSchema = z.record(z.string(), z.record(z.string(), filledSchema));
type Held = z.infer<typeof elementSchema>;

/**
 * The fields of a form that hold something else now than what was sent, each with its label and what
 * it holds: "Veckoöversikt: måndag".
 * @param of.view the form as it would be opened now
 * @param of.values what was sent, as Slack gives it
 */
export async function fieldsThatDiffer(
  ports: Pick<Ports, 'people'>,
  {
    view,
    values,
    team,
  }: { readonly view: ModalView; readonly values: unknown; readonly team: string },
): Promise<readonly string[]> {
  const sent = valuesSchema.parse(values);
  const found = view.blocks.flatMap((block) => {
    if (!isInput(block) || block.block_id === undefined) return [];
    const [filled] = Object.values(sent[block.block_id] ?? {});
    const now = elementSchema.parse(block.element);
    return filled === undefined || isSame(now, filled) ? [] : [{ label: block.label.text, now }];
  });
  return Promise.all(
    found.map(async ({ label, now }) => `${label}: ${await heldText(ports, now, team)}`),
  );
}

function isInput(block: ModalView['blocks'][number]): block is InputBlock {
  return block.type === 'input';
}

function isSame(one: Held, other: Held): boolean {
  const of = ({ words, options: chosen, user }: Held): string =>
    JSON.stringify([words.trim(), chosen.map(({ value }) => value).toSorted(), user]);
  return of(one) === of(other);
}

async function heldText(
  ports: Pick<Ports, 'people'>,
  { words, options: chosen, user }: Held,
  team: string,
): Promise<string> {
  const name = user === null ? '' : (await named(ports, { team, user })).name;
  const all = [words.split('\n').join(', '), ...chosen.map((each) => each.text.text), name];
  const shown = all.filter((each) => each !== '').join(', ');
  return shown === '' ? '–' : shortened(shown, LONGEST_VALUE);
}
