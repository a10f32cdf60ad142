import type { MessageTemplate } from "#db/tables/enumerations.ts";
import type { MessageRow } from "#db/tables/messages.ts";

/** What messages to staff there are. Their words are where each is written: see `render-message.server.ts`. */
export type { MessageRow, MessageTemplate };

/** A message ready to go. `id` makes its Message-ID: the same whenever it is tried again. */
export type ReadyMessage = { id: string; to: string; subject: string; text: string };

/** What a lead is told of a message that failed; `name` is whom it was for. */
export const failedMessageWords: Record<MessageTemplate, (name: string) => string> = {
  "sign-in": (name) => `A link to sign in could not be sent to ${name}.`,
  "new-browser": (name) => `${name} could not be told that they signed in from a new browser.`,
  "passkey-added": (name) => `${name} could not be told that a passkey was added for them.`,
  "passkey-copied": (name) => `${name} could not be told that a copy of their passkey may be about.`,
  "passkeys-removed": (name) => `${name} could not be told that their passkeys were removed.`,
  "openid-linked": (name) => `${name} could not be told that an account at their organisation was linked.`,
  invitation: (name) => `The invitation could not be sent to ${name}.`,
  "invitation-ran-out": (name) => `${name} could not be told that somebody asks for a new invitation.`,
  "questions-shared": (name) => `${name} could not be told that questions are shared.`,
  "questions-approved": (name) => `${name} could not be told that the questions are approved.`,
  "letter-sent": (name) => `${name} could not be told that the draft letter is there to read.`,
  "letter-comments-answered": (name) =>
    `${name} could not be told that their comments on the letter are answered.`,
  "letter-final-sent": (name) => `${name} could not be told that the final letter is there to read.`,
  "letter-delayed": (name) => `${name} could not be told that the letter is delayed.`,
  "dates-proposed": (name) => `${name} could not be told of new dates to confirm.`,
  "deletion-requested": (name) => `${name} could not be told that a deletion waits for a second person.`,
  "audit-proof": (name) => `The proof of the audit could not be sent to ${name}.`,
  "survey-paused": (name) => `${name} could not be sent the text on the survey to pass on.`,
  "survey-extended": (name) => `${name} could not be told that the survey closes later.`,
  "talk-requested": (name) => `${name} could not be told that a young person asks to talk to an inspector.`,
  reminder: (name) => `${name} could not be reminded of what is due.`,
  "notification-recorded": (name) => `${name} could not be told that the notification is recorded.`,
};
