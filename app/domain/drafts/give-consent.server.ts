import { englishTranslator } from "#app/messages/english-translator.ts";
import { hashToken, makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { findConsentByDraft } from "#db/queries/consents.ts";
import { holdDraftByToken, insertDraft, updateDraft } from "#db/queries/drafts.ts";
import { findResponseByReceipt, findWordsOfResponse } from "#db/queries/responses.ts";
import type { ConsentsTable } from "#db/tables/surveys.ts";
import type { AuditAction } from "../audit/audit-actions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { BotSignal } from "../survey/bot-signals.ts";
import {
  allowsTakingPart,
  type ConsentChoices,
  type ConsentStatement,
  languageAnswered,
  statementId,
  statementIn,
} from "../survey/consent-statement.ts";
import { keepConsent } from "../survey/keep-consent.server.ts";
import { type About, aboutFromGroups, pickAbout } from "../survey/respondent-profile.ts";
import { acceptsDrafts, type Survey, stateOf } from "../survey/survey.ts";
import { receiptOf } from "./find-draft.server.ts";
import { hashReceipt } from "./hash-receipt.server.ts";
import { makeDraftCode } from "./receipt.ts";
import { recordReopening, reopenDraft } from "./reopen-draft.server.ts";

export type GiveConsentResult =
  | { kind: "begun"; token: string }
  | { kind: "changed" }
  | { kind: "declined" }
  | { kind: "window-closed" };

/**
 * Takes somebody's consent. With it a draft begins, under a secret that only their device is given; where the device
 * has one already, the choices are changed by a further record. Nothing is stored for somebody who says no.
 * `now` is when the request arrived.
 */
export async function giveConsent(
  db: Queries,
  input: {
    survey: Survey;
    token: string | null;
    /** As it was shown; in standard English where not given. */
    statement?: ConsentStatement;
    choices: ConsentChoices;
    sharedDevice: boolean;
    botSignals?: readonly BotSignal[];
    /** What was sent with this secret, by the same person: what stays the same about them need not be said again. */
    like?: { token: string; view: boolean } | null;
    now: Temporal.Instant;
  },
): Promise<GiveConsentResult> {
  const { survey, token, statement = statementIn(englishTranslator, survey), choices, now } = input;
  if (!acceptsDrafts(survey, now) || survey.approvalId === null) return { kind: "window-closed" };
  if (!allowsTakingPart(choices)) return { kind: "declined" };
  const { approvalId, inspectionId } = survey;
  const consent = {
    inspectionId,
    statement,
    responseId: null,
    choices,
    mode: "online" as const,
    givenAt: now,
  };

  return db.transaction().execute(async (trx) => {
    const row = token === null ? undefined : await holdDraft(trx, inspectionId, token);
    if (row) {
      // In a survey that was reopened, what was counted at the first noon was counted under what they agreed to then.
      const { draft, wasCounted } = await reopenDraft(trx, { draft: row, now });
      await updateDraft(trx, draft.id, { sharedDevice: input.sharedDevice });
      const before = await findConsentByDraft(trx, draft.id);
      if (before && isSame(before, statement, choices)) {
        if (wasCounted) await recordReopening(trx, { draft, now });
        return { kind: "changed" };
      }
      await keepConsent(trx, {
        ...consent,
        draftId: draft.id,
        number: (before?.number ?? 0) + 1,
      });
      if (wasCounted) await recordReopening(trx, { draft, now });
      await audit(trx, { inspectionId, now, statement, action: "consent.changed" });
      return { kind: "changed" };
    }
    // In a pause nobody begins; who has begun can still change what they agreed to.
    if (stateOf(survey, now) !== "open") return { kind: "window-closed" };
    const newToken = makeDraftCode(makeSecretBytes());
    const draftId = makeId();
    await insertDraft(trx, {
      id: draftId,
      inspectionId,
      approvalId,
      tokenHash: hashToken(newToken),
      sharedDevice: input.sharedDevice,
      about: input.like ? await staysTheSame(trx, inspectionId, input.like) : {},
      childProfiles: [],
      answers: {},
      sameAnswers: {},
      passed: [],
      late: {},
      windows: {},
      revision: 0,
      doubts: [...(input.botSignals ?? [])],
      changesResponseId: null,
      faults: "",
      language: languageAnswered(statement),
      startedAt: now,
      savedAt: now,
      closedAt: null,
      eraseAt: null,
    });
    await keepConsent(trx, { ...consent, draftId, number: 1 });
    await audit(trx, { inspectionId, now, statement, action: "consent.given" });
    return { kind: "begun", token: newToken };
  });
}

/** What somebody said about themselves that holds for another child, or from another view. */
async function staysTheSame(
  trx: Trx,
  inspectionId: string,
  { token, view }: { token: string; view: boolean },
): Promise<About> {
  const before = await findResponseByReceipt(trx, { inspectionId, ...hashReceipt(receiptOf(token)) });
  if (!before) return {};
  const { groups } = await findWordsOfResponse(trx, before.id);
  const about = aboutFromGroups(groups);
  return view ? pickAbout(about, ["part-of-area"]) : pickAbout(about, ["role", "part-of-area"]);
}

/** The device's draft, which nobody else sends or changes meanwhile. */
async function holdDraft(trx: Trx, inspectionId: string, token: string) {
  const tokenHash = hashToken(token);
  return holdDraftByToken(trx, { inspectionId, tokenHash });
}

function isSame(before: ConsentsTable, statement: ConsentStatement, choices: ConsentChoices): boolean {
  return (
    before.quoteWithoutName === choices.quoteWithoutName &&
    before.useUnfinished === choices.useUnfinished &&
    before.statementId === statementId(statement)
  );
}

function audit(
  trx: Trx,
  entry: { inspectionId: string; now: Temporal.Instant; statement: ConsentStatement; action: AuditAction },
): Promise<void> {
  return recordAudit(trx, {
    at: entry.now,
    actor: { kind: "respondent" },
    inspectionId: entry.inspectionId,
    action: entry.action,
    details: { statement: statementId(entry.statement) },
  });
}
