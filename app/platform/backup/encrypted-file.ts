import { createReadStream } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { Decrypter, Encrypter } from "age-encryption";
import { BackupRefused } from "./backup-refused.ts";

/** The public keys (`age1…`) of a text, parted by commas, spaces or lines. Throws `BackupRefused` where there is none. */
export function readRecipients(text: string): string[] {
  const recipients = text.split(/[\s,]+/).filter((part) => part !== "");
  if (recipients.length === 0) {
    throw new BackupRefused(
      "For whom is it encrypted? Set BACKUP_RECIPIENTS to one or more public keys of age (age1…). age-keygen makes a pair of keys; keep the secret one on another machine.",
    );
  }
  const encrypter = new Encrypter();
  for (const [place, recipient] of recipients.entries()) {
    try {
      if (/^age-secret-key/i.test(recipient)) throw new Error("secret");
      encrypter.addRecipient(recipient);
    } catch {
      throw new BackupRefused(`Key ${place + 1} of BACKUP_RECIPIENTS is not a public key of age (age1…).`);
    }
  }
  return recipients;
}

/** The secret keys of an identity file of age (`AGE-SECRET-KEY-1…`, a line each). Throws `BackupRefused`. */
export async function readIdentities(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new BackupRefused(`The identity file ${path} cannot be read.`);
  });
  const identities = text.split(/\s*\n\s*/).filter((line) => line.startsWith("AGE-SECRET-KEY-"));
  if (identities.length === 0)
    throw new BackupRefused(`There is no secret key (AGE-SECRET-KEY-…) in ${path}.`);
  return identities;
}

/**
 * Encrypts what comes (age, https://age-encryption.org/v1) into a file for its owner alone. It has its name only once all of
 * it is on the disk. Returns its size in bytes.
 */
export async function writeEncrypted(
  path: string,
  contents: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): Promise<number> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const partial = `${path}.part`;
  const file = await open(partial, "w", 0o600);
  let size = 0;
  try {
    const plain = Readable.toWeb(
      Readable.from(contents, { objectMode: false }),
    ) as ReadableStream<Uint8Array>;
    for await (const piece of readWebStream(await encrypter.encrypt(plain))) {
      for (let from = 0; from < piece.length; ) {
        const { bytesWritten } = await file.write(piece, from, piece.length - from);
        from += bytesWritten;
      }
      size += piece.length;
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
  await file.close();
  await rename(partial, path);
  const folder = await open(dirname(path), "r");
  await folder.sync().finally(() => folder.close());
  return size;
}

/** What such a file holds, as it is read. Throws `BackupRefused` where none of the keys opens it; a byte that was changed, while it is read. */
export async function readEncrypted(
  path: string,
  identities: readonly string[],
): Promise<AsyncIterable<Uint8Array>> {
  const decrypter = new Decrypter();
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity);
    } catch {
      throw new BackupRefused("A secret key of the identity file is damaged.");
    }
  }
  const encrypted = Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 20 }));
  try {
    const decrypted = await decrypter.decrypt(encrypted as ReadableStream<Uint8Array>);
    return refuseDamage(path, readWebStream(decrypted));
  } catch (error) {
    const words = error instanceof Error ? error.message : "";
    throw new BackupRefused(
      /no identity matched/i.test(words)
        ? `None of the keys of the identity file opens ${path}.`
        : `${path} is no backup, or is damaged at its beginning.`,
    );
  }
}

/** The browser's types of a stream know no iterator; Node's streams have one. */
function readWebStream(stream: unknown): AsyncIterable<Uint8Array> {
  return stream as NodeStream<Uint8Array>;
}

async function* refuseDamage(path: string, contents: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* contents;
  } catch {
    throw new BackupRefused(`${path} is damaged, or was cut off.`);
  }
}
