import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertResponse } from "#db/queries/responses.ts";
import type { ApprovedSet } from "../questions/find-approved-set.server.ts";
import { asksForWords } from "../questions/question.ts";
import { childrenIn } from "./about.ts";
import type { Doubt } from "./doubts.ts";
import type { Draft } from "./draft.ts";

/** Turns a draft's answers into a response that inspectors may read. Returns its id, which nothing else derives. */
export async function keepResponse(
  trx: Trx,
  response: {
    draft: Draft;
    set: ApprovedSet;
    receiptHash: string | null;
    quoteWithoutName: boolean;
    receivedAt: string;
    doubts: readonly Doubt[];
  },
): Promise<string> {
  const { draft, set } = response;
  const responseId = makeId();
  const answers = set.questions.flatMap((question) => {
    const values = draft.answers[question.id] ?? [];
    const inWords = asksForWords(question.type);
    return values.map((value) => ({
      responseId,
      questionVersionId: question.id,
      choice: inWords ? "" : value,
      words: inWords ? value : null,
    }));
  });
  const groups = Object.entries(draft.about).flatMap(([name, values]) =>
    values.map((value) => ({ responseId, name, value })),
  );
  await insertResponse(
    trx,
    {
      id: responseId,
      revisitId: draft.revisitId,
      approvalId: draft.approvalId,
      receiptHash: response.receiptHash,
      receivedAt: response.receivedAt,
      unfinished: response.receiptHash === null ? 1 : 0,
      quoteWithoutName: response.quoteWithoutName ? 1 : 0,
      children: childrenIn(draft.about),
      mode: "online",
      language: draft.language,
      withdrawnAt: null,
      changedAt: null,
      doubts: JSON.stringify(response.doubts),
    },
    answers,
    groups,
  );
  return responseId;
}
