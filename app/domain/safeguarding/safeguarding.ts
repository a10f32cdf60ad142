import { formatList } from "#app/messages/format-list.ts";
import { safeguardingMailMessages } from "#app/messages/work/safeguarding-mail-messages.ts";
import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import type { FlagSource } from "#db/tables/enumerations.ts";
import { type DangerKind, dangerKinds, dangerKindWords } from "../danger/danger-words.ts";

export const maxActionLength = 2000;

/** In their usual order; what is no kind any more is left out. */
export function readDangerKinds(kinds: readonly string[]): DangerKind[] {
  return dangerKinds.filter((kind) => kinds.includes(kind));
}

const placesOfWords: Readonly<Record<FlagSource, string>> = {
  survey: "In an answer",
  "young-people": "Said in a discussion with young people",
  "young-peoples-response": "Sent by a young person by themselves",
  meeting: "Noted at the open meeting",
  evidence: "In evidence that was sent in",
  concern: "Recorded by somebody with a part in the re-visit",
  "talk-request": "In a young person’s request to talk to an inspector",
};

/** Where words were found: "In answer to “…”, in its translation" */
export function describePlace({
  source,
  question,
  isOfTranslation,
  fileKind,
  positions,
}: {
  source: FlagSource;
  question: string | null;
  isOfTranslation: boolean;
  fileKind: string | null;
  positions: readonly number[];
}): string {
  const place =
    question === null
      ? source === "evidence"
        ? placeInEvidence(fileKind) + listPassages(positions)
        : placesOfWords[source]
      : source === "survey"
        ? `In answer to “${question}”`
        : `${placesOfWords[source]}, to “${question}”`;
  return isOfTranslation ? `${place}; found in its translation or transcript` : place;
}

/** So many passages of a document are named; that there are more is said. */
const maxNamedPassages = 10;

function listPassages(positions: readonly number[]): string {
  if (positions.length === 0) return "";
  const named = positions.slice(0, maxNamedPassages).map(String);
  const others = positions.length - named.length;
  const list = formatList(others > 0 ? [...named, `${others} more`] : named);
  return `, ${safeguardingMessages.t("passages", { count: positions.length, list })}`;
}

function placeInEvidence(fileKind: string | null): string {
  if (fileKind === "email") return "In an email that was sent as evidence";
  return fileKind === null ? placesOfWords.evidence : "In a document that was sent as evidence";
}

/** What an entry is called: "Entry 3: may be about neglect" */
export function describeEntry({ number, source, kinds }: EntryTitle): string {
  return source === "concern"
    ? `Entry ${number}: a concern that somebody recorded`
    : `Entry ${number}: may be about ${formatDangerKinds(kinds)}`;
}

type EntryTitle = { number: number; source: FlagSource; kinds: readonly DangerKind[] };

/** "harm by somebody; neglect" */
export function formatDangerKinds(kinds: readonly DangerKind[]): string {
  return kinds.map((kind) => dangerKindWords[kind]).join("; ");
}

/** Tells the named inspector that something waits, and nothing of what. */
export function safeguardingMessage({
  name,
  areaName,
  count,
  ended = null,
  absent = null,
  link,
}: {
  name: string;
  areaName: string;
  count: number;
  /** Who was named for it and is no inspector of the re-visit any more. */
  ended?: string | null;
  /** Who is away, for whom the inspector stands in. */
  absent?: string | null;
  link: string;
}): { subject: string; text: string } {
  const reason =
    absent !== null
      ? `${absent} is away, and you are told instead.`
      : ended === null
        ? "You are the inspector named for it."
        : `${ended}, who was named for it, is an inspector of this re-visit no more. Until another is named, you are told.`;
  return {
    subject: safeguardingMailMessages.t("message.subject", { areaName, count }),
    text: [
      `Dear ${name},`,
      `${safeguardingMailMessages.t("message.entries", { areaName, count })} ${reason}`,
      `Please read the queue now:\n${link}`,
      "This message holds none of the words, so that they are read only there.",
    ].join("\n\n"),
  };
}
