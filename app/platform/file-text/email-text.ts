import { readFile } from "node:fs/promises";
import { addressParser, decodeWords } from "postal-mime";
import { takeFromHtml } from "./html-text.ts";
import { type MimePart, parseMime, splitMailbox, textOfPart } from "./mime-tree.ts";
import { readPastedHeader } from "./pasted-header.ts";
import { cutText, tidyText } from "./text-builder.ts";
import { readWinmail } from "./winmail.ts";

export type EmailHead = { subject: string; from: string; date: string; attachments: string[] };

type Message = { head: EmailHead; text: string };

const maxLine = 500;
const maxAttachments = 100;
/** In characters, of the names of all of them. */
const maxNames = 8_000;
/** How many emails may lie one in the other. */
const maxForwards = 10;
const maxAddresses = 20;

/** An email's words, those of emails inside it, and its head. */
export async function takeFromEmail(path: string, maxLength: number) {
  const messages: Message[] = [];
  for (const bytes of splitMailbox(await readFile(path))) messages.push(await readMessage(bytes, 0));
  const [first = { head: headOf([]), text: "" }, ...others] = messages;
  const text = tidyText([first.text, ...others.map(asForwarded)].join("\n\n"));
  const attachments = keepNames(messages.flatMap(({ head }) => head.attachments));
  return {
    text: cutText(text, maxLength),
    cut: text.length > maxLength,
    email: { ...first.head, attachments },
  };
}

function keepNames(names: readonly string[]): string[] {
  let length = 0;
  return names.slice(0, maxAttachments).filter((name) => {
    length += name.length;
    return length <= maxNames;
  });
}

async function readMessage(bytes: Buffer, depth: number): Promise<Message> {
  const root = await parseMime(bytes);
  const head = headOf(root.headers);
  const text = await readBody(root, { depth, attachments: head.attachments });
  return { head, text };
}

type Reading = { depth: number; attachments: string[] };

/** The words that a mail program shows of a part; whatever else is in it is noted as attached. */
async function readBody(part: MimePart, reading: Reading): Promise<string> {
  const { multipart, parsed } = part.contentType;
  if (multipart === "alternative") return readAlternatives(part, reading);
  if (part.childNodes.length > 0) {
    const texts: string[] = [];
    const root = multipart === "related" ? findRoot(part) : null;
    for (const child of part.childNodes) {
      // What is related to the root are its pictures.
      if (root !== null && child !== root) noteAttachments(child, reading);
      else texts.push(await readBody(child, reading));
    }
    return texts.filter((text) => text !== "").join("\n\n");
  }
  if (parsed.value === "message/rfc822") return readForwarded(part, reading);
  const isText = parsed.value === "text/html" || parsed.value === "text/plain" || multipart !== false;
  if (!isText || part.contentDisposition.parsed.value === "attachment") {
    noteAttachments(part, reading);
    return parsed.value === "application/ms-tnef" ? (winmailOf(part)?.body ?? "") : "";
  }
  if (nameOf(part) !== "") noteAttachments(part, reading);
  const text = textOfPart(part);
  return tidyText(parsed.value === "text/html" ? takeFromHtml(text) : text);
}

/** What the other parts belong to: the one that is named (RFC 2387), or the first that holds words. */
function findRoot(part: MimePart): MimePart | null {
  const start = part.contentType.parsed.params.start?.trim() ?? "";
  const named = start === "" ? undefined : part.childNodes.find((child) => idOf(child) === start);
  const wordy = part.childNodes.find(
    ({ contentType: { multipart, parsed } }) =>
      multipart !== false || /^text\/(?:html|plain)$/.test(parsed.value),
  );
  return named ?? wordy ?? part.childNodes[0] ?? null;
}

function idOf(part: MimePart): string {
  return part.headers.find(({ key }) => key === "content-id")?.value.trim() ?? "";
}

/** One of several forms of the same words: HTML, as mail programs do, but where it says far less than the plain text. */
async function readAlternatives(part: MimePart, reading: Reading): Promise<string> {
  let [html, plain] = ["", ""];
  for (const child of part.childNodes) {
    const text = await readBody(child, reading);
    if (text === "") continue;
    if (hasHtml(child)) html = text;
    else plain = text;
  }
  return html === "" || countLetters(plain) > 2 * countLetters(html) ? plain || html : html;
}

async function readForwarded(part: MimePart, reading: Reading): Promise<string> {
  if (reading.depth >= maxForwards) {
    noteAttachments(part, reading);
    return "";
  }
  const bytes = Buffer.from(part.content ?? new ArrayBuffer(0));
  const message = await readMessage(bytes, reading.depth + 1);
  const isAttached = part.contentDisposition.parsed.value === "attachment" || nameOf(part) !== "";
  if (isAttached) reading.attachments.push(nameOf(part) || message.head.subject || "an email");
  reading.attachments.push(...message.head.attachments);
  return asForwarded(message);
}

function asForwarded({ head, text }: Message): string {
  const lines = [
    ["From", head.from],
    ["Date", head.date],
    ["Subject", head.subject],
  ].flatMap(([name, words]) => (words ? [`${name}: ${words}`] : []));
  return [lines.join("\n"), text].filter((words) => words !== "").join("\n\n");
}

function noteAttachments(part: MimePart, reading: Reading): void {
  for (const child of part.childNodes) noteAttachments(child, reading);
  if (part.childNodes.length > 0 || part.content === null) return;
  const inside = (winmailOf(part)?.attachments ?? []).map(({ name }) => oneLine(name)).filter(Boolean);
  const name = nameOf(part) || part.contentType.parsed.value;
  reading.attachments.push(inside.length > 0 ? `${name} (${inside.join(", ")})` : name);
}

function winmailOf(part: MimePart) {
  const isWinmail = /ms-tnef$/.test(part.contentType.parsed.value) || /^winmail\.dat$/i.test(nameOf(part));
  return isWinmail && part.content ? readWinmail(Buffer.from(part.content)) : null;
}

/** The name that a part has as a file; empty where it has none. */
export function nameOf(part: MimePart): string {
  const name = part.contentDisposition.parsed.params.filename || part.contentType.parsed.params.name || "";
  return oneLine(decodeWords(name));
}

function headOf(headers: readonly { key: string; value: string }[]): EmailHead {
  const value = (key: string) => headers.find((header) => header.key === key)?.value ?? "";
  return {
    subject: oneLine(decodeWords(value("subject"))),
    from: oneLine(formatAddresses(value("from") || value("sender"))),
    // As it stands there: its offset tells where it was written.
    date: oneLine(decodeWords(value("date"))),
    attachments: [],
    ...readPastedHeader(headers),
  };
}

function formatAddresses(value: string): string {
  const addresses = addressParser(quoteWords(value)).slice(0, maxAddresses);
  const said = addresses.map(({ name, address }) =>
    name !== "" && address ? `${name} <${address}>` : name || (address ?? ""),
  );
  return said.filter(Boolean).join(", ") || decodeWords(value);
}

/** Encoded words as quoted ones: a comma in one is a part of a name, and parts no addresses. */
function quoteWords(value: string): string {
  return value.replace(
    /(?<![^\s,;:])=\?[^?\s]+\?[bq]\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=){0,20}(?=\s*<)/gi,
    (words) => `"${decodeWords(words).replace(/["\\]/g, "\\$&")}"`,
  );
}

function oneLine(text: string): string {
  return cutText(tidyText(text).replace(/\s+/g, " "), maxLine);
}

function hasHtml(part: MimePart): boolean {
  return part.contentType.parsed.value === "text/html" || part.childNodes.some(hasHtml);
}

/** Without addresses of links, which plain text writes out. */
function countLetters(text: string): number {
  return text.replace(/\bhttps?:\S+/g, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
