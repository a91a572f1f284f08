import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  changedSince: '🔒 Ändrat i efterhand: uppdraget är sekretessmarkerat, och orden är borttagna.',
  marking: { title: 'Sekretessmarkera', submit: 'Markera' },
  tick: 'Sekretess',
  ticked: 'Markera uppdraget med sekretess',
  whatItDoes:
    'Kort, listor och meddelanden visar då bara nummer, § och lagrum. Orden visas i ett fönster för dem som arbetar med uppdraget.',
  keptOut: 'Nämnden håller orden utanför: det du skriver här sparas inte.',
  provision: 'Lagrum i OSL',
  whatProvision:
    'Kapitel och paragraf, till exempel 19 kap. 3 §. Markeringen är en varning och avgör ingenting.',
  isMarked: 'Uppdraget är sekretessmarkerat. Mina meddelanden om det ändras nu.',
  isKeptOut: 'Nämnden håller orden utanför Bevaka, så jag har inte sparat dem.',
  left: 'Det här kan bara den som skrev det ta bort:',
  leftBy: {
    update: (who: string) => `${who}: lägesrapport`,
    draft: (who: string) => `${who}: utkast`,
  },
  goThrough:
    'Gå också igenom tråden: vad andra har skrivit där, och filer som de har delat, ser jag inte. Svar som jag har gett någon enskild i direktmeddelanden ändras inte.',
  more: (count: number) => `och ${count} till`,
  lifts: 'Ta bort markeringen',
  liftAsk: (label: string, provision: string) =>
    `Ta bort sekretessmarkeringen på ${label} (${provision})? Orden visas då igen på kortet, i listor och i sökningen.`,
  nothingKept: 'Orden finns inte sparade: skriv in dem med `ändra` efteråt.',
  isLifted: 'Sekretessmarkeringen är borttagen.',
  shown: {
    here: 'Orden visas bara i det här fönstret. Kopiera dem inte till Slack.',
    kept: 'De som arbetar med uppdraget ser orden med *Öppna*.',
    nowhere: 'Orden finns inte i Bevaka. De står i diariet.',
  },
  help: { change: '`sekretess RUN-1 OSL 19 kap. 3 §`' },
};

type Words = typeof sv;

const en = {
  changedSince:
    '🔒 Changed afterwards: the assignment is marked as secret, and its words have been removed.',
  marking: { title: 'Mark as secret', submit: 'Mark' },
  tick: 'Secrecy',
  ticked: 'Mark the assignment as secret',
  whatItDoes:
    'Cards, lists and messages then show only its number, § and provision. The words are shown in a window to those who work on it.',
  keptOut: 'The committee keeps the words out: what you write here is not stored.',
  provision: 'Provision in OSL',
  whatProvision:
    'Chapter and section, for example 19 kap. 3 §. A marking warns and decides nothing.',
  isMarked: 'The assignment is marked as secret. My messages about it are being changed now.',
  isKeptOut: 'The committee keeps the words out of Bevaka, so I have not kept them.',
  left: 'Only those who wrote this can delete it:',
  leftBy: { update: (who) => `${who}: status update`, draft: (who) => `${who}: draft` },
  goThrough:
    'Go through the thread too: I do not see what others wrote there, nor files that they shared. Answers that I gave to one person in direct messages are not changed.',
  more: (count) => `and ${count} more`,
  lifts: 'Remove the marking',
  liftAsk: (label, provision) =>
    `Remove the secrecy marking from ${label} (${provision})? Its words are then shown again on the card, in lists and in the search.`,
  nothingKept: 'The words are not stored: write them with `edit` afterwards.',
  isLifted: 'The secrecy marking has been removed.',
  shown: {
    here: 'The words are shown only in this window. Do not copy them into Slack.',
    kept: 'Those who work on it see the words with *Open*.',
    nowhere: 'The words are not in Bevaka. They are in the diary.',
  },
  help: { change: '`secrecy RUN-1 OSL 19 kap. 3 §`' },
} satisfies Words;

export const secrecyWordsIn = inLanguages(sv, en);
