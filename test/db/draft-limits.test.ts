import { expect, it } from "vitest";
import { controlOf } from "#app/domain/drafts/draft.ts";
import { findDraft } from "#app/domain/drafts/find-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { maxAnswerLengths } from "#app/domain/questions/question.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aDraft, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const ofEachKind = (focusAreaIds: string[]): QuestionInput[] => [
  aQuestionInput({ focusAreaIds }),
  aQuestionInput({ focusAreaIds, type: "several-of", choices: ["One", "Two", "Three"] }),
  aQuestionInput({ focusAreaIds, type: "short-words" }),
  aQuestionInput({ focusAreaIds, type: "long-words" }),
];
const long = maxAnswerLengths["long-words"];
const short = maxAnswerLengths["short-words"];

/** By what is sent for one question: what is stored of it, "too-long" where nothing is. */
const table: [name: string, place: number, sent: string[], stored: string[] | null | "too-long"][] = [
  ["words at the limit", 3, ["a".repeat(long)], ["a".repeat(long)]],
  ["words one over", 3, ["a".repeat(long + 1)], "too-long"],
  ["1.9 million characters", 3, ["a".repeat(1_900_000)], "too-long"],
  ["emoji over the limit", 3, ["😀".repeat(long / 2 + 1)], "too-long"],
  ["two values that are too long together", 3, ["a".repeat(long / 2), "b".repeat(long / 2)], "too-long"],
  ["ten thousand values", 3, Array(10_001).fill("a"), "too-long"],
  ["short words at the limit", 2, ["b".repeat(short)], ["b".repeat(short)]],
  ["short words one over", 2, ["b".repeat(short + 1)], "too-long"],
  ["a choice that was never offered", 0, ["a".repeat(1_900_000)], null],
  ["a choice many times", 1, Array(10_000).fill("choice-1"), ["choice-1"]],
  ["a choice and more that was not offered", 1, ["choice-1", "x".repeat(100_000)], null],
  ["two choices where one is to be chosen", 0, ["agree", "disagree"], null],
  ["only signs that nobody sees", 3, ["\u200b\u2060\ufeff \u00ad\u2800\u3164"], null],
];

describeOnBoth("the limits of a draft", (open) => {
  const draftOf = async () => {
    const asked = await aSurvey(open.db, { questions: ofEachKind });
    const token = await aDraft(open.db, { survey: asked.survey, now: asked.duringIt });
    return { ...asked, token, inspectionId: asked.survey.inspectionId };
  };
  type OpenDraft = Awaited<ReturnType<typeof draftOf>>;
  const save = ({ survey, token, duringIt }: OpenDraft, answers: Record<string, string[]>, now = duringIt) =>
    saveDraft(open.db, { survey, token, answers, step: "focus/1", done: false, copy: null, now });
  /** As a draft was that was saved before there were limits. */
  const saveLongAgo = (answers: Record<string, string[]>) =>
    open.db.updateTable("drafts").set({ answers }).execute();

  it.each(table)("hold for %s", async (_name, place, sent, stored) => {
    const asked = await draftOf();
    const id = asked.set.questions[place]?.id ?? "";
    const saved = await save(asked, { [id]: sent });
    const draft = await findDraft(open.db, asked);
    if (stored === "too-long") expect(saved).toEqual({ kind: "too-long", questionIds: [id] });
    else expect(saved).toEqual({ kind: "saved" });
    expect(draft?.answers).toEqual(stored === "too-long" || stored === null ? {} : { [id]: stored });
  });

  it("hold for what was never asked, on which step ever", async () => {
    const asked = await draftOf();
    const unknown = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`x${index}`, ["y".repeat(4000)]]),
    );
    await save(asked, { ...unknown, __proto__: ["z"], constructor: ["z"] });
    const { survey, token, duringIt } = asked;
    const about = { role: ["parent-or-carer"], children: ["x".repeat(9000)], hobby: ["y"] };
    await saveDraft(open.db, { survey, token, about, step: "about", done: true, copy: null, now: duringIt });
    const draft = await findDraft(open.db, asked);
    expect(draft).toMatchObject({ answers: {}, about: { role: ["parent-or-carer"] } });
    expect(Object.keys(draft?.about ?? {})).toEqual(["role"]);
  });

  it("leave what was saved before as it was, and hold for what comes after the closing noon, too", async () => {
    const asked = await draftOf();
    const id = asked.set.questions[3]?.id ?? "";
    await save(asked, { [id]: ["We waited."] });
    await save(asked, { [id]: ["a".repeat(long + 1)] });
    await save(asked, { [id]: ["a".repeat(long + 1)] }, asked.survey.closesAt.add({ seconds: 1 }));
    await save(asked, { [id]: ["Late."] }, asked.survey.closesAt.add({ seconds: 2 }));
    expect(await findDraft(open.db, asked)).toMatchObject({
      answers: { [id]: ["We waited."] },
      late: { [id]: ["Late."] },
    });
  });

  it("do not keep words saved before there were any from being read, shortened and sent", async () => {
    const asked = await draftOf();
    const question = asked.set.questions[3];
    if (!question) throw new Error("the set asks for words");
    const { inspectionId, token, duringIt: now } = asked;
    await saveLongAgo({ [question.id]: ["a".repeat(1_900_000)] });
    expect(await submitResponse(open.db, { inspectionId, token, now })).toEqual({
      kind: "invalid",
      problems: {
        [controlOf(question)]: { key: "problem.too-long", values: { over: 1_890_000, most: long } },
      },
    });
    await save(asked, { [asked.set.questions[0]?.id ?? ""]: ["agree"] });
    expect((await findDraft(open.db, asked))?.answers[question.id]?.[0]).toHaveLength(1_900_000);
    await save(asked, { [question.id]: ["Shorter."] });
    expect(await submitResponse(open.db, { inspectionId, token, now })).toMatchObject({ kind: "received" });
  });

  it("end such words at the limit where the closing noon makes them an unfinished response", async () => {
    const asked = await draftOf();
    const [agreement, , , words] = asked.set.questions.map(({ id }) => id);
    const before = `${"a".repeat(long - 2)}😀 and more`;
    await saveLongAgo({ [words ?? ""]: [before], [agreement ?? ""]: ["agree"], unknown: ["x"] });
    await closeDueDrafts(open.db, asked.survey.closesAt.add({ minutes: 3 }));
    const answers = await open.db.selectFrom("answers").select(["choice", "words"]).execute();
    const kept = `${"a".repeat(long - 2)}…`;
    expect(answers).toHaveLength(2);
    expect(answers).toContainEqual({ choice: "agree", words: null });
    expect(answers).toContainEqual({ choice: "", words: kept });
    expect((await findDraft(open.db, asked))?.answers[words ?? ""]).toEqual([before]);
    const audit = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    expect(audit.at(-1)).toEqual({
      action: "unfinished-response.counted",
      details: JSON.stringify({ answersShortened: 1 }),
    });
  });
});
