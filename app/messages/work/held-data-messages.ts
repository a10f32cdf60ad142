import { createWorkMessages } from "./messages.ts";

/** What is held about somebody who works here, in counts. */
export const heldDataMessages = createWorkMessages({
  browsers:
    "{count, plural, =0 {No browser is known as yours.} one {# browser is known as yours.} other {# browsers are known as yours.}}",
  links:
    "{count, plural, =0 {No link to sign in is stored.} one {# link to sign in is stored, as a hash.} other {# links to sign in are stored, as hashes.}}",
  messages:
    "{count, plural, =0 {No message to you is stored.} one {# message to you is stored, without its words.} other {# messages to you are stored, without their words.}}",
  entries:
    "{count, plural, =0 {No entry of the audit names you.} one {# entry of the audit names you.} other {# entries of the audit name you.}}",
});
