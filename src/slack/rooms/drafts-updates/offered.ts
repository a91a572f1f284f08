import type { Button } from '@slack/types';

import type { Readable } from '../../../app/assignments/find-assignment.ts';
import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { samePerson } from '../../../domain/record/person.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { approveButton } from '../../kit/buttons-that-meet.ts';
import { byMessage } from '../../kit/by-message.ts';
import { deliverableText, holderText } from '../../kit/facts.ts';
import type { PersonsMessage } from '../../kit/message.ts';
import { LIMITS } from '../../kit/limits.ts';
import { buttonsFor } from '../../kit/notice.ts';
import type { Said } from '../../kit/said.ts';
import { giveTimeButtons, moreTimeButton, withdrawButtons } from '../extension/buttons.ts';
import { lateButtons } from '../late-papers/buttons.ts';
import type { AskedInWords } from '../../meaning/asked-in-words.ts';
import { doneButtons } from './not-theirs.ts';
import { draftsUpdatesWordsIn } from './words.ts';

/** What somebody wrote of an assignment, and what they may do about it. */
export type Offering = {
  readonly view: AssignmentView;
  readonly can: Readable['can'];
  readonly heard: Pick<PersonsMessage, 'channel' | 'ts' | 'thread' | 'person'>;
  readonly language: Language;
  /** The words as they were typed in a command, of which Slack keeps no message; the buttons say them. */
  readonly typed?: string;
};

type Offer = { readonly lead: string; readonly buttons: readonly Button[] };

/**
 * What somebody's words ask for, with the button that does it beside the one that keeps them as an
 * update. Null where there is nothing to be done about it, or they may not: then they are words like
 * any others.
 */
export function offered(wish: AskedInWords, offering: Offering): Said | null {
  const offer = OFFERS[wish](offering);
  if (offer === null) return null;
  const { view, can } = offering;
  const { label } = view;
  // What an officer answers a plea with is no update.
  const mayKeep = BY_OFFICERS.has(wish) ? can('update-by-reply') : can('update');
  const keeps = mayKeep && !view.tabled ? keepButtons(offering) : [];
  const text = `${offer.lead}\n*${label}* ${deliverableText(view, 200)}`;
  return sentence(text, ...offer.buttons, ...keeps);
}

const BY_OFFICERS: ReadonlySet<AskedInWords> = new Set(['answers-plea', 'answers-late']);

const OFFERS: Readonly<Record<AskedInWords, (offering: Offering) => Offer | null>> = {
  'more-time': moreTime,
  'gives-time': (offering) => (offering.can('extend') ? givesTime(offering) : null),
  'withdraws-plea': withdrawsPlea,
  'answers-plea': answersPlea,
  'answers-late': answersLate,
  accept: accepts,
  decline: declines,
  approve: (offering) => approves(offering, 'approvesDraft'),
  'perhaps-approve': (offering) => approves(offering, 'perhapsApproves'),
  changes: wantsChanges,
  'draft-link': givesDraft,
  // It is kept first, and what may be done about it is offered then.
  done: () => null,
};

/** Who may only tell of it hears who asks. */
function moreTime(offering: Offering): Offer | null {
  const { view, can, language } = offering;
  const words = draftsUpdatesWordsIn(language);
  const gives = can('extend') && !can('update-by-reply');
  if (gives || can('ask-extension')) {
    return { lead: words.asksForTime, buttons: timeButtons(offering, gives) };
  }
  return can('update-by-reply')
    ? { lead: words.holderAsks(holderText(view, language)), buttons: [] }
    : null;
}

function givesTime(offering: Offering): Offer {
  const { givesTime: lead } = draftsUpdatesWordsIn(offering.language);
  return { lead, buttons: timeButtons(offering, true) };
}

/** The form is filled in with the words, from the message or as the command says them. */
function timeButtons(
  { view, heard, language, typed }: Offering,
  gives: boolean,
): readonly Button[] {
  const press = moreTimeButton(byMessage(view.id, heard), language, { gives });
  return typed === undefined
    ? [press]
    : saysTyped({ ...press, action_id: 'say_words:extend' }, `extend ${view.label} ${typed}`);
}

/** A button that says a command; a command that was cut must not be said. */
function saysTyped(press: Button, value: string): readonly Button[] {
  return value.length > LIMITS.buttonValue ? [] : [{ ...press, value }];
}

/** An officer's yes or no is given by the buttons, which say to which plea. */
function answersPlea({ view, can, language }: Offering): Offer | null {
  if (!can('extend')) return null;
  const { answersAsked, nothingAsked } = draftsUpdatesWordsIn(language);
  const lead = view.extensionAsked === null ? nothingAsked : answersAsked;
  return { lead, buttons: giveTimeButtons(view, language) };
}

/** Whoever asked takes it back by the button, which says of which request. */
function withdrawsPlea({ view, heard, language }: Offering): Offer | null {
  const { extensionAsked: wish } = view;
  if (wish === null || !samePerson(wish.by, heard.person)) return null;
  const buttons = withdrawButtons(view, language);
  return { lead: draftsUpdatesWordsIn(language).withdrawsPlea, buttons };
}

/** In a channel "det ska med" is said of many things: it is answered where something waits. */
function answersLate({ view, can, heard, language }: Offering): Offer | null {
  if (!can('answer-late-paper')) return null;
  const { lateWaits, noLateWaits } = draftsUpdatesWordsIn(language);
  const buttons = lateButtons(view, language, { giveReason: false, answer: true });
  if (buttons.length > 0) return { lead: lateWaits, buttons };
  return heard.channel.startsWith('D') ? { lead: noLateWaits, buttons } : null;
}

function accepts({ view, can, language }: Offering): Offer | null {
  if (view.accepted !== null || view.holder.body !== null || !can('accept')) return null;
  const buttons = buttonsFor(view, language, ['accept']);
  return { lead: draftsUpdatesWordsIn(language).accepts, buttons };
}

function declines({ view, can, language }: Offering): Offer | null {
  if (!can('accept')) return null;
  const buttons = can('delegate') ? buttonsFor(view, language, ['delegate']) : [];
  return { lead: draftsUpdatesWordsIn(language).declines, buttons };
}

function approves(
  { view, can, heard, language, typed }: Offering,
  lead: 'approvesDraft' | 'perhapsApproves',
): Offer | null {
  const { id, toApprove: version } = view;
  const isTyped = typed !== undefined;
  if (!can('approve')) return null;
  if (view.drafts.length === 0 && lead === 'approvesDraft' && can('update-by-reply'))
    return { lead: draftsUpdatesWordsIn(language).noDraftYet, buttons: [] };
  if (version === null) return null;
  const changes = changesButton(view, version, { heard, language });
  const buttons = [approveButton(id, version, language), ...(isTyped ? [] : [changes])];
  return { lead: draftsUpdatesWordsIn(language)[lead](version), buttons };
}

function wantsChanges({ view, can, heard, language, typed }: Offering): Offer | null {
  const { toApprove: version } = view;
  if (version === null || typed !== undefined || !can('request-changes')) return null;
  const buttons = [changesButton(view, version, { heard, language })];
  return { lead: draftsUpdatesWordsIn(language).changesNeeded(version), buttons };
}

function givesDraft({ view, can, heard, language, typed }: Offering): Offer | null {
  if (!can('draft') || view.tabled || view.holder.body !== null) return null;
  const { isDraft, submitting } = draftsUpdatesWordsIn(language);
  const press = { action: 'take_as_draft', value: byMessage(view.id, heard), primary: true };
  const give = button(submitting.title, press);
  const says = { ...give, action_id: 'say_words:draft' };
  return {
    lead: isDraft,
    buttons: typed === undefined ? [give] : saysTyped(says, `draft ${view.label} ${typed}`),
  };
}

/** Opens the form with the words that were written. */
function changesButton(
  { id }: AssignmentView,
  version: number,
  { heard, language }: Pick<Offering, 'heard' | 'language'>,
): Button {
  const value = byMessage(`${id}|${version}`, heard);
  return button(draftsUpdatesWordsIn(language).asksForChanges, {
    action: 'request_changes',
    value,
  });
}

/** Keeps the words as an update. */
export function keepButtons(offering: Omit<Offering, 'can'>): readonly Button[] {
  const { view, typed } = offering;
  const press = updateButton(offering);
  return typed === undefined
    ? [press]
    : saysTyped({ ...press, action_id: 'say_words:update' }, `update ${view.label} ${typed}`);
}

export function updateButton({ view, heard, language }: Omit<Offering, 'can'>): Button {
  const { updating } = draftsUpdatesWordsIn(language);
  return button(updating.title, { action: 'take_as_update', value: byMessage(view.id, heard) });
}

/** What was written may be a command, which is done in a thread only beside a mention or by a press. */
export function commandOffered(
  command: string,
  offering: Offering & { readonly keeps: boolean },
): Said {
  const { language, keeps } = offering;
  const press = { action: 'say_words:command', value: command };
  const words = draftsUpdatesWordsIn(language);
  const isWhole = command.length <= LIMITS.buttonValue;
  return sentence(
    words.isItACommand,
    ...(isWhole ? [button(command, press)] : []),
    ...(keeps ? [updateButton(offering)] : []),
  );
}

/** What "klart" may mean, said once it is kept: neither is done by itself. */
export function doneOffered({ view, can, language }: Omit<Offering, 'heard'>): Said | null {
  const { id, label, toApprove } = view;
  const does = doneButtons({ view, can, language });
  if (does.length === 0) return null;
  const { isItDone, isItReady } = draftsUpdatesWordsIn(language);
  const approve =
    toApprove !== null && can('approve') ? [approveButton(id, toApprove, language)] : [];
  const lead = can('report') ? isItDone : isItReady;
  return sentence(`${lead}\n*${label}* ${deliverableText(view, 200)}`, ...does, ...approve);
}
