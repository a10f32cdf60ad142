import { readFile } from "node:fs/promises";
import PostalMime, { type Address } from "postal-mime";
import { tidyText } from "./keep-text.ts";

export type EmailHead = { subject: string; from: string; date: string; attachments: string[] };

const longestLine = 500;
const mostAttachments = 100;

/** An email's words and its head. Where it has only HTML, the words that this shows. */
export async function takeFromEmail(path: string, most: number) {
  const email = await PostalMime.parse(await readFile(path), { maxNestingDepth: 30 });
  const body = tidyText(email.text?.trim() ? email.text : wordsOfHtml(email.html ?? ""));
  const head: EmailHead = {
    subject: oneLine(email.subject ?? ""),
    from: oneLine(email.from ? sayAddress(email.from) : ""),
    date: oneLine(email.date ?? ""),
    attachments: email.attachments
      .slice(0, mostAttachments)
      .map(({ filename, mimeType }) => oneLine(filename ?? mimeType)),
  };
  return { text: body.slice(0, most).toWellFormed(), cut: body.length > most, email: head };
}

function sayAddress({ name, address, group }: Address): string {
  if (group) return name;
  return name !== "" && address ? `${name} <${address}>` : name || (address ?? "");
}

function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/g, " ").slice(0, longestLine).toWellFormed();
}

/** Good enough to read and search; it is only ever shown as text. */
function wordsOfHtml(html: string): string {
  return withoutUnseen(html)
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(\d{1,7});/g, (_, code: string) => signOf(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ");
}

/** HTML without its head, scripts and styles; one that is never closed stays. One pass, however many are opened. */
function withoutUnseen(html: string): string {
  const ends = new Map<string, { start: number; end: number }[]>();
  for (const { 0: tag, 1: name = "", index } of html.matchAll(/<\/(script|style|head)\s*>/gi)) {
    const small = name.toLowerCase();
    const some = ends.get(small) ?? [];
    some.push({ start: index, end: index + tag.length });
    ends.set(small, some);
  }
  for (const some of ends.values()) some.reverse();
  const pieces: string[] = [];
  let from = 0;
  for (const { 1: name = "", index } of html.matchAll(/<(script|style|head)\b/gi)) {
    if (index < from) continue;
    const some = ends.get(name.toLowerCase()) ?? [];
    while (some.length > 0 && (some.at(-1)?.start ?? 0) < index) some.pop();
    const end = some.at(-1)?.end;
    if (end === undefined) continue;
    pieces.push(html.slice(from, index));
    from = end;
  }
  return [...pieces, html.slice(from)].join(" ");
}

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
