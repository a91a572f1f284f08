/** A step of a Dockerfile, as `['RUN', 'npm ci']`; a step that goes on over lines is one. */
export type Step = readonly [word: string, rest: string];

/** The stages of a Dockerfile, each with its steps in order; the first step is its `FROM`. */
export function stagesIn(dockerfile: string): readonly (readonly Step[])[] {
  const lines = dockerfile
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages: Step[][] = [];
  for (const line of lines) {
    const [word = ''] = line.split(' ', 1);
    if (word === 'FROM') stages.push([]);
    stages.at(-1)?.push([word, line.slice(word.length).trim()]);
  }
  return stages;
}

/** What follows a word in all steps that have it. */
export function all(steps: readonly Step[], wanted: string): readonly string[] {
  return steps.flatMap(([word, rest]) => (word === wanted ? [rest] : []));
}

/** The command of `CMD ["node", "x"]`, also of one that follows a health check's options. */
export function commandIn(rest: string): readonly string[] {
  return JSON.parse(rest.slice(rest.indexOf('['))) as string[];
}
