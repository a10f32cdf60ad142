import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { isAnybodyHeard } from "#db/queries/text-counts.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import { sentencesOf } from "../text/sentences.ts";
import { findReleasedNumbers } from "./find-released-numbers.server.ts";
import { findVerbatimMatches } from "./find-verbatim-matches.server.ts";
import { listKnownNames, withoutNames } from "./known-names.server.ts";
import type { ReleasedNumber } from "./released-labels.ts";
import { findSmallNumbers } from "./small-numbers.ts";

/**
 * What inspectors type that leaves to people who may not read what families wrote, beside the letter's sections and what is made
 * from figures, which have checks of their own. Each is held to what holds for the letter; a text that is to leave and has no
 * name here cannot be asked about (`test/db/outgoing-texts.test.ts`).
 */
export const outgoingTexts = [
  "answer-to-comment",
  "answer-to-letter-comment",
  "answer-to-remark",
  "date-change-reason",
  "evidence-request",
  "evidence-withdrawal-answer",
  "letter-correction",
  "letter-head",
  "letter-theme",
  "meeting-session",
  "meeting-session-cancellation",
  "paper-form-return",
  "privacy-notice",
  "release-purpose",
  "share-message",
  "shared-question",
  "survey-pause-reason",
] as const;
export type OutgoingText = (typeof outgoingTexts)[number];

/** What is written, as a rule, while the questions are prepared. */
const textsOfPreparation: ReadonlySet<OutgoingText> = new Set([
  ...(["answer-to-comment", "answer-to-remark", "date-change-reason"] as const),
  ...(["paper-form-return", "privacy-notice", "share-message", "shared-question"] as const),
]);

/** What may well speak of "one person" and counts nobody: a question. Of these only words in a row are looked for. */
const textsThatCountNobody: ReadonlySet<OutgoingText> = new Set(["shared-question"] as const);

/** Why what inspectors typed beside the letter cannot leave as it is. */
export type LeavingProblem = "verbatim" | "small-number";

export const leavingProblemWords: Readonly<Record<LeavingProblem, string>> = {
  verbatim: "Some of these words are in a row as a family gave them. Say it in words of your own.",
  "small-number":
    "These words count so few people that a release of counts would hide the number. Leave the number out.",
};

type Connections = { db: Queries; reader: BackgroundQueries };

/**
 * Holds what goes out beside the letter to what holds for the letter: no words as a family gave them, no small numbers. To be
 * asked outside a transaction, since every text is compared.
 */
export async function findLeavingProblem(
  from: Connections,
  about: { text: OutgoingText; inspectionId: string; words: string; now: Temporal.Instant },
): Promise<LeavingProblem | null> {
  const problem = await findLeavingProblemAmong(from, { ...about, words: { words: about.words } });
  return problem?.why ?? null;
}

/** The same of several fields that leave together, looked through at once: the first that cannot leave, in their order. */
export async function findLeavingProblemAmong<Field extends string>(
  from: Connections,
  about: {
    text: OutgoingText;
    inspectionId: string;
    words: Readonly<Partial<Record<Field, string>>>;
    now: Temporal.Instant;
  },
): Promise<{ field: Field; why: LeavingProblem } | null> {
  const { inspectionId } = about;
  const fields = (Object.keys(about.words) as Field[]).flatMap((id) => {
    const body = about.words[id] ?? "";
    return body === "" ? [] : [{ id, body }];
  });
  if (fields.length === 0) return null;
  // Before anybody was heard, nothing of theirs can leave: "There is one" is then no count of families.
  if (textsOfPreparation.has(about.text) && !(await isAnybodyHeard(from.db, inspectionId))) return null;
  const borrowed = await findVerbatimMatches(from, { inspectionId, passages: fields });
  const verbatim = new Set(borrowed.flatMap(({ refused, sectionId }) => (refused ? sectionId : [])));
  if (textsThatCountNobody.has(about.text)) {
    const field = fields.find(({ id }) => verbatim.has(id));
    return field ? { field: field.id, why: "verbatim" } : null;
  }
  const [released, names] = await Promise.all([
    findReleasedNumbers(from.db, inspectionId),
    listKnownNames(from.db, inspectionId),
  ]);
  const namesThatCount = names.filter((name) => countsFew(name, released));
  for (const { id: field, body } of fields) {
    if (verbatim.has(field)) return { field, why: "verbatim" };
    if (countsFew(withoutNames(body, namesThatCount), released)) return { field, why: "small-number" };
  }
  return null;
}

function countsFew(words: string, released: readonly ReleasedNumber[]): boolean {
  const thresholds = usualThresholds;
  return sentencesOf(words).some(
    (sentence, place, all) =>
      findSmallNumbers(sentence, { thresholds, figures: [], released, before: all[place - 1] }).length > 0,
  );
}
