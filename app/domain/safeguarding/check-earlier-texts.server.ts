import { setImmediate as turn } from "node:timers/promises";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFlagsOfText, listUntoldFlags } from "#db/queries/safeguarding.ts";
import {
  countTextsToCheck,
  deleteTextsToCheck,
  listFlagsOfEmail,
  listTextsToCheck,
  type TextToCheck,
} from "#db/queries/texts-to-check.ts";
import type { DangerKind } from "../danger/danger-words.ts";
import { findDanger } from "../danger/find-danger.ts";
import { addUntoldEntries, enqueueAlert } from "./add-entries.server.ts";
import { planTranslationEntries } from "./raise-flags-of-text.server.ts";

/** More than the passages of one email that are looked through, so that it is seldom in two batches. */
const maxTexts = 120;

type CheckedText = TextToCheck & { found: DangerKind[]; foundInTranslation: DangerKind[] };

/**
 * Looks through what a re-visit had stored before the queue took words of its kind, and puts what may speak of danger into the
 * queue. Nothing is raised twice: what an entry says already is passed over, seen or not. The named inspector is told once, at
 * the end. It may break off at any step, and goes on where it was.
 */
export async function checkEarlierTexts(
  db: Queries,
  { inspectionId, now, signal }: { inspectionId: string; now: Temporal.Instant; signal?: AbortSignal },
): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const texts = await findDangerInTurns(await listTextsToCheck(db, { inspectionId, limit: maxTexts }));
    const waiting = await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      if (texts.length > 0) await raiseEntries(trx, { inspectionId, texts, now });
      const next = await listTextsToCheck(trx, { inspectionId, limit: 1 });
      if (next.length === 0 && (await listUntoldFlags(trx, inspectionId)).length > 0)
        await enqueueAlert(trx, inspectionId);
      return next.length;
    });
    if (waiting === 0) return;
  }
}

/** How many texts from before are still to be looked through. */
export function countUncheckedTexts(db: Queries, inspectionId: string): Promise<number> {
  return countTextsToCheck(db, inspectionId);
}

/** Outside a transaction: a text of 10,000 characters takes the processor some hundredths of a second. */
async function findDangerInTurns(texts: readonly TextToCheck[]): Promise<CheckedText[]> {
  const checked: CheckedText[] = [];
  for (const text of texts) {
    const { words, translationWords, source, emailId } = text;
    const isLookedThrough = source !== "survey" && (source !== "evidence" || emailId !== null);
    const found = isLookedThrough ? findDanger(words) : [];
    await turn();
    const foundInTranslation = translationWords === null ? [] : findDanger(translationWords);
    checked.push({ ...text, found, foundInTranslation });
    await turn();
  }
  return checked;
}

async function raiseEntries(
  trx: Trx,
  {
    inspectionId,
    texts,
    now,
  }: { inspectionId: string; texts: readonly CheckedText[]; now: Temporal.Instant },
): Promise<void> {
  const numbers = texts.map(({ number }) => number);
  const current = new Map(
    (await listTextsToCheck(trx, { inspectionId, numbers, limit: numbers.length })).map((text) => [
      text.number,
      text,
    ]),
  );
  const unchanged = texts.filter(({ number, words, translationWords }) => {
    const text = current.get(number);
    return text !== undefined && text.words === words && text.translationWords === translationWords;
  });
  // What was changed meanwhile is looked at again as it reads now. Before the entries: who takes a text back holds its row, and waits for the audit.
  if (unchanged.length > 0)
    await deleteTextsToCheck(
      trx,
      unchanged.map(({ number }) => number),
    );
  for (const found of groupByEmail(unchanged)) {
    const entries = await planEntries(trx, found);
    if (entries.length > 0) await addUntoldEntries(trx, { inspectionId, entries, now });
  }
  for (const { foundInTranslation: found, ...text } of unchanged) {
    const entries = await planTranslationEntries(trx, { text, found });
    if (entries.length > 0) await addUntoldEntries(trx, { inspectionId, entries, now });
  }
}

/** The passages of one email together: it is flagged once, at the first that speaks of danger. */
function groupByEmail(texts: readonly CheckedText[]): CheckedText[][] {
  return [...Map.groupBy(texts, ({ number, emailId }) => emailId ?? number).values()];
}

async function planEntries(trx: Trx, texts: readonly CheckedText[]) {
  const first = texts.find(({ found }) => found.length > 0);
  if (!first) return [];
  const { source, sourceId, questionVersionId, emailId } = first;
  const flags = emailId === null ? await listFlagsOfText(trx, first) : await listFlagsOfEmail(trx, emailId);
  const known = new Set<string>(
    flags
      .filter(({ ofTranslation, wordsChangedAt }) => !ofTranslation && wordsChangedAt === null)
      .flatMap(({ kinds }) => kinds),
  );
  const kinds = new Set(texts.flatMap(({ found }) => found).filter((kind) => !known.has(kind)));
  if (kinds.size === 0) return [];
  return [{ source, sourceId, responseId: null, questionVersionId, ofTranslation: false, kinds: [...kinds] }];
}
