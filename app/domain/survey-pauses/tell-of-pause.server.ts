import { paths } from "#app/paths.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listApprovedVersions } from "#db/queries/question-versions.ts";
import { listFaultsByInspection } from "#db/queries/survey-faults.ts";
import { findPauseById, updatePauseMessageTime } from "#db/queries/survey-pauses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { listPeopleToNotify } from "../notification/record-notification.server.ts";
import type { Survey } from "../survey/survey.ts";
import { stateOf } from "../survey/survey.ts";
import { formatSpan } from "../survey-faults/fault.ts";
import { writePassingOn } from "./passing-on.ts";

/** The text to pass on as of now: from the pause that goes on, the faults recorded, and the closing that stands. */
export async function writePassingOnNow(
  db: Queries,
  { survey, origin, now }: { survey: Survey; origin: string; now: Temporal.Instant },
): Promise<string> {
  const { inspectionId, areaName, slug, pause, closesAt } = survey;
  const faults = await listFaultsByInspection(db, inspectionId);
  const texts = new Map((await listApprovedVersions(db, inspectionId)).map(({ id, text }) => [id, text]));
  return writePassingOn({
    ...{ areaName, pause, closesAt },
    isClosed: stateOf(survey, now) === "closed",
    faults: faults.map((fault) => ({
      span: formatSpan(fault),
      questions: fault.questionVersionIds.map((id) => texts.get(id) ?? ""),
    })),
    address: `${origin}${paths.survey.start(slug)}`,
  });
}

/** When the text was last sent, as a form takes it along; "" where it never was. */
export function toldMark({ toldAt }: { toldAt: Temporal.Instant | null }): string {
  return toldAt === null ? "" : formatInstant(toldAt);
}

export type PauseMessageSent =
  | { kind: "told"; people: number }
  | { kind: "told-before" }
  | { kind: "no-pause" };

/**
 * Sends forum and local area officer a text to pass on to families, whom Noonday cannot reach. `seen`: when they were last
 * told, as the page showed it, so that one press sends once.
 */
export async function tellOfPause(
  db: Queries,
  input: {
    inspectionId: string;
    pauseId: string;
    seen: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<PauseMessageSent> {
  const { inspectionId, pauseId, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<PauseMessageSent> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const pause = await findPauseById(trx, pauseId);
    if (!pause || pause.inspectionId !== inspectionId) return { kind: "no-pause" };
    if (toldMark(pause) !== seen) return { kind: "told-before" };
    const people = await listPeopleToNotify(trx, inspectionId);
    for (const { personId } of people)
      await enqueueMessage(trx, {
        template: "survey-paused",
        inspectionId,
        personId,
        subjectId: pauseId,
        now,
      });
    await updatePauseMessageTime(trx, { id: pauseId, toldAt: now });
    const details = { people: people.length };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "survey.pause-told", details });
    return { kind: "told", people: people.length };
  });
}
