import type { TalliedFace } from "#db/tables/enumerations.ts";

/** The faces that a young person can choose between. */
export const faces = ["good", "ok", "not-good", "not-sure"] as const satisfies readonly TalliedFace[];
export type FaceName = TalliedFace;

export type FaceCounts = Readonly<Record<FaceName, number>>;

/** One question's faces in one discussion, for one focus area. */
export type Tally = {
  readonly focusAreaId: string;
  readonly questionVersionId: string;
  readonly counts: FaceCounts;
};

export type TallyRow = { focusAreaId: string; questionVersionId: string; face: string; count: number };

export const noFaces: FaceCounts = { good: 0, ok: 0, "not-good": 0, "not-sure": 0 };

export function totalOf(counts: FaceCounts): number {
  return faces.reduce((sum, face) => sum + counts[face], 0);
}

/** The rows of the table, a question together. */
export function tallyRows(rows: readonly TallyRow[]): Tally[] {
  const tallies = new Map<
    string,
    { focusAreaId: string; questionVersionId: string; counts: Record<FaceName, number> }
  >();
  for (const { focusAreaId, questionVersionId, face, count } of rows) {
    const key = `${focusAreaId} ${questionVersionId}`;
    const tally = tallies.get(key) ?? { focusAreaId, questionVersionId, counts: { ...noFaces } };
    if (isFace(face)) tally.counts[face] += count;
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}

export function isFace(text: string): text is FaceName {
  return (faces as readonly string[]).includes(text);
}

/**
 * Whether one question's faces may change like that: no face below nothing, and no more faces than young people
 * who count. Taking faces away is always allowed, since that is how a tally over the count is corrected.
 */
export function checkTally(
  counts: FaceCounts,
  press: { face: FaceName; change: number },
  counting: number,
): "allowed" | "nothing-to-take-away" | "all-counted" {
  if (counts[press.face] + press.change < 0) return "nothing-to-take-away";
  if (press.change > 0 && totalOf(counts) + press.change > counting) return "all-counted";
  return "allowed";
}

/** Tallies with more faces than young people who count, as when a consent was withdrawn: to be corrected. */
export function talliesOver(tallies: readonly Tally[], counting: number): (Tally & { over: number })[] {
  return tallies
    .map((tally) => ({ ...tally, over: totalOf(tally.counts) - counting }))
    .filter(({ over }) => over > 0);
}
