import { raiseFlagsOfText } from "#app/domain/safeguarding/raise-flags-of-text.server.ts";
import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import { insertYoungPeoplesAnswers, insertYoungPeoplesWords } from "#db/queries/young-peoples-answers.ts";
import {
  insertYoungPeoplesConsents,
  insertYoungPeoplesResponse,
} from "#db/queries/young-peoples-responses.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleOwnResponse } from "./middlefold/own-answers.ts";
import type { Story } from "./story.ts";

/**
 * Has young people answer by themselves on day 1. Until beginning and sending are operations of the domain, this writes what they
 * write, in one transaction as they do: the consents, the answers, the words, and what the safeguarding queue is told of them.
 */
export function answerByThemselves(
  db: Queries,
  story: Story,
  area: AreaUnderWay,
  responses: readonly ExampleOwnResponse[],
): void {
  for (const response of responses)
    story.at(area.at(1, response.at), (now) =>
      db.transaction().execute((trx) => sendOne(trx, area, response, now)),
    );
}

async function sendOne(
  trx: Trx,
  { inspectionId, example }: AreaUnderWay,
  response: ExampleOwnResponse,
  now: Temporal.Instant,
): Promise<void> {
  await serializeTransactions(trx, `inspection:${inspectionId}`);
  const approval = await findLatestYoungPeopleApproval(trx, inspectionId);
  if (!approval) throw new Error("The example’s young people are asked nothing yet");
  const versions = await listVersionsByYoungPeopleApproval(trx, approval.id);
  const versionOf = (key: string) => {
    const text = example.questionsForYoungPeople.find((question) => question.key === key)?.text;
    const version = versions.find((one) => one.text === text);
    if (!version) throw new Error(`The example’s young people are not asked ${key}`);
    return version.id;
  };
  const responseId = makeId();
  const startedAt = now.subtract({ minutes: 8 });
  await insertYoungPeoplesResponse(trx, {
    ...{ id: responseId, inspectionId, approvalId: approval.id, wayIn: "own-device" },
    ...{ tokenHash: hashToken(makeId()), cardHash: hashToken(makeId()), linkId: null, participantId: null },
    ...{ agreementId: null, ageBand: response.ageBand, setting: "college", circumstances: [] },
    ...{ helped: response.helper !== null, sharedDevice: false, answers: {}, passed: [], windows: {} },
    ...{ revision: 1, language: "en", startedAt, savedAt: now, sentAt: now },
    ...{ changedAt: null, withdrawnAt: null },
  });
  const statementId = "young-people-example";
  await insertStatementOnce(trx, {
    ...{ id: statementId, name: "young-people", version: 1, language: "en-easy" },
    ...{ text: { own: "Yes, I want to take part." }, firstUsedAt: now },
  });
  const consents = [
    { kind: "own" as const, given: true },
    { kind: "quotation" as const, given: response.mayQuote },
  ];
  await insertYoungPeoplesConsents(
    trx,
    consents.map(({ kind, given }, place) => ({
      ...{ id: makeId(), responseId, number: place + 1, kind, statementId, form: "pictures" as const },
      ...{ given, agreedRole: null, note: "", recordedBy: null, recordedAt: startedAt },
    })),
  );
  await insertYoungPeoplesAnswers(
    trx,
    Object.entries(response.faces).map(([key, answer]) => ({
      ...{ responseId, questionVersionId: versionOf(key), answer },
    })),
  );
  for (const [key, words] of Object.entries(response.words)) {
    const about = { id: makeId(), questionVersionId: versionOf(key), words };
    const chooser = response.helper ?? "young-person";
    const mayQuote = response.mayQuote;
    await insertYoungPeoplesWords(trx, {
      ...about,
      responseId,
      chooser,
      mayQuote,
      origin: "typed",
      recordedAt: now,
      changedAt: null,
    });
    const { id: sourceId, questionVersionId } = about;
    const source = "young-peoples-response" as const;
    await raiseFlagsOfText(trx, { inspectionId, source, sourceId, questionVersionId, words, now });
  }
}
