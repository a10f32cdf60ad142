import { findEmailStart, maxEmailHead } from "../file-signs/email-start.ts";
import { nameOf } from "../file-text/email-text.ts";
import { type MimePart, parseMime, splitMailbox } from "../file-text/mime-tree.ts";
import { readWinmail } from "../file-text/winmail.ts";
import type { ActiveContent } from "./active-content.ts";
import { type Attachment, findInAttachment } from "./in-attachment.ts";

/** How many emails may lie one in the other, and files in all. */
const maxDepth = 10;
const maxFiles = 5000;

/**
 * In what is attached to an email, or lies in emails attached to it: whoever reads the email opens it from there. What is said of
 * it is how it would be refused by itself, in three ways.
 */
export async function findInEmail(bytes: Buffer): Promise<ActiveContent | null> {
  const left = { files: maxFiles };
  for (const message of splitMailbox(bytes)) {
    const found = await findInMessage(message, 0, left);
    if (found) return attachedVerdict(found);
  }
  return null;
}

function attachedVerdict(found: ActiveContent): ActiveContent {
  if (found === "locked") return "attached-locked";
  return found === "attached-program" ? found : "attached-active";
}

async function findInMessage(
  bytes: Buffer,
  depth: number,
  remaining: { files: number },
): Promise<ActiveContent | null> {
  for (const part of listLeaves(await parseMime(bytes))) {
    for (const attachment of filesOf(part)) {
      remaining.files -= 1;
      if (remaining.files < 0 || depth > maxDepth) throw new Error("there is too much attached to the email");
      const isEmail = part.contentType.parsed.value === "message/rfc822" || /\.eml$/i.test(attachment.name);
      const found =
        isEmail && findEmailStart(attachment.bytes.subarray(0, maxEmailHead)) !== null
          ? await findInMessage(attachment.bytes, depth + 1, remaining)
          : await findInAttachment(attachment);
      if (found) return found;
    }
  }
  return null;
}

function* listLeaves(part: MimePart): Generator<MimePart> {
  if (part.childNodes.length === 0) yield part;
  for (const child of part.childNodes) yield* listLeaves(child);
}

function filesOf(part: MimePart): Attachment[] {
  const bytes = Buffer.from(part.content ?? new ArrayBuffer(0));
  const name = nameOf(part);
  const { value } = part.contentType.parsed;
  const isWords = name === "" && (value === "text/plain" || value === "text/html");
  if (isWords) return listEncoded(bytes);
  return [{ name, bytes }, ...(readWinmail(bytes)?.attachments ?? [])];
}

/** Files that stand in the words by the oldest way (uuencode): mail programs show them as attached. */
function listEncoded(bytes: Buffer): Attachment[] {
  const begins = bytes.toString("latin1").matchAll(/^begin(?:-base64)? [0-7]{3,4} ([^\r\n]{1,200})/gm);
  return [...begins].map(([, name = ""]) => ({ name: name.trim(), bytes: Buffer.alloc(0) }));
}
