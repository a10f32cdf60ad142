import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listQuestionsByAudience, replaceTies, updateQuestion } from "#db/queries/questions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { areFocusAreasOf, freezeUnlessForParents } from "../questions/add-question.server.ts";
import { listNewlyBroken } from "../questions/conditions.ts";
import {
  type CurrentQuestion,
  findQuestion,
  findQuestionSet,
  listQuestions,
} from "../questions/list-questions.server.ts";

type Acting = { inspectionId: string; questionId: string; actor: PersonActor; now: Temporal.Instant };
/** A place in the list of all questions of an audience, next to another. */
type Place = { side: "before" | "after"; questionId: string };

/** The focus areas that it had, and where it stood among all questions; null where it was the only one. */
type Back = { focusAreaIds: string[]; place: Place | null };
type NotMoved = { kind: "no-such-question" } | { kind: "unknown-focus-area" };

/** What came of it; `broken`: the words of the questions that now stand before what they depend on. */
type Placed = { back: Back; broken: readonly string[] };
/** `to`: the short name of the focus area. */
export type MovedToFocusArea = ({ kind: "moved"; to: string } & Placed) | NotMoved;
export type ReturnedToFocusAreas = ({ kind: "returned" } & Placed) | NotMoved;

/**
 * Takes a question from one focus area to another, next to a question there, or to the end of its list. Its other focus areas
 * stay.
 */
export async function moveToFocusArea(
  db: Queries,
  input: Acting & { fromFocusAreaId: string; toFocusAreaId: string; place: Place | null },
): Promise<MovedToFocusArea> {
  const { inspectionId, questionId, fromFocusAreaId, toFocusAreaId } = input;
  return db.transaction().execute(async (trx): Promise<MovedToFocusArea> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findQuestion(trx, { inspectionId, questionId });
    if (!question?.focusAreaIds.includes(fromFocusAreaId)) return { kind: "no-such-question" };
    if (!(await areFocusAreasOf(trx, inspectionId, [toFocusAreaId]))) return { kind: "unknown-focus-area" };
    const { audience } = question;
    const inArea = (await listQuestions(trx, { inspectionId, audience })).flatMap(({ id, focusAreaIds }) =>
      focusAreaIds.includes(toFocusAreaId) && id !== questionId ? [id] : [],
    );
    const last = inArea.at(-1);
    const end: Place | null = last === undefined ? null : { side: "after", questionId: last };
    const place = input.place && inArea.includes(input.place.questionId) ? input.place : end;
    const others = question.focusAreaIds.filter((id) => id !== fromFocusAreaId && id !== toFocusAreaId);
    const placed = await placeQuestion(trx, input, question, {
      focusAreaIds: [toFocusAreaId, ...others],
      place,
    });
    const areas = await listFocusAreasByInspection(trx, inspectionId);
    return { kind: "moved", to: areas.find(({ id }) => id === toFocusAreaId)?.shortName ?? "", ...placed };
  });
}

/** Puts a question back under the focus areas that it had, where it stood. */
export async function returnToFocusAreas(
  db: Queries,
  input: Acting & { focusAreaIds: readonly string[]; place: Place | null },
): Promise<ReturnedToFocusAreas> {
  const { inspectionId, questionId, place } = input;
  const focusAreaIds = [...new Set(input.focusAreaIds)];
  return db.transaction().execute(async (trx): Promise<ReturnedToFocusAreas> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const question = await findQuestion(trx, { inspectionId, questionId });
    if (!question) return { kind: "no-such-question" };
    if (focusAreaIds.length === 0 || !(await areFocusAreasOf(trx, inspectionId, focusAreaIds)))
      return { kind: "unknown-focus-area" };
    return { kind: "returned", ...(await placeQuestion(trx, input, question, { focusAreaIds, place })) };
  });
}

async function placeQuestion(
  trx: Trx,
  { inspectionId, questionId, actor, now }: Acting,
  { audience, focusAreaIds: earlierIds }: CurrentQuestion,
  { focusAreaIds, place }: Back,
): Promise<Placed> {
  const set = await findQuestionSet(trx, { inspectionId, audience });
  const before = (await listQuestionsByAudience(trx, { inspectionId, audience })).map(({ id }) => id);
  const order = before.filter((id) => id !== questionId);
  const neighbour = place ? order.indexOf(place.questionId) : -1;
  if (place && neighbour >= 0) {
    order.splice(neighbour + (place.side === "after" ? 1 : 0), 0, questionId);
    for (const [position, id] of order.entries())
      await updateQuestion(trx, { inspectionId, questionId: id }, { position });
  }
  // Under other focus areas it is another question to whoever is changing it now, or has seen it shared.
  await updateQuestion(trx, { inspectionId, questionId }, { updatedAt: now });
  await replaceTies(trx, questionId, focusAreaIds);
  await freezeUnlessForParents(trx, { inspectionId, questionId, now });
  const action = "question.moved";
  const details = { questionId, audience, from: earlierIds, to: focusAreaIds };
  await recordAudit(trx, { at: now, actor, inspectionId, action, details });
  const broken = listNewlyBroken(set, await findQuestionSet(trx, { inspectionId, audience }));
  return { back: { focusAreaIds: earlierIds, place: placeIn(before, questionId) }, broken };
}

function placeIn(ids: readonly string[], questionId: string): Place | null {
  const at = ids.indexOf(questionId);
  const [earlier, later] = [ids[at - 1], ids[at + 1]];
  if (earlier !== undefined) return { side: "after", questionId: earlier };
  return later === undefined ? null : { side: "before", questionId: later };
}
