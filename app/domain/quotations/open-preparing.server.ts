import type { Queries } from "#db/connection.ts";
import { findPlaceNames } from "#db/queries/inspections.ts";
import { countPeopleHeard } from "#db/queries/quotations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { linesOf } from "../place-names/place-names.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import {
  describeSpeaker,
  findQuotedWords,
  findTooFewReason,
  groupsOfText,
  type QuotedSource,
} from "./quotation.ts";

/** A text of which a quotation is to be prepared, with the groups that it can be shown under. Null where there is none. */
export async function openPreparing(
  db: Queries,
  input: {
    inspectionId: string;
    textNumber: number;
    /** Of which translation it is to be; null for the words themselves. */
    translationId?: string | null;
    actor: PersonActor;
    now: Temporal.Instant;
  },
) {
  const { inspectionId, textNumber, translationId = null, actor, now } = input;
  const [text] = await readTexts(db, { inspectionId, numbers: [textNumber] });
  const quoted = text && findQuotedWords(text, translationId);
  if (!text || !quoted) return null;
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: "quotation.text-opened",
    details: { text: textNumber, source: text.source },
  });
  const [peopleHeard, placeNames] = await Promise.all([
    countPeopleHeard(db, inspectionId),
    findPlaceNames(db, inspectionId),
  ]);
  const source = text.source as QuotedSource;
  const groups = groupsOfText(text, peopleHeard);
  return {
    text,
    quoted,
    placeNames: linesOf(placeNames),
    refused: text.mayQuote
      ? findTooFewReason(source, null, peopleHeard)
      : "Whoever said it has not agreed that it may be quoted.",
    under: [
      { value: "", label: describeSpeaker(source, null) },
      ...groups.map((group) => ({
        value: `${group.name}:${group.value}`,
        label: describeSpeaker(source, group),
      })),
    ],
  };
}
