import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteYoungPeoplesAnswers,
  deleteYoungPeoplesWords,
  insertYoungPeoplesAnswers,
  insertYoungPeoplesWords,
  listYoungPeoplesWords,
  updateYoungPeoplesWords,
} from "#db/queries/young-peoples-answers.ts";
import { listYoungPeoplesConsents } from "#db/queries/young-peoples-consents.ts";
import { listRecordingsByResponse } from "#db/queries/young-peoples-recordings.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { TextSource, WordsChooser } from "#db/tables/enumerations.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordErasure, recordRemoval } from "../erasure/record-erasure.server.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { sendRecordings } from "../response-recordings/send-recordings.server.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { holdsConsent, isConsentComplete } from "./consent-rule.ts";
import {
  chooserOf,
  isAnswering,
  listAnswered,
  listChanged,
  makeChange,
  markAnswers,
  mayQuoteIn,
  type SaidAtCheck,
  youngPeoplesStateOf,
} from "./draft.ts";
import { type DeviceKey, findQuestions, findSentAnswers, holdByKey } from "./find-response.server.ts";
import { recordQuotationConsent } from "./record-quotation-consent.server.ts";

export type ResponseSent =
  | { kind: "sent" | "changed" }
  | { kind: "already-sent" | "withdrawn" | "no-response" }
  | { kind: "closed" | "consent-missing" | "nothing-answered" }
  /** Another window changed something since that page was made. */
  | { kind: "changed-meanwhile" }
  /** Somebody helped, and it was not said who chose the words of these questions. */
  | { kind: "chooser-missing"; questionVersionIds: string[] };

type WordsToSend = { question: QuestionVersion; words: string; chooser: WordsChooser; mayQuote: boolean };

/**
 * Sends what a young person answered, or the changes to what they sent. Sent twice, it is received once. Words about the same
 * question keep their id, and all are looked through for danger before anybody reads them (¶34). `seen`: the revision that
 * stood on the page, null where there was none. `now`: when the request arrived, which decides whether it is in time.
 */
export function sendResponse(
  db: Queries,
  input: DeviceKey & { said: SaidAtCheck; seen: number | null; now: Temporal.Instant },
): Promise<ResponseSent> {
  const { inspectionId, said, seen, now } = input;
  return db.transaction().execute(async (trx): Promise<ResponseSent> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdByKey(trx, input);
    if (!response) return { kind: "no-response" };
    if (response.withdrawnAt !== null) return { kind: "withdrawn" };
    if (!isAnswering(response)) return { kind: "already-sent" };
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!survey || youngPeoplesStateOf(survey, { isApproved: true, now }) !== "open")
      return { kind: "closed" };
    const consents = await listYoungPeoplesConsents(trx, response.id);
    if (!isConsentComplete({ ageBand: response.ageBand, consents })) return { kind: "consent-missing" };
    if (seen !== null && seen !== response.revision) return { kind: "changed-meanwhile" };
    const answers = markAnswers(response.answers, said);
    const questions = await findQuestions(trx, response);
    const answered = listAnswered(questions, answers);
    const recordings = (await listRecordingsByResponse(trx, response.id)).filter(
      ({ thrownAwayAt }) => thrownAwayAt === null,
    );
    if (answered.length === 0 && recordings.length === 0) return { kind: "nothing-answered" };
    const hasAgreed = holdsConsent(consents, "quotation");
    const mayQuote = mayQuoteIn(answers, hasAgreed);
    const words = answered.filter(({ question }) => question.type === "words");
    const choosers = words.map(({ question, values }) => ({
      ...{ question, words: values.join("\n"), mayQuote },
      chooser: chooserOf({ answers, helped: response.helped }, question.id),
    }));
    const hasChooser = (one: (typeof choosers)[number]): one is WordsToSend => one.chooser !== null;
    const toSend = choosers.filter(hasChooser);
    if (toSend.length < choosers.length)
      return {
        kind: "chooser-missing",
        questionVersionIds: choosers.filter((one) => !hasChooser(one)).map(({ question }) => question.id),
      };
    await recordChanges(trx, response, { answered, now });
    await deleteYoungPeoplesAnswers(trx, response.id);
    const chosen = answered.filter(({ question }) => question.type !== "words");
    const rows = chosen.flatMap(({ question, values }) =>
      values.map((answer) => ({ responseId: response.id, questionVersionId: question.id, answer })),
    );
    if (rows.length > 0) await insertYoungPeoplesAnswers(trx, rows);
    await storeWords(trx, response, { words: toSend, now });
    await sendRecordings(trx, { responseId: response.id, inspectionId, now });
    if (mayQuote !== hasAgreed)
      await recordQuotationConsent(trx, { survey, response, consents, given: mayQuote, now });
    const isChange = response.sentAt !== null;
    await updateYoungPeoplesResponse(trx, response.id, {
      ...{ answers: {}, passed: [], windows: {}, savedAt: now },
      ...(isChange ? { changedAt: now } : { sentAt: now }),
    });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" as const }, inspectionId },
      action: isChange ? "young-peoples-response.changed" : "young-peoples-response.sent",
    });
    return { kind: isChange ? "changed" : "sent" };
  });
}

/** Writes down which questions were answered otherwise before: in an older backup the old answer may stand in a draft, too. */
async function recordChanges(
  trx: Trx,
  { id, inspectionId, sentAt }: YoungPeoplesResponsesTable,
  { answered, now }: { answered: ReturnType<typeof listAnswered>; now: Temporal.Instant },
): Promise<void> {
  if (sentAt === null) return;
  const parts = listChanged(makeChange(await findSentAnswers(trx, id)), answered);
  if (parts.length > 0)
    await recordErasure(trx, { kind: "young-peoples-response", inspectionId, subjectId: id, at: now, parts });
}

/** Puts these words in place of those that were sent before. */
async function storeWords(
  trx: Trx,
  { id: responseId, inspectionId }: Pick<YoungPeoplesResponsesTable, "id" | "inspectionId">,
  { words, now }: { words: readonly WordsToSend[]; now: Temporal.Instant },
): Promise<void> {
  // What an inspector wrote down of a recording or a drawing stays as it is.
  const before = (await listYoungPeoplesWords(trx, responseId)).filter(({ origin }) => origin === "typed");
  for (const { question, ...text } of words) {
    const old = before.find(({ questionVersionId }) => questionVersionId === question.id);
    const isOther = old !== undefined && old.words !== text.words;
    const id = old?.id ?? makeId();
    if (old) await updateYoungPeoplesWords(trx, id, { ...text, changedAt: isOther ? now : old.changedAt });
    else
      await insertYoungPeoplesWords(trx, {
        ...{ id, responseId, questionVersionId: question.id, ...text },
        ...{ origin: "typed", recordedAt: now, changedAt: null },
      });
    if (isOther)
      await recordErasure(trx, { kind: "young-peoples-response", inspectionId, subjectId: id, at: now });
    await raiseFlagsOfText(trx, {
      ...{ inspectionId, source: sourceOfResponse, sourceId: id, questionVersionId: question.id },
      ...{ words: text.words, before: old?.words ?? null, now },
    });
  }
  const gone = before.filter((old) => !words.some(({ question }) => question.id === old.questionVersionId));
  for (const { id, questionVersionId, words: old } of gone) {
    await raiseFlagsOfText(trx, {
      ...{ inspectionId, source: sourceOfResponse, sourceId: id, questionVersionId },
      ...{ words: "", before: old, now },
    });
    await deleteYoungPeoplesWords(trx, id);
    await recordRemoval(trx, { kind: "young-peoples-response", inspectionId, subjectId: id, at: now });
  }
}

/** What the queue of safeguarding calls the words of young people's own answers. */
const sourceOfResponse: Exclude<TextSource, "survey"> = "young-peoples-response";
