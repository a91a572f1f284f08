import type { Manifest } from './manifest.ts';

/** The app as it is installed in the workspace. The ids are chosen to be read, not to be secret. */
export type Install = {
  readonly appId: string;
  readonly botId: string;
  readonly user: string;
  readonly name: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly manifest: Manifest;
};

export function install(manifest: Manifest, signingSecret: string | undefined): Install {
  return {
    appId: 'ABEVAKA',
    botId: 'BBEVAKA',
    user: 'UBEVAKA',
    name: manifest.features.bot_user?.display_name ?? manifest.display_information.name,
    botToken: 'xoxb-sandbox-bevaka',
    appToken: 'xapp-sandbox-bevaka',
    signingSecret: signingSecret ?? 'sandbox-signing-secret',
    manifest,
  };
}
