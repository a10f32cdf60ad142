import { addDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { addParticipants } from "#app/domain/discussions/add-participants.server.ts";
import { checkConsentAtStart } from "#app/domain/young-peoples-ways/check-consent-at-start.server.ts";
import type { Queries } from "#db/connection.ts";
import type { BareInspection } from "./bare-inspection.ts";

/** A time of day, in London and UTC alike, on the day of the discussion. */
export const at = (time: string) => Temporal.Instant.from(`2026-11-24T${time}:00Z`);

export const discussionDetails = {
  heldOn: "2026-11-24",
  heldTime: "10:00",
  place: "Hillside School, library",
  setting: "mainstream-school" as const,
  helpers: "A teaching assistant who signs",
  adjustments: "Cards with faces, and a break half way",
};

/** A discussion with nobody in it yet, as operations want to know of it. */
export async function aDiscussion(db: Queries, inspection: Pick<BareInspection, "inspectionId" | "lead">) {
  const about = { inspectionId: inspection.inspectionId, actor: inspection.lead };
  const added = await addDiscussion(db, { ...about, details: discussionDetails, now: at("09:00") });
  if (added.kind !== "added") throw new Error("no name is in the details");
  return { ...about, discussionId: added.discussionId };
}

/** One that has started, with three young people of different ages who all agreed. */
export async function aDiscussionOfThree(
  db: Queries,
  inspection: Pick<BareInspection, "inspectionId" | "lead">,
) {
  const about = await aDiscussion(db, inspection);
  const more = { count: 1, youngPersonConsent: true, parentConsent: true, now: at("09:05") };
  const ids: string[] = [];
  for (const ageBand of ["11-15", "16-18", "under-11"] as const) {
    const added = await addParticipants(db, { ...about, ...more, ageBand });
    if (added.kind === "added") ids.push(...added.participantIds);
  }
  const answers = Object.fromEntries(ids.map((id) => [id, true]));
  await checkConsentAtStart(db, { ...about, isInformed: true, answers, now: at("10:00") });
  return { about, ids };
}

/** One more "good" for the first focus area's question. */
export function aPress(inspection: BareInspection, about: Awaited<ReturnType<typeof aDiscussion>>) {
  return {
    ...about,
    focusAreaId: inspection.focusAreaIds[0],
    questionVersionId: inspection.facesVersionId,
    answer: "good",
    change: 1,
    now: at("10:10"),
  };
}
