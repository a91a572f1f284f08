import type { InputBlock, ModalView } from '@slack/types';

import { rulesSet, type RulesSet } from '../../../app/retention/set-retention.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import {
  LONGEST_GROUND,
  type RetentionKind,
  RETENTION_KINDS,
  type RetentionRule,
} from '../../../domain/committee/retention.ts';
import { isDay } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type Answers, answersIn, type Read, readOf } from '../../kit/fields/answers.ts';
import { blockId, dayInput, textInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line } from '../../kit/fields/text.ts';
import { refusal } from '../../kit/refusal.ts';
import { retentionWordsIn } from './words.ts';

const MONTHS = 'months';
const PARAGRAPH = 'ground';
const DECIDED_ON = 'groundDay';
const LONGEST_NUMBER = 3;

/** What a committee lets be weeded; an empty number of months lets nothing of the kind. */
export function rulesForm(
  { id, retention }: Pick<Committee, 'id' | 'retention'>,
  language: Language,
): ModalView {
  const words = retentionWordsIn(language);
  const set = rulesSet(retention);
  return modal({
    id: 'retention_rules',
    ...words.asking,
    language,
    metadata: { committee: id },
    blocks: [
      line(words.whatTheyAre),
      ...RETENTION_KINDS.flatMap((kind, at) => ruleInputs(set[kind], { kind, at, language })),
    ],
  });
}

function ruleInputs(
  rule: RetentionRule | null,
  {
    kind,
    at,
    language,
  }: { readonly kind: RetentionKind; readonly at: number; readonly language: Language },
): readonly InputBlock[] {
  const words = retentionWordsIn(language);
  const shared = { at, language, optional: true };
  return [
    textInput(
      { field: MONTHS, label: words.months(words.kinds[kind]), ...shared },
      { initial: String(rule?.months ?? ''), most: LONGEST_NUMBER },
    ),
    textInput(
      { field: PARAGRAPH, label: words.paragraph, hint: words.paragraphHint, ...shared },
      { initial: rule?.paragraph ?? '', most: LONGEST_GROUND },
    ),
    dayInput({ field: DECIDED_ON, label: words.decidedOn, ...shared }, rule?.decidedOn ?? null),
  ];
}

/** @param language of the person, in which what is wrong is said */
export function readRules(values: unknown, language: Language): Read<RulesSet> {
  const answers = answersIn(values);
  const errors: Record<string, string> = {};
  const rule = (kind: RetentionKind): RetentionRule | null =>
    ruleIn(answers, { kind, at: RETENTION_KINDS.indexOf(kind), language }, errors);
  const set = { drafts: rule('drafts'), updates: rule('updates'), readings: rule('readings') };
  return readOf(errors, () => set);
}

function ruleIn(
  answers: Answers,
  {
    kind,
    at,
    language,
  }: { readonly kind: RetentionKind; readonly at: number; readonly language: Language },
  errors: Record<string, string>,
): RetentionRule | null {
  const text = answers.text(MONTHS, at);
  const paragraph = answers.text(PARAGRAPH, at);
  const decidedOn = answers.day(DECIDED_ON, at);
  if (text === '') return null;
  const months = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (months === 0) errors[blockId(MONTHS, at)] = refusal('bad-months', language).text;
  const hasGround = paragraph !== '' && decidedOn !== null && isDay(decidedOn);
  if (!hasGround) errors[blockId(PARAGRAPH, at)] = retentionWordsIn(language).needsGround;
  return { kind, months, paragraph, decidedOn: decidedOn ?? '' };
}
