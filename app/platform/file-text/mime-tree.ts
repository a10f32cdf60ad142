import PostalMime, { type Header } from "postal-mime";
import { findEmailStart, maxEmailHead } from "../file-signs/email-start.ts";
import { joinFlowedLines } from "./flowed-lines.ts";
import { decodeUtf7, isUtf7, plainEncodedWords, plainTransferBytes } from "./old-mail-encodings.ts";
import { decodeText, findWideEncoding, isUtf8 } from "./text-encoding.ts";

/** A part of an email as the parser builds it; its own result has lost which parts belong together. */
export type MimePart = {
  headers: Header[];
  childNodes: MimePart[];
  /** Decoded; null where it has no body. */
  content: ArrayBuffer | null;
  contentType: { parsed: { value: string; params: Record<string, string> }; multipart: string | false };
  contentDisposition: { parsed: { value: string; params: Record<string, string> } };
  getTextContent(): string;
};

const maxParts = 100;
const maxMessages = 200;

/** The tree of parts of an email, from its first field on, whatever its mail program wrote before that. */
export async function parseMime(bytes: Buffer): Promise<MimePart> {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: maxParts });
  await parser.parse(plainTransferBytes(withUtf8Head(bytes.subarray(findEmailStart(bytes) ?? 0))));
  return (parser as unknown as { root: MimePart }).root;
}

/** The emails of a mailbox file, which are parted by lines that begin with "From "; any other file is one. */
export function splitMailbox(bytes: Buffer): Buffer[] {
  const head = bytes.subarray(0, findEmailStart(bytes.subarray(0, maxEmailHead)) ?? 0).toString("latin1");
  if (!/^From \S/m.test(head)) return [bytes];
  const messages: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf("\nFrom "); at >= 0; at = bytes.indexOf("\nFrom ", at + 1)) {
    const line = bytes.subarray(at + 1, at + 200).toString("latin1");
    const isParted = bytes[at - 1] === 0x0a || (bytes[at - 1] === 0x0d && bytes[at - 2] === 0x0a);
    if (!isParted || !/^From \S.* \d{4}\r?\n[!-9;-~]+:/.test(line)) continue;
    messages.push(bytes.subarray(start, at + 1));
    start = at + 1;
    if (messages.length === maxMessages) return messages;
  }
  return [...messages, bytes.subarray(start)];
}

/** The text of a part, in the letters that it gives, or that its bytes show where it gives none or wrong ones. */
export function textOfPart(part: MimePart): string {
  const bytes = Buffer.from(part.content ?? new ArrayBuffer(0));
  const { params, value } = part.contentType.parsed;
  const isFlowed = value === "text/plain" && /^flowed$/i.test(params.format ?? "");
  const isSpaceLost = /^yes$/i.test(params.delsp ?? "");
  // The parser would join lines with the marks of quoting that stand before each.
  if (isFlowed) params.format = "fixed";
  const text = decodePart(part, bytes);
  return isFlowed ? joinFlowedLines(text, { isSpaceLost }) : text;
}

function decodePart(part: MimePart, bytes: Buffer): string {
  const { params } = part.contentType.parsed;
  if (isUtf7(params.charset ?? "")) return decodeUtf7(bytes.toString("latin1"));
  const charset = chooseCharset(bytes, params.charset ?? "", part.contentType.parsed.value === "text/html");
  if (charset === null) return decodeText(bytes);
  params.charset = charset;
  return part.getTextContent();
}

/** Null where nothing that is given fits. */
function chooseCharset(bytes: Buffer, given: string, isHtml: boolean): string | null {
  const wide = findWideEncoding(bytes);
  if (wide) return wide;
  if (!bytes.some((byte) => byte >= 0x80)) return given === "" || /^utf-?16/i.test(given) ? "utf-8" : given;
  const plain = given.trim().toLowerCase();
  // Letters of one byte that are all whole signs of UTF-8 are UTF-8 by a wrong name.
  if (isUtf8(bytes) && (plain === "" || /ascii|8859-1$|1252$|^utf-?8$/.test(plain) || !isKnown(plain)))
    return "utf-8";
  if (isKnown(plain) && !/ascii$|^utf-?8$/.test(plain)) return plain;
  const inHtml = isHtml ? /<meta\b[^>]{0,200}charset\s*=\s*["']?([\w:-]{1,40})/i : null;
  const said = inHtml?.exec(bytes.toString("latin1", 0, 4096))?.[1]?.toLowerCase();
  if (said && isKnown(said) && !/^utf/.test(said)) return said;
  // The parser knows more names of encodings than the platform does.
  return plain !== "" && !/ascii$|^utf-?8$|unknown|x-user|8bit|default/.test(plain) ? plain : null;
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== "replacement";
  } catch {
    return false;
  }
}

/** A head in letters of one byte, as old programs write them, in UTF-8. */
function withUtf8Head(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf("\n\n"), bytes.indexOf("\n\r\n")].filter((at) => at >= 0);
  const end = Math.min(bytes.length, maxEmailHead, ...ends);
  const head = bytes.subarray(0, end);
  const written = decodeText(head);
  const plain = plainEncodedWords(written);
  if (isUtf8(head) && plain === written) return bytes;
  return Buffer.concat([Buffer.from(plain), bytes.subarray(end)]);
}
