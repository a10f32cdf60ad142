import type { Trx } from "#db/connection.ts";
import { listFlagsOfText } from "#db/queries/safeguarding.ts";
import type { TextSource } from "#db/tables/enumerations.ts";
import type { DangerKind } from "../danger/danger-words.ts";
import { findDanger } from "../danger/find-danger.ts";
import { addEntries, type NewEntry } from "./add-entries.server.ts";
import { markChangedEntries } from "./mark-changed-entries.server.ts";

/** Words that an inspector wrote down, or a young person sent by themselves, in the transaction that stores them, and after that. */
type WrittenDown = {
  inspectionId: string;
  source: Exclude<TextSource, "survey">;
  /** The note, the words of a discussion or of a young person’s response, or a document’s passage. */
  sourceId: string;
  questionVersionId: string | null;
  words: string;
  now: Temporal.Instant;
};

/**
 * Looks for danger to a child in what somebody said at a meeting or in a discussion, wrote in an email, or sent as a young person by
 * themselves, as in answers. Of words that a young person left out, `words` is "": the entries about them are marked as changed.
 * `before`: what stood there. The same words are not flagged again, nor what an entry says that nobody has opened yet: the
 * words of now are read there. A flagged passage that is gone is marked as changed.
 */
export async function raiseFlagsOfText(
  trx: Trx,
  { before = null, words, now, ...about }: WrittenDown & { before?: string | null },
): Promise<void> {
  if (before === words) return;
  const { inspectionId, source, sourceId, questionVersionId } = about;
  const found = findDanger(words);
  const text = { source, sourceId, questionVersionId };
  const kinds = before === null ? found : await markChangedEntries(trx, { text, found, now });
  if (kinds.length === 0) return;
  const entry = { source, sourceId, responseId: null, questionVersionId, ofTranslation: false, kinds };
  await addEntries(trx, { inspectionId, entries: [entry], now });
}

/**
 * The same for the words of a translation or transcript. What an earlier version of it was flagged for is not flagged again,
 * nor what an entry about the original says that nobody has opened yet: it is read there. A document is not looked through
 * in English, where most are an area's own; what somebody had to translate may well be a family's.
 */
export async function raiseFlagsOfTranslation(
  trx: Trx,
  about: {
    inspectionId: string;
    text: { source: TextSource; sourceId: string; questionVersionId: string | null; child?: number };
    words: string;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { inspectionId, text, words, now } = about;
  const entries = await planTranslationEntries(trx, { text, found: findDanger(words) });
  await addEntries(trx, { inspectionId, entries, now });
}

/** What is to be raised of the danger `found` in a translation: one entry, or none. */
export async function planTranslationEntries(
  trx: Trx,
  {
    text,
    found,
  }: {
    text: { source: TextSource; sourceId: string; questionVersionId: string | null; child?: number };
    found: readonly DangerKind[];
  },
): Promise<NewEntry[]> {
  if (found.length === 0) return [];
  const { source, sourceId, questionVersionId, child = 1 } = text;
  const flags = await listFlagsOfText(trx, text);
  const known = new Set(
    flags
      .filter(({ wordsChangedAt }) => wordsChangedAt === null)
      .filter(({ ofTranslation, seenAt }) => ofTranslation || seenAt === null)
      .flatMap(({ kinds }) => kinds),
  );
  const kinds = found.filter((kind) => !known.has(kind));
  if (kinds.length === 0) return [];
  const isAnswer = source === "survey";
  const place = { responseId: isAnswer ? sourceId : null, sourceId: isAnswer ? null : sourceId };
  return [{ source, ...place, questionVersionId, child, ofTranslation: true, kinds }];
}
