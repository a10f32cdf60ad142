import { expect, it } from "vitest";
import { findPaperForm } from "#app/domain/paper/find-paper-form.server.ts";
import { paperForm } from "#app/domain/paper/paper-form.ts";
import { setPaperReturn } from "#app/domain/paper-returns/set-paper-return.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { anInspection } from "../factories/inspections.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("the paper form", (open) => {
  it("is not there before the questions are approved, and then has each of them once, in the survey's order", async () => {
    const bare = await anInspection(open.db);
    expect(await findPaperForm(open.db, bare.id)).toMatchObject({ set: null, returnWords: "" });

    const { inspection, set } = await aSurvey(open.db);
    const found = await findPaperForm(open.db, inspection.id);
    expect(found.set?.id).toBe(set.id);
    const form = paperForm(set, { keptMonths: 6 });
    expect(form.parts.map(({ title }) => title.words)).toEqual(["Waiting times", "Plans", "Moving on"]);
    const keys = form.parts.flatMap(({ questions }) => questions.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(set.questions.map(({ id }) => id).toSorted());
    expect(form.consents.map(({ name }) => name)).toEqual(["takePart", "becomeEvidence", "quoteWithoutName"]);
  });

  it("has boxes for what is chosen and lines for what is written", async () => {
    const { set } = await aSurvey(open.db, {
      questions: (focusAreaIds) => [
        aQuestionInput({ type: "several-of", choices: ["A plan", "A person"], focusAreaIds }),
        aQuestionInput({ type: "change", since: "2025-05-01", focusAreaIds }),
        aQuestionInput({ type: "short-words", text: "What first?", focusAreaIds }),
        aQuestionInput({ type: "long-words", text: "Tell us more.", focusAreaIds }),
      ],
    });
    const questions = paperForm(set, { keptMonths: 6 }).parts.flatMap((part) => part.questions);
    expect(questions.map(({ ticks, choices, lines }) => [ticks, choices.length, lines > 0])).toEqual([
      ["several", 2, false],
      ["one", 4, false],
      [null, 0, true],
      [null, 0, true],
    ]);
    expect(questions[1]?.hints[0]).toEqual({ words: "Compare now with May 2025.", language: "en" });
  });

  it("says where it is returned to, as the lead last wrote it, and a save that changes nothing is no entry of the audit", async () => {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    expect(
      await setPaperReturn(
        { db: open.db, reader: createDirectQueries(open.db) },
        { ...by, words: "The library" },
      ),
    ).toEqual({ kind: "set" });
    expect(
      await setPaperReturn(
        { db: open.db, reader: createDirectQueries(open.db) },
        { ...by, words: "1 High Street\nExampleton" },
      ),
    ).toEqual({
      kind: "set",
    });
    expect(
      await setPaperReturn(
        { db: open.db, reader: createDirectQueries(open.db) },
        { ...by, words: "1 High Street\nExampleton" },
      ),
    ).toEqual({
      kind: "same",
    });
    expect((await findPaperForm(open.db, inspection.id)).returnWords).toBe("1 High Street\nExampleton");
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .where("action", "=", "paper-form.return-changed")
      .execute();
    expect(entries).toHaveLength(2);
  });
});
