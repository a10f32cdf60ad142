import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { releaseConsentsFromDraft, updateConsentsAsWithdrawn } from "#db/queries/consents.ts";
import { deleteDraft, holdDraftByToken } from "#db/queries/drafts.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure } from "../erasure/record-erasure.server.ts";
import { type Survey, stateOf } from "../survey/survey.ts";
import { findReceipt } from "./find-draft.server.ts";
import { recordReopening, reopenDraft } from "./reopen-draft.server.ts";

export type DraftErased =
  /** `consentWithdrawn`: before the closing noon. After it only the device's own copy goes. */
  { kind: "erased"; consentWithdrawn: boolean } | { kind: "already-received" } | { kind: "no-draft" };

/**
 * Erases what a device has saved and not sent, because its holder asks. Before the closing noon that withdraws their
 * consent, and nothing of it is ever used; what was kept at that noon as an unfinished response stays.
 * `now` is when the request arrived.
 */
export async function eraseDraft(
  db: Queries,
  { survey, token, now }: { survey: Survey; token: string; now: Temporal.Instant },
): Promise<DraftErased> {
  const { inspectionId } = survey;
  const tokenHash = hashToken(token);
  return db.transaction().execute(async (trx) => {
    const row = await holdDraftByToken(trx, { inspectionId, tokenHash });
    if (!row) {
      const receipt = await findReceipt(trx, { inspectionId, token });
      return { kind: receipt ? "already-received" : "no-draft" };
    }
    // In a survey that was reopened the copy counted at the first noon goes too: the closing noon is still to come.
    const isBeforeNoon = stateOf(survey, now) !== "closed";
    const { draft, wasCounted } = isBeforeNoon
      ? await reopenDraft(trx, { draft: row, now })
      : { draft: row, wasCounted: false };
    // Changes to what was sent that are not sent either: what was sent stands, and so does the consent to it.
    const isChange = draft.changesResponseId !== null;
    const consentWithdrawn = !isChange && draft.closedAt === null && isBeforeNoon;
    if (consentWithdrawn) await updateConsentsAsWithdrawn(trx, { draftId: draft.id }, now);
    await releaseConsentsFromDraft(trx, draft.id);
    await deleteDraft(trx, draft.id);
    const parts = consentWithdrawn ? ["consent"] : [];
    await recordErasure(trx, { kind: "draft", inspectionId, subjectId: draft.id, at: now, parts });
    if (wasCounted) await recordReopening(trx, { draft, now });
    if (consentWithdrawn) {
      await recordAudit(trx, {
        at: now,
        actor: { kind: "respondent" },
        inspectionId,
        action: "consent.withdrawn",
      });
    }
    return { kind: "erased", consentWithdrawn };
  });
}
