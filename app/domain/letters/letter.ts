import { letterCheckMessages } from "#app/messages/work/letter-check-messages.ts";
import { letterMessages } from "#app/messages/work/letter-messages.ts";
import { type Inspectorate, inspectorateNames, inspectorates } from "../access/inspectorate.ts";
import { citesIn, withoutCites } from "../citations/cites.ts";
import { weighClaims } from "../findings/claims.ts";
import type { Finding } from "../findings/finding.ts";
import { supportOf } from "../findings/support.ts";
import type { SectionKind } from "../letter-status/letter-sections.ts";
import { listQuotedWords, mapQuotedWords } from "../text/quoted-words.ts";
import { sentencesOf } from "../text/sentences.ts";
import { shortenText } from "../text/text.ts";
import { type LetterHead, listMissingHead } from "./letter-head.ts";
import type { LetterSummary } from "./letter-summary.ts";
import { concernsStatusOf } from "./other-concerns.ts";

export const maxSectionLength = 12_000;

export const maxCommentLength = 2000;

export const answerOutcomes = ["changed", "kept"] as const;

type Assurance = { editionId: string; inspectorate: string; assuredBy: string };

/** For which inspectorates an edition still has to be assured; one person speaks for one of them only. */
export function listMissingAssurances(
  assurances: readonly Assurance[],
  editionId: string | undefined,
): Inspectorate[] {
  const peopleOf = (inspectorate: Inspectorate) =>
    new Set(
      assurances
        .filter((one) => one.editionId === editionId && one.inspectorate === inspectorate)
        .map(({ assuredBy }) => assuredBy),
    );
  const [ofsted, cqc] = [peopleOf("ofsted"), peopleOf("cqc")];
  if (ofsted.size === 1 && cqc.size === 1 && [...ofsted].every((person) => cqc.has(person))) return ["cqc"];
  return inspectorates.filter((one) => (one === "ofsted" ? ofsted : cqc).size === 0);
}

/** The same, each as a sentence. */
export function describeMissingAssurances(missing: readonly Inspectorate[]): string[] {
  return missing.map((one) => `The letter as it is now is not assured for ${inspectorateNames[one]}.`);
}

export const paragraphsOf = (text: string): string[] =>
  text.split(/\n{2,}/).flatMap((paragraph) => (paragraph.trim() === "" ? [] : [paragraph.trim()]));

export type EditionSection = {
  id: string;
  kind: SectionKind;
  title: string;
  /** The whole text of the weakness, as the statement of action has it. */
  weakness: string | null;
  sufficient: boolean | null;
  body: string;
  /** What of families' words stands beside it on the page for everybody. */
  summary?: LetterSummary | undefined;
};

/** The decision about one weakness, as the letter says it. */
export function describeDecision(sufficient: boolean | null): string {
  if (sufficient === null) return "Not decided yet.";
  return sufficient
    ? "The area has made sufficient progress in addressing this significant weakness."
    : "The area has not made sufficient progress in addressing this significant weakness.";
}

/** Of how many weaknesses, in a sentence; null while one is not decided. */
export function describeAllDecisions(
  sections: readonly Pick<EditionSection, "kind" | "sufficient">[],
): string | null {
  const weaknesses = sections.filter(({ kind }) => kind === "weakness");
  if (weaknesses.length === 0 || weaknesses.some(({ sufficient }) => sufficient === null)) return null;
  const done = weaknesses.filter(({ sufficient }) => sufficient).length;
  const all = weaknesses.length;
  if (all === 1) return describeDecision(done === 1);
  const of = `the ${all} areas of significant weakness`;
  if (done === all) return `The area has made sufficient progress in addressing all of ${of}.`;
  if (done === 0) return `The area has not made sufficient progress in addressing any of ${of}.`;
  return letterMessages.t("progress.mixed", { done, all, left: all - done });
}

/** What stands in the way of a letter's leaving the inspectors: nothing, when empty. */
export function listMissingParts(
  sections: readonly (Pick<EditionSection, "kind" | "title" | "sufficient" | "body"> & {
    quotedWrongly?: readonly string[];
  })[],
): string[] {
  return sections.flatMap(({ kind, title, sufficient, body, quotedWrongly = [] }) => [
    ...(kind === "weakness" && sufficient === null
      ? [`“${title}” has no decision that both inspectors stand by.`]
      : []),
    ...(body.trim() === "" ? [`“${title}” has no words yet.`] : []),
    ...(kind === "other-concerns" && body.trim() !== "" && concernsStatusOf(body) === "open"
      ? [
          `“${title}” says neither that there are none, nor that they go to the Department for Education and NHS England and help to time the next inspection.`,
        ]
      : []),
    ...quotedWrongly.map((wrong) => `“${title}”: ${wrong}`),
  ]);
}

/** The same of the whole letter, its head with it. */
export function listGaps(letter: {
  sections: Parameters<typeof listMissingParts>[0];
  head: LetterHead | null;
}): string[] {
  return [...listMissingHead(letter.head), ...listMissingParts(letter.sections)];
}

/** What an inspector is asked about a section: never more than a question. */
export function questionSection(
  section: Pick<EditionSection, "kind" | "body"> & { quotedWrongly?: readonly string[] },
  findings: readonly Finding[],
): string[] {
  const { kind, body, quotedWrongly = [] } = section;
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  const cited = citesIn(body);
  const missing = cited.flatMap((number) => {
    const finding = byNumber.get(number);
    if (!finding) return [`There is no finding ${number}.`];
    if (finding.withdrawnAt !== null) return [`Finding ${number} was withdrawn.`];
    // A figure that changed stands beside the sentence that rests on it.
    return finding.evidence.flatMap(({ changed, acceptable }) =>
      changed === null || acceptable ? [] : [`Finding ${number}: ${changed}`],
    );
  });
  const sentences = letterSentences(body);
  const bare = sentences.filter((sentence) => citesIn(sentence).length === 0);
  const carried =
    kind === "weakness" && bare.length > 0
      ? [letterCheckMessages.t("sentences.bare", { count: bare.length, first: shorten(bare[0] ?? "") })]
      : [];
  const baseless =
    kind === "other-concerns" && body.trim() !== "" && concernsStatusOf(body) !== "none" && cited.length === 0
      ? ["Which finding do these concerns rest on? No sentence points to one."]
      : [];
  const claimProblems =
    kind === "opening" || kind === "evidence"
      ? []
      : sentences.flatMap((sentence) => {
          const citedFindings = citesIn(sentence).flatMap((number) => byNumber.get(number) ?? []);
          const standings = citedFindings.flatMap(({ evidence }) => supportOf(evidence));
          return weighClaims(withoutCites(sentence), standings).flatMap(({ problem }) => problem ?? []);
        });
  const mayQuote = findings.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote?.words ?? []));
  const strange = listQuotedWords(withoutCites(body))
    .map((quoted) => quoted.slice(1, -1).trim())
    .filter((quoted) => quoted.split(/\s+/).length > 4)
    .filter((quoted) => !mayQuote.some((words) => words.includes(quoted.replace(/[.,…]$/, ""))))
    .map(
      (quoted) =>
        `“${shorten(quoted)}” is no quotation: prepare one, and point to it by its number, such as [Q3].`,
    );
  return [...quotedWrongly, ...missing, ...strange, ...claimProblems, ...carried, ...baseless];
}

/** The letter's own sentences: one that quotes stays whole, however many are quoted in it. */
function letterSentences(body: string): string[] {
  return sentencesOf(mapQuotedWords(body, (quoted) => quoted.replace(/(?<![.!?…])[.!?…]+\s+/g, ", ")));
}

function shorten(text: string): string {
  return shortenText(withoutCites(text), 90);
}
