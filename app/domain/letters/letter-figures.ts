import { citesIn, withoutCites } from "../citations/cites.ts";
import { type Counted, type Finding, formatCounted } from "../findings/finding.ts";
import { sentencesOf } from "../text/sentences.ts";
import { fingerprintOfText } from "./fingerprint.ts";

/** The figure behind a sentence as it was when the sentence was written. */
export type RememberedFigure = {
  sectionId: string;
  sentenceHash: string;
  evidenceId: string;
  count: number;
  base: number | null;
};

export type ChangedFigure = {
  /** As it stands in the section, and without what points to findings. */
  sentence: string;
  plainSentence: string;
  sentenceHash: string;
  finding: number;
  evidenceId: string;
  /** What is counted: "Parents and carers, Worse". */
  countedLabel: string;
  was: string;
  /** Null where there is no such figure any more. */
  is: string | null;
};

type Section = { id: string; body: string };
type CitedFinding = Pick<Finding, "number" | "withdrawnAt" | "evidence">;

/** Every figure that stands behind a section's sentences now. */
export function figuresBehind(section: Section, findings: readonly CitedFinding[]): RememberedFigure[] {
  return carryingSentences(section, findings).flatMap(({ sentenceHash, evidence }) =>
    evidence.flatMap(({ id, now }) =>
      now === null
        ? []
        : [{ sectionId: section.id, sentenceHash, evidenceId: id, count: now.count, base: now.base }],
    ),
  );
}

/**
 * The figures behind a section's sentences that have changed since the sentence was written. It includes figures that
 * the sentence itself gives and that are no longer true.
 */
export function changedFigures(
  section: Section,
  findings: readonly CitedFinding[],
  remembered: readonly RememberedFigure[],
): ChangedFigure[] {
  return carryingSentences(section, findings).flatMap(({ sentence, sentenceHash, number, evidence, all }) => {
    const current = all.flatMap(({ now }) => (now === null ? [] : [formatCounted(now)]));
    return evidence.flatMap(({ id, asWritten, now, labels, question, kind }): ChangedFigure[] => {
      const rememberedFigure = remembered.find(
        (one) => one.sectionId === section.id && one.sentenceHash === sentenceHash && one.evidenceId === id,
      );
      const is = now === null ? null : formatCounted(now);
      const formattedFigures = [rememberedFigure, asWritten].flatMap((one) =>
        one ? [formatCounted(one)] : [],
      );
      const written = formattedFigures.find(
        (figure) => figure !== is && !current.includes(figure) && says(sentence, figure),
      );
      const first = rememberedFigure ?? asWritten;
      const was = written ?? (first && formatCounted(first) !== is ? formatCounted(first) : null);
      if (was === null) return [];
      const countedLabel =
        kind === "note" || labels.length === 0 ? question : `${question} ${labels.join(" or ")}`;
      const plainSentence = withoutCites(sentence);
      return [
        { sentence, plainSentence, sentenceHash, finding: number, evidenceId: id, countedLabel, was, is },
      ];
    });
  });
}

/** The sentence with the new figure where it says the old one, and its share with it; as it was where it says neither. */
export function withNewFigure(sentence: string, { was, is }: { was: Counted; is: Counted }): string {
  const share = ({ count, base }: Counted) => (base ? `${Math.round((count / base) * 100)}%` : null);
  const [oldShare, newShare] = [share(was), share(is)];
  const figures = replacePhrase(sentence, formatCounted(was), formatCounted(is));
  return oldShare === null || newShare === null ? figures : replacePhrase(figures, oldShare, newShare);
}

/** "64 of 120" as two numbers; only a count where it is of nothing. */
export function readCounted(figure: string): Counted {
  const [count = 0, base = null] = figure.split(" of ").map((part) => Number(part.replaceAll(",", "")));
  return { count, base };
}

/** A lone count such as "4" is too short to be known for the figure where it stands in a sentence. */
function says(sentence: string, figure: string): boolean {
  return (
    figure.includes(" of ") && replacePhrase(withoutCites(sentence), figure, "") !== withoutCites(sentence)
  );
}

function replacePhrase(text: string, phrase: string, by: string): string {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\d,.])${escaped}(?![\\d]|[,.]\\d)`, "g"), by);
}

function carryingSentences(section: Section, findings: readonly CitedFinding[]) {
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  return sentencesOf(section.body).flatMap((sentence) => {
    const cited = citesIn(sentence).flatMap((number) => byNumber.get(number) ?? []);
    const currentFindings = cited.filter(({ withdrawnAt }) => withdrawnAt === null);
    const all = currentFindings.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind !== "words"));
    const sentenceHash = fingerprintOfText(sentence);
    return currentFindings.map(({ number, evidence }) => ({
      sentence,
      sentenceHash,
      number,
      all,
      evidence: evidence.filter(({ kind }) => kind !== "words"),
    }));
  });
}
