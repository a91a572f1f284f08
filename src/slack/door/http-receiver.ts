import { HTTPReceiver } from '@slack/bolt';

/** Clocks differ a little; a request from later than this was not signed by Slack just now. */
const MOST_AHEAD_S = 60;

/**
 * Bolt's receiver of signed requests, which refuses old ones but takes one from the future: whoever
 * once had such a request signed could send it for as long as they liked.
 */
export class PunctualHttpReceiver extends HTTPReceiver {
  constructor(options: ConstructorParameters<typeof HTTPReceiver>[0]) {
    super(options);
    const listen = this.requestListener;
    this.requestListener = (request, response) => {
      const at = Number(request.headers['x-slack-request-timestamp']);
      if (at - Date.now() / 1000 <= MOST_AHEAD_S) return listen(request, response);
      response.writeHead(401).end();
    };
  }
}
