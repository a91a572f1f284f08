import type { SocketLine } from '../line/socket-line.ts';
import type { Method } from './call/method.ts';
import { chatDelete } from './methods/chat-delete.ts';
import { chatPostEphemeral } from './methods/chat-ephemeral.ts';
import { chatGetPermalink } from './methods/chat-permalink.ts';
import { chatPostMessage } from './methods/chat-post.ts';
import { chatUpdate } from './methods/chat-update.ts';
import { conversationsHistory, conversationsReplies } from './methods/conversation-messages.ts';
import {
  conversationsInfo,
  conversationsJoin,
  conversationsList,
  conversationsMembers,
  conversationsOpen,
} from './methods/conversation-places.ts';
import { filesDelete, filesInfo } from './methods/files.ts';
import { filesCompleteUploadExternal, filesGetUploadURLExternal } from './methods/uploads.ts';
import { appsConnectionsOpen, authTest } from './methods/install.ts';
import { pinsAdd, pinsRemove } from './methods/pins.ts';
import { reactionsAdd, reactionsGet, reactionsRemove } from './methods/reactions.ts';
import { usersInfo, usersList } from './methods/users.ts';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './methods/views.ts';

/** The whole Web API of the sandbox. What is not here is answered `unknown_method`. */
export function methodsOf(socket: SocketLine | null): ReadonlyMap<string, Method> {
  return new Map(
    Object.entries({
      'apps.connections.open': appsConnectionsOpen(socket),
      'auth.test': authTest,
      'chat.delete': chatDelete,
      'chat.getPermalink': chatGetPermalink,
      'chat.postEphemeral': chatPostEphemeral,
      'chat.postMessage': chatPostMessage,
      'chat.update': chatUpdate,
      'conversations.history': conversationsHistory,
      'conversations.info': conversationsInfo,
      'conversations.join': conversationsJoin,
      'conversations.list': conversationsList,
      'conversations.members': conversationsMembers,
      'conversations.open': conversationsOpen,
      'conversations.replies': conversationsReplies,
      'files.completeUploadExternal': filesCompleteUploadExternal,
      'files.delete': filesDelete,
      'files.getUploadURLExternal': filesGetUploadURLExternal,
      'files.info': filesInfo,
      'pins.add': pinsAdd,
      'pins.remove': pinsRemove,
      'reactions.add': reactionsAdd,
      'reactions.get': reactionsGet,
      'reactions.remove': reactionsRemove,
      'users.info': usersInfo,
      'users.list': usersList,
      'views.open': viewsOpen,
      'views.publish': viewsPublish,
      'views.push': viewsPush,
      'views.update': viewsUpdate,
    }),
  );
}
