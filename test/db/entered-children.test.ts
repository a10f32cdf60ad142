import { expect, it } from "vitest";
import { correctEnteredResponse } from "#app/domain/paper/correct-entered-response.server.ts";
import { openEnteredResponse } from "#app/domain/paper/open-entered-response.server.ts";
import { entryToMark } from "#app/domain/paper/read-stored-entry.server.ts";
import { newQuestionId } from "#app/domain/questions/question-input.ts";
import { answerKey } from "#app/domain/survey/asked-questions.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { anEntry, enterOne } from "../factories/entries.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { type ASurvey, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("an entered response of several children", (open) => {
  const aSurveyOfChildren = () =>
    aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ type: "yes-no", text: "Is help easy to find?", focusAreaIds }),
        aQuestionInput({ type: "yes-no", text: "Does it work?", ofEachChild: true, focusAreaIds }),
        aQuestionInput({
          ...{ type: "long-words", text: "What does not?", ofEachChild: true, focusAreaIds },
          condition: { kind: "question", questionId: newQuestionId(1), choices: ["no"] },
        }),
        aQuestionInput({
          ...{ type: "yes-no", text: "Is the plan good?", ofEachChild: true, focusAreaIds },
          condition: { kind: "profile", name: "support", values: ["ehc-plan"] },
        }),
      ],
    });

  function entryOf(survey: ASurvey) {
    const [easy = "", works = "", words = "", plan = ""] = survey.set.questions.map(({ id }) => id);
    const of = (id: string, child: number) => answerKey({ id, child });
    return {
      ids: { easy, works, words, plan },
      entry: anEntry(survey, {
        about: { role: ["parent-or-carer"], children: ["2"], support: ["ehc-plan", "none"] },
        childProfiles: [{ support: ["ehc-plan"] }, { support: ["none"] }],
        answers: {
          ...{ [easy]: ["no"], [works]: ["yes"], [of(works, 2)]: ["no"] },
          ...{ [of(words, 2)]: ["He has nobody to help him."], [plan]: ["yes"] },
          // Ticked on paper though it was no question for them: the first says yes above, and the second has no plan.
          ...{ [words]: ["Nothing"], [of(plan, 2)]: ["no"] },
        },
      }),
    };
  }

  const stored = async () => ({
    answers: await open.db
      .selectFrom("answers")
      .select(["questionVersionId", "child", "choice", "words"])
      .execute(),
    unasked: await open.db.selectFrom("unaskedQuestions").select(["questionVersionId", "child"]).execute(),
    children: await open.db.selectFrom("responseChildren").select(["child", "value"]).execute(),
  });

  it("is kept child by child, without what was no question for them, and is the same when it is sent again", async () => {
    const survey = await aSurveyOfChildren();
    const { entry, ids } = entryOf(survey);
    const id = makeId();
    expect(await enterOne(open.db, survey, { entry, id })).toEqual({ kind: "entered", number: 1 });
    expect(await enterOne(open.db, survey, { entry, id })).toEqual({ kind: "already-entered", number: 1 });
    const { answers, unasked, children } = await stored();
    expect(answers).toHaveLength(5);
    expect(answers).toContainEqual({
      ...{ questionVersionId: ids.words, child: 2, choice: "", words: "He has nobody to help him." },
    });
    expect(unasked).toHaveLength(2);
    expect(unasked).toEqual(
      expect.arrayContaining([
        { questionVersionId: ids.words, child: 1 },
        { questionVersionId: ids.plan, child: 2 },
      ]),
    );
    expect(children).toHaveLength(2);
    const otherwise = { ...entry, childProfiles: [{ support: ["none"] }, { support: ["ehc-plan"] }] };
    expect(await enterOne(open.db, survey, { entry: otherwise, id })).toEqual({
      ...{ kind: "other-entered", number: 1 },
    });
  });

  it("is opened and corrected with all its children, and its mark tells of each of them", async () => {
    const survey = await aSurveyOfChildren();
    const { entry, ids } = entryOf(survey);
    const responseId = makeId();
    await enterOne(open.db, survey, { entry, id: responseId });
    const by = {
      ...{ inspectionId: survey.inspection.id, responseId, actor: survey.inspection.leadActor },
      now: survey.duringIt.add({ hours: 2 }),
    };
    const opened = await openEnteredResponse(open.db, by);
    expect(opened?.entry.childProfiles).toEqual(entry.childProfiles);
    expect(opened?.entry.answers[answerKey({ id: ids.words, child: 2 })]).toEqual([
      "He has nobody to help him.",
    ]);
    const seen = opened ? markOfFields(entryToMark(opened.entry)) : "";
    const swapped = { ...entry, childProfiles: [{ support: ["none"] }, { support: ["ehc-plan"] }] };
    expect(await correctEnteredResponse(open.db, { ...by, entry: swapped, seen })).toMatchObject({
      kind: "corrected",
    });
    const { answers, unasked } = await stored();
    expect(answers.filter(({ questionVersionId }) => questionVersionId === ids.plan)).toMatchObject([
      { child: 2, choice: "no" },
    ]);
    expect(unasked).toContainEqual({ questionVersionId: ids.plan, child: 1 });
    // Another window that still has the first entry before it replaces nothing unseen.
    const third = { ...entry, childProfiles: [{ support: ["waiting"] }, { support: ["none"] }] };
    expect(await correctEnteredResponse(open.db, { ...by, entry: third, seen })).toEqual({
      kind: "changed-meanwhile",
    });
  });
});
