import type { ColumnType, Selectable } from "kysely";
import type { MessageTemplate, ReminderKind } from "./enumerations.ts";

/** A message to somebody with a role. No words, no address and no token: those are made when it is sent. */
export interface MessagesTable {
  id: string;
  template: MessageTemplate;
  inspectionId: string | null;
  /** Who gets it; null for an invitation, and for a link asked for by an email that nobody has. */
  personId: string | null;
  /** The invitation, share, approval or sending that it tells of. */
  subjectId: string | null;
  /** JSON text: ids, dates and own paths by name. */
  details: ColumnType<string, Readonly<Record<string, string>>>;
  /** `waiting`, `sent`, `failed` after its tries, or `obsolete`: there was nothing to tell any more. */
  state: "waiting" | "sent" | "failed" | "obsolete";
  createdAt: Temporal.Instant;
  finishedAt: Temporal.Instant | null;
}

/** A message as it is read. */
export type MessageRow = Omit<Selectable<MessagesTable>, "details"> & {
  details: Readonly<Record<string, string>>;
};

/** A link that was sent for an invitation. A message that is tried again has a new one, and the earlier works too. */
export interface InvitationLinksTable {
  tokenHash: string;
  invitationId: string;
  createdAt: Temporal.Instant;
}

/** A reminder that was sent. Its id says of what, to whom and for which day: nobody is reminded twice of the same. */
export interface RemindersTable {
  id: string;
  inspectionId: string;
  kind: ReminderKind;
  /** The share, the request for evidence or the re-visit that it is about. */
  subjectId: string;
  personId: string;
  sentAt: Temporal.Instant;
}

/** A kind of reminder that somebody does not want. */
export interface UnwantedRemindersTable {
  personId: string;
  kind: ReminderKind;
  chosenAt: Temporal.Instant;
}
