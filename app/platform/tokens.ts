import { createHmac, hash, randomBytes, randomUUID } from "node:crypto";

/** An opaque secret of 256 random bits, for cookies and single-use links; only its hash is stored. */
export function makeToken(): string {
  return makeSecretBytes().toString("base64url");
}

export function makeSecretBytes(): Buffer {
  return randomBytes(32);
}

export function hashToken(token: string): string {
  return hash("sha256", token);
}

/** A value that only the holder of `secret` can make again, e.g. a receipt from a draft's own token. */
export function deriveBytes(secret: string, purpose: string): Buffer {
  return createHmac("sha256", secret).update(purpose).digest();
}

export function makeId(): string {
  return randomUUID();
}
