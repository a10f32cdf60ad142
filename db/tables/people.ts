import type { Inspectorate, Role } from "./enumerations.ts";

/** People with a role: inspectors, forums, local area officers, letter recipients. Respondents are never here. */
export interface PeopleTable {
  id: string;
  email: string;
  name: string;
  createdAt: string;
  /** When this person was appointed a lead inspector, who may start re-visits; null for everybody else. */
  appointedLeadAt: string | null;
  /** Since when they may not sign in, whatever their parts; null while they may. */
  deactivatedAt: string | null;
  deactivatedBy: string | null;
}

export interface SessionsTable {
  /** Tells a person's sessions apart on screen; opens nothing. */
  id: string;
  tokenHash: string;
  personId: string;
  createdAt: string;
  expiresAt: string;
  /** To within five minutes. */
  lastUsedAt: string;
}

/** `purpose`: `sign-in`, or `first-lead`, the one-time link an empty database prints at its start. */
export interface SignInLinksTable {
  id: string;
  tokenHash: string;
  personId: string | null;
  purpose: "sign-in" | "first-lead";
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
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
  invitedAt: string;
  expiresAt: string;
  acceptedAt: string | null;
  cancelledAt: string | null;
}

export interface MembersTable {
  id: string;
  inspectionId: string;
  personId: string;
  role: Role;
  organisation: string;
  /** As in the invitation; null, too, for quality assurance who joined before it was asked. */
  inspectorate: Inspectorate | null;
  joinedAt: string;
  leftAt: string | null;
}
