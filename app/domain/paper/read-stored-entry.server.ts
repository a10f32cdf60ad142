import type { Queries } from "#db/connection.ts";
import { findConsentByResponse, findStatementLanguage } from "#db/queries/consents.ts";
import { findWordsOfResponse } from "#db/queries/responses.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import type { ResponseMode } from "../survey/mode.ts";
import { readConsent } from "../survey/read-consent.ts";
import type { About } from "../survey/respondent-profile.ts";
import type { Entry } from "./entry.ts";
import type { EnteredResponse } from "./list-entered-responses.server.ts";
import { paperKindOf } from "./statement-of-entry.ts";

/** Without `choices` where no consent is kept of it. */
export type StoredEntry = Omit<Entry, "choices" | "mode"> & {
  mode: ResponseMode;
  choices: ConsentChoices | null;
};

/** A response that was entered, as it stands. */
export async function readStoredEntry(db: Queries, entered: EnteredResponse): Promise<StoredEntry> {
  const answerRows = await findWordsOfResponse(db, entered.responseId);
  const consent = await findConsentByResponse(db, entered.responseId);
  const paper =
    consent?.mode === "paper" ? paperKindOf(await findStatementLanguage(db, consent.statementId)) : null;
  const answers: DraftAnswers = {};
  for (const { questionVersionId, choice, words } of answerRows.answers) {
    answers[questionVersionId] = [...(answers[questionVersionId] ?? []), words ?? choice];
  }
  const about: About = {};
  for (const { name, value } of answerRows.groups) {
    const key = name as keyof About;
    about[key] = [...(about[key] ?? []), value];
  }
  const { mode, receivedAt } = entered;
  return { mode, paper, receivedAt, about, answers, choices: consent ? readConsent(consent) : null };
}

/** All of it as fields, by which a later correction is told; several choices in whatever order. */
export function entryToMark({ mode, paper, receivedAt, choices, about, answers }: StoredEntry): object {
  const sorted = (values: Readonly<Record<string, readonly string[] | undefined>>) =>
    Object.fromEntries(Object.entries(values).map(([name, chosen]) => [name, chosen?.toSorted()]));
  const { language = null, easyRead = null } = paper ?? {};
  const how = { mode, language, easyRead, receivedAt: String(receivedAt) };
  return { ...how, ...choices, ...sorted(about), ...sorted(answers) };
}
