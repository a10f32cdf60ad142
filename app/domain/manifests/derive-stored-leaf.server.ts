import { pbkdf2 } from "node:crypto";
import { promisify } from "node:util";
import { leafIterations, leafSaltOf } from "./receipt-leaf.ts";

const derive = promisify(pbkdf2);

/** The leaf of a receipt, from the hash of it that is stored: some milliseconds, on another thread (PBKDF2, RFC 8018). */
export async function deriveStoredLeaf(receiptHash: string, salt: string): Promise<string> {
  const leaf = await derive(receiptHash, leafSaltOf(salt), leafIterations, 32, "sha256");
  return leaf.toString("hex");
}
