import type { Queries } from "#db/connection.ts";
import { findConsentByResponse, findStatementLanguage } from "#db/queries/consents.ts";
import { findWordsOfResponse } from "#db/queries/responses.ts";
import type { DraftAnswers } from "../drafts/draft.ts";
import { answerKey } from "../survey/asked-questions.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import type { ResponseMode } from "../survey/mode.ts";
import { readConsent } from "../survey/read-consent.ts";
import { aboutFromGroups, childProfilesFrom } from "../survey/respondent-profile.ts";
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
  for (const { questionVersionId: id, child, choice, words } of answerRows.answers) {
    const key = answerKey({ id, child });
    answers[key] = [...(answers[key] ?? []), words ?? choice];
  }
  const about = aboutFromGroups(answerRows.groups);
  const childProfiles = childProfilesFrom(answerRows.children, about);
  const { mode, receivedAt } = entered;
  const choices = consent ? readConsent(consent) : null;
  return { mode, paper, receivedAt, about, childProfiles, answers, choices };
}

/** All of it as fields, by which a later correction is told; several choices in whatever order. */
export function entryToMark(entry: StoredEntry): object {
  const { mode, paper, receivedAt, choices, about, childProfiles, answers } = entry;
  const sorted = (values: Readonly<Record<string, readonly string[] | undefined>>) =>
    Object.fromEntries(Object.entries(values).map(([name, chosen]) => [name, chosen?.toSorted()]));
  const { language = null, easyRead = null } = paper ?? {};
  const how = { mode, language, easyRead, receivedAt: String(receivedAt) };
  // What was entered before children were told apart says nothing of any of them.
  const profiles = Object.fromEntries(
    childProfiles.flatMap(({ support }, index) =>
      support ? [[`support-of-child-${index + 1}`, support]] : [],
    ),
  );
  return { ...how, ...choices, ...sorted(about), ...sorted(profiles), ...sorted(answers) };
}
