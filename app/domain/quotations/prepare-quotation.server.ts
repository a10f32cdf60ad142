import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertProposedMasks } from "#db/queries/accepted-suggestions.ts";
import {
  countPeopleHeard,
  findLastQuotationNumber,
  insertQuotation,
  updateQuotationAsWithdrawn,
} from "#db/queries/quotations.ts";
import { findText } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { mergeMasks, widenMasks } from "../masks/redaction.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { markOf } from "../text/mark-of.server.ts";
import { widenRange } from "../text/word-boundaries.ts";
import { findQuotedWords, findTooFewReason, isOfGroup, type Mask, type QuotedGroup } from "./quotation.ts";

export type PreparedQuotation =
  | { kind: "prepared"; quotationId: string; number: number }
  | { kind: "no-such-text" }
  /** Whoever said it has not agreed to be quoted. */
  | { kind: "not-to-be-quoted" }
  /** They are not the words that were on the page. */
  | { kind: "words-changed" }
  | { kind: "no-such-range" }
  /** Whoever said it does not belong to the group under which it is to be shown. */
  | { kind: "not-of-the-group" }
  | { kind: "too-few"; why: string };

/** Prepares a range of something said so that it may leave: what is masked in it, and who could still be recognised. */
export function prepareQuotation(
  db: Queries,
  input: {
    inspectionId: string;
    textNumber: number;
    /** Of which translation it is; null for the words themselves. */
    translationId?: string | null;
    /** The mark of the words that were on the page, see `markOf`. */
    seen: string;
    start: number;
    end: number;
    masks: readonly Mask[];
    /** What was proposed to be masked; null where looking for it took too long. */
    proposedMasks: readonly Mask[] | null;
    under: QuotedGroup;
    recognisable: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<PreparedQuotation> {
  const { inspectionId, textNumber, translationId = null, under, recognisable, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<PreparedQuotation> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const textRow = await findText(trx, { inspectionId, number: textNumber });
    const [text] = await readTexts(trx, { inspectionId, numbers: [textNumber] });
    if (!textRow || !text) return { kind: "no-such-text" };
    if (!text.mayQuote || text.source === "evidence") return { kind: "not-to-be-quoted" };
    const quoted = findQuotedWords(text, translationId);
    if (!quoted || input.seen !== markOf(quoted.words)) return { kind: "words-changed" };
    const range = widenRange(quoted.words, input);
    if (!range) return { kind: "no-such-range" };
    if (under !== null && !isOfGroup(text, under)) return { kind: "not-of-the-group" };
    const why = findTooFewReason(text.source, under, await countPeopleHeard(trx, inspectionId));
    if (why !== null) return { kind: "too-few", why };
    const masks = mergeMasks(widenMasks(quoted.words, input.masks), { from: range.start, to: range.end });
    const quotationId = makeId();
    const number = (await findLastQuotationNumber(trx, inspectionId)) + 1;
    await insertQuotation(trx, {
      id: quotationId,
      inspectionId,
      number,
      source: text.source,
      sourceId: textRow.sourceId,
      questionVersionId: textRow.questionVersionId,
      child: textRow.child,
      translationId,
      startsAt: range.start,
      endsAt: range.end,
      wordsHash: hashToken(quoted.words),
      masks,
      groupName: under?.name ?? null,
      groupValue: under?.value ?? null,
      recognisable,
      preparedBy: actor.personId,
      preparedAt: now,
      withdrawnBy: null,
      withdrawnAt: null,
    });
    if (input.proposedMasks !== null) {
      const proposed = mergeMasks(input.proposedMasks, { from: range.start, to: range.end });
      const accepted = proposed.filter(({ start, end }) =>
        masks.some((mask) => mask.start <= start && mask.end >= end),
      );
      const counts = { proposed: proposed.length, accepted: accepted.length };
      await insertProposedMasks(trx, { quotationId, ...counts });
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "quotation.prepared",
      details: { quotation: number, text: textNumber, source: text.source, masked: masks.length },
    });
    return { kind: "prepared", quotationId, number };
  });
}

/** Takes a quotation back wherever it stands; that it was prepared, and by whom, stays written down. */
export function withdrawQuotation(
  db: Queries,
  input: { inspectionId: string; quotationId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "withdrawn" | "no-such-quotation" }> {
  const { inspectionId, quotationId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const withdrawn = { inspectionId, quotationId, withdrawnAt: now, withdrawnBy: actor.personId };
    if (!(await updateQuotationAsWithdrawn(trx, withdrawn))) return { kind: "no-such-quotation" };
    await recordRemoval(trx, { kind: "quotation", inspectionId, subjectId: quotationId, at: now });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "quotation.withdrawn",
      details: { quotationId },
    });
    return { kind: "withdrawn" };
  });
}
