import type { Queries } from "#db/connection.ts";
import { findYoungPeoplesLink } from "#db/queries/young-peoples-links.ts";
import { readCode } from "../drafts/receipt.ts";
import type { Survey } from "../survey/survey.ts";
import { readTyped, type SaidAtCheck } from "../young-peoples-responses/draft.ts";
import { type FoundResponse, findResponse } from "../young-peoples-responses/find-response.server.ts";
import { saveAnswer, saveCircumstances } from "../young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "../young-peoples-responses/send-response.server.ts";
import { throwAway } from "../young-peoples-responses/take-back.server.ts";
import { beginResponse } from "./begin-response.server.ts";
import { listSessionNumbers } from "./find-session.server.ts";
import type { YoungPeoplesStatement } from "./statement.ts";

export type HallAnswers = {
  survey: Survey;
  linkId: string;
  /** Made on the device: whoever sends the same again is known by it. */
  token: string;
  approvalId: string;
  /** Of the discussion. */
  number: number;
  helped: boolean;
  mayQuote: boolean;
  circumstances: readonly string[];
  language: string;
  /** As the device showed them. */
  statements: { own: YoungPeoplesStatement; quotation: YoungPeoplesStatement };
  /** Answers by the names of their controls. */
  typed: Readonly<Record<string, readonly string[]>>;
  choosers: SaidAtCheck["choosers"];
  now: Temporal.Instant;
};

export type HallAnswersReceived =
  | { kind: "received" }
  /** Somebody else answers under the number, or what an inspector must record for it is missing; `numbers` are free. */
  | { kind: "number-not-free"; numbers: number[] }
  | { kind: "link-closed" | "too-late" }
  /** It can be no answer to these questions. */
  | { kind: "refused" };

/**
 * Receives what somebody answered in a discussion on a device that had no signal: begun, saved and sent as on the pages with one, by
 * the same verbs, each of which can be done again. Received twice, or cut off in between and sent again, it is there once. `now`:
 * when the request arrived; answers are stored with it, since nobody knows how the device's clock goes.
 */
export async function receiveHallAnswers(db: Queries, input: HallAnswers): Promise<HallAnswersReceived> {
  const { survey, token: secret, now } = input;
  const { inspectionId } = survey;
  if (readCode(secret) !== secret) return { kind: "refused" };
  const key = { inspectionId, secret };
  const begun = (await findResponse(db, key)) ?? (await begin(db, input));
  if ("kind" in begun) return begun;
  if (begun.response.sentAt !== null) return { kind: "received" };
  const refused = await saveAll(db, input, begun);
  if (refused) return refused;
  const said = { choosers: input.choosers, mayQuote: input.mayQuote };
  const sent = await sendResponse(db, { ...key, said, seen: null, now });
  switch (sent.kind) {
    case "sent":
    case "changed":
    case "already-sent":
    case "withdrawn":
      return { kind: "received" };
    case "closed":
      return { kind: "too-late" };
    case "nothing-answered":
    case "chooser-missing":
      await throwAway(db, { ...key, now });
      return { kind: "refused" };
    case "consent-missing":
    case "no-response":
    case "changed-meanwhile":
      return refuseNumber(db, input);
  }
}

async function begin(db: Queries, input: HallAnswers): Promise<FoundResponse | HallAnswersReceived> {
  const { survey, linkId, token, approvalId, number, statements, mayQuote, now } = input;
  const { inspectionId } = survey;
  const link = await findYoungPeoplesLink(db, { inspectionId, linkId });
  if (!link || link.discussionId === null) return { kind: "refused" };
  const numbers = await listSessionNumbers(db, link.discussionId);
  const participant = numbers.find((one) => one.number === number);
  if (!participant) return refuseNumber(db, input);
  const begun = await beginResponse(db, {
    ...{ survey, wayIn: "discussion", linkId, participantId: participant.participantId, agreementId: null },
    ...{ ageBand: participant.ageBand, helped: input.helped, sharedDevice: true, language: input.language },
    onDevice: { token, approvalId },
    consents: [
      {
        ...{ kind: "own", given: true, statement: statements.own },
        form: participant.hasNote ? "observed" : "pictures",
      },
      { kind: "quotation", given: mayQuote, statement: statements.quotation, form: "pictures" },
    ],
    now,
  });
  switch (begun.kind) {
    case "begun":
    // The same device may have sent it twice at once.
    case "participant-answers": {
      const found = await findResponse(db, { inspectionId, secret: token });
      return found ?? refuseNumber(db, input);
    }
    case "link-closed":
      return { kind: "link-closed" };
    case "closed":
      return { kind: "too-late" };
    case "not-open":
      return { kind: "refused" };
    case "consent-missing":
    case "agreement-used":
    case "no-such-participant":
      return refuseNumber(db, input);
  }
}

async function saveAll(
  db: Queries,
  input: HallAnswers,
  { questions }: FoundResponse,
): Promise<HallAnswersReceived | null> {
  const { survey, token: secret, typed, language, now } = input;
  for (const [index, question] of questions.entries()) {
    const read = readTyped(question, typed);
    if (!read.ok) return { kind: "refused" };
    const saved = await saveAnswer(db, {
      ...{ survey, secret, number: index + 1, values: read.values ?? [], isPassed: true, language, now },
      copy: null,
    });
    if (saved.kind === "already-sent") return { kind: "received" };
    if (saved.kind === "closed") return { kind: "too-late" };
    if (saved.kind !== "saved") return { kind: "refused" };
  }
  const { circumstances } = input;
  if (circumstances.length > 0) await saveCircumstances(db, { survey, secret, circumstances, now });
  return null;
}

async function refuseNumber(db: Queries, { survey, linkId }: HallAnswers): Promise<HallAnswersReceived> {
  const link = await findYoungPeoplesLink(db, { inspectionId: survey.inspectionId, linkId });
  const free = link?.discussionId ? await listSessionNumbers(db, link.discussionId) : [];
  return { kind: "number-not-free", numbers: free.map(({ number }) => number) };
}
