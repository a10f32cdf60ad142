import { createWorkMessages } from "./messages.ts";

/** Young people's requests to talk to an inspector. */
export const talkMessages = createWorkMessages({
  waiting: "{count, plural, =0 {None waits.} one {# waits.} other {# wait.}}",
  link: "{count, plural, =0 {Requests to talk to an inspector} one {Requests to talk to an inspector: # waits} other {Requests to talk to an inspector: # wait}}",
});
