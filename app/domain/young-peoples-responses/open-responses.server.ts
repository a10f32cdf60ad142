import type { Queries } from "#db/connection.ts";
import { listVersionsByYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import {
  findSentYoungPeoplesResponse,
  listAnswersByYoungPeoplesResponses,
  listSentResponses,
  listWordsByYoungPeoplesResponses,
} from "#db/queries/young-peoples-words.ts";
import type { AgeBand, WayIn, WordsChooser, WordsOrigin } from "#db/tables/enumerations.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import type { QuestionVersion } from "../questions/question.ts";
import { readVersion } from "../questions/read-version.ts";
import { answerGroupsOf } from "../young-peoples-answers/answer-groups.ts";

/** What was sent to one question. `words`: null where it was answered otherwise, or where they are nobody's to read yet. */
export type OwnAnswer = {
  questionVersionId: string;
  question: string;
  /** A face or a card by its word, or each card of a mat with its place. */
  labels: { label: string | null; answer: string }[];
  words: string | null;
  /** Words that may speak of danger are read in the safeguarding queue first. */
  isWaiting: boolean;
  /** As they chose, and while their latest consent to it holds. */
  mayQuote: boolean;
  chooser: WordsChooser | null;
  /** Of words: typed, or written down of a recording or a drawing, each by itself. */
  origin: WordsOrigin | null;
};

export type OwnResponse = {
  id: string;
  /** In the order in which they were sent, from 1. */
  number: number;
  ageBand: AgeBand;
  wayIn: WayIn;
  groupName: string | null;
  /** Their number in the discussion in which they answered on a screen; null elsewhere. */
  participantNumber: number | null;
  helped: boolean;
  language: string;
  sentAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
  answers: OwnAnswer[];
};

const pageLength = 30;

/**
 * What young people sent by themselves, a page of it: the one that is asked for, from 1, or the one on which a response stands.
 * It is audited as opened where anything of it is in words, with how many of them; never a word.
 */
export async function openYoungPeoplesResponses(
  db: Queries,
  input: {
    inspectionId: string;
    page: number;
    responseId: string | null;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ responses: OwnResponse[]; page: number; pages: number; total: number; withdrawn: number }> {
  const { inspectionId, actor, now } = input;
  const all = await listSentResponses(db, inspectionId);
  const pages = Math.max(1, Math.ceil(all.length / pageLength));
  const place = all.findIndex(({ id }) => id === input.responseId);
  const wanted = place === -1 ? input.page : Math.floor(place / pageLength) + 1;
  const page = Math.min(Math.max(1, wanted), pages);
  const from = (page - 1) * pageLength;
  const rows = all.slice(from, from + pageLength);
  const ids = rows.map(({ id }) => id);
  const [answers, words] = await Promise.all([
    listAnswersByYoungPeoplesResponses(db, ids),
    listWordsByYoungPeoplesResponses(db, ids),
  ]);
  const sets = new Map<string, QuestionVersion[]>();
  for (const approvalId of new Set(rows.map((row) => row.approvalId)))
    sets.set(approvalId, (await listVersionsByYoungPeopleApproval(db, approvalId)).map(readVersion));
  const things = words.filter(({ isWaiting }) => !isWaiting).length;
  if (things > 0) {
    const details = { responses: new Set(words.map(({ responseId }) => responseId)).size, things };
    await recordOpening(db, { inspectionId, actor, now, action: "young-peoples-words.opened", details });
  }
  return {
    ...{ page, pages, total: all.length },
    withdrawn: all.filter(({ withdrawnAt }) => withdrawnAt !== null).length,
    responses: rows.map(({ approvalId, setting: _, circumstances: __, sentAt, ...row }, index) => ({
      ...row,
      sentAt: sentAt ?? now,
      number: from + index + 1,
      answers: (sets.get(approvalId) ?? []).flatMap((question): OwnAnswer[] => {
        const isTo = (one: { responseId: string; questionVersionId: string }) =>
          one.responseId === row.id && one.questionVersionId === question.id;
        const answerKeys = new Set(answers.filter(isTo).map(({ answer }) => answer));
        const about = { questionVersionId: question.id, question: question.text };
        const labels = answerGroupsOf(question).flatMap((group) =>
          group.answers
            .filter(({ key }) => answerKeys.has(key))
            .map(({ label }) => ({ label: group.label, answer: label })),
        );
        const none = { words: null, isWaiting: false, mayQuote: false, chooser: null, origin: null };
        const inWords = words.filter(isTo).map((sent) => ({
          ...{ ...about, labels: [], origin: sent.origin, chooser: sent.chooser },
          words: sent.isWaiting ? null : sent.words,
          isWaiting: Boolean(sent.isWaiting),
          mayQuote: Boolean(sent.ownWordsMayQuote),
        }));
        return labels.length > 0 ? [{ ...about, ...none, labels }, ...inWords] : inWords;
      }),
    })),
  };
}

/** Whether a young person sent the response with this id; nothing of what it says. */
export async function isYoungPeoplesResponse(
  db: Queries,
  response: { inspectionId: string; responseId: string },
): Promise<boolean> {
  return (await findSentYoungPeoplesResponse(db, response)) !== undefined;
}
