import { expect, it } from "vitest";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { listDiscussions } from "#app/domain/discussions/list-discussions.server.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import { viewsSheets } from "#app/domain/export-tables/views-sheets.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { findAskableQuestions } from "#app/domain/young-people/find-askable-questions.server.ts";
import { tallyCards } from "#app/domain/young-peoples-answers/card-tallies.ts";
import type { Row } from "#app/platform/sheets/sheet.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { sumCardsByFocusArea, sumFacesByFocusArea } from "#db/queries/views-by-focus-area.ts";
import { aBareInspection } from "#test/factories/bare-inspection.ts";
import { aDiscussionOfThree, aPress, at } from "#test/factories/discussions.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("choice cards and talking mats in discussions", (open) => {
  const begin = async () => {
    const inspection = await aBareInspection(open.db);
    const { about } = await aDiscussionOfThree(open.db, inspection);
    const by = { inspectionId: inspection.inspectionId, actor: inspection.lead, now: at("08:00") };
    const common = { hint: "", required: false, since: null, focusAreaIds: [inspection.focusAreaIds[0]] };
    const question = (input: Pick<QuestionInput, "type" | "text" | "choices" | "pictures">) =>
      addQuestion(open.db, { ...by, audience: "young-people", question: { ...common, ...input } });
    await question({
      ...{ type: "cards", text: "What matters most?", choices: ["A job", "Friends"] },
      pictures: ["job", "friends"],
    });
    await question({
      ...{ type: "mat", text: "How is your help going?", choices: ["Talking", "Moving"] },
      pictures: ["speech", "therapy"],
    });
    const asked = await findAskableQuestions(open.db, { inspectionId: inspection.inspectionId });
    const versionOf = (type: string) => asked.find((one) => one.type === type)?.id ?? "";
    const press = { ...aPress(inspection, about), change: 1 };
    const cards = { ...press, questionVersionId: versionOf("cards") };
    const mat = { ...press, questionVersionId: versionOf("mat") };
    return { inspection, about, press, cards, mat };
  };

  it("lets each young person choose one card, and lay each card of a mat once", async () => {
    const { inspection, cards, mat } = await begin();
    const tally = (one: typeof cards, answer: string, change = 1) =>
      tallyAnswer(open.db, { ...one, answer, change });
    expect(await tally(cards, "choice-1", 2)).toMatchObject({ kind: "tallied", counts: { "choice-1": 2 } });
    expect(await tally(cards, "not-sure")).toMatchObject({ kind: "tallied" });
    expect(await tally(cards, "choice-2")).toMatchObject({ kind: "all-counted" });
    expect(await tally(mat, "choice-1:going-well", 3)).toMatchObject({ kind: "tallied" });
    expect(await tally(mat, "choice-1:leave-out")).toMatchObject({ kind: "all-counted" });
    expect(await tally(mat, "choice-2:not-going-well")).toMatchObject({ kind: "tallied" });
    for (const [one, answer] of [
      [cards, "choice-3"],
      [cards, "good"],
      [cards, "choice-1:going-well"],
      [mat, "choice-1"],
      [mat, "choice-3:going-well"],
      [mat, "choice-1:elsewhere"],
    ] as const)
      expect(await tally(one, answer)).toEqual({ kind: "no-such-question" });
    const [listed] = await listDiscussions(open.db, inspection.inspectionId);
    expect(listed).toMatchObject({ faces: 0, cards: 7 });
  });

  it("points out each card that was laid more often than young people count", async () => {
    const { inspection, about, mat } = await begin();
    await tallyAnswer(open.db, { ...mat, answer: "choice-1:so-so", change: 3 });
    await tallyAnswer(open.db, { ...mat, answer: "choice-2:so-so", change: 3 });
    await open.db
      .updateTable("participantConsents")
      .set({ given: false })
      .where("kind", "=", "own")
      .execute();
    const { inspectionId } = inspection;
    const discussion = await findDiscussion(open.db, { inspectionId, discussionId: about.discussionId });
    expect(discussion).toMatchObject({ counting: 0, over: [{ over: 6, people: 3 }] });
  });

  it("counts people for each card, apart from faces, in the collation and in what is exported", async () => {
    const { inspection, press, cards, mat } = await begin();
    await tallyAnswer(open.db, { ...press, change: 3 });
    await tallyAnswer(open.db, { ...cards, answer: "choice-2" });
    await tallyAnswer(open.db, { ...cards, answer: "not-sure" });
    await tallyAnswer(open.db, { ...mat, answer: "choice-1:going-well", change: 2 });
    await tallyAnswer(open.db, { ...mat, answer: "choice-2:leave-out" });
    const { inspectionId } = inspection;
    const faces = await sumFacesByFocusArea(open.db, inspectionId);
    expect(faces.map(({ face, count }) => [face, Number(count)])).toEqual([["good", 3]]);
    const tallies = tallyCards(await sumCardsByFocusArea(open.db, inspectionId));
    expect(tallies.map(({ question, people }) => [question, people])).toEqual([
      ["What matters most?", 2],
      ["How is your help going?", 2],
    ]);
    expect(tallies[0]?.groups).toMatchObject([
      {
        ...{ label: null, base: 2 },
        answers: [
          { label: "A job", picture: "job", count: 0 },
          { label: "Friends", picture: "friends", count: 1 },
          { label: "Not sure", picture: null, count: 1 },
        ],
      },
    ]);
    expect(tallies[1]?.groups.map(({ label, base }) => [label, base])).toEqual([
      ["Talking", 2],
      ["Moving", 1],
    ]);
    const focusAreas = [{ id: inspection.focusAreaIds[0], shortName: "Waiting" }];
    const reader = createBackgroundQueries(open.database);
    const rows: unknown[][] = [];
    for await (const sheet of viewsSheets({ db: open.db, reader, inspectionId }, focusAreas)) {
      if (sheet.name !== "Young people’s cards") continue;
      for await (const batch of sheet.rows) rows.push(...batch.map(({ cells }: Row) => [...cells]));
    }
    expect(rows).toContainEqual([...["Waiting", "How is your help going?", "Talking", "Going well", 2, 2]]);
    expect(rows).toHaveLength(1 + 3 + 8);
  });
});
