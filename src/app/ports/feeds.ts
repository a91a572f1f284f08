/** Where calendars are fetched by their secrets. */
export type Feeds = {
  /** The address to subscribe to. */
  addressOf(secret: string): string;
  /** One that gives the file once, within ten minutes. */
  onceAddressOf(secret: string): string;
};
