import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { AnswerCursor } from "#db/queries/collation.ts";
import { listJudgements, listLongWordsVersions, type listTextsAfter } from "#db/queries/marked-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { formatInstant, parseInstant } from "../calendar/instant-text.ts";
import { type BotSignal, listBotSignals } from "../survey/bot-signals.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { type Burst, findBursts } from "./bursts.ts";
import { formatSubject, type JudgedKind, type Verdict } from "./judgement.ts";
import { type AlikeGroup, findAlike } from "./similar-responses.ts";

export type Judgement = { verdict: Verdict; note: string; judgedAt: Temporal.Instant; judgedByName: string };

export type MarkedResponses = {
  doubtful: {
    id: string;
    receivedAt: Temporal.Instant;
    botSignals: BotSignal[];
    judgement: Judgement | null;
  }[];
  /** There are more than are listed. */
  moreDoubtful: boolean;
  bursts: (Burst & { subject: string; judgement: Judgement | null })[];
  alike: (AlikeGroup & { subject: string; judgement: Judgement | null })[];
  moreAlike: boolean;
  /** Not all long texts were compared: there are too many. */
  notAllCompared: boolean;
};

/** Of each kind. */
const maxListed = 1000;
const atATime = 250;
const maxCompared = 60_000;

/**
 * What may not be families' own answers, for inspectors to judge: signs of a robot, many at once, long texts that are
 * nearly alike. All is found when it is read; nothing is left out of any count. That it was opened is recorded.
 */
export async function openMarkedResponses(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<MarkedResponses> {
  const { inspectionId, actor, now } = input;
  const action = "marked-responses.opened";
  await recordOpening(db, { now, actor, inspectionId, action });
  const [judgements, doubtful, bursts, { groups, notAllCompared }] = await Promise.all([
    listJudgements(db, inspectionId),
    reader.read("listDoubtfulResponses", { inspectionId, limit: maxListed + 1 }),
    burstsOf({ db, reader }, input),
    alikeIn({ db, reader }, inspectionId),
  ]);
  // The newest comes first, so it is the one to stay.
  const latest = new Map(judgements.toReversed().map((one) => [`${one.kind}:${one.subject}`, one]));
  const judgementOf = (kind: JudgedKind, subject: string) =>
    readJudgement(latest.get(formatSubject({ kind, subject })));
  return {
    doubtful: doubtful.slice(0, maxListed).map(({ id, receivedAt, doubts }) => ({
      id,
      receivedAt,
      botSignals: listBotSignals(doubts),
      judgement: judgementOf("response", id),
    })),
    moreDoubtful: doubtful.length > maxListed,
    bursts: bursts.map((burst) => {
      const subject = formatInstant(burst.from);
      return { ...burst, subject, judgement: judgementOf("burst", subject) };
    }),
    alike: groups.slice(0, maxListed).map((group) => {
      const subject = group.responses[0]?.id ?? "";
      return { ...group, subject, judgement: judgementOf("alike", subject) };
    }),
    moreAlike: groups.length > maxListed,
    notAllCompared,
  };
}

export function readJudgement(
  row: Awaited<ReturnType<typeof listJudgements>>[number] | undefined,
): Judgement | null {
  if (!row) return null;
  const { note, judgedAt, judgedByName } = row;
  return { verdict: row.verdict === "doubtful" ? "doubtful" : "genuine", note, judgedAt, judgedByName };
}

async function burstsOf(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<Burst[]> {
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey) return [];
  const { opensAt, closesAt } = survey;
  const rows = await reader.read("countResponsesByTenMinutes", inspectionId);
  const slots = rows.map(({ slot, count }) => ({ from: parseInstant(`${slot}0:00Z`), count: Number(count) }));
  const to = Temporal.Instant.compare(now, closesAt) < 0 ? now : closesAt;
  return findBursts(slots, { from: opensAt, to }).sort((a, b) => Temporal.Instant.compare(b.from, a.from));
}

/** Reads the texts in batches, so that whoever else asks for a page meanwhile gets it. */
async function alikeIn(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  inspectionId: string,
): Promise<{ groups: AlikeGroup[]; notAllCompared: boolean }> {
  const alike = findAlike();
  let compared = 0;
  for (const { id: questionVersionId } of await listLongWordsVersions(db, inspectionId)) {
    for (let after: AnswerCursor | null = null; ; ) {
      if (compared >= maxCompared) return { groups: alike.groups(), notAllCompared: true };
      const rows: Awaited<ReturnType<typeof listTextsAfter>> = await reader.read("listTextsAfter", {
        questionVersionId,
        after,
        limit: atATime,
      });
      for (const { responseId, words, receivedAt, withdrawnAt } of rows)
        if (words !== null && withdrawnAt === null) alike.add({ responseId, receivedAt, words });
      compared += rows.length;
      after = rows.at(-1) ?? after;
      if (rows.length < atATime) break;
    }
  }
  return { groups: alike.groups(), notAllCompared: false };
}
