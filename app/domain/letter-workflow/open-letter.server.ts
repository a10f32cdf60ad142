import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listLetterFigures, listLetterReasons } from "#db/queries/letters.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { findVerbatimMatches } from "../disclosure-checks/find-verbatim-matches.server.ts";
import type { VerbatimMatch } from "../disclosure-checks/verbatim-matches.ts";
import type { listFindings } from "../findings/list-findings.server.ts";
import { findOpenObstacles, readLetterFacts } from "../letter-checks/find-obstacles.server.ts";
import type { LetterFacts, Obstacle } from "../letter-checks/obstacles.ts";
import type { LetterWarning } from "../letter-status/deadlines.ts";
import { findLetterDates } from "../letter-status/find-letter-dates.server.ts";
import { findLetterWarnings } from "../letter-status/find-letter-warnings.server.ts";
import { findReadableVersion } from "../letter-status/letter-readers.ts";
import type { LetterDates } from "../letter-status/steps.ts";
import { countOpenSectionComments } from "../letters/comment-on-section.server.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import type { EditionContent } from "../letters/letter-form.server.ts";

export type OpenedLetter =
  | { kind: "not-for-them" }
  | { kind: "not-drafted"; warnings: LetterWarning[] }
  /** For those who work on it. */
  | {
      kind: "draft";
      letter: FoundLetter;
      findings: Awaited<ReturnType<typeof listFindings>>;
      figures: Awaited<ReturnType<typeof listLetterFigures>>;
      dates: LetterDates;
      warnings: LetterWarning[];
      verbatimMatches: VerbatimMatch[];
      facts: LetterFacts;
      obstacles: Obstacle[];
      reasons: Awaited<ReturnType<typeof listLetterReasons>>;
      /** Comments between inspectors that wait to be settled, by section. */
      openComments: ReadonlyMap<string, number>;
    }
  /** As it was sent to its recipients, or published. */
  | { kind: "sent" | "published"; content: EditionContent; commentBy: string | null }
  /** As it was final when it went to its recipients; another follows where it was reopened since. */
  | { kind: "final"; content: EditionContent; isReopened: boolean; publishedBy: Temporal.PlainDate };

/** The letter as this role may read it now; who else opens it than its writers is recorded. */
export async function openLetter(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; role: Role; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedLetter> {
  const { inspectionId, role, actor, now } = input;
  const letter = await findLetter(db, { inspectionId, now });
  const may = findReadableVersion(role, letter);
  if (may === null) return { kind: "not-for-them" };
  const warnings = await findLetterWarnings(db, { inspectionId, now });
  if (!letter) return { kind: "not-drafted", warnings };
  if (may === "draft") {
    const dates = await findLetterDates(db, { inspectionId, now });
    const facts = await readLetterFacts({ db, reader }, { inspectionId, now });
    const { findings } = facts;
    if (letter.quotations.length > 0)
      await recordOpening(db, { inspectionId, actor, now, action: "letter.opened" });
    const [obstacles, reasons, figures, verbatimMatches, openComments] = await Promise.all([
      findOpenObstacles(db, letter, facts),
      listLetterReasons(db, letter.id),
      listLetterFigures(db, letter.id),
      findVerbatimMatches({ db, reader }, { inspectionId, passages: letter.sections }),
      countOpenSectionComments(db, letter.id),
    ]);
    return {
      kind: "draft",
      letter,
      findings: [...findings],
      figures,
      dates,
      warnings,
      verbatimMatches,
      facts,
      obstacles,
      reasons,
      openComments,
    };
  }
  const editionId = {
    sent: letter.sending?.editionId,
    final: letter.finalSending?.editionId,
    published: letter.publication?.editionId,
  }[may];
  const edition = letter.editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error("an edition of the letter is not there");
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: readActions[may],
    details: { edition: edition.number },
  });
  const { content } = edition;
  if (may !== "final") return { kind: may, content, commentBy: letter.sending?.commentBy ?? null };
  const { publishedBy } = await findLetterDates(db, { inspectionId, now });
  return { kind: may, content, isReopened: letter.final?.editionId !== editionId, publishedBy };
}

const readActions = {
  sent: "letter.draft-read",
  final: "letter.final-read",
  published: "letter.published-read",
} as const;
