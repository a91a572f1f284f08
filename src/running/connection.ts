/** How Slack is reached: by Socket Mode, by signed HTTP, or not at all but by the sandbox. */
export type Connection =
  | { readonly by: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly by: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      /** The one of the machine's addresses that is served; `0.0.0.0` is every one. */
      readonly host: string;
      readonly port: number;
    }
  | { readonly by: 'sandbox'; readonly port: number };

/** A Slack that is there already: nobody has to start one. */
export type SlackConnection = Exclude<Connection, { by: 'sandbox' }>;
