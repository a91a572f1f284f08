import { button, sentence } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { MeantAssignment } from './meant.ts';
import type { Said } from './said.ts';
import type { Asked } from './asked.ts';
import { kitWordsIn } from './words.ts';

const MOST = 20;

type Labelled = {
  readonly assignment: Pick<MeantAssignment['assignment'], 'label' | 'deliverable'>;
  readonly rest: string;
};

/** Several assignments can be meant: each is a button that says the command again with its label. */
export function whichLabel(
  among: readonly Labelled[],
  { command, language }: Pick<Asked, 'command' | 'language'>,
): Said {
  const buttons = among
    .map(({ assignment: { label, deliverable }, rest }) => ({
      text: `${label} ${deliverable}`,
      value: `${command} ${label} ${rest}`.trim(),
    }))
    // A command that was cut must not be said again.
    .filter(({ value }) => value.length <= LIMITS.buttonValue)
    .slice(0, MOST)
    .map(({ text, value }, at) => button(text, { action: `say_words:${at}`, value }));
  return sentence(kitWordsIn(language).whichAssignment, ...buttons);
}
