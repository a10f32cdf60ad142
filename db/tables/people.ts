import type { Inspectorate, Role, SignInMethod } from "./enumerations.ts";

/** People with a role: inspectors, forums, local area officers, letter recipients. Respondents are never here. */
export interface PeopleTable {
  id: string;
  email: string;
  name: string;
  createdAt: Temporal.Instant;
  /** When this person was appointed a lead inspector, who may start re-visits; null for everybody else. */
  appointedLeadAt: Temporal.Instant | null;
  /** Since when they may not sign in, whatever their parts; null while they may. */
  deactivatedAt: Temporal.Instant | null;
  deactivatedBy: string | null;
}

export interface SessionsTable {
  /** Tells a person's sessions apart on screen; opens nothing. */
  id: string;
  tokenHash: string;
  personId: string;
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  /** To within five minutes. */
  lastUsedAt: Temporal.Instant;
  method: SignInMethod;
  /** When its person last proved who they are; null where their OpenID provider did not say when that was. */
  confirmedAt: Temporal.Instant | null;
}

/** A browser that a person has signed in from: a hash of a random number in its cookie, made for them alone. */
export interface KnownBrowsersTable {
  personId: string;
  tokenHash: string;
  firstUsedAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant;
}

/** `purpose`: `sign-in`, or `first-lead`, the one-time link an empty database prints at its start. */
export interface SignInLinksTable {
  id: string;
  tokenHash: string;
  personId: string | null;
  purpose: "sign-in" | "first-lead";
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  usedAt: Temporal.Instant | null;
}

export interface InvitationsTable {
  id: string;
  inspectionId: string;
  email: string;
  name: string;
  role: Role;
  /** The forum, group, council or health body the person speaks for; empty for inspectors. */
  organisation: string;
  /** For which inspectorate somebody of quality assurance acts; null for every other role. */
  inspectorate: Inspectorate | null;
  /** Its own id since links are rows of their own: `invitationLinks`. */
  tokenHash: string;
  invitedBy: string;
  invitedAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  acceptedAt: Temporal.Instant | null;
  cancelledAt: Temporal.Instant | null;
}

export interface MembersTable {
  id: string;
  inspectionId: string;
  personId: string;
  role: Role;
  organisation: string;
  /** As in the invitation; null, too, for quality assurance who joined before it was asked. */
  inspectorate: Inspectorate | null;
  joinedAt: Temporal.Instant;
  leftAt: Temporal.Instant | null;
}
