import { deriveBytes, hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findConsentByDraft } from "#db/queries/consents.ts";
import { findDraftByToken } from "#db/queries/drafts.ts";
import { findResponseByReceipt } from "#db/queries/responses.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import { readConsent } from "../survey/read-consent.ts";
import type { Draft } from "./draft.ts";
import { hashReceipt } from "./hash-receipt.server.ts";
import { formatReceipt } from "./receipt.ts";

/** The draft that a device's secret opens in this re-visit; null where it opens none (any more). */
export async function findDraft(
  db: Queries,
  { inspectionId, token }: { inspectionId: string; token: string },
): Promise<Draft | null> {
  return (await findDraftByToken(db, { inspectionId, tokenHash: hashToken(token) })) ?? null;
}

/** The choices that hold for a draft, or null where none were made. */
export async function findDraftConsent(db: Queries, draftId: string): Promise<ConsentChoices | null> {
  const row = await findConsentByDraft(db, draftId);
  return row ? readConsent(row) : null;
}

/** The receipt that only this secret makes: the same every time. */
export function receiptOf(token: string): string {
  return formatReceipt(deriveBytes(token, "receipt"));
}

/** What a device has sent: its receipt, and when (UTC text) it was received and, if so, withdrawn. */
export type SubmittedDraft = {
  receipt: string;
  receivedAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
};

/** The receipt of what was sent with this secret, made again; null where nothing was. */
export async function findReceipt(
  db: Queries,
  { inspectionId, token }: { inspectionId: string; token: string },
): Promise<SubmittedDraft | null> {
  const receipt = receiptOf(token);
  const response = await findResponseByReceipt(db, { inspectionId, ...hashReceipt(receipt) });
  if (!response) return null;
  const { receivedAt, changedAt, withdrawnAt } = response;
  return { receipt, receivedAt, changedAt, withdrawnAt };
}
