import type { OwnWords } from '../own-word-list.ts';

export const ownWords: OwnWords = {
  button: 'My reminders',
  committeesHour: 'When the committee’s come',
  hour: (time) => `At ${time}`,
  hourSet: (time) =>
    time === null
      ? 'Your reminders come when the committee’s do.'
      : `Your reminders come at ${time}, in the time zone that you have in Slack.`,
  pausedUntil: (day) =>
    `They are paused and come again on ${day}. What is late is still taken to others.`,
  standInSet: (title, name) =>
    `${name} stands in for ${title} whenever the holder’s Slack status says vacation or leave.`,
};
