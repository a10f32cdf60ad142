import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listLetterFigures, listLetterReasons } from "#db/queries/letters.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { findVerbatimMatches } from "../disclosure-checks/find-verbatim-matches.server.ts";
import type { VerbatimMatch } from "../disclosure-checks/verbatim-matches.ts";
import type { listFindings } from "../findings/list-findings.server.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { findOpenObstacles, readLetterFacts } from "../letter-checks/find-obstacles.server.ts";
import type { LetterFacts, Obstacle } from "../letter-checks/obstacles.ts";
import { findReadableVersion } from "../letter-status/letter-readers.ts";
import { type LetterDates, letterDates } from "../letter-status/steps.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import type { EditionContent } from "../letters/letter-form.server.ts";

export type OpenedLetter =
  | { kind: "not-for-them" }
  | { kind: "not-drafted" }
  /** For those who work on it. */
  | {
      kind: "draft";
      letter: FoundLetter;
      findings: Awaited<ReturnType<typeof listFindings>>;
      figures: Awaited<ReturnType<typeof listLetterFigures>>;
      dates: LetterDates;
      verbatimMatches: VerbatimMatch[];
      facts: LetterFacts;
      obstacles: Obstacle[];
      reasons: Awaited<ReturnType<typeof listLetterReasons>>;
    }
  /** As it was sent to its recipients, or published. */
  | { kind: "sent" | "published"; content: EditionContent; commentBy: string | null };

/** The letter as this role may read it now; who else opens it than its writers is recorded. */
export async function openLetter(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; role: Role; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedLetter> {
  const { inspectionId, role, actor, now } = input;
  const letter = await findLetter(db, { inspectionId, now });
  const may = findReadableVersion(role, letter);
  if (may === null) return { kind: "not-for-them" };
  if (!letter) return { kind: "not-drafted" };
  if (may === "draft") {
    const dates = await findLetterDates(db, { inspectionId, now });
    const facts = await readLetterFacts({ db, reader }, { inspectionId, now });
    const { findings } = facts;
    if (letter.quotations.length > 0)
      await recordOpening(db, { inspectionId, actor, now, action: "letter.opened" });
    const [obstacles, reasons, figures, verbatimMatches] = await Promise.all([
      findOpenObstacles(db, letter, facts),
      listLetterReasons(db, letter.id),
      listLetterFigures(db, letter.id),
      findVerbatimMatches({ db, reader }, { inspectionId, passages: letter.sections }),
    ]);
    return {
      kind: "draft",
      letter,
      findings: [...findings],
      figures,
      dates,
      verbatimMatches,
      facts,
      obstacles,
      reasons,
    };
  }
  const editionId = may === "sent" ? letter.sending?.editionId : letter.publication?.editionId;
  const edition = letter.editions.find(({ id }) => id === editionId);
  if (!edition) throw new Error("an edition of the letter is not there");
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: may === "sent" ? "letter.draft-read" : "letter.published-read",
    details: { edition: edition.number },
  });
  return { kind: may, content: edition.content, commentBy: letter.sending?.commentBy ?? null };
}

/** When the letter is normally final and published. */
export async function findLetterDates(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<LetterDates> {
  const [dateStatus, holidays] = await Promise.all([
    findDateStatus(db, { inspectionId, now }),
    findBankHolidays(db),
  ]);
  if (!dateStatus) throw new Error("a letter belongs to no re-visit");
  return letterDates(stepOf(dateStatus.steps, "final-day").set.date, holidays);
}
