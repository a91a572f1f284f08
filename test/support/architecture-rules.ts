import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * Arrows point to the middle: slack, schedule, delivery, cli → app → domain; stores → app/ports.
 * test/architecture.test.ts runs these rules over src and packages, and shows each failing once.
 */
const at = (path: string): string => `^(?:test/fixtures/architecture/)?${path}`;
const room = (name: string): string => at(`src/${name}`);
const PACKAGES = at('packages/');

const forbidden = (
  name: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
  why: string,
): IRegularForbiddenRuleType & { name: string } => ({
  name,
  severity: 'error',
  comment: why,
  from,
  to,
});

export const ARCHITECTURE = [
  forbidden('no-circles', {}, { circular: true }, 'A circle cannot be read from either end.'),
  forbidden(
    'domain-knows-itself',
    { path: room('domain/') },
    { pathNot: [room('domain/'), 'node_modules/luxon'] },
    'The rules know Luxon and themselves: no Slack, no disk, no clock.',
  ),
  forbidden(
    'app-knows-domain',
    { path: room('app/') },
    { pathNot: [room('(app|domain)/'), 'node_modules/luxon'] },
    'Use cases speak in facts; whatever they need of the world is a port.',
  ),
  forbidden(
    'words-know-facts',
    { path: room('words/') },
    { pathNot: [room('(words|app|domain)/'), 'node_modules/luxon'] },
    'Words turn facts into sentences and know nothing of Slack.',
  ),
  forbidden(
    'surfaces-are-pure',
    {
      path: room(
        'slack/(kit/(fields/|blocks)|rooms/[^/]+/(form[^/]*|notice|said|card|view|words)\\.ts$)',
      ),
    },
    {
      path: [
        room('(stores|files|schedule|delivery|http|cli|running)/'),
        room('slack/(door|people|posting)/'),
        '@slack/(bolt|web-api)',
      ],
    },
    'A surface is a plain value made of words and facts.',
  ),
  forbidden(
    'rooms-know-no-door',
    { path: room('slack/rooms/') },
    { path: room('slack/door/') },
    'A room says what it answers to; the door finds it, and not the other way round.',
  ),
  forbidden(
    'what-rooms-share-knows-none',
    { path: room('slack/(kit|typed|people|posting)/') },
    { path: room('slack/(rooms|door)/') },
    'What every room stands on would else change with one of them.',
  ),
  forbidden(
    'typed-knows-no-slack',
    { path: room('slack/typed/') },
    {
      pathNot: [
        room('(app|domain)/'),
        room('slack/typed/'),
        'node_modules/(luxon|fastest-levenshtein)',
      ],
    },
    'What somebody typed is read the same wherever it was typed.',
  ),
  forbidden(
    'use-cases-decide-who-may',
    { path: room('slack/(rooms|kit)/') },
    {
      path: room('(domain/rights/|app/deeds/permission\\.ts$)'),
      dependencyTypesNot: ['type-only'],
    },
    'Asked by a listener too, it is asked twice; asked by it alone, another way in goes round it.',
  ),
  forbidden(
    'programs-alone-build-and-configure',
    { pathNot: room('((main|cli/main|compose)\\.ts$|composing/)') },
    { path: room('((compose|config)\\.ts$|composing/)') },
    'What others need of them has a home in running.',
  ),
  forbidden(
    'stores-implement-ports',
    { path: room('stores/') },
    { path: room('(slack|schedule|delivery|words|cli|reports|files)/') },
    'A store knows the ports and the records.',
  ),
  forbidden(
    'edges-do-not-build',
    // The shell's own program builds what its commands read.
    { path: room('(slack|schedule|delivery|cli|words|app)/'), pathNot: room('cli/main\\.ts$') },
    { path: [room('stores/'), room('compos')] },
    'Only compose.ts decides what is kept where.',
  ),
  forbidden(
    'packages-know-nothing-of-ours',
    { path: PACKAGES },
    { path: at('(src|test|bench|docs)/') },
    'The sandbox would else agree with our mistakes.',
  ),
  forbidden(
    'nobody-knows-the-sandbox',
    { path: room(''), pathNot: room('compose') },
    { path: PACKAGES },
    'The app must not know that Slack is not Slack.',
  ),
  forbidden(
    'sandbox-on-demand',
    { path: room('') },
    { path: PACKAGES, dynamic: false },
    'A service that has Slack must not load the sandbox.',
  ),
  forbidden('nothing-imports-main', {}, { path: room('main\\.ts$') }, 'main.ts starts and stops.'),
];

export const LOOK: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(?:^|/)dist/' },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.mjs', '.js'],
    exportsFields: ['exports'],
    conditionNames: ['types', 'import', 'node', 'default'],
  },
};
