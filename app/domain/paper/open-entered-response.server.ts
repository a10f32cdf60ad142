import type { Queries } from "#db/connection.ts";
import { findConsentByResponse, findStatementLanguage } from "#db/queries/consents.ts";
import { findEnteredResponse } from "#db/queries/entered-responses.ts";
import { findWordsOfResponse } from "#db/queries/responses.ts";
import { type ApprovedSet, findApprovalById } from "../approvals/find-approved-set.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import { readConsent } from "../survey/read-consent.ts";
import type { About } from "../survey/respondent-profile.ts";
import type { PaperKind } from "./entry.ts";
import type { EnteredResponse } from "./list-entered-responses.server.ts";
import { paperKindOf } from "./statement-of-entry.ts";

export type OpenedEntry = {
  entered: EnteredResponse;
  set: ApprovedSet;
  about: Record<string, string[]>;
  answers: DraftAnswers;
  choices: ConsentChoices | null;
  /** The form that it was on; null where it was on none. */
  paper: PaperKind | null;
};

/** All of a response that was entered, so that it can be corrected; null where there is none. That it was opened is recorded. */
export async function openEnteredResponse(
  db: Queries,
  input: { inspectionId: string; responseId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedEntry | null> {
  const { inspectionId, responseId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const entered = await findEnteredResponse(trx, { inspectionId, responseId });
    if (!entered || entered.withdrawnAt !== null) return null;
    const set = await findApprovalById(trx, { inspectionId, approvalId: entered.approvalId });
    if (!set) return null;
    const answerRows = await findWordsOfResponse(trx, responseId);
    const consent = await findConsentByResponse(trx, responseId);
    const paper =
      consent?.mode === "paper" ? paperKindOf(await findStatementLanguage(trx, consent.statementId)) : null;
    const answers: DraftAnswers = {};
    for (const { questionVersionId, choice, words } of answerRows.answers) {
      answers[questionVersionId] = [...(answers[questionVersionId] ?? []), words ?? choice];
    }
    const about: About = {};
    for (const { name, value } of answerRows.groups) {
      const key = name as keyof About;
      about[key] = [...(about[key] ?? []), value];
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "entered-response.opened",
      details: { number: entered.number },
    });
    return { entered, set, about, answers, choices: consent ? readConsent(consent) : null, paper };
  });
}
