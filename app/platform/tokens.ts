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

/** SHA-256 of bytes, as bytes. */
export function hashBytes(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

/** A value that only the holder of `secret` can make again, e.g. a receipt from a draft's own token. */
export function deriveBytes(secret: string, purpose: string): Buffer {
  return createHmac("sha256", secret).update(purpose).digest();
}

/** An id that only who knows the other one can make again. Nobody finds the other one from it. */
export function deriveId(id: string, purpose: string): string {
  const hex = deriveBytes(id, purpose).toString("hex");
  // Version 8 of RFC 9562: a UUID made in a way of one's own.
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

export function makeId(): string {
  return randomUUID();
}
