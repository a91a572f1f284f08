/**
 * What Slack takes, in characters or pieces: the Block Kit reference of docs.slack.dev, and for
 * `messageText` what is known to arrive whole (Slack refuses near 13,200 without documenting it).
 */
export const LIMITS = {
  messageText: 10_000,
  messageBlocks: 50,
  viewBlocks: 100,
  sectionText: 3000,
  headerText: 150,
  buttonText: 75,
  buttonValue: 2000,
  overflowOptions: 5,
  actionElements: 25,
} as const;

/** Lines of a list in one message (design: "past 40 lines it ends with 'och 23 till'"). */
export const MOST_LINES = 40;

/** Lines with buttons of their own: two blocks each, and room for a title and the rest. */
export const MOST_LINES_WITH_BUTTONS = 20;
