import { formatShareOf } from "#app/domain/findings/claims.ts";
import { type Evidence, type Finding, formatCounted } from "#app/domain/findings/finding.ts";
import { sourceNames } from "#app/domain/findings/source.ts";
import type { FoundLetter, LetterSection } from "#app/domain/letters/find-letter.server.ts";
import type { SectionFigure } from "#app/domain/letters/section-pieces.ts";
import { paths } from "#app/paths.ts";

export type EditorFinding = {
  number: number;
  words: string;
  href: string;
  isWithdrawn: boolean;
  isChanged: boolean;
};
export type EditorQuotation = { number: number; words: string | null; whom: string };
/** `now` is what it is now, where the text has what it was. */
export type EditorFigure = SectionFigure & { now: string | null; isChanged: boolean };

/** Something that one press puts into a section's words. */
export type Insertion = {
  id: string;
  kind: "finding" | "figure" | "quotation";
  /** Its number, or the figure. */
  code: string;
  words: string;
  /** What stands in the text then: "[F3]". */
  inserted: string;
};

/** What a section may point to, and what of it may be put in: its own weakness's, or where it has none, everything. */
export function viewEditor(
  section: Pick<LetterSection, "kind" | "focusAreaId">,
  {
    findings,
    letter,
    inspectionId,
  }: { findings: readonly Finding[]; letter: FoundLetter; inspectionId: string },
) {
  const isOfSection = (focusAreaId: string) =>
    section.focusAreaId === null || section.focusAreaId === focusAreaId;
  const offered = findings.filter(
    ({ focusAreaId, withdrawnAt }) => isOfSection(focusAreaId) && withdrawnAt === null,
  );
  const quotations = letter.quotations.filter(
    ({ words, focusAreaIds }) => words !== null && focusAreaIds.some(isOfSection),
  );
  const insertions: Insertion[] = [
    ...offered.flatMap(({ id, number, words, evidence }) => [
      { id: `finding-${id}`, kind: "finding" as const, code: `F${number}`, words, inserted: `[F${number}]` },
      ...evidence.flatMap((one) => insertionsOf(number, one)),
    ]),
    ...quotations.map(({ id, number, words, whom }) => ({
      id: `quotation-${id}`,
      kind: "quotation" as const,
      code: `Q${number}`,
      words: `${whom}: “${words}”`,
      inserted: `[Q${number}]`,
    })),
  ];
  return {
    insertions,
    findings: findings.map(
      ({ id, number, words, focusAreaId, withdrawnAt, evidence }): EditorFinding => ({
        number,
        words,
        href: paths.findings.finding(inspectionId, focusAreaId, id),
        isWithdrawn: withdrawnAt !== null,
        isChanged: evidence.some(({ changed }) => changed !== null),
      }),
    ),
    quotations: letter.quotations.map(
      ({ number, words, whom }): EditorQuotation => ({ number, words, whom }),
    ),
    figures: findings.flatMap(({ number, evidence }) => evidence.flatMap((one) => figuresOf(number, one))),
  };
}

function describeFigure({ source, labels, question }: Evidence): string {
  const counted = labels.length === 0 ? "" : `, ${labels.join(" or ")}`;
  return `${sourceNames[source]}${counted} – ${question}`;
}

function insertionsOf(finding: number, evidence: Evidence): Insertion[] {
  const { id, kind, now } = evidence;
  if (kind === "words" || now === null || now.base === null) return [];
  const code = formatShareOf({ ...now, base: now.base });
  const words = describeFigure(evidence);
  return [{ id: `figure-${id}`, kind: "figure", code, words, inserted: `${code} [F${finding}]` }];
}

/** A figure as it may stand in the text: as it is now, and as it was when it was linked to its finding. */
function figuresOf(finding: number, evidence: Evidence): EditorFigure[] {
  const { id, kind, now, asWritten } = evidence;
  if (kind === "words") return [];
  const is = now === null ? null : formatCounted(now);
  const texts = new Set(
    [now, asWritten].flatMap((one) => (one && one.base !== null ? [formatCounted(one)] : [])),
  );
  const label = describeFigure(evidence);
  return [...texts].map((text) => ({ id, finding, text, label, now: is, isChanged: text !== is }));
}
