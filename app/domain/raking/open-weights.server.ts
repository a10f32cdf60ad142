import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { type CachedCount, readCountCache } from "#db/count-cache.ts";
import type { Actor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { sortVersions } from "../collation/read-counts.server.ts";
import { type Meaning, tallyQuestion } from "../collation/tally.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { findTotals, type TotalsFound } from "./find-totals.server.ts";
import { rakingGroups } from "./raking-groups.ts";
import { type RakingRefusal, type RespondentWeights, weighRespondents } from "./weigh-respondents.ts";
import {
  type ProfileTally,
  type Robustness,
  testConclusion,
  type WeightedFigure,
  weighFigure,
} from "./weighted-figure.ts";

type Refused = { kind: "refused"; refusals: RakingRefusal[] };
type Reading = { db: Queries; reader: BackgroundQueries };

export type WeightsOpened = { found: TotalsFound; weights: RespondentWeights | Refused };

/** By what responses are weighted, and what that gives: exact figures, for those inside the re-visit. The opening is recorded. */
export async function openWeights(
  reading: Reading,
  input: { inspectionId: string; actor: Actor; now: Temporal.Instant },
): Promise<WeightsOpened> {
  const { inspectionId, actor, now } = input;
  await recordOpening(reading.db, { now, actor, inspectionId, action: "collation.weights-opened" });
  await closeDraftsAtNoon(reading.db, { inspectionId, now });
  return readWeights(reading, inspectionId);
}

/** A question's figure as it would be in the area's proportions, and whether its conclusion holds without any one group. */
export type WeighedQuestion = {
  meaningId: string;
  /** What refuses all figures stands once, beside them. */
  figure: WeightedFigure | Refused | null;
  robustness: Robustness | null;
};

/**
 * Weighs questions for a page whose opening is recorded already. Where the weights are refused, no figure is
 * weighted. Whether conclusions hold without a group needs no totals, and is worked out all the same.
 */
export async function weighQuestions(
  reading: Reading,
  { inspectionId, meanings }: { inspectionId: string; meanings: readonly Meaning[] },
): Promise<{ weights: RespondentWeights | Refused; questions: WeighedQuestion[] }> {
  const [{ weights }, tallies] = await Promise.all([
    readWeights(reading, inspectionId),
    tallyByProfile(await readCountCache(reading.reader, inspectionId), { inspectionId, meanings }),
  ]);
  return {
    weights,
    questions: meanings.map(({ id }) => ({
      meaningId: id,
      figure: weights.kind === "refused" ? null : weighFigure(tallies.get(id) ?? [], weights),
      robustness: testConclusion(tallies.get(id) ?? []),
    })),
  };
}

/** The same without recording that it was opened: it shows no figure, but whether there are weights and why not. */
export async function readWeights({ db, reader }: Reading, inspectionId: string): Promise<WeightsOpened> {
  const found = await findTotals(db, inspectionId);
  if (!found.confirmed) return { found, weights: { kind: "refused", refusals: [{ kind: "not-confirmed" }] } };
  const count = await readCountCache(reader, inspectionId);
  const respondents = await count("countResponsesByProfile", { inspectionId, groups: profileGroups });
  return { found, weights: weighRespondents(respondents, found.totals, found.confirmed.names) };
}

async function tallyByProfile(
  count: CachedCount,
  { inspectionId, meanings }: { inspectionId: string; meanings: readonly Meaning[] },
): Promise<Map<string, ProfileTally[]>> {
  const versions = meanings.flatMap((meaning) => meaning.versions);
  const { askedOnce, severalIds, ofEachChild } = sortVersions(versions);
  const several = new Set(severalIds);
  const about = { inspectionId, groups: profileGroups };
  const [answers, answeredSeveral, patterns] = await Promise.all([
    count("countAnswersByProfile", { ...about, questionVersionIds: askedOnce }),
    count("countAnsweredByProfile", { ...about, questionVersionIds: severalIds }),
    count("countFamilyPatternsByProfile", { ...about, questionVersionIds: ofEachChild }),
  ]);
  // Where one is chosen, those who answered are those who chose.
  const answered = [
    ...answeredSeveral,
    ...answers.filter(({ questionVersionId }) => !several.has(questionVersionId)),
  ];
  const profiles = [...new Set([...answered, ...patterns].map(({ profile }) => profile))];
  const [answersOf, answeredOf] = [groupByProfile(answers), groupByProfile(answered)];
  const patternsOf = groupByProfile(patterns);
  return new Map(
    meanings.map((meaning) => [
      meaning.id,
      profiles.map((profile) => ({
        profile,
        tally: tallyQuestion(meaning, {
          answers: answersOf.get(profile) ?? [],
          answered: answeredOf.get(profile) ?? [],
          familyPatterns: patternsOf.get(profile) ?? [],
          offeredCounts: new Map(),
        }),
      })),
    ]),
  );
}

function groupByProfile<Row extends { profile: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.profile);
    if (group) group.push(row);
    else groups.set(row.profile, [row]);
  }
  return groups;
}

/** A group's place is the power of two by which it is counted. */
const profileGroups = rakingGroups.map(({ name, value }) => ({ name, value }));
