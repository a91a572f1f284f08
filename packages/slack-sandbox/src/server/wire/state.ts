import type { StateValue, StateValues } from '../../protocol/state-values.ts';
import type { Json } from '../json/json.ts';
import type { Slack } from '../slack/slack.ts';
import { fileJson } from './file.ts';

/** `state` of a payload: what people filled in, by block and action. */
export function stateJson(slack: Slack, state: StateValues): Json {
  const values = Object.entries(state).map(([block, actions]) => [
    block,
    Object.fromEntries(
      Object.entries(actions).map(([action, value]) => [action, valueJson(slack, value)]),
    ),
  ]);
  return { values: Object.fromEntries(values) };
}

/** The page names files by their ids; the app gets them whole. */
export function valueJson(slack: Slack, { files, ...value }: StateValue): Json {
  if (files === undefined) return value;
  return {
    ...value,
    files: files
      .flatMap((id) => slack.workspace.files.find(id) ?? [])
      .map((file) => fileJson(slack, file)),
  };
}
