import type { Finding } from "../findings/finding.ts";
import { sayDateWithoutWeekday } from "../revisits/say-dates.ts";
import { citeEverySentence, type SectionKind } from "./letter.ts";

export type DraftFacts = {
  areaName: string;
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  focusAreas: readonly { id: string; shortName: string }[];
  /** Those that were not taken back, by number. */
  findings: readonly Finding[];
  heard: { responses: number; discussions: number; youngPeople: number; attended: number | null };
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
    { kind: "evidence", focusAreaId: null, body: sayHeard(facts.heard) },
  ];
}

function opening({ areaName, from, until }: DraftFacts): string {
  return [
    `From ${sayDateWithoutWeekday(from)} to ${sayDateWithoutWeekday(until)}, Ofsted and the Care Quality Commission (CQC) re-visited ${areaName}. The purpose was to decide whether the area has made sufficient progress in addressing each of the areas of significant weakness in its written statement of action.`,
    "The re-visit was carried out under section 20 of the Children Act 2004, by one of His Majesty’s Inspectors from Ofsted and an inspector from the CQC.",
  ].join("\n\n");
}

/** A weakness's summary: each finding in its own words, then what it quotes (`[Q2]`), every sentence with its finding. */
export function draftWeakness(findings: readonly Finding[]): string {
  return findings
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ words, number, evidence }) => [
      citeEverySentence(words, number),
      ...evidence.flatMap(({ quote, source }) =>
        quote === null
          ? []
          : [`${quote.whom} ${source === "parents" ? "wrote" : "said"}: [Q${quote.number}] [F${number}]`],
      ),
    ])
    .join("\n\n");
}

function sayHeard({ responses, discussions, youngPeople, attended }: DraftFacts["heard"]): string {
  const many = (count: number, one: string, more: string) =>
    `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;
  const met =
    youngPeople === 0
      ? null
      : `They met ${many(youngPeople, "child or young person", "children and young people")} in ${many(discussions, "discussion", "discussions")}.`;
  const came =
    attended === null
      ? null
      : `${many(attended, "person", "people")} came to the open meeting for parents and carers.`;
  return [
    `Inspectors read ${many(responses, "response", "responses")} from parents and carers.`,
    met,
    came,
    "They also spoke with leaders from education, health and social care, and read the documents that the area provided.",
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
