import { makeDraftCode } from "#app/domain/drafts/receipt.ts";
import { askToTalk } from "#app/domain/talk-requests/ask-to-talk.server.ts";
import { fieldsOfHours, setTalkHours } from "#app/domain/talk-requests/set-talk-hours.server.ts";
import type { TalkWords } from "#app/domain/talk-requests/talk-request.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { must } from "./must.ts";

const hours = { days: "weekdays", fromTime: "09:00", untilTime: "17:00" } as const;

/** The lead says in which hours somebody answers young people who ask to talk. */
export async function setExampleTalkHours(
  db: Queries,
  area: AreaUnderWay,
  now: Temporal.Instant,
): Promise<void> {
  const { inspectionId } = area;
  const actor = area.actorIn("lead-inspector");
  const seen = markOfFields(fieldsOfHours(null));
  must("set", await setTalkHours(db, { inspectionId, hours, seen, actor, now }));
}

/** A young person asks, from the page of their area. */
export async function requestTalk(
  db: Queries,
  { inspectionId }: AreaUnderWay,
  request: TalkWords,
  now: Temporal.Instant,
): Promise<void> {
  const receipt = makeDraftCode(makeSecretBytes());
  must("asked", await askToTalk(db, { inspectionId, receipt, request, language: "en", now }));
}
