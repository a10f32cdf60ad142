import type { Trx } from "#db/connection.ts";
import { findActor } from "#db/queries/people.ts";
import { isStandInCurrent } from "#db/queries/stand-ins.ts";
import type { PersonActor } from "./audit.ts";

/** Somebody did what their part let them do when they began, and does not any more. Nothing of it is stored. */
export class ActorEnded extends Error {
  override name = "ActorEnded";
}

/**
 * Throws `ActorEnded` where a person lost their right while their work was under way: deactivated, no member any
 * more, or no lead. An upload can take half an hour. Call it within the transaction of the work.
 */
export async function checkActor(
  trx: Trx,
  { actor, inspectionId }: { actor: PersonActor; inspectionId: string | null },
): Promise<void> {
  const currentActor = await findActor(trx, { personId: actor.personId, inspectionId });
  if (!currentActor) return;
  if (currentActor.deactivatedAt !== null) throw new ActorEnded("the person has been deactivated");
  if (currentActor.deletedAt !== null) throw new ActorEnded("the re-visit has been deleted");
  if (inspectionId === null) {
    if (actor.role === "lead-inspector" && currentActor.appointedLeadAt === null) {
      throw new ActorEnded("the appointment as lead inspector has ended");
    }
  } else if (
    currentActor.role !== null &&
    (currentActor.leftAt !== null || currentActor.role !== actor.role)
  ) {
    throw new ActorEnded("the person's part in the re-visit has ended");
  }
  if (actor.standIn && !(await isStandInCurrent(trx, actor.standIn.id)))
    throw new ActorEnded("they stand in for nobody any more");
}
