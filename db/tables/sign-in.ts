/** A WebAuthn credential that its person can sign in with. */
export interface PasskeysTable {
  id: string;
  personId: string;
  /** The credential's own id, base64url. */
  credential: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often its device says that it has signed; 0 for ever where the device does not count. */
  counter: number;
  /** JSON text: how a browser reaches it, such as `internal` or `usb`. */
  transports: string[];
  /** What its person calls it. */
  name: string;
  createdAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant | null;
}

/** A challenge that was given out and not answered yet. */
export interface PasskeyChallengesTable {
  challengeHash: string;
  /** The session in which a passkey is being added; null for signing in. */
  sessionId: string | null;
  expiresAt: Temporal.Instant;
}

/** Whose account it is at an OpenID provider. */
export interface OpenidAccountsTable {
  issuer: string;
  subject: string;
  personId: string;
  createdAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant;
}

/** Somebody who was sent to the OpenID provider and has not come back yet. */
export interface OpenidRequestsTable {
  tokenHash: string;
  expiresAt: Temporal.Instant;
}

/** A re-visit that opens only to those who signed in with a passkey or by OpenID Connect. */
export interface SignInRulesTable {
  inspectionId: string;
  requiredAt: Temporal.Instant;
  requiredBy: string;
}
