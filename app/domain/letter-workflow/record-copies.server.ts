import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { deleteLetterCopy, insertLetterCopies } from "#db/queries/letter-last-steps.ts";
import { findLetterByInspection } from "#db/queries/letters.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import type { NamedCopyKind } from "../letters/copies.ts";
import { findLetter } from "../letters/find-letter.server.ts";

export type RecordedCopies =
  | { kind: "recorded" }
  | { kind: "not-final" }
  /** A copy cannot have gone before the letter was final, or tomorrow. */
  | { kind: "wrong-day"; from: Temporal.PlainDate; until: Temporal.PlainDate };

type About = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/** Records to whom copies of the final letter went, and when (¶62). */
export async function recordLetterCopies(
  db: Queries,
  input: About & { kinds: readonly NamedCopyKind[]; other: string; sentOn: Temporal.PlainDate },
): Promise<RecordedCopies> {
  const { inspectionId, kinds, other, sentOn, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RecordedCopies> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter?.final) return { kind: "not-final" };
    const { editionId, madeAt } = letter.final;
    const [from, until] = [dateInLondon(madeAt), dateInLondon(now)];
    const isBetween =
      Temporal.PlainDate.compare(sentOn, from) >= 0 && Temporal.PlainDate.compare(sentOn, until) <= 0;
    if (!isBetween) return { kind: "wrong-day", from, until };
    const recipients = [
      ...kinds.map((kind) => ({ kind, name: "" })),
      ...(other === "" ? [] : [{ kind: "other" as const, name: other }]),
    ];
    const copies = recipients.map(({ kind, name }) => ({
      ...{ id: makeId(), letterId: letter.id, editionId, kind, name, sentOn: sentOn.toString() },
      ...{ recordedBy: actor.personId, recordedAt: now },
    }));
    await insertLetterCopies(trx, copies);
    const details = { to: recipients.map(({ kind }) => kind), sentOn: sentOn.toString() };
    const entry = { at: now, actor, inspectionId, details, words: { name: other } };
    await recordAudit(trx, { ...entry, action: "letter.copies-recorded" });
    return { kind: "recorded" };
  });
}

/** Takes back what was recorded by mistake. */
export async function removeLetterCopy(
  db: Queries,
  input: About & { copyId: string },
): Promise<{ kind: "removed" } | { kind: "not-found" }> {
  const { inspectionId, copyId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<{ kind: "removed" } | { kind: "not-found" }> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetterByInspection(trx, inspectionId);
    const removed = letter ? await deleteLetterCopy(trx, { letterId: letter.id, copyId }) : undefined;
    if (!removed) return { kind: "not-found" };
    const details = { to: removed.kind };
    const entry = { at: now, actor, inspectionId, details, words: { name: removed.name } };
    await recordAudit(trx, { ...entry, action: "letter.copy-removed" });
    return { kind: "removed" };
  });
}
