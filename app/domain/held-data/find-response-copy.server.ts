import type { Queries } from "#db/connection.ts";
import {
  findResponseFacts,
  listConsentsOfResponse,
  listFaultsOfResponse,
  listTextsOfResponse,
  listVerdictsOnResponse,
} from "#db/queries/held-data.ts";
import type { FaultOutcome } from "#db/tables/enumerations.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findSentResponse, type SentResponse } from "../responses/find-sent-response.server.ts";
import { type BotSignal, listBotSignals } from "../survey/bot-signals.ts";
import type { ConsentChoices } from "../survey/consent-statement.ts";
import { readConsent } from "../survey/read-consent.ts";
import { type CopiedText, copyTexts } from "./copy-texts.server.ts";

/**
 * Everything that is held about a response, for whoever has its receipt. Left out, as its page says: whether anything was passed
 * on for a child's safety, names of themes and inspectors' notes, files that were exported, and an unsent change.
 */
export type ResponseCopy = Omit<SentResponse, "id"> & {
  madeAt: Temporal.Instant;
  language: string;
  consents: CopiedConsent[];
  botSignals: BotSignal[];
  verdicts: { verdict: "genuine" | "doubtful"; judgedAt: Temporal.Instant }[];
  /** What did not work in the survey while it was answered, as it is marked with. */
  faults: CopiedFault[];
  texts: CopiedText[];
};

export type CopiedFault = {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  markedAt: Temporal.Instant;
  /** When its writer looked at it again, and what came of that; null where that was not done. */
  reviewedAt: Temporal.Instant | null;
  outcome: FaultOutcome | null;
};

export type CopiedConsent = {
  givenAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
  /** Which edition of the privacy notice stood there; null where that is not known. */
  noticeEdition: number | null;
  statementId: string;
  /** Its title, paragraphs and choices as they were shown. */
  statement: unknown;
  choices: ConsentChoices;
};

/** Makes the copy, and records that one was made, without a word of it; null where no response has this receipt. */
export async function findResponseCopy(
  db: Queries,
  { inspectionId, receipt, now }: { inspectionId: string; receipt: string; now: Temporal.Instant },
): Promise<ResponseCopy | null> {
  return db.transaction().execute(async (trx): Promise<ResponseCopy | null> => {
    const sent = await findSentResponse(trx, { inspectionId, receipt });
    if (!sent) return null;
    const { id, ...response } = sent;
    const facts = await findResponseFacts(trx, id);
    if (!facts) throw new Error("a response that was found is not there");
    const consents = await listConsentsOfResponse(trx, id);
    const verdicts = await listVerdictsOnResponse(trx, id);
    const faults = await listFaultsOfResponse(trx, id);
    const texts = await listTextsOfResponse(trx, id);
    const copied = await copyTexts(trx, { inspectionId, texts });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" }, inspectionId, action: "response.copied" },
    });
    return {
      ...response,
      madeAt: now,
      language: facts.language,
      consents: consents.map((row) => ({
        givenAt: row.givenAt,
        withdrawnAt: row.withdrawnAt,
        noticeEdition: row.noticeEdition,
        statementId: row.statementId,
        statement: row.statement,
        choices: readConsent(row),
      })),
      botSignals: listBotSignals(facts.doubts),
      verdicts: verdicts.flatMap(({ verdict, judgedAt }) =>
        verdict === "genuine" || verdict === "doubtful" ? [{ verdict, judgedAt }] : [],
      ),
      faults: faults.map(({ number: _number, ...fault }) => fault),
      texts: copied,
    };
  });
}
