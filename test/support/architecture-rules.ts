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
    { path: room('slack/surfaces/') },
    {
      path: [
        room('(stores|files|schedule|delivery|cli)/'),
        room('slack/listeners/'),
        '@slack/(bolt|web-api)',
      ],
    },
    'A surface is a plain value made of words and facts.',
  ),
  forbidden(
    'stores-implement-ports',
    { path: room('stores/') },
    { path: room('(slack|schedule|delivery|words|cli|reports|files)/') },
    'A store knows the ports and the records.',
  ),
  forbidden(
    'edges-do-not-build',
    { path: room('(slack|schedule|delivery|cli|words|app)/') },
    { path: [room('stores/'), room('compose')] },
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
