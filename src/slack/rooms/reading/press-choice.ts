import {
  chooseFinding,
  chooseSentence,
  sentencesOfReading,
} from '../../../app/readings/choose-findings.ts';
import { toConfirm } from '../../../app/readings/chosen-findings.ts';
import {
  type FoundReading,
  keepPage,
  type ReadingOfCommittee,
} from '../../../app/readings/confirm-reading.ts';
import { proposalsOf } from '../../../app/readings/read-text.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import { type Answer, form, sayWhy } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { placeIn, type Pressed, type PressHandler } from '../../kit/pressed.ts';
import { type Below, belowIn } from './choose-buttons.ts';
import { confirmingPage } from './fill.ts';
import { maybesForm } from './form-maybes.ts';
import { sentencesForm } from './form-sentences.ts';
import { shownMaybes } from './shown-maybes.ts';
import { showBelow } from './show-below.ts';

/** *Ta med*: what is only maybe an assignment stands in the form with its fields. */
export const takeMaybe: PressHandler = (parts, pressed) => choice(parts, pressed, true);
/** *Lämna*: it is no assignment, and asked about no more. */
export const leaveMaybe: PressHandler = (parts, pressed) => choice(parts, pressed, false);

async function choice(parts: ListenerParts, pressed: Pressed, isTaken: boolean): Promise<Answer> {
  const { doer, language, value } = pressed;
  const below = belowIn(value);
  const kept = await keptBelow(parts, pressed, below);
  if (!kept.ok) return sayWhy(kept.why, language);
  const finding = placeIn(value[3]);
  const found = await chooseFinding(parts.ports, {
    reading: below.reading,
    doer,
    finding,
    isTaken,
  });
  if (!found.ok) return sayWhy(found.why, language);
  if (below.view === '') return inPlace(await pageOf(parts, pressed, found, below));
  await showBelow(parts, { below, pressed, view: await pageOf(parts, pressed, found, below) });
  return inPlace(await maybesOf(parts, pressed, { found, below, start: placeIn(value[4]) }));
}

/** *Visa fler kanske*: on top of the form, which is kept as it is left. */
export const moreMaybes: PressHandler = async (parts, pressed) => {
  const { language, value } = pressed;
  const below = belowIn(value);
  const kept = await keptBelow(parts, pressed, below);
  if (!kept.ok) return sayWhy(kept.why, language);
  const on = onTop(below, pressed);
  const view = await maybesOf(parts, pressed, { found: kept, below: on, start: placeIn(value[3]) });
  return below.view === '' ? form(view) : inPlace(view);
};

/** *Saknas något?*, a § that is chosen, or another page of its sentences. */
export const chooseSentencePressed: PressHandler = async (parts, pressed) => {
  const { language, value } = pressed;
  const below = belowIn(value);
  const kept = await keptBelow(parts, pressed, below);
  if (!kept.ok) return sayWhy(kept.why, language);
  const place = { item: placeIn(value[3]), sentence: placeIn(value[4]) };
  const answer = await sentencesOf(parts, pressed, { below: onTop(below, pressed), place });
  return answer.is === 'form' && below.view !== '' ? { ...answer, inPlace: true } : answer;
};

/** *Gör till uppdrag*: the sentence stands in the form with its fields, to be looked at there. */
export const takeSentence: PressHandler = async (parts, pressed) => {
  const { doer, language, value } = pressed;
  const below = belowIn(value);
  const [item, start, sentence] = [placeIn(value[3]), placeIn(value[4]), placeIn(value[5])];
  const about = { reading: below.reading, doer, place: { item, sentence } };
  const found = await chooseSentence(parts.ports, about);
  if (!found.ok) return sayWhy(found.why, language);
  await showBelow(parts, { below, pressed, view: await pageOf(parts, pressed, found, below) });
  const answer = await sentencesOf(parts, pressed, { below, place: { item, sentence: start } });
  return answer.is === 'form' ? { ...answer, inPlace: true } : answer;
};

/** The form is kept as it stood when one of its own buttons was pressed; on top of it nothing is typed. */
async function keptBelow(
  { ports }: ListenerParts,
  { doer, inFields }: Pressed,
  { reading, from, view }: Below,
): Promise<FoundReading | Refusal> {
  const page = view === '' ? { from, left: inFields } : { from };
  return keepPage(ports, { reading, doer, page });
}

function onTop(below: Below, { inForm }: Pressed): Below {
  return below.view === '' ? { ...below, view: inForm ?? '' } : below;
}

async function pageOf(
  parts: ListenerParts,
  { language, person }: Pressed,
  { reading, committee }: ReadingOfCommittee,
  { from }: Below,
) {
  const proposals = await proposalsOf(parts.ports, reading, committee);
  return confirmingPage(parts, { reading, committee, proposals, language, person, from });
}

async function maybesOf(
  { ports }: ListenerParts,
  { language }: Pressed,
  shown: { readonly found: ReadingOfCommittee; readonly below: Below; readonly start: number },
) {
  const { reading, committee } = shown.found;
  const proposals = await proposalsOf(ports, reading, committee);
  return maybesForm({ ...shown, language, maybes: shownMaybes(reading, proposals) });
}

async function sentencesOf(
  { ports }: ListenerParts,
  { doer, language }: Pressed,
  { below, place }: Pick<Parameters<typeof sentencesForm>[0], 'below' | 'place'>,
): Promise<Answer> {
  const found = await sentencesOfReading(ports, { reading: below.reading, doer });
  if (!found.ok) return sayWhy(found.why, language);
  const { reading, items } = found;
  const there = toConfirm(reading).flatMap((at) => reading.findings[at]?.wording ?? []);
  return form(sentencesForm({ language, below, items, place, there }));
}

function inPlace(view: Parameters<typeof form>[0]): Answer {
  return { ...form(view), inPlace: true };
}
