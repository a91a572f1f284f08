import { isJson } from '../../json/json.ts';
import { object, present, string, typeName, url } from '../rules/primitives.ts';
import { all, type Rule } from '../rules/rule.ts';

export const imageFields = {
  image_url: url,
  slack_file: object({}, { id: string({ min: 1 }), url }),
};

/** An image comes from an address or from a file in Slack, and never from both. */
export function oneSource(...[value, at, problems]: Parameters<Rule>): void {
  if (!isJson(value)) return;
  const sources = [value['image_url'], value['slack_file']].filter(present).length;
  if (sources === 0) problems.add('missing required field: image_url', at);
  if (sources === 2) problems.add('only one of image_url and slack_file is allowed', at);
}

export const imageElement = all(
  object({ type: typeName, alt_text: string({ max: 2000 }) }, imageFields),
  oneSource,
);
