import { askForDeletion, findOpenDeletion } from "#app/domain/deletion/ask-for-deletion.server.ts";
import { confirmDeletion } from "#app/domain/deletion/confirm-deletion.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import type { AnInspection } from "./inspections.ts";
import { type APerson, actorOf, aMember } from "./people.ts";

/** Saturday 2 January 2027: six months later is Friday 2 July 2027, the last day on which everything is kept. */
export const publishedAt = Temporal.Instant.from("2027-01-02T10:00:00Z");
export const lastDay = Temporal.Instant.from("2027-07-02T22:59:59Z");
export const dayAfter = Temporal.Instant.from("2027-07-02T23:00:00Z");

/** A letter that is published, with nothing in it: how it came to be does not matter to its deletion. */
export async function aPublishedLetter(
  db: Queries,
  inspection: { id: string; lead: Pick<APerson, "id"> },
  at = publishedAt,
): Promise<void> {
  const [letterId, editionId, by] = [makeId(), makeId(), inspection.lead.id];
  await db
    .insertInto("letters")
    .values({ id: letterId, inspectionId: inspection.id, createdBy: by, createdAt: at })
    .execute();
  await db
    .insertInto("letterEditions")
    .values({ id: editionId, letterId, number: 1, content: { sections: [] }, madeAt: at })
    .execute();
  await db
    .insertInto("letterPublications")
    .values({
      id: makeId(),
      letterId,
      editionId,
      releaseId: null,
      citedTables: [],
      publishedBy: by,
      publishedAt: at,
    })
    .execute();
}

/** A second person who may confirm that everything is deleted. */
export function aSecondPerson(db: Queries, inspection: { id: string; lead: APerson }) {
  return aMember(db, { inspection, role: "quality-assurance" });
}

/** Two people delete an inspection; what is left to do is the job's. */
export async function twoPeopleDelete(
  db: Queries,
  inspection: AnInspection,
  now = dayAfter,
): Promise<{ deletionId: string }> {
  const second = await aSecondPerson(db, inspection);
  const by = { inspectionId: inspection.id, now };
  const asked = await askForDeletion(db, { ...by, actor: actorOf(inspection.lead, "lead-inspector") });
  if (asked.kind !== "asked") throw new Error(`nobody could ask: ${JSON.stringify(asked)}`);
  const request = await findOpenDeletion(db, inspection.id);
  if (!request) throw new Error("nobody asked");
  const confirmed = await confirmDeletion(db, {
    ...{ ...by, deletionId: request.id, typedName: inspection.areaName },
    actor: second.actor,
  });
  if (confirmed.kind !== "confirmed") throw new Error(`not confirmed: ${confirmed.kind}`);
  return { deletionId: request.id };
}

/** Somebody opened every entry of the safeguarding queue, and wrote down what was done. */
export async function settleEntries(
  db: Queries,
  { id, lead }: { id: string; lead: Pick<APerson, "id"> },
): Promise<void> {
  const now = dayAfter;
  const entries = await db
    .selectFrom("safeguardingFlags")
    .select("id")
    .where("inspectionId", "=", id)
    .execute();
  await db
    .updateTable("safeguardingFlags")
    .set({ seenAt: now, seenBy: lead.id })
    .where("inspectionId", "=", id)
    .where("seenAt", "is", null)
    .execute();
  await db
    .updateTable("safeguardingFlags")
    .set({ outcome: "referred", outcomeWords: "They take it on.", closedBy: lead.id, closedAt: now })
    .where("inspectionId", "=", id)
    .where("closedAt", "is", null)
    .execute();
  for (const { id: flagId } of entries)
    await db
      .insertInto("safeguardingActions")
      .values({ id: makeId(), flagId, kind: "note", done: "Referred.", doneBy: lead.id, recordedAt: now })
      .execute();
}
