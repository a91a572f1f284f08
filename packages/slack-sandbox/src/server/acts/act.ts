import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { cannot } from './answer.ts';
import {
  archiveChannel,
  createChannel,
  invite,
  join,
  leave,
  removeMember,
  shareChannel,
} from './channels.ts';
import { closeView } from './close-view.ts';
import { command } from './command.ts';
import { press } from './press.ts';
import { dismiss, edit, react, remove } from './revise.ts';
import { say } from './say.ts';
import { messageShortcut } from './shortcut.ts';
import { deactivate, setStatus } from './status.ts';
import { moveStory, moveStoryTo, startOver } from './story.ts';
import { submitView } from './submit-view.ts';
import { openDm, openHome, read } from './visit.ts';

/** What a person does on the page, done. The answer comes when the app has acknowledged it. */
export async function perform(slack: Slack, id: string, act: Act): Promise<ActAnswer> {
  const person = slack.workspace.people.find(id);
  if (person === undefined || person.isBot) return cannot({ locale: 'sv' }, 'unknown_person');
  return performAs(slack, person, act);
}

function performAs(slack: Slack, person: Person, act: Act): ActAnswer | Promise<ActAnswer> {
  switch (act.type) {
    case 'say':
      return say(slack, person, act);
    case 'edit':
      return edit(slack, person, act);
    case 'delete':
      return remove(slack, person, act);
    case 'react':
    case 'unreact':
      return react(slack, person, act);
    case 'command':
      return command(slack, person, act);
    case 'press':
      return press(slack, person, act);
    case 'submit-view':
      return submitView(slack, person, act);
    case 'close-view':
      return closeView(slack, person, act);
    case 'message-shortcut':
      return messageShortcut(slack, person, act);
    case 'open-home':
      return openHome(slack, person, act);
    case 'open-dm':
      return openDm(slack, person, act);
    case 'read':
      return read(slack, person, act);
    case 'join':
      return join(slack, person, act);
    case 'leave':
      return leave(slack, person, act);
    case 'invite':
      return invite(slack, person, act);
    case 'remove':
      return removeMember(slack, person, act);
    case 'create-channel':
      return createChannel(slack, person, act);
    case 'share-channel':
      return shareChannel(slack, person, act);
    case 'archive-channel':
      return archiveChannel(slack, person, act);
    case 'deactivate':
      return deactivate(slack, person, act);
    case 'set-status':
      return setStatus(slack, person, act);
    case 'dismiss':
      return dismiss(slack, person, act);
    case 'move-story':
      return moveStory(slack, person, act);
    case 'move-story-to':
      return moveStoryTo(slack, person, act);
    case 'reset':
      return startOver(slack);
  }
}
