import { safeguardingMailMessages } from "#app/messages/work/safeguarding-mail-messages.ts";
import type { TextSource } from "#db/tables/enumerations.ts";
import { type DangerKind, dangerKinds, dangerKindWords } from "../danger/danger-words.ts";

export const maxActionLength = 2000;

/** In their usual order; what is no kind any more is left out. */
export function readDangerKinds(kinds: readonly string[]): DangerKind[] {
  return dangerKinds.filter((kind) => kinds.includes(kind));
}

const placesOfWords: Readonly<Record<TextSource, string>> = {
  survey: "In an answer",
  "young-people": "Said in a discussion with young people",
  meeting: "Noted at the open meeting",
  evidence: "In evidence that was sent in",
};

/** Where words were found: "In answer to “…”, in its translation" */
export function describePlace({
  source,
  question,
  isOfTranslation,
  fileKind,
}: {
  source: TextSource;
  question: string | null;
  isOfTranslation: boolean;
  fileKind: string | null;
}): string {
  const place =
    question === null
      ? source === "evidence"
        ? placeInEvidence(isOfTranslation ? fileKind : "email")
        : placesOfWords[source]
      : source === "survey"
        ? `In answer to “${question}”`
        : `${placesOfWords[source]}, to “${question}”`;
  return isOfTranslation ? `${place}; found in its translation or transcript` : place;
}

/** Of documents other than emails only translations are looked through. */
function placeInEvidence(fileKind: string | null): string {
  if (fileKind === "email") return "In an email that was sent as evidence";
  return fileKind === null ? placesOfWords.evidence : "In a document that was sent as evidence";
}

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
  link,
}: {
  name: string;
  areaName: string;
  count: number;
  /** Who was named for it and is no inspector of the re-visit any more. */
  ended?: string | null;
  link: string;
}): { subject: string; text: string } {
  const reason =
    ended === null
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
