import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { findTheme, listCodingsByTheme, updateCoding, updateTheme } from "#db/queries/themes.ts";
import type { CodingsTable } from "#db/tables/reading.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

export type MergedThemes =
  | { kind: "merged"; moved: number }
  | { kind: "no-such-theme" }
  /** Themes of two focus areas, or one with itself. */
  | { kind: "not-together" };

/**
 * Puts all that is under a theme under another of its focus area, and takes the first out of the code frame. What was
 * coded the same way under both stays once; each coding keeps which theme it was given.
 */
export function mergeThemes(
  db: Queries,
  input: { revisitId: string; themeId: string; into: string; actor: PersonActor; now: Temporal.Instant },
): Promise<MergedThemes> {
  const { revisitId, themeId, into, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const theme = await findTheme(trx, { revisitId, themeId });
    const other = await findTheme(trx, { revisitId, themeId: into });
    if (!theme || !other) return { kind: "no-such-theme" };
    if (theme.focusAreaId !== other.focusAreaId || themeId === into) return { kind: "not-together" };
    const removed = { removedAt: toText(now), removedBy: actor.personId };
    const there = new Set((await listCodingsByTheme(trx, into)).map(alike));
    const codings = await listCodingsByTheme(trx, themeId);
    for (const coding of codings) {
      const givenAs = coding.givenAs ?? themeId;
      const change = there.has(alike(coding)) ? removed : { themeId: into, givenAs };
      await updateCoding(trx, coding.id, change);
    }
    await updateTheme(trx, themeId, { ...removed, mergedInto: into });
    const moved = codings.filter((coding) => !there.has(alike(coding))).length;
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "merged a theme into another",
      details: { themeId, name: theme.name, into, intoName: other.name, codings: codings.length, moved },
    });
    return { kind: "merged", moved };
  });
}

function alike({ textNumber, startsAt, endsAt, feeling }: CodingsTable): string {
  return JSON.stringify([textNumber, startsAt, endsAt, feeling]);
}
