import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteSettlement, findSettlement, insertSettlement } from "#db/queries/sample-settlements.ts";
import { listCodingsByTexts, updateCoding } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { openSample } from "./open-samples.server.ts";
import type { Settlement } from "./sample.ts";

export type SettledDifference = {
  /** Until both have read a sample, and where they did not differ, there is nothing to settle. */
  kind: "settled" | "no-such-sample" | "not-revealed" | "no-such-difference";
};

/**
 * Settles a text and a theme about which two who read it blind had differed. Where they settle that it is not under the theme,
 * what either had coded so is undone; settled otherwise, it comes back. `open` settles nothing.
 */
export function settleDifference(
  db: Queries,
  input: {
    inspectionId: string;
    sampleId: string;
    textNumber: number;
    themeId: string;
    decision: Settlement;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<SettledDifference> {
  const { inspectionId, sampleId, textNumber, themeId, decision, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<SettledDifference> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const opened = await openSample(trx, { inspectionId, sampleId });
    if (!opened) return { kind: "no-such-sample" };
    if (!opened.compared) return { kind: "not-revealed" };
    const text = opened.compared.texts.find((one) => one.textNumber === textNumber);
    const differing = [...(text?.onlyFirst ?? []), ...(text?.onlySecond ?? [])];
    if (!differing.some((theme) => theme.themeId === themeId)) return { kind: "no-such-difference" };
    const readers = opened.sample.readers.map(({ personId }) => personId);
    const codings = (await listCodingsByTexts(trx, [textNumber])).filter(
      (coding) => coding.themeId === themeId && readers.includes(coding.codedBy),
    );
    const before = await findSettlement(trx, { sampleId, textNumber, themeId });
    for (const { id, removedAt } of codings) {
      if (decision === "not-under" && removedAt === null) {
        await updateCoding(trx, id, { removedAt: now, removedBy: actor.personId });
      }
      const wasUndoneSo =
        before?.decision === "not-under" && removedAt !== null && removedAt.equals(before.settledAt);
      if (decision !== "not-under" && wasUndoneSo) {
        await updateCoding(trx, id, { removedAt: null, removedBy: null });
      }
    }
    if (before?.decision !== decision) {
      await deleteSettlement(trx, { sampleId, textNumber, themeId });
      if (decision !== "open") {
        const settlement = { sampleId, textNumber, themeId, decision };
        await insertSettlement(trx, { ...settlement, settledBy: actor.personId, settledAt: now });
      }
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "sample.settled",
      details: { sampleId, text: textNumber, themeId, decision },
    });
    return { kind: "settled" };
  });
}
