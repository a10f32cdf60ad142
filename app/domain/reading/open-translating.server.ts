import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { markPassagesOpened } from "../evidence/mark-passages-opened.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";

/** A text that is to be translated or transcribed. That it was opened is recorded first. Null where there is none. */
export async function openTranslating(
  db: Queries,
  about: { inspectionId: string; number: number; actor: PersonActor; now: Temporal.Instant },
) {
  const { inspectionId, number, actor, now } = about;
  const [text] = await readTexts(db, { inspectionId, numbers: [number] });
  if (!text) return null;
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: text.source === "evidence" ? "text.passage-opened" : "text.opened",
    details: {
      text: number,
      source: text.source,
      ...(text.source === "evidence" ? { uploadId: text.uploadId } : {}),
    },
  });
  await markPassagesOpened(db, { texts: [text], actor, now });
  return text;
}
