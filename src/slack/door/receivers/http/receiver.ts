import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import bolt, { HTTPModuleFunctions, HTTPResponseAck } from '@slack/bolt';
import type { Logger } from '@slack/logger';

import type { Log } from '../../../../running/log.ts';
import { StartRefused } from '../../../../running/start-refused.ts';
import { createUnderWay } from '../under-way.ts';
import { readSigned } from './signed.ts';

/** Slack sends a request at once; who dribbles one keeps a connection from others. */
const PATIENCE = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};
/** With as many bodies of the largest size in memory at once, there is still enough of it. */
const MOST_CONNECTIONS = 256;
const MOST_STOPPING_MS = 5000;

/** Receives Slack's signed requests at one path, and nothing else. */
export function createHttpReceiver(parts: {
  signingSecret: string;
  host: string;
  port: number;
  path: string;
  log: Log;
  logger: Logger;
}): bolt.Receiver {
  const { signingSecret, host, port, path, log, logger } = parts;
  const underWay = createUnderWay();
  let app: bolt.App | null = null;
  const server = createServer(PATIENCE, (request, response) => {
    void underWay.add(answer(request, response));
  });
  server.maxConnections = MOST_CONNECTIONS;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (request.method !== 'POST' || request.url?.split('?')[0] !== path) end(response, 404);
      else await answerSlack(request, response);
    } catch (error) {
      log.error({ error: String(error) }, 'what Slack told could not be handed on');
      end(response, 500);
    }
  }

  async function answerSlack(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = await readSigned(request, signingSecret);
    switch (read.is) {
      case 'body':
        return app?.processEvent(eventOf(request, response, read.body));
      case 'challenge':
        return HTTPModuleFunctions.buildUrlVerificationResponse(response, read);
      case 'checked':
        return end(response, 200);
      case 'too-many':
        log.warn({}, 'Slack holds back events, for there are too many');
        return end(response, 200);
      case 'refused':
        log.warn({ status: read.status, why: read.why }, 'a request was refused');
        return end(response, read.status);
    }
  }

  function eventOf(
    httpRequest: IncomingMessage,
    httpResponse: ServerResponse,
    body: Record<string, unknown>,
  ): bolt.ReceiverEvent {
    const ack = new HTTPResponseAck({
      logger,
      processBeforeResponse: false,
      httpRequest,
      httpRequestBody: body,
      httpResponse,
    });
    const retryNum = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(httpRequest);
    const retryReason = HTTPModuleFunctions.extractRetryReasonFromHTTPRequest(httpRequest);
    return {
      body,
      ack: ack.bind(),
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    };
  }

  return {
    init(own) {
      app = own;
    },
    start() {
      return new Promise<void>((resolve, reject) => {
        server.once('error', (error) =>
          reject(new StartRefused(`PORT: cannot be served (${String(error)}).`)),
        );
        server.listen({ port, host }, resolve);
      });
    },
    async stop() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      await underWay.settled(MOST_STOPPING_MS);
      server.closeAllConnections();
      await closed;
    },
  };
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status).end();
}
