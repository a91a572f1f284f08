import { inLanguages } from '../../../words/in-languages.ts';

const sv = {
  opens: 'Mina påminnelser',
  setting: { title: 'Mina påminnelser', submit: 'Spara' },
  remindAt: 'När på morgonen',
  committeesHour: 'Samma tid som nämnden',
  hour: (time: string) => `Kl. ${time}`,
  pausedUntil: 'Pausa tills',
  whatPauseMeans:
    'Påminnelserna kommer igen den här dagen. Det som är försenat går ändå vidare till andra.',
  comeWithCommittees: 'Dina påminnelser kommer samma tid som nämndens.',
  comeAt: (time: string) =>
    `Dina påminnelser kommer kl. ${time}, i den tidszon som du har i Slack.`,
  arePausedUntil: (day: string) =>
    `De är pausade och kommer igen ${day}. Det som är försenat går ändå vidare till andra.`,
};

type Words = typeof sv;

const en = {
  opens: 'My reminders',
  setting: { title: 'My reminders', submit: 'Save' },
  remindAt: 'When in the morning',
  committeesHour: 'Same time as the committee’s',
  hour: (time) => `At ${time}`,
  pausedUntil: 'Pause until',
  whatPauseMeans:
    'Your reminders come again on this day. What is late is still passed on to others.',
  comeWithCommittees: 'Your reminders come at the same time as the committee’s.',
  comeAt: (time) => `Your reminders come at ${time}, in your Slack time zone.`,
  arePausedUntil: (day) =>
    `They are paused and come again on ${day}. What is late is still passed on to others.`,
} satisfies Words;

export const ownRemindersWordsIn = inLanguages(sv, en);
