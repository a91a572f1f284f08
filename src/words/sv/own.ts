import type { OwnWords } from '../own-word-list.ts';

export const ownWords: OwnWords = {
  button: 'Mina påminnelser',
  committeesHour: 'Samma tid som nämnden',
  hour: (time) => `Kl. ${time}`,
  hourSet: (time) =>
    time === null
      ? 'Dina påminnelser kommer samma tid som nämndens.'
      : `Dina påminnelser kommer kl. ${time}, i den tidszon som du har i Slack.`,
  pausedUntil: (day) =>
    `De är pausade och kommer igen ${day}. Det som är försenat går ändå vidare till andra.`,
  standInSet: (title, name) =>
    `${name} är ersättare för ${title} och träder in när innehavarens Slack-status säger semester eller ledig.`,
};
