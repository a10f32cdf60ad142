import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasOfTexts, listTexts } from "#db/queries/texts.ts";
import { findCodingById, findTheme } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { addCoding, removeCoding } from "./code-text.server.ts";
import type { Feeling } from "./theme.ts";

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

export type CodedTexts =
  /** Those that are about another focus area, or under the theme already, are left as they are. */
  | { kind: "coded"; codings: { number: number; codingId: string }[] }
  | { kind: "no-such-text" }
  | { kind: "no-such-theme" };

/** Puts several whole texts under one theme. */
export function codeTexts(
  db: Queries,
  input: Author & { numbers: readonly number[]; themeId: string; feeling: Feeling },
): Promise<CodedTexts> {
  const { inspectionId, numbers, themeId } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme) return { kind: "no-such-theme" };
    const texts: readonly { number: number }[] = await listTexts(trx, { inspectionId, numbers });
    if (texts.length < new Set(numbers).size) return { kind: "no-such-text" };
    const areas = await listFocusAreasOfTexts(trx, numbers);
    const about = new Set(
      areas.filter(({ id }) => id === theme.focusAreaId).map(({ textNumber }) => textNumber),
    );
    const codings: { number: number; codingId: string }[] = [];
    for (const text of texts.filter(({ number }) => about.has(number))) {
      const result = await addCoding(trx, {
        inspectionId,
        number: text.number,
        theme,
        range: null,
        feeling: input.feeling,
        actor: input.actor,
        now: input.now,
      });
      if (result.kind === "coded") codings.push({ number: text.number, codingId: result.codingId });
    }
    return { kind: "coded", codings };
  });
}

/** The inverse: takes several codings back. */
export function undoCodings(
  db: Queries,
  input: Author & { codingIds: readonly string[] },
): Promise<{ kind: "undone" }> {
  const { inspectionId, codingIds } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    for (const codingId of codingIds) {
      const coding = await findCodingById(trx, { inspectionId, codingId });
      // Somebody else has taken it back meanwhile.
      if (coding) await removeCoding(trx, { ...input, coding });
    }
    return { kind: "undone" };
  });
}
