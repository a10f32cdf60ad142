import type { Queries } from "#db/connection.ts";
import {
  listFlagsOfTalkRequests,
  listTalkRequestSteps,
  listTalkRequests,
} from "#db/queries/talk-requests.ts";
import type { LanguageCode } from "#db/tables/enumerations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { type TalkState, type TalkWords, talkStateOf } from "./talk-request.ts";

export type ListedRequest = {
  id: string;
  number: number;
  askedAt: Temporal.Instant;
  state: TalkState;
  /** Null once it is erased, and while it waits for the safeguarding queue. */
  said: (TalkWords & { language: LanguageCode }) | null;
  /** Whether what was said is gone. */
  isErased: boolean;
  /** The entry of the safeguarding queue that somebody has to open before anybody reads the request. */
  waitsForEntry: { id: string; number: number } | null;
  /** The newest entry about it, opened or not. */
  entry: { id: string; number: number } | null;
  steps: Awaited<ReturnType<typeof listTalkRequestSteps>>;
};

/**
 * The requests of a re-visit, newest first, for its inspectors. Where words may speak of danger, nothing of the request is here
 * before somebody has opened its entry of the safeguarding queue: the adult may be the danger.
 */
export async function listRequests(db: Queries, inspectionId: string): Promise<ListedRequest[]> {
  const [requests, steps, flags] = await Promise.all([
    listTalkRequests(db, inspectionId),
    listTalkRequestSteps(db, inspectionId),
    listFlagsOfTalkRequests(db, inspectionId),
  ]);
  return requests.map((row) => {
    const { id, number, askedAt, erasedAt } = row;
    const stepsOfRequest = steps.filter(({ requestId }) => requestId === id);
    const entries = flags.filter(({ sourceId }) => sourceId === id);
    const unseen = entries.find(({ seenAt, closedAt }) => seenAt === null && closedAt === null);
    const entry = entries.at(-1);
    return {
      ...{
        id,
        number,
        askedAt,
        state: talkStateOf(stepsOfRequest),
        isErased: erasedAt !== null,
        steps: stepsOfRequest,
      },
      said: unseen ? null : readWords(row),
      waitsForEntry: unseen && erasedAt === null ? { id: unseen.id, number: unseen.number } : null,
      entry: entry ? { id: entry.id, number: entry.number } : null,
    };
  });
}

function readWords(row: Awaited<ReturnType<typeof listTalkRequests>>[number]): ListedRequest["said"] {
  const { adultRole, adultName, adultContact, adultKnows, needs, needsWords, goodTime, language } = row;
  if (adultRole === null || adultName === null || adultContact === null || adultKnows === null) return null;
  if (needs === null || needsWords === null || goodTime === null || language === null) return null;
  return { adultRole, adultName, adultContact, adultKnows, needs, needsWords, goodTime, language };
}

/** The same for a page that shows them: that what somebody said was opened is in the audit. */
export async function openRequests(
  db: Queries,
  { inspectionId, actor, now }: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<ListedRequest[]> {
  const requests = await listRequests(db, inspectionId);
  const shown = requests.filter(({ said }) => said !== null).length;
  if (shown > 0)
    await recordOpening(db, {
      ...{ inspectionId, actor, now, action: "talk-requests.opened", details: { requests: shown } },
    });
  return requests;
}

/** How many wait for an inspector to do something. */
export async function countNewRequests(db: Queries, inspectionId: string): Promise<number> {
  const requests = await listRequests(db, inspectionId);
  return requests.filter(({ state, isErased }) => state === "new" && !isErased).length;
}
