import { citesIn } from "../citations/cites.ts";
import { findMarks } from "../citations/marks.ts";
import type { Finding } from "../findings/finding.ts";
import { sentencesOf } from "../text/sentences.ts";
import { draftFindingWords, draftWeakness } from "./draft-words.ts";

/** What a section says of a finding, and what it would say with the finding as it is now. */
export type TakeOver = { before: string[]; after: string[]; body: string };

/**
 * A section with a finding as it is now. One that it does not point to yet comes last, with its quotations. Of one that
 * it points to, the sentences that came from earlier wordings give way to the new ones. Where an inspector worded all of
 * them anew, those that point to this finding alone do. Null where nothing would change.
 */
export function takeOverFinding(body: string, finding: Finding): TakeOver | null {
  if (finding.withdrawnAt !== null) return null;
  return citesIn(body).includes(finding.number) ? replaceWords(body, finding) : addWords(body, finding);
}

function addWords(body: string, finding: Finding): TakeOver | null {
  const added = draftWeakness([finding]);
  if (added === "") return null;
  const whole = [body.trimEnd(), added].filter((text) => text !== "").join("\n\n");
  return { before: [], after: sentencesOf(added), body: whole };
}

function replaceWords(body: string, finding: Finding): TakeOver | null {
  const draftedNow = sentencesOf(draftFindingWords(finding.words, finding));
  const draftedBefore = new Set(
    finding.versions.flatMap(({ words }) => sentencesOf(draftFindingWords(words, finding))),
  );
  const sectionSentences = sentencesOf(body);
  const own = sectionSentences.filter(
    (sentence) => pointsToAlone(sentence, finding.number) && !draftedNow.includes(sentence),
  );
  const asDrafted = own.filter((sentence) => draftedBefore.has(sentence));
  const before = asDrafted.length > 0 ? asDrafted : own;
  const after = draftedNow.filter((sentence) => !sectionSentences.includes(sentence));
  if (before.length === 0 && after.length === 0) return null;
  const anchor = sectionSentences.findLast((sentence) => citesIn(sentence).includes(finding.number)) ?? "";
  const [first = null, ...others] = before;
  const added = after.join(" ");
  const replaced =
    first === null
      ? body.replace(anchor, () => `${anchor} ${added}`)
      : others.reduce(
          (text, sentence) => text.replace(sentence, () => ""),
          body.replace(first, () => added),
        );
  return { before, after, body: tidy(replaced) };
}

function pointsToAlone(sentence: string, number: number): boolean {
  const marks = findMarks(sentence);
  return (
    marks.every(
      ({ findings, quotations }) => quotations.length === 0 && findings.every((one) => one === number),
    ) && citesIn(sentence).includes(number)
  );
}

/** Without the gaps that sentences leave. */
function tidy(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/ {2,}/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

export type FindingToTakeOver = TakeOver & {
  id: string;
  number: number;
  version: number;
  state: "unused" | "changed";
};

/** The findings of a section's weakness that it does not use, and those that changed after it was written. */
export function listFindingsToTakeOver(
  section: { body: string; focusAreaId: string | null; writtenAt: Temporal.Instant },
  findings: readonly Finding[],
): FindingToTakeOver[] {
  const cited = citesIn(section.body);
  return findings
    .filter(({ focusAreaId }) => focusAreaId === section.focusAreaId)
    .filter(
      ({ number, writtenAt }) =>
        !cited.includes(number) || Temporal.Instant.compare(writtenAt, section.writtenAt) > 0,
    )
    .flatMap((finding): FindingToTakeOver[] => {
      const plan = takeOverFinding(section.body, finding);
      if (plan === null) return [];
      const { id, number, version } = finding;
      return [{ ...plan, id, number, version, state: cited.includes(number) ? "changed" : "unused" }];
    });
}
