import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertDiscussion } from "#db/queries/discussions.ts";
import {
  findTalkRequest,
  insertTalkRequestStep,
  listFlagsOfTalkRequests,
  listTalkRequestSteps,
} from "#db/queries/talk-requests.ts";
import type { TalkRequestStepsTable, TalkRequestsTable } from "#db/tables/talk-requests.ts";
import type { PersonActor } from "../audit/audit.ts";
import type { AuditAction } from "../audit/audit-actions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Setting } from "../discussions/setting.ts";
import { type TalkStep, talkNeedNames, talkStateOf } from "./talk-request.ts";

/** Where and when an inspector meets them: YYYY-MM-DD, and HH:MM in London or null. */
export type Arrangement = { heldOn: string; heldTime: string | null; place: string; setting: Setting };

type Step = { inspectionId: string; requestId: string; actor: PersonActor; now: Temporal.Instant };

export type RecordedStep =
  | { kind: "recorded" }
  | { kind: "no-such-request" }
  /** What was said is gone: taken back, or erased after the visit. */
  | { kind: "erased" }
  /** Its words may speak of danger, and nobody has opened their entry of the safeguarding queue. */
  | { kind: "waits" };

/** What an inspector can record with one press. */
export const pressedSteps = ["called", "declined", "reopened"] as const satisfies readonly TalkStep[];
export type PressedStep = (typeof pressedSteps)[number];

const actions: Readonly<Record<PressedStep, AuditAction>> = {
  called: "talk-request.called",
  declined: "talk-request.declined",
  reopened: "talk-request.reopened",
};

/** That the adult was called, that it will not happen, or that it waits again. Twice is once. */
export function recordStep(db: Queries, recording: Step & { step: PressedStep }): Promise<RecordedStep> {
  const { step } = recording;
  return changeRequest(db, recording, async (trx, { request, steps }) => {
    const state = talkStateOf(steps);
    if (state === (step === "reopened" ? "new" : step)) return { kind: "recorded" };
    await addStep(trx, recording, { step });
    await audit(trx, recording, { action: actions[step], request });
    return { kind: "recorded" };
  });
}

/** That the adult and an inspector agreed on a day and a place. Another one takes its place; the same again changes nothing. */
export function arrangeTalk(
  db: Queries,
  recording: Step & { arrangement: Arrangement },
): Promise<RecordedStep> {
  const { arrangement } = recording;
  return changeRequest(db, recording, async (trx, { request, steps }) => {
    const last = steps.at(-1);
    if (last?.step === "arranged" && isSame(last, arrangement)) return { kind: "recorded" };
    await addStep(trx, recording, { step: "arranged", ...arrangement });
    await audit(trx, recording, { action: "talk-request.arranged", request });
    return { kind: "recorded" };
  });
}

/**
 * Makes a discussion of what was arranged, with what is needed in our words: neither the adult nor anything that was typed goes
 * along, so that the discussion holds nobody's name. Twice is once.
 */
export function makeDiscussionOfRequest(
  db: Queries,
  recording: Step,
): Promise<
  | { kind: "made"; discussionId: string }
  | { kind: "not-arranged" }
  | Exclude<RecordedStep, { kind: "recorded" }>
> {
  const { inspectionId, actor, now } = recording;
  return changeRequest(db, recording, async (trx, { request, steps }) => {
    const state = talkStateOf(steps);
    const made = steps.findLast(({ discussionId }) => discussionId !== null)?.discussionId;
    if (state === "discussion" && made) return { kind: "made", discussionId: made };
    const arranged = steps.findLast(({ step }) => step === "arranged");
    const { heldOn, heldTime, place, setting } = arranged ?? {};
    if (state !== "arranged" || !heldOn || !place || !setting) return { kind: "not-arranged" };
    const discussionId = makeId();
    const adjustments = (request.needs ?? []).map((need) => talkNeedNames[need]).join("\n");
    await insertDiscussion(trx, {
      ...{ id: discussionId, inspectionId, heldOn, heldTime: heldTime ?? null, place, setting },
      ...{ helpers: "", adjustments, createdBy: actor.personId, createdAt: now, updatedAt: now },
      ...{ consentCheckedAt: null, consentCheckedBy: null },
      ...{ withdrawalsSettledAt: null, withdrawalsSettledBy: null },
    });
    await addStep(trx, recording, { step: "discussion", discussionId });
    const details = { discussionId, heldOn, setting };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "discussion.added", details });
    await audit(trx, recording, { action: "talk-request.made-discussion", request });
    return { kind: "made", discussionId };
  });
}

type Found = { request: TalkRequestsTable; steps: readonly TalkRequestStepsTable[] };

function changeRequest<Outcome>(
  db: Queries,
  { inspectionId, requestId }: Step,
  change: (trx: Trx, found: Found) => Promise<Outcome>,
): Promise<Outcome | Exclude<RecordedStep, { kind: "recorded" }>> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const request = await findTalkRequest(trx, { inspectionId, requestId });
    if (!request) return { kind: "no-such-request" } as const;
    if (request.erasedAt !== null) return { kind: "erased" } as const;
    const flags = await listFlagsOfTalkRequests(trx, inspectionId);
    const isUnseen = flags.some(
      ({ sourceId, seenAt, closedAt }) => sourceId === requestId && seenAt === null && closedAt === null,
    );
    if (isUnseen) return { kind: "waits" } as const;
    const steps = await listTalkRequestSteps(trx, inspectionId);
    return change(trx, { request, steps: steps.filter((step) => step.requestId === requestId) });
  });
}

const nothing = { heldOn: null, heldTime: null, place: null, setting: null, discussionId: null };

async function addStep(
  trx: Trx,
  { requestId, actor, now }: Step,
  step: Pick<TalkRequestStepsTable, "step"> & Partial<TalkRequestStepsTable>,
): Promise<void> {
  const done = { id: makeId(), requestId, doneBy: actor.personId, doneAt: now };
  await insertTalkRequestStep(trx, { ...nothing, ...done, ...step });
}

function audit(
  trx: Trx,
  { inspectionId, actor, now }: Step,
  { action, request }: { action: AuditAction; request: TalkRequestsTable },
): Promise<void> {
  return recordAudit(trx, { at: now, actor, inspectionId, action, details: { request: request.number } });
}

function isSame(step: TalkRequestStepsTable, { heldOn, heldTime, place, setting }: Arrangement): boolean {
  return (
    step.heldOn === heldOn && step.heldTime === heldTime && step.place === place && step.setting === setting
  );
}
