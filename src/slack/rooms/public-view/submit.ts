import {
  previewPublicView,
  type PublicPreview,
  setPublicView,
} from '../../../app/public/set-public-view.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { isSamePublicView, publicParts } from '../../../domain/committee/public-view.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { refusal } from '../../kit/refusal.ts';
import { shownAnew } from '../../kit/shown-mark.ts';
import {
  refusedForm,
  type Submission,
  type SubmitHandler,
  type Submitted,
  wrongAt,
} from '../../kit/submitted.ts';
import { PARTS, publicViewConfirmForm, readPublicView } from './form.ts';
import { publicViewSaid } from './said.ts';

/** Switched off at once; before it is shown, it is asked once more what anybody will read. */
export const submitPublicView: SubmitHandler = async (parts, submitted) => {
  const { about, values, doer, language } = submitted;
  const committee = about.committee ?? '';
  const { parts: chosen, ...rest } = readPublicView(values);
  // Who switches it off and takes away all ticks finds them again when it is shown once more.
  const set = rest.isOn || chosen.length > 0 ? { ...rest, parts: chosen } : rest;
  if (!set.isOn) return shownOrNot(parts, submitted, set);
  const preview = await previewPublicView(parts.ports, { committee, doer, set });
  if (!preview.ok && preview.why === 'no-public-parts')
    return wrongAt(blockId(PARTS), refusal(preview.why, language).text);
  if (!preview.ok) return refusedForm(preview.why, submitted);
  if (isSamePublicView(preview.committee.publicView, preview.view))
    return saidOf(parts, preview.committee, submitted);
  return { is: 'next', view: confirming(parts, preview, submitted) };
};

export const submitPublicViewConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer } = submitted;
  const committee = about.committee ?? '';
  const set = {
    isOn: true,
    parts: publicParts(about.parts ?? []),
    contact: about.line ?? null,
  };
  const preview = await previewPublicView(parts.ports, { committee, doer, set });
  if (!preview.ok) return refusedForm(preview.why, submitted);
  const anew = shownAnew(confirming(parts, preview, submitted), submitted);
  return anew ?? shownOrNot(parts, submitted, set);
};

async function shownOrNot(
  parts: ListenerParts,
  submitted: Submitted,
  set: Parameters<typeof setPublicView>[1]['set'],
): Promise<Submission> {
  const request = { committee: submitted.about.committee ?? '', doer: submitted.doer, set };
  const done = await setPublicView(parts.ports, request);
  if (done.ok) return saidOf(parts, done.committee, submitted);
  if (done.why === 'nothing-changed') return { is: 'done', said: null };
  return refusedForm(done.why, submitted);
}

function confirming(parts: ListenerParts, preview: PublicPreview, { language }: Submitted) {
  return publicViewConfirmForm(preview, addressOf(parts, preview.committee) ?? '', language);
}

function saidOf(parts: ListenerParts, committee: Committee, { language }: Submitted): Submission {
  return { is: 'done', said: publicViewSaid(committee, addressOf(parts, committee), language) };
}

function addressOf({ ports }: ListenerParts, { code }: Committee): string | null {
  return ports.publicPages?.addressOf(code) ?? null;
}
