import { beforeEach, expect, it } from "vitest";
import { compareGroups } from "#app/domain/collation/compare-groups.server.ts";
import { parsePastedQuestions } from "#app/domain/pasted-questions/parse-pasted-questions.ts";
import { readReviewedForm } from "#app/domain/pasted-questions/reviewed-form.server.ts";
import {
  type ReviewedQuestion,
  reviewCopied,
  reviewPasted,
} from "#app/domain/pasted-questions/reviewed-questions.ts";
import {
  moveQuestion,
  parseQuestionPlace,
  type QuestionPlace,
} from "#app/domain/question-places/move-question.server.ts";
import { addQuestions } from "#app/domain/questions/add-question.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { listCopyableInspections } from "#app/domain/questions/list-copyable-inspections.server.ts";
import { findQuestion, listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { removeQuestion, restoreQuestion } from "#app/domain/questions/remove-question.server.ts";
import { requireStrongSignIn } from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { actorOf, aPasskeyOf, longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { aResponse, aSurvey } from "../../factories/responses.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });
const dates = { today: Temporal.PlainDate.from("2026-11-16"), since: Temporal.PlainDate.from("2025-06-07") };

/** The form's fields as a browser sends them. */
function fieldsOf(rows: readonly ReviewedQuestion[]): Record<string, string[]> {
  return Object.fromEntries(
    rows.flatMap((row, index) => {
      const name = (field: string) => `${field}-${index + 1}`;
      return [
        [name("text"), [row.text]],
        [name("hint"), [row.hint]],
        [name("type"), [row.type]],
        [name("choices"), [row.choices]],
        [name("required"), [row.required ? "yes" : "no"]],
        [name("area"), [row.focusAreaId]],
        ...(row.offersNotComeUp ? [[name("not-come-up"), ["yes"]]] : []),
        ...(row.isWanted ? [[name("use"), ["yes"]]] : []),
      ];
    }),
  );
}

describeOnBoth("many questions at once", (open) => {
  let inspection: AnInspection;
  let by: {
    inspectionId: string;
    audience: "parents";
    actor: ReturnType<typeof actorOf>;
    now: Temporal.Instant;
  };
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    by = {
      inspectionId: inspection.id,
      audience: "parents",
      actor: actorOf(inspection.lead, "lead-inspector"),
      now,
    };
  });

  const paste = (pasted: string) => parsePastedQuestions(pasted, inspection.focusAreas).map(reviewPasted);
  const list = () => listQuestions(open.db, { inspectionId: inspection.id, audience: "parents" });

  it("are added as they were pasted, with their scales and choices", async () => {
    const rows = paste(
      "Plans\nThe plan is right.\nStrongly agree / Agree / Disagree / Strongly disagree / This has not come up for me\n" +
        "Who told you?\n- School\n- Nobody\nMoving on\nIs it better or worse now?",
    );
    const { questions, errors } = readReviewedForm(fieldsOf(rows), dates);
    expect(errors).toEqual({});
    expect(await addQuestions(open.db, { ...by, questions })).toMatchObject({ made: 3 });
    const [, plans, movingOn] = inspection.focusAreas;
    expect(await list()).toMatchObject([
      { text: "The plan is right.", type: "agreement-four", choices: [], offersNotComeUp: true },
      { text: "Who told you?", type: "one-of", choices: ["School", "Nobody"], focusAreaIds: [plans?.id] },
      { type: "change", since: "2025-06-07", focusAreaIds: [movingOn?.id] },
    ]);
    expect(await addQuestions(open.db, { ...by, questions })).toMatchObject({ made: 0 });
  });

  it("are refused each beside its own field, and nothing that was typed is lost", () => {
    const rows = paste("1. Where do you live?\n- Here\n2. Is the plan on time?");
    const fields = { ...fieldsOf(rows), "text-2": [""] };
    const { rows: shown, errors } = readReviewedForm(fields, dates);
    expect(shown).toMatchObject([{ text: "Where do you live?", choices: "Here" }, { text: "" }]);
    expect(errors).toEqual({
      "area-1": "Choose its focus area.",
      "area-2": "Choose its focus area.",
      "choices-1": "Write at least two choices, one on each line.",
      "text-2": "Write the question.",
    });
    delete (fields as Record<string, unknown>)["choices-1"];
    expect(readReviewedForm(fields, dates).errors["choices-1"]).toContain("did not arrive");
  });

  it("can be left out", () => {
    const rows = paste("Plans\nIs the plan on time?\nTell us more.").map((row, index) => ({
      ...row,
      isWanted: index === 1,
    }));
    expect(readReviewedForm(fieldsOf(rows), dates).questions.map(({ text }) => text)).toEqual([
      "Tell us more.",
    ]);
  });

  it("“this has not come up for me” can be offered and taken back", async () => {
    const question = aQuestionInput({ focusAreaIds: [inspection.focusAreas[0]?.id ?? ""] });
    const added = await addQuestions(open.db, { ...by, questions: [question] });
    const [questionId = ""] = added.kind === "added" ? added.questionIds : [];
    const edit = { inspectionId: inspection.id, questionId, actor: by.actor, now };
    const offering = { ...question, offersNotComeUp: true as const };
    expect(await editQuestion(open.db, { ...edit, question: offering })).toMatchObject({ kind: "edited" });
    expect(await findQuestion(open.db, edit)).toMatchObject({ offersNotComeUp: true });
    expect(await editQuestion(open.db, { ...edit, question: offering })).toMatchObject({ kind: "unchanged" });
    await editQuestion(open.db, { ...edit, question });
    expect(await findQuestion(open.db, edit)).not.toHaveProperty("offersNotComeUp");
  });

  it("come from another inspection under the focus area of the same name, for whoever may read them", async () => {
    const [, plans] = inspection.focusAreas;
    const question = aQuestionInput({
      type: "frequency-four",
      text: "How often?",
      focusAreaIds: [plans?.id ?? ""],
    });
    await addQuestions(open.db, { ...by, questions: [question] });
    const { lead } = inspection;
    const later = await anInspection(open.db, { lead, areaName: "Northvale", slug: "northvale" });
    const stranger = await anInspection(open.db, { areaName: "Westmoor", slug: "westmoor" });
    const asked = { personId: lead.id, inspectionId: later.id, isStrong: false };
    const [from, ...others] = await listCopyableInspections(open.db, asked);
    expect([from?.id, from?.count, others]).toEqual([inspection.id, 1, []]);
    // Where the other opens only after more than a link, so do its questions; its only lead has no more.
    const strict = {
      inspectionId: inspection.id,
      method: "passkey",
      isPublicDemo: false,
      actor: by.actor,
      now,
    } as const;
    await requireStrongSignIn(open.db, strict);
    expect(await listCopyableInspections(open.db, asked)).toHaveLength(1);
    await aPasskeyOf(open.db, lead);
    expect(await listCopyableInspections(open.db, asked)).toEqual([]);
    expect(await listCopyableInspections(open.db, { ...asked, isStrong: true })).toHaveLength(1);
    const [copied] = (await list()).map((one) =>
      reviewCopied(one, { from: inspection.focusAreas, to: later.focusAreas, rows: [] }),
    );
    expect(copied).toMatchObject({ type: "frequency-four", focusAreaId: later.focusAreas[1]?.id });
    expect(
      await listCopyableInspections(open.db, {
        personId: stranger.lead.id,
        inspectionId: stranger.id,
        isStrong: false,
      }),
    ).toEqual([]);
  });
});

describeOnBoth("questions put in order and taken out at the desk", (open) => {
  it("move beside each other, and back", async () => {
    const { by, areaId, ids } = await threeQuestions(open.db);
    const [one = "", two = "", three = ""] = ids;
    const order = async () =>
      (await listQuestions(open.db, { ...by, audience: "parents" })).map(({ id }) => ids.indexOf(id) + 1);
    const move = (questionId: string, to: QuestionPlace) =>
      moveQuestion(open.db, { ...by, questionId, focusAreaId: areaId, to });
    const moved = await move(one, { side: "after", questionId: three });
    expect(moved).toEqual({ kind: "moved", back: `before:${two}`, broken: [] });
    expect(await order()).toEqual([2, 3, 1]);
    await move(one, parseQuestionPlace(`before:${two}`) ?? "later");
    expect(await order()).toEqual([1, 2, 3]);
    expect(await move(one, { side: "before", questionId: "no-such" })).toEqual({ kind: "at-the-end" });
    expect(parseQuestionPlace("beside:1")).toBeNull();
  });

  it("come back in their place after a removal, once", async () => {
    const { by, areaId, ids } = await threeQuestions(open.db);
    const [, two = ""] = ids;
    const restore = (focusAreaIds: string[]) =>
      restoreQuestion(open.db, { ...by, questionId: two, focusAreaIds });
    expect(await restore([areaId])).toEqual({ kind: "no-such-question" });
    await removeQuestion(open.db, { ...by, questionId: two });
    expect(await restore(["no-such"])).toEqual({ kind: "unknown-focus-area" });
    expect(await restore([areaId])).toEqual({ kind: "restored" });
    expect((await listQuestions(open.db, { ...by, audience: "parents" })).map(({ id }) => id)).toEqual(ids);
  });
});

async function threeQuestions(db: Queries) {
  const inspection = await anInspection(db);
  const areaId = inspection.focusAreas[0]?.id ?? "";
  const by = { inspectionId: inspection.id, actor: actorOf(inspection.lead, "lead-inspector"), now };
  const questions = ["One?", "Two?", "Three?"].map((text) =>
    aQuestionInput({ text, focusAreaIds: [areaId] }),
  );
  return { by, areaId, ids: await someQuestions(db, { ...by, questions }) };
}

describeOnBoth("a scale of four points", (open) => {
  it("is counted without its middle, and who says that it has not come up stands in no share", async () => {
    const { survey, set, duringIt, inspection } = await aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ type: "agreement-four", offersNotComeUp: true, focusAreaIds }),
      ],
    });
    const [question] = set.questions;
    for (const choice of ["agree", "disagree", "not-come-up", "dont-know"])
      await aResponse(open.db, {
        survey,
        answers: { [question?.id ?? ""]: [choice] },
        about: { support: ["ehc-plan"] },
        now: duringIt,
      });
    const reader = createBackgroundQueries(open.database);
    const asked = {
      inspectionId: inspection.id,
      meaningId: question?.meaningId ?? "",
      actor: inspection.leadActor,
    };
    const { compared } = await compareGroups(
      { db: open.db, reader },
      { ...asked, by: "support", and: null, now: duringIt },
    );
    await reader.close();
    expect(compared?.everybody).toMatchObject({
      base: 2,
      dontKnow: 1,
      notComeUp: 1,
      choices: [{ count: 0 }, { key: "disagree", count: 1 }, { key: "agree", count: 1 }, { count: 0 }],
    });
  });
});
