import { randomInt } from "node:crypto";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import { insertSample, listFreshTexts } from "#db/queries/samples.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { drawSample, sampleSizes } from "./sample.ts";

export type ProposedSample =
  | { kind: "proposed"; sampleId: string; texts: number }
  | { kind: "no-such-reader" | "no-such-focus-area" }
  /** Too few texts are left that neither has read. */
  | { kind: "too-few"; remaining: number };

/** Everybody else in a re-visit who reads and codes. */
export async function listOtherReaders(
  db: Queries,
  { inspectionId, personId }: { inspectionId: string; personId: string },
): Promise<{ personId: string; name: string }[]> {
  const members = await listMembersByInspection(db, inspectionId);
  return members
    .filter((member) => member.personId !== personId && may(member.role, "change", "reading"))
    .map(({ personId: id, name }) => ({ personId: id, name }));
}

/** Draws texts that neither of two inspectors has read, for both to read blind once the other agrees. */
export function proposeSample(
  db: Queries,
  input: {
    inspectionId: string;
    focusAreaId: string | null;
    size: number;
    otherReader: string;
    /** What it is drawn with; by chance where not given. */
    seed?: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ProposedSample> {
  const { inspectionId, focusAreaId, size, otherReader, actor, now } = input;
  const seed = input.seed ?? randomInt(2 ** 31 - 1);
  return db.transaction().execute(async (trx): Promise<ProposedSample> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const { personId } = actor;
    const others = await listOtherReaders(trx, { inspectionId, personId });
    if (!others.some((other) => other.personId === otherReader)) return { kind: "no-such-reader" };
    const areas = await listFocusAreasByInspection(trx, inspectionId);
    if (focusAreaId !== null && !areas.some(({ id }) => id === focusAreaId)) {
      return { kind: "no-such-focus-area" };
    }
    const personIds = [personId, otherReader];
    const numbers = drawSample(
      await listFreshTexts(trx, { inspectionId, focusAreaId, personIds }),
      size,
      seed,
    );
    if (numbers.length < sampleSizes.min) return { kind: "too-few", remaining: numbers.length };
    const sampleId = makeId();
    const sample = { id: sampleId, inspectionId, focusAreaId, seed, proposedBy: personId, otherReader };
    const open = { agreedAt: null, revealedAt: null, endedAt: null, endedBy: null };
    await insertSample(trx, { ...sample, ...open, proposedAt: now }, numbers);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "sample.proposed",
      details: { sampleId, texts: numbers.length, seed, otherReader },
    });
    return { kind: "proposed", sampleId, texts: numbers.length };
  });
}
