// The least that Bolt can be: what Bevaka's start and memory are measured against.
import bolt from '@slack/bolt';

const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL } = process.env;

const app = new bolt.App({
  token: token ?? '',
  appToken: appToken ?? '',
  socketMode: true,
  clientOptions: { slackApiUrl: SLACK_API_URL ?? '' },
});
app.command('/uppdrag', ({ ack }) => ack());
await app.start();
process.stdout.write('The bare app is ready\n');
