import { expect, it, vi } from "vitest";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { compareGroups } from "#app/domain/collation/compare-groups.server.ts";
import { openFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { readCounts, readMeanings } from "#app/domain/collation/read-counts.server.ts";
import { tallyQuestion } from "#app/domain/collation/tally.ts";
import { readFigures } from "#app/domain/figures/read-figures.server.ts";
import { countFamilies, describeUnanswered } from "#app/domain/shares/answers-tallied.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import {
  type AFamily,
  type ASurveyOfChildren,
  aFamily,
  aSurveyOfChildren,
} from "../../factories/families.ts";
import { describeOnBoth } from "../on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

const plan = ["ehc-plan"];
const none = ["none"];

/** Four children with a plan of one family, one without, and one that says nothing of plans. */
const families: readonly AFamily[] = [
  {
    children: 4,
    support: [plan, plan, plan, plan],
    answers: [["yes"], ["worse", "worse", "worse", "better"], ["One.", "Two.", null, "Four."], ["agree"]],
  },
  {
    children: 2,
    support: [none, plan],
    answers: [["no"], ["worse", "dont-know"], null, null, [null, "yes"]],
  },
  { children: 1, support: [none], answers: [["no"], ["better"]] },
  { answers: [null, ["same"], ["Only."]] },
];

async function tally(db: Queries, { inspection }: ASurveyOfChildren) {
  const inspectionId = inspection.id;
  const questionMeanings = await readMeanings(db, inspectionId);
  const { counts } = await readCounts(createDirectQueries(db), {
    ...{ inspectionId, questionMeanings, meanings: questionMeanings.meanings, filter: everyResponse },
  });
  return questionMeanings.meanings.map((meaning) => tallyQuestion(meaning, counts));
}

describeOnBoth("answers of several children of one family", (open) => {
  it("count children, and the families that they are of", async () => {
    const survey = await aSurveyOfChildren(open.db);
    for (const family of families) await aFamily(open.db, survey, family);
    const [hasPlan, change, words, kept, right] = await tally(open.db, survey);
    expect(hasPlan?.choices.map(({ key, count, families: of }) => [key, count, of])).toEqual([
      ["no", 2, undefined],
      ["yes", 1, undefined],
    ]);
    expect(change?.choices.map(({ key, count, families: of }) => [key, count, of])).toEqual([
      ["worse", 4, 2],
      ["same", 1, 1],
      ["better", 2, 2],
    ]);
    expect([change?.base, change && countFamilies(change), change?.dontKnow]).toEqual([7, 4, 1]);
    expect([words?.base, words && countFamilies(words)]).toEqual([4, 2]);
    // Two said that they have no plan, and are not asked whether it is kept to; who did not say is asked.
    expect([kept?.offeredCount, kept?.notAnswered, kept?.unaskedCount]).toEqual([2, 1, 2]);
    // Of the second family one child is asked about; the third is not asked at all.
    expect([right?.offeredCount, right?.notAnswered, right?.unaskedCount]).toEqual([3, 2, 1]);
    expect(right && describeUnanswered(right)).toEqual([
      "Not answered: 2 families.",
      "Not asked, by an earlier answer: 1 family of 4.",
    ]);
  });

  it("stand in figures with their families, and in groups of families", async () => {
    const survey = await aSurveyOfChildren(open.db);
    const { inspection, duringIt: now, ids } = survey;
    for (const family of families) await aFamily(open.db, survey, family);
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const inspectionId = inspection.id;
    const { meanings } = await readMeanings(open.db, inspectionId);
    const meaningId = meanings.find(({ latest }) => latest.id === ids[1])?.id ?? "";
    const figures = await readFigures(from, { inspectionId, meaningIds: [meaningId] });
    const figure = { of: "parents" as const, focusAreaId: "", meaningId };
    expect(figures.count({ ...figure, labels: ["Worse", "Better"] })).toMatchObject({
      ...{ count: 6, base: 7, families: 3, familiesBase: 4 },
    });
    const { compared } = await compareGroups(from, {
      ...{ inspectionId, meaningId, by: "support", and: "children", actor: inspection.leadActor, now },
    });
    expect(
      compared?.groups.map(({ value, good, others }) => [value, good?.count, good?.base, others?.base]),
    ).toEqual([
      ["ehc-plan", 1, 5, 2],
      ["none", 1, 2, 5],
    ]);
    expect(compared?.groups.map(({ good }) => good?.clusters?.families)).toEqual([2, 2]);
    expect(compared?.cells.map(({ good }) => good.clusters?.families).toSorted()).toEqual([1, 1, 1, 1]);
  });

  it("come once each on the collation's pages of words, with their child", async () => {
    const survey = await aSurveyOfChildren(open.db);
    for (const family of families) await aFamily(open.db, survey, family);
    const { inspection, duringIt: now } = survey;
    const opened = await openFocusArea(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        ...{ inspectionId: inspection.id, focusAreaId: inspection.focusAreas[0]?.id ?? "", page: 1 },
        ...{ filter: everyResponse, answerFilter: null, actor: inspection.leadActor, now },
      },
    );
    if (opened.kind !== "opened") throw new Error(opened.kind);
    const { count, list } = opened.words;
    expect([count, list.length, new Set(list.map(({ id }) => id)).size]).toEqual([4, 4, 4]);
    expect(list.map(({ words, child }) => [words, child]).toSorted()).toEqual([
      ["Four.", 4],
      ["One.", 1],
      ["Only.", 1],
      ["Two.", 2],
    ]);
  });
});
