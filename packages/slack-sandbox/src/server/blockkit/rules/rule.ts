/** Where in the payload we are, as a JSON pointer: `/view/blocks/0/text`. */
export type Pointer = string;

type Problems = {
  /** Said as Slack says it: `[ERROR] must be less than 76 characters [json-pointer:/blocks/0]`. */
  add(problem: string, at: Pointer): void;
};

/** One row of a table: looks at a value and reports what Slack would refuse. */
export type Rule = (value: unknown, at: Pointer, problems: Problems) => void;

/** Runs a rule over a value and returns Slack's sentences, none when all is well. */
export function problemsOf(rule: Rule, value: unknown, at: Pointer): string[] {
  const found: string[] = [];
  rule(value, at, {
    add: (problem, where) => found.push(`[ERROR] ${problem} [json-pointer:${where}]`),
  });
  return found;
}

/** Several rules about one value. */
export function all(...rules: Rule[]): Rule {
  return (value, at, problems) => {
    for (const rule of rules) rule(value, at, problems);
  };
}
