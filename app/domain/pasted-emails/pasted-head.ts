import { foldLabel, type HeadPart, partOfHead } from "./head-labels.ts";

/** Whom an email is from, when it was sent and its subject, as its words have them; empty where they do not say. */
export type PastedHead = { subject: string; from: string; date: string };

/** Lines above the head of what is forwarded or answered. */
const divider = new RegExp(
  `^(?:[-_=*\\s>]*$|[-\\s>]*(?:${[
    "original message|forwarded message|begin forwarded message|neges wreiddiol|neges a anfonwyd ymlaen",
    "wiadomosc oryginalna|oryginalna wiadomosc|przekazana wiadomosc|wiadomosc przekazana|mesaj original|mesajul original",
    "(?:urspr(?:u|ue)ngliche|original-?|weitergeleitete|anfang der weitergeleiteten) ?nachricht",
    "message d'origine|message transfere|debut du message (?:transfere|reexpedie)",
    "mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato",
    "oorspronkelijk bericht|doorgestuurd bericht|оригинальное сообщение|пересланное сообщение|пересилане повідомлення",
  ].join("|")})(?![\\p{L}]).*)`,
  "u",
);

/** What mail programs and councils put above an email, and what phones put below an answer without words. */
const notice =
  /^(?:\[?external(?: (?:e-?mail|sender|message))?\b.{0,200}|(?:caution|warning|attention|be careful)\b.{0,100}\b(?:outside|external|attachments?|links?|sender)\b.{0,200}|this (?:e-?mail|message) (?:originated|came|comes|was sent) from outside\b.{0,200}|you don['’]t often get e-?mail from\b.{0,200}|some people who received this message don['’]t often\b.{0,200}|get outlook for (?:ios|android|mac)\b.{0,80}|sent from (?:my|outlook|mail|yahoo|samsung|proton)\b.{0,80}|(?:fw|fwd|re)\s?:.{1,300})$/;

const maxLines = 40;

/** What stands above the rest where the source of an email is copied (RFC 5322); its lines may go on below, set in. */
const technical =
  /^(?:return-path|delivered-to|received(?:-spf)?|x-[\w-]+|arc-[\w-]+|authentication-results|dkim-signature|domainkey-signature|mime-version|content-[\w-]+|message-id|references|in-reply-to|list-[\w-]+|user-agent|thread-(?:topic|index)|accept-language|auto-submitted|feedback-id|precedence|sender|envelope-to|delivery-date)\s?:/i;

function withoutTechnical(lines: readonly string[]): string[] {
  let isWithin = false;
  return lines.filter((line) => {
    isWithin = technical.test(line) || (isWithin && /^[ \t]+\S/.test(line));
    return !isWithin;
  });
}

const wroteAt =
  "(?<date>.{6,60}?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?uhr)?(?:\\s?\\(?(?:gmt|utc|bst|[+-]\\d{4})[^,<]{0,12})?)";
const wroteFrom = "(?<from>\\S.{0,200}?)";
/** "On 4 May 2026, at 09:03, Siân O’Brien <sian@…> wrote:", and as Gmail writes it for Americans. */
const wrote = new RegExp(
  `^(?:on|ar|w dniu|dnia|le|el|em|[iî]n|il giorno|il|(?=(?:pon|wt|śr|czw|pt|sob|niedz)\\.?,))\\s*${wroteAt},?\\s+${wroteFrom}\\s+(?:wrote|ysgrifennodd|napisa[lł]\\(a\\)|napisa[lł]a?|pisze|a écrit|escribió|escreveu|ha scritto|a scris)\\s*:$`,
  "iu",
);
/** "Am 4. Mai 2026 um 09:03 schrieb Siân O’Brien <sian@…>:" */
const wroteBefore = new RegExp(
  `^(?:am|op)\\s+${wroteAt},?\\s+(?:schrieb|schreef)\\s+${wroteFrom}\\s*:$`,
  "iu",
);

/**
 * Reads the head that stands above an email's words when it is copied out of a mail program. Lines that go on below their label
 * belong to it; a colon in a name or a subject is part of it. Of several heads the first counts: it is the newest.
 */
export function readPastedHead(body: string): PastedHead {
  const head: PastedHead = { subject: "", from: "", date: "" };
  const lines = withoutTechnical(body.slice(0, 20_000).split("\n")).slice(0, maxLines).map(plainLine);
  let part: HeadPart | null = null;
  let labelCount = 0;
  for (const [index, line] of lines.entries()) {
    const label = readLabel(line);
    if (label) {
      if (label.part !== "other" && head[label.part] !== "") break;
      labelCount += 1;
      part = label.part;
      if (part !== "other") head[part] = label.value;
      continue;
    }
    if (line === "") {
      if (part !== null && (part === "other" || head[part] !== "")) break;
      continue;
    }
    if (labelCount === 0) {
      const quoted =
        readWrote(line, lines[index + 1] ?? "") ?? readOpenMessage(line, lines.slice(index + 1, index + 4));
      if (quoted) return { ...head, ...quoted };
      if (divider.test(foldLabel(line)) || notice.test(foldLabel(line))) continue;
      return readBelowSubject(lines.slice(index)) ?? head;
    }
    if (part !== null && part !== "other" && head[part] === "") head[part] = line;
    else if (part === "other" || part === null) continue;
    else break;
  }
  // "Van: the taxi was late" is a label of one language and a word of another.
  return labelCount > 1 ? head : { subject: "", from: "", date: "" };
}

/** A line without what quoting, bold type and lists put before it. */
function plainLine(line: string): string {
  return line
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/^[\s>]+/, "")
    .replace(/^\*{1,3}([^*:]{1,25})(?::\*{1,3}|\*{1,3}\s?:)/, "$1:")
    .replace(/\s+/g, " ")
    .trim();
}

function readLabel(line: string): { part: HeadPart; value: string } | null {
  const [, name = "", value = ""] = /^([^:：]{1,20}?)\s?[:：]\s*(.*)$/.exec(line) ?? [];
  const part = partOfHead(name);
  return part === undefined ? null : { part, value };
}

function readWrote(line: string, next: string): { date: string; from: string } | null {
  // A long address goes on in the next line.
  const read = (words: string) => (wrote.exec(words) ?? wroteBefore.exec(words))?.groups;
  const { date = "", from = "" } = read(line) ?? read(`${line} ${next}`) ?? {};
  return from === "" ? null : { date: date.replace(/,$/, ""), from };
}

/** As Gmail shows an open message: the sender with the address, then the date, then to whom. */
function readOpenMessage(line: string, following: readonly string[]): { date: string; from: string } | null {
  const hasAddress = /^\S.{0,150}<[^\s<>@]+@[^\s<>]+>$/.test(line);
  // Outlook shows no address of somebody it knows.
  const isName = /^\p{L}[^:<>@]{1,80}[^.,!?:;\s]$/u.test(line) && following.some((next) => toWhom.test(next));
  if (!hasAddress && !isName) return null;
  const isDate = (next: string) =>
    (hasAddress ? /\d{1,2}[:.]\d{2}/ : fullDate).test(next) && next.length <= 60;
  const date = hasAddress
    ? following.find(isDate)
    : following
        .filter((next) => !toWhom.test(next))
        .slice(0, 1)
        .find(isDate);
  return date === undefined ? null : { date: date.replace(/ ?\([^()]*\)$/, ""), from: line };
}

/** Outlook on the web puts it before the date. */
const toWhom = /^(?:to|cc)\b/i;

const fullDate =
  /^(?:\p{L}{3,10},? )?\d{1,2}[/. -](?:\d{1,2}|\p{L}{3,10})[/. -]\d{2,4},?(?: at)? \d{1,2}[:.]\d{2}/u;

/** As Outlook and Gmail show an open message from its top: the subject, a folder or two, then whom it is from and when. */
function readBelowSubject(lines: readonly string[]): PastedHead | null {
  const [subject = "", ...rest] = lines.filter((line) => line !== "").slice(0, 8);
  for (const [index, line] of rest.slice(0, 3).entries()) {
    const following = rest.slice(index + 1, index + 4);
    const [next = ""] = following.filter((one) => !toWhom.test(one));
    const open = fullDate.test(next) ? readOpenMessage(line, following) : null;
    if (open) return { subject, ...open };
    // A folder or a label.
    if (line.length > 30 || /[.,!?:;]$/.test(line)) return null;
  }
  return null;
}
