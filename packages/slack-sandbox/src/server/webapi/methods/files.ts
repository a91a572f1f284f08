import { z } from 'zod';

import type { Slack } from '../../slack/slack.ts';
import { fileJson, sharesJson } from '../../wire/file.ts';
import type { SlackFile } from '../../workspace/records.ts';
import { method, refuse } from '../call/method.ts';
import { visible } from '../call/reach.ts';

export const filesInfo = method({
  scope: 'files:read',
  args: z.object({ file: z.string().min(1) }),
  run({ file: id }, slack) {
    const file = slack.workspace.files.find(id);
    if (file === undefined || !isForApp(slack, file)) return refuse('file_not_found');
    const shares = slack.faults.takeLateShare() ? {} : sharesJson(slack, file);
    return { ok: true, file: { ...fileJson(slack, file), shares }, comments: [] };
  },
});

export const filesDelete = method({
  scope: 'files:write',
  args: z.object({ file: z.string().min(1) }),
  async run({ file: id }, slack) {
    const file = slack.workspace.files.find(id);
    if (file === undefined || !isForApp(slack, file)) return refuse('file_not_found');
    if (file.user !== slack.install.user) return refuse('cant_delete_file');
    await slack.workspace.files.remove(id);
    return { ok: true };
  },
});

/** Its own, shared where the app is, or given to it in a form. */
export function isForApp(slack: Slack, file: SlackFile): boolean {
  const isThere = (id: string): boolean =>
    visible(slack, id)?.members.includes(slack.install.user) === true;
  return file.user === slack.install.user || file.isGivenToApp || file.channels.some(isThere);
}
