import { pastedHeader } from "#app/platform/file-text/pasted-header.ts";
import { cutText } from "../text/text.ts";
import type { PastedEmail } from "./read-pasted-email.ts";

const zone = "Europe/London";

/**
 * A pasted email as the file that it would have been, in UTF-8. Sender and date stand in it twice: in the form that
 * mail programs read, and as they were pasted. The pasted form is displayed.
 */
export function writeEmail(
  email: Omit<PastedEmail, "sentAt"> & Partial<Pick<PastedEmail, "sentAt">>,
): string {
  const { subject, from, date, body, sentAt = null } = email;
  const heads = [
    ["From", from === "" ? "" : writeSender(inOneLine(from))],
    ["Date", sentAt === null ? "" : writeDate(sentAt)],
    ["Subject", encodeWords(inOneLine(subject))],
    ["MIME-Version", "1.0"],
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Transfer-Encoding", "8bit"],
    [
      pastedHeader.name,
      pastedHeader.write({ subject: inOneLine(subject), from: inOneLine(from), date: inOneLine(date) }),
    ],
  ].flatMap(([name, words = ""]) => (words === "" ? [] : [`${name}: ${words}`]));
  return `${heads.join("\r\n")}\r\n\r\n${body.replace(/[^\P{Cc}\t\n]/gu, "").replaceAll("\n", "\r\n")}\r\n`;
}

/** "Waiting list in March.eml" */
export function nameOfEmail(subject: string): string {
  const words = subject
    .replace(/[\\/:*?"<>|.]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${cutText(words, 80).trimEnd() || "Email"}.eml`;
}

/** A sender without an address is a group without members: that is allowed since RFC 6854. */
function writeSender(from: string): string {
  const [, name = "", address = ""] =
    /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+)\s*[>\])]$/.exec(from) ??
    /^()([^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+)$/.exec(from) ??
    [];
  // An address in other letters than ASCII's cannot stand in a header as it is.
  if (address === "" || /[^\x21-\x7e]/.test(address)) return `${encodePhrase(from)}:;`;
  return name === "" ? address : `${encodePhrase(name)} <${address}>`;
}

/** Without a zone it is taken for London's. A time that London had twice or never gives no line. */
function writeDate({ date, time, offset }: NonNullable<PastedEmail["sentAt"]>): string {
  if (time === null) return "";
  const localDateTime = date.toPlainDateTime(time);
  const local = localDateTime.toZonedDateTime(offset ?? zone);
  if (offset === null) {
    const later = localDateTime.toZonedDateTime(zone, { disambiguation: "later" });
    const earlier = localDateTime.toZonedDateTime(zone, { disambiguation: "earlier" });
    if (!later.equals(earlier)) return "";
  }
  const [weekday, month] = [
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][local.dayOfWeek - 1],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][local.month - 1],
  ];
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = [local.hour, local.minute, local.second].map(two).join(":");
  return `${weekday}, ${two(local.day)} ${month} ${local.year} ${clock} ${local.offset.replace(":", "")}`;
}

function inOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function encodePhrase(words: string): string {
  return /^[A-Za-z0-9 ]*$/.test(words) ? words : encodeAlways(words);
}

function encodeWords(words: string): string {
  return /^[\x20-\x7e]*$/.test(words) && !words.includes("=?") ? words : encodeAlways(words);
}

/** Encoded words of RFC 2047, each of whole signs and at most 75 characters, one a line. */
function encodeAlways(words: string): string {
  const pieces: string[] = [];
  for (const sign of words) {
    const last = pieces.at(-1);
    if (last !== undefined && Buffer.byteLength(last + sign) <= 42) pieces[pieces.length - 1] = last + sign;
    else pieces.push(sign);
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece, "utf8").toString("base64")}?=`).join("\r\n ");
}
