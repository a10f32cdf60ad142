import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  listHiddenSamplesOfTexts,
  listReadingsOfSample,
  listSamples,
  listSampleTexts,
  updateSample,
} from "#db/queries/samples.ts";
import type { ReadingSamplesTable } from "#db/tables/samples.ts";
import type { PersonActor } from "../audit/audit.ts";
import type { AuditAction } from "../audit/audit-actions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

type Author = { inspectionId: string; sampleId: string; actor: PersonActor; now: Temporal.Instant };

/** The one who was asked agrees to read a sample. */
export function agreeToSample(
  db: Queries,
  input: Author,
): Promise<{ kind: "agreed" | "no-such-sample" | "not-asked" }> {
  return change(db, input, "sample.agreed", (sample) =>
    sample.otherReader === input.actor.personId && sample.agreedAt === null
      ? { kind: "agreed", changes: { agreedAt: input.now } }
      : { kind: "not-asked" },
  );
}

/** One of its readers gives a sample up, or puts it aside; what each coded can then be seen. */
export function endSample(
  db: Queries,
  input: Author,
): Promise<{ kind: "ended" | "no-such-sample" | "not-a-reader" }> {
  return change(db, input, "sample.ended", (sample) =>
    [sample.otherReader, sample.proposedBy].includes(input.actor.personId)
      ? { kind: "ended", changes: { endedAt: input.now, endedBy: input.actor.personId } }
      : { kind: "not-a-reader" },
  );
}

function change<Kind extends string>(
  db: Queries,
  { inspectionId, sampleId, actor, now }: Author,
  action: AuditAction,
  decide: (sample: ReadingSamplesTable) => { kind: Kind; changes?: Parameters<typeof updateSample>[2] },
): Promise<{ kind: Kind | "no-such-sample" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const sample = (await listSamples(trx, inspectionId)).find(({ id }) => id === sampleId);
    if (!sample || sample.endedAt !== null) return { kind: "no-such-sample" };
    const { kind, changes } = decide(sample);
    if (changes) {
      await updateSample(trx, sampleId, changes);
      await recordAudit(trx, { at: now, actor, inspectionId, action, details: { sampleId } });
    }
    return { kind };
  });
}

/** Brings what each coded into the open for every sample of a text that both its readers have read to the end. */
export async function revealSamples(
  trx: Trx,
  about: { inspectionId: string; textNumber: number; actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  const { inspectionId, textNumber, actor, now } = about;
  if ((await listHiddenSamplesOfTexts(trx, [textNumber])).length === 0) return;
  // Both may finish at the same moment, and neither would see the other's last reading.
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  for (const sample of await listHiddenSamplesOfTexts(trx, [textNumber])) {
    if (sample.agreedAt === null) continue;
    const numbers = await listSampleTexts(trx, sample.id);
    const readings = await listReadingsOfSample(trx, sample.id);
    const isRead = [sample.proposedBy, sample.otherReader].every((reader) =>
      numbers.every((number) =>
        readings.some(({ textNumber, personId }) => textNumber === number && personId === reader),
      ),
    );
    if (!isRead) continue;
    await updateSample(trx, sample.id, { revealedAt: now });
    const details = { sampleId: sample.id, texts: numbers.length };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "sample.finished", details });
  }
}

/** Whether a person must not see yet what the other coded in a text. */
export async function isReadBlind(
  db: Queries,
  { textNumber, personId }: { textNumber: number; personId: string },
): Promise<boolean> {
  return (await listTextsReadBlind(db, { numbers: [textNumber], personId })).has(textNumber);
}

/** Which of these texts a person reads blind. */
export async function listTextsReadBlind(
  db: Queries,
  { numbers, personId }: { numbers: readonly number[]; personId: string },
): Promise<ReadonlySet<number>> {
  const samples = await listHiddenSamplesOfTexts(db, numbers);
  return new Set(
    samples
      .filter((sample) => [sample.proposedBy, sample.otherReader].includes(personId))
      .map(({ textNumber }) => textNumber),
  );
}
