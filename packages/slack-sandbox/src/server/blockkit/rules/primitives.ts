import { isJson } from '../../json/json.ts';
import type { Rule } from './rule.ts';

type Length = { min?: number; max?: number };

/** Slack counts UTF-16 units or characters; by characters nothing is refused that Slack takes. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

export function string({ min = 0, max = Number.POSITIVE_INFINITY }: Length = {}): Rule {
  return (value, at, problems) => {
    if (typeof value !== 'string') {
      problems.add('must be a string', at);
      return;
    }
    if (lengthOf(value) < min) problems.add(`must be more than ${min - 1} characters`, at);
    if (value.length > max && lengthOf(value) > max)
      problems.add(`must be less than ${max + 1} characters`, at);
  };
}

export function matching(pattern: RegExp, what: string): Rule {
  return (value, at, problems) => {
    if (typeof value !== 'string' || !pattern.test(value)) problems.add(what, at);
  };
}

export function integer({ min, max }: { min: number; max: number }): Rule {
  return (value, at, problems) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      problems.add('must be an integer', at);
    else if (value < min) problems.add(`must be at least ${min}`, at);
    else if (value > max) problems.add(`must be at most ${max}`, at);
  };
}

export const boolean: Rule = (value, at, problems) => {
  if (typeof value !== 'boolean') problems.add('must be a boolean', at);
};

export const url: Rule = (value, at, problems) => {
  string({ min: 1, max: 3000 })(value, at, problems);
  if (typeof value === 'string' && !/^(?:https?:\/\/|mailto:|tel:|slack:\/\/)\S+$/.test(value))
    problems.add('invalid url', at);
};

export function oneOf(...allowed: readonly string[]): Rule {
  return (value, at, problems) => {
    if (typeof value !== 'string' || !allowed.includes(value))
      problems.add(`failed to match any of the allowed values: ${allowed.join(', ')}`, at);
  };
}

export function list(of: Rule, { min = 0, max = Number.POSITIVE_INFINITY }: Length = {}): Rule {
  return (value, at, problems) => {
    if (!Array.isArray(value)) {
      problems.add('must be an array', at);
      return;
    }
    if (value.length < min) problems.add(`no fewer than ${min} items are required`, at);
    if (value.length > max) problems.add(`no more than ${max} items allowed`, at);
    for (const [index, item] of value.entries()) of(item, `${at}/${index}`, problems);
  };
}

/** A `null` counts as absent, as it does at Slack. */
export function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

type Fields = Record<string, Rule>;

/** An object with exactly these fields; Slack refuses any other by name. */
export function object(required: Fields, optional: Fields = {}): Rule {
  return (value, at, problems) => {
    if (!isJson(value)) {
      problems.add('must be an object', at);
      return;
    }
    for (const [name, rule] of Object.entries(required)) {
      if (present(value[name])) rule(value[name], `${at}/${name}`, problems);
      else problems.add(`missing required field: ${name}`, at);
    }
    for (const [name, field] of Object.entries(value)) {
      if (name in required || !present(field)) continue;
      const rule = optional[name];
      if (rule === undefined) problems.add(`invalid additional property: ${name}`, at);
      else rule(field, `${at}/${name}`, problems);
    }
  };
}

/** Chooses the rule by `type`, and refuses by name what is not in the table. */
export function byType(table: Readonly<Record<string, Rule>>): Rule {
  return (value, at, problems) => {
    const type = isJson(value) ? value['type'] : undefined;
    if (typeof type !== 'string') {
      problems.add('missing required field: type', at);
      return;
    }
    const rule = table[type];
    if (rule === undefined) problems.add(`unsupported type: ${type}`, `${at}/type`);
    else rule(value, at, problems);
  };
}

/** `type` was looked at when the rule was chosen. */
export const typeName: Rule = () => undefined;
