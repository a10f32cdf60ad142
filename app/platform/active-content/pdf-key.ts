import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import type { PdfDictionary } from "./pdf-values.ts";
import { rc4 } from "./rc4.ts";

/** What stands for a password that is empty (ISO 32000-1, algorithm 2). */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

/** The key of a PDF that opens with an empty password; null where another is needed. */
export function derivePdfKey(how: PdfDictionary, id: string): Buffer | null {
  const revision = Number(how.get("R") ?? 0);
  if (revision >= 2 && revision <= 4) return deriveOlderKey(how, { id: Buffer.from(id, "latin1"), revision });
  if (revision === 5 || revision === 6) return deriveNewerKey(how, revision);
  throw new Error("the PDF is encrypted in a way that is not known");
}

function bytesOf(how: PdfDictionary, name: string): Buffer {
  const value = how.get(name);
  return Buffer.from(typeof value === "string" ? value : "", "latin1");
}

const md5 = (...pieces: Buffer[]) => createHash("md5").update(Buffer.concat(pieces)).digest();

function deriveOlderKey(
  how: PdfDictionary,
  { id, revision }: { id: Buffer; revision: number },
): Buffer | null {
  const length =
    revision === 2
      ? 5
      : Math.min(16, Math.max(5, Number(how.get("Length") ?? (revision === 4 ? 128 : 40)) / 8));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(Number(how.get("P") ?? 0) | 0);
  const hasPlainMetadata = revision === 4 && isFalse(how);
  const extra = hasPlainMetadata ? Buffer.from("ffffffff", "hex") : Buffer.alloc(0);
  let hash = md5(padding, bytesOf(how, "O").subarray(0, 32), permissions, id, extra);
  if (revision > 2) for (let round = 0; round < 50; round += 1) hash = md5(hash.subarray(0, length));
  const key = Buffer.from(hash.subarray(0, length));
  return isRightKey(key, { how, id, revision }) ? key : null;
}

/** Keywords are read as null, so that the one that says "false" is there and null. */
function isFalse(how: PdfDictionary): boolean {
  return how.get("EncryptMetadata") === null;
}

function isRightKey(
  key: Buffer,
  { how, id, revision }: { how: PdfDictionary; id: Buffer; revision: number },
): boolean {
  const user = bytesOf(how, "U");
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32));
  let check: Buffer = md5(padding, id);
  for (let round = 0; round < 20; round += 1)
    check = rc4(Buffer.from(key.map((byte) => byte ^ round)), check);
  return check.equals(user.subarray(0, 16));
}

function deriveNewerKey(how: PdfDictionary, revision: number): Buffer | null {
  const user = bytesOf(how, "U");
  const hash = revision === 5 ? sha256 : hashSalt;
  if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return null;
  const decipher = createDecipheriv(
    "aes-256-cbc",
    hash(user.subarray(40, 48)),
    Buffer.alloc(16),
  ).setAutoPadding(false);
  return Buffer.concat([decipher.update(bytesOf(how, "UE").subarray(0, 32)), decipher.final()]);
}

const sha256 = (salt: Buffer) => createHash("sha256").update(salt).digest();

/** ISO 32000-2, algorithm 2.B, for an empty password. */
function hashSalt(salt: Buffer): Buffer {
  let key = sha256(salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv("aes-128-cbc", key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const encrypted = Buffer.concat([
      cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key))),
      cipher.final(),
    ]);
    const rest = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(["sha256", "sha384", "sha512"][rest] ?? "sha256")
      .update(encrypted)
      .digest();
    last = encrypted.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}
