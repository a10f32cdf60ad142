import { letterDraftMessages } from "#app/messages/work/letter-draft-messages.ts";
import { formatDateWithoutWeekday } from "../calendar/format-dates.ts";
import { citeEverySentence } from "../citations/cites.ts";
import { findSmallNumbers } from "../disclosure-checks/small-numbers.ts";
import { isSmall, usualThresholds } from "../disclosure-control/thresholds.ts";
import type { Finding } from "../findings/finding.ts";
import type { SectionKind } from "../letter-status/letter-sections.ts";
import { sentencesOf } from "../text/sentences.ts";

export type DraftFacts = {
  areaName: string;
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  focusAreas: readonly { id: string; shortName: string }[];
  /** Those that were not withdrawn, by number. */
  findings: readonly Finding[];
  heard: {
    responses: number;
    discussions: number;
    youngPeople: number;
    /** Young people who answered by themselves, some of them perhaps met, too. */
    ownAnswers: number;
    attended: number | null;
    /** What people gave in words, and how much of it nobody has read. */
    texts: { count: number; unread: number };
    /** The documents that have words; unread while nobody has read one to its end. */
    documents: { count: number; unread: number };
  };
};

export type DraftedSection = { kind: SectionKind; focusAreaId: string | null; body: string };

/** The letter as it drafts itself from what was found; decisions stand beside these words, not in them. */
export function draftSections(facts: DraftFacts): DraftedSection[] {
  return [
    { kind: "opening", focusAreaId: null, body: opening(facts) },
    ...facts.focusAreas.map(
      ({ id }): DraftedSection => ({
        kind: "weakness",
        focusAreaId: id,
        body: draftWeakness(facts.findings.filter(({ focusAreaId }) => focusAreaId === id)),
      }),
    ),
    // Whether there are other concerns only inspectors can say (¶109).
    { kind: "other-concerns", focusAreaId: null, body: "" },
    { kind: "evidence", focusAreaId: null, body: formatParticipation(facts.heard) },
  ];
}

function opening({ areaName, from, until }: DraftFacts): string {
  return [
    `From ${formatDateWithoutWeekday(from)} to ${formatDateWithoutWeekday(until)}, Ofsted and the Care Quality Commission (CQC) re-visited ${areaName}. The purpose was to decide whether the area has made sufficient progress in addressing each of the areas of significant weakness in its written statement of action.`,
    "The re-visit was carried out under section 20 of the Children Act 2004, by one of His Majesty’s Inspectors from Ofsted and an inspector from the CQC.",
  ].join("\n\n");
}

/** A finding's own words as the letter drafts them: every sentence with its finding, none that counts few people. */
export function draftFindingWords(
  words: string,
  { number, evidence }: Pick<Finding, "number" | "evidence">,
): string {
  return citeEverySentence(withoutSmallNumbers(words, evidence), number);
}

/** A weakness's summary: each finding in its own words, then what it quotes (`[Q2]`), every sentence with its finding. */
export function draftWeakness(findings: readonly Finding[]): string {
  return findings
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ words, number, evidence }) => [
      draftFindingWords(words, { number, evidence }),
      ...evidence.flatMap(({ quote, source }) =>
        quote === null
          ? []
          : [`${quote.speaker} ${source === "parents" ? "wrote" : "said"}: [Q${quote.number}] [F${number}]`],
      ),
    ])
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** A finding's words without the sentences that count few people: these an inspector has to word for everybody. */
function withoutSmallNumbers(words: string, evidence: Finding["evidence"]): string {
  const figures = evidence.flatMap(({ now }) => now ?? []);
  const context = { thresholds: usualThresholds, figures, released: [] };
  return words
    .split("\n")
    .map((line) =>
      sentencesOf(line)
        .filter((sentence) => findSmallNumbers(sentence, context).length === 0)
        .join(" "),
    )
    .join("\n");
}

function formatParticipation(participation: DraftFacts["heard"]): string {
  const { responses, discussions, youngPeople, ownAnswers, attended, texts, documents } = participation;
  const few = (count: number) => isSmall(count, usualThresholds);
  const met =
    youngPeople === 0
      ? null
      : few(youngPeople)
        ? "They met children and young people."
        : letterDraftMessages.t("young-people.met", { count: youngPeople, discussions });
  const answered =
    ownAnswers === 0
      ? null
      : few(ownAnswers)
        ? "Children and young people answered by themselves, too."
        : letterDraftMessages.t("young-people.by-themselves", { count: ownAnswers });
  const came =
    attended === null
      ? null
      : few(attended)
        ? "Parents and carers came to the open meeting."
        : letterDraftMessages.t("meeting.attended", { count: attended });
  return [
    few(responses)
      ? "Parents and carers responded to the survey."
      : texts.unread === 0
        ? letterDraftMessages.t("responses.read", { count: responses })
        : letterDraftMessages.t("responses.received", { count: responses }),
    texts.unread === 0
      ? null
      : letterDraftMessages.t("texts.read", { read: texts.count - texts.unread, count: texts.count }),
    met,
    answered,
    came,
    documents.count > 0 && documents.unread === 0
      ? "They also spoke with leaders from education, health and social care, and read the documents that the area provided."
      : "They also spoke with leaders from education, health and social care.",
    documents.unread === 0
      ? null
      : letterDraftMessages.t("documents.read", {
          read: documents.count - documents.unread,
          count: documents.count,
        }),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
