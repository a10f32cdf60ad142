import { beforeEach, expect, it } from "vitest";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { signOffLanguage } from "#app/domain/language-words/sign-off-language.server.ts";
import {
  moveToFocusArea,
  returnToFocusAreas,
} from "#app/domain/question-places/move-to-focus-area.server.ts";
import { type EditedQuestion, editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { listLackingWordings } from "#app/domain/translations/list-lacking-wordings.server.ts";
import { openQuestionWordings } from "#app/domain/translations/open-question-wordings.server.ts";
import { switchLanguage } from "#app/domain/translations/switch-language.server.ts";
import type { Variant } from "#app/domain/translations/wording.ts";
import { writeWordings } from "#app/domain/translations/write-wordings.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });
const later = now.add({ minutes: 1 });

describeOnBoth("the questions desk", (open) => {
  let inspection: AnInspection;
  let inspectionId: string;
  let plans: string;
  let help: string;
  let by: { inspectionId: string; actor: AnInspection["leadActor"]; now: Temporal.Instant };
  let ids: string[];

  beforeEach(async () => {
    inspection = await anInspection(open.db);
    inspectionId = inspection.id;
    [plans = "", help = ""] = (await listFocusAreasByInspection(open.db, inspectionId)).map(({ id }) => id);
    by = { inspectionId, actor: inspection.leadActor, now };
    const inputs = [
      aQuestionInput({ text: "First?", focusAreaIds: [plans] }),
      aQuestionInput({ text: "Second?", focusAreaIds: [plans] }),
      aQuestionInput({ text: "Third?", focusAreaIds: [help] }),
      aQuestionInput({ text: "Of both?", focusAreaIds: [plans, help] }),
    ];
    ids = await someQuestions(open.db, { ...by, questions: inputs });
  });

  const textsOf = async (focusAreaId: string) =>
    (await listQuestions(open.db, { inspectionId, audience: "parents" }))
      .filter(({ focusAreaIds }) => focusAreaIds.includes(focusAreaId))
      .map(({ text }) => text);
  const move = (questionId: string, place: { side: "before" | "after"; questionId: string } | null) =>
    moveToFocusArea(open.db, {
      ...{ ...by, questionId, place, now: later },
      ...{ fromFocusAreaId: plans, toFocusAreaId: help },
    });

  it("moves a question to another focus area, next to one there or to its end, and back", async () => {
    const [first = "", , third = ""] = ids;
    const moved = await move(first, { side: "before", questionId: third });
    if (moved.kind !== "moved") throw new Error(moved.kind);
    expect([await textsOf(plans), await textsOf(help)]).toEqual([
      ["Second?", "Of both?"],
      ["First?", "Third?", "Of both?"],
    ]);
    const back = { ...by, questionId: first, ...moved.back };
    const returned = await returnToFocusAreas(open.db, back);
    if (returned.kind !== "returned") throw new Error(returned.kind);
    expect([await textsOf(plans), await textsOf(help)]).toEqual([
      ["First?", "Second?", "Of both?"],
      ["Third?", "Of both?"],
    ]);
    await returnToFocusAreas(open.db, { ...back, ...returned.back });
    expect([await textsOf(plans), await textsOf(help)]).toEqual([
      ["Second?", "Of both?"],
      ["First?", "Third?", "Of both?"],
    ]);
    await returnToFocusAreas(open.db, back);
    expect(await move(first, null)).toMatchObject({ kind: "moved" });
    expect(await textsOf(help)).toEqual(["Third?", "Of both?", "First?"]);
  });

  it("keeps its other focus areas, and has it once where it went to one that it had", async () => {
    const both = ids[3] ?? "";
    const moved = await move(both, null);
    if (moved.kind !== "moved") throw new Error(moved.kind);
    expect(moved.back.focusAreaIds).toEqual([plans, help]);
    expect([await textsOf(plans), await textsOf(help)]).toEqual([
      ["First?", "Second?"],
      ["Third?", "Of both?"],
    ]);
    await returnToFocusAreas(open.db, { ...by, questionId: both, ...moved.back });
    expect(await textsOf(plans)).toEqual(["First?", "Second?", "Of both?"]);
  });

  it("lets nobody who was changing it meanwhile put it back unseen, and moves to no other re-visit's", async () => {
    const first = ids[0] ?? "";
    const before = (await listQuestions(open.db, { inspectionId, audience: "parents" })).find(
      ({ id }) => id === first,
    );
    const other = await anInspection(open.db);
    const [theirs] = await listFocusAreasByInspection(open.db, other.id);
    const wrong = { ...by, questionId: first, place: null, fromFocusAreaId: plans };
    expect(await moveToFocusArea(open.db, { ...wrong, toFocusAreaId: theirs?.id ?? "" })).toEqual({
      kind: "unknown-focus-area",
    });
    await move(first, null);
    expect(await move(first, null)).toEqual({ kind: "no-such-question" });
    const question = aQuestionInput({ text: "First of all?", focusAreaIds: [plans] });
    const seen = before?.updatedAt.toString({ smallestUnit: "millisecond" });
    expect(await editQuestion(open.db, { ...by, questionId: first, question, seen })).toMatchObject({
      kind: "changed-meanwhile",
    });
  });

  it("says after each change what its writer has seen, so that only another's is noticed", async () => {
    const [questionId = ""] = ids;
    const write = (text: string, seen: string, at: Temporal.Instant) =>
      editQuestion(open.db, {
        ...{ ...by, questionId, seen, now: at },
        question: aQuestionInput({ text, focusAreaIds: [plans] }),
      });
    const seenIn = (edited: EditedQuestion) => ("seen" in edited ? edited.seen : edited.kind);
    const opened = formatInstant(now);
    const first = seenIn(await write("First of all?", opened, later));
    expect(await write("First of all?", opened, later)).toEqual({
      kind: "unchanged",
      seen: first,
      broken: [],
    });
    const second = seenIn(await write("First, before all?", first, later.add({ seconds: 1 })));
    expect(await write("At first?", first, later.add({ seconds: 2 }))).toMatchObject({
      kind: "changed-meanwhile",
      current: { text: "First, before all?" },
    });
    expect(await write("At first?", second, later.add({ seconds: 2 }))).toMatchObject({ kind: "edited" });
  });

  it("says what each question lacks in Easy Read and in the languages that families can choose", async () => {
    const [first = ""] = ids;
    const lacks = async () => (await listLackingWordings(open.db, inspectionId)).get(first);
    expect(await lacks()).toEqual(["Easy Read: not written"]);
    const language = "ur" as const;
    const signing = {
      ...by,
      language,
      signedOffBy: "Amina Khan",
      signedOffOn: Temporal.PlainDate.from("2026-11-01"),
    };
    await signOffLanguage(open.db, signing);
    await switchLanguage(open.db, { ...by, language, on: true });
    expect(await lacks()).toEqual(["Easy Read: not written", "Urdu: not translated"]);
    const write = (variant: Variant) =>
      writeWordings(open.db, {
        ...{ ...by, variant, focusAreas: [] },
        questions: [{ questionId: first, written: { text: "…", hint: "", choices: [], picture: null } }],
      });
    await write({ language: "en", easyRead: true });
    await write({ language, easyRead: false });
    expect(await lacks()).toEqual([]);
    const question = aQuestionInput({ text: "First of all?", focusAreaIds: [plans] });
    await editQuestion(open.db, { ...by, questionId: first, question, now: later });
    expect(await lacks()).toEqual([
      "Easy Read: changed since it was written",
      "Urdu: changed since it was translated",
    ]);
    const wordings = await openQuestionWordings(open.db, { inspectionId, questionId: first });
    expect(wordings.slice(0, 2)).toMatchObject([
      { variant: { language: "en", easyRead: true }, isOn: true, question: { outOfDateWith: "First?" } },
      { variant: { language: "ur", easyRead: false }, isOn: true, question: { outOfDateWith: "First?" } },
    ]);
    expect(wordings).toHaveLength(13);
    expect(await openQuestionWordings(open.db, { inspectionId, questionId: "other" })).toEqual([]);
  });
});
