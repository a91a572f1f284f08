import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

const sv = {
  title: (committee: string) => `Uppdragslista för ${committee}`,
  lead: (count: number) =>
    plural('sv', count, {
      one: 'Ett uppdrag är infört ur nämndens lista.',
      other: `${count} uppdrag är införda ur nämndens lista.`,
    }),
  count: (when: string, count: number) => `• ${when}: ${count}`,
  laterDays: 'andra dagar',
  showsAll: 'Visa alla',
  handedOver: (count: number, committee: string) =>
    plural('sv', count, {
      one: `Du har fått ett uppdrag ur listan för ${committee}.`,
      other: `Du har fått ${count} uppdrag ur listan för ${committee}.`,
    }),
  allAccepted: (who: string, day: string) => `✓ Alla mottagna av ${who}, ${day}`,
  acceptsAll: 'Ta emot alla',
  accepts: (from: number, to: number) => `Ta emot ${from}–${to}`,
  accepted: (count: number) =>
    plural('sv', count, {
      one: 'Du har tagit emot uppdraget.',
      other: `Du har tagit emot ${count} uppdrag.`,
    }),
  notAccepted: (count: number) =>
    plural('sv', count, {
      one: 'Ett var redan mottaget, avslutat eller hos någon annan.',
      other: `${count} var redan mottagna, avslutade eller hos någon annan.`,
    }),
  takenIn: (count: number) =>
    plural('sv', count, {
      one: 'Ett uppdrag är registrerat ur listan.',
      other: `${count} uppdrag är registrerade ur listan.`,
    }),
  takenInClosed: (count: number) =>
    plural('sv', count, {
      one: 'Ett är infört som avslutat.',
      other: `${count} är införda som avslutade.`,
    }),
  takenInLater: (count: number) =>
    plural('sv', count, {
      one: 'Ett till blir registrerat inom en minut.',
      other: `${count} till blir registrerade inom en minut.`,
    }),
  leftOut: (rows: string) => `Inte registrerade: rad ${rows}. De står kvar i din fil.`,
};

type Words = typeof sv;

const en = {
  title: (committee) => `Assignment list of ${committee}`,
  lead: (count) =>
    plural('en', count, {
      one: 'One assignment was taken in from the committee’s list.',
      other: `${count} assignments were taken in from the committee’s list.`,
    }),
  count: (when, count) => `• ${when}: ${count}`,
  laterDays: 'other days',
  showsAll: 'Show all',
  handedOver: (count, committee) =>
    plural('en', count, {
      one: `You have been given an assignment from the list of ${committee}.`,
      other: `You have been given ${count} assignments from the list of ${committee}.`,
    }),
  allAccepted: (who, day) => `✓ All accepted by ${who}, ${day}`,
  acceptsAll: 'Accept all',
  accepts: (from, to) => `Accept ${from}–${to}`,
  accepted: (count) =>
    plural('en', count, {
      one: 'You have accepted the assignment.',
      other: `You have accepted ${count} assignments.`,
    }),
  notAccepted: (count) =>
    plural('en', count, {
      one: 'One was already accepted, closed or somebody else’s.',
      other: `${count} were already accepted, closed or somebody else’s.`,
    }),
  takenIn: (count) =>
    plural('en', count, {
      one: 'One assignment has been registered from the list.',
      other: `${count} assignments have been registered from the list.`,
    }),
  takenInClosed: (count) =>
    plural('en', count, {
      one: 'One was taken in as closed.',
      other: `${count} were taken in as closed.`,
    }),
  takenInLater: (count) =>
    plural('en', count, {
      one: 'One more will be registered within a minute.',
      other: `${count} more will be registered within a minute.`,
    }),
  leftOut: (rows) => `Not registered: row ${rows}. They are still in your file.`,
} satisfies Words;

export const listedWordsIn = inLanguages(sv, en);
