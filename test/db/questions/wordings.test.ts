import { beforeEach, expect, it } from "vitest";
import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { findApprovedSet } from "#app/domain/approvals/find-approved-set.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { signOffLanguage } from "#app/domain/language-words/sign-off-language.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { countWordings } from "#app/domain/translations/count-wordings.server.ts";
import { findWordings } from "#app/domain/translations/find-wordings.server.ts";
import { listLanguages, listLanguagesOn } from "#app/domain/translations/list-languages.server.ts";
import { listWordings } from "#app/domain/translations/list-wordings.server.ts";
import { switchLanguage } from "#app/domain/translations/switch-language.server.ts";
import type { Variant } from "#app/domain/translations/wording.ts";
import type { WrittenQuestion } from "#app/domain/translations/wording-input.ts";
import { writeWordings } from "#app/domain/translations/write-wordings.server.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listQuestionWordings } from "#db/queries/wordings.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { actorOf, longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });
const polish: Variant = { language: "pl", easyRead: false };
const easy: Variant = { language: "en", easyRead: true };

describeOnBoth("wordings beside the standard English", (open) => {
  let inspection: AnInspection;
  let areas: string[];
  let by: { inspectionId: string; actor: ReturnType<typeof actorOf>; now: Temporal.Instant };
  let agreement: string;
  let list: string;
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    areas = (await listFocusAreasByInspection(open.db, inspection.id)).map(({ id }) => id);
    by = { inspectionId: inspection.id, actor: actorOf(inspection.lead, "lead-inspector"), now };
    [agreement = "", list = ""] = await someQuestions(open.db, {
      ...by,
      questions: [
        question("They listen to us."),
        question("How long?", { type: "one-of", choices: ["A day", "A year"] }),
      ],
    });
  });

  const question = (text: string, changes = {}) =>
    aQuestionInput({ text, focusAreaIds: [areas[0] ?? ""], ...changes });
  const words = (text: string, changes: Partial<WrittenQuestion> = {}) => ({
    text,
    hint: "",
    choices: [],
    picture: null,
    ...changes,
  });
  const write = (
    questionId: string,
    written: WrittenQuestion,
    was: { seen?: string; stillRight?: boolean; variant?: Variant; now?: Temporal.Instant } = {},
  ) => {
    const { variant = polish, now: at = now, ...seen } = was;
    const questions = [{ questionId, written, ...seen }];
    return writeWordings(open.db, { ...by, variant, questions, focusAreas: [], now: at });
  };
  const held = async (questionId: string, variant = polish) => {
    const { questions } = await listWordings(open.db, { inspectionId: inspection.id, variant });
    const found = questions.find(({ question: { id } }) => id === questionId);
    if (!found) throw new Error("no such question");
    return found;
  };
  const approve = async () => {
    const approved = await approveQuestions(open.db, {
      ...by,
      sameMeaning: [],
      withoutQuestionAccepted: true,
      remark: "",
    });
    if (approved.kind !== "approved") throw new Error(approved.kind);
    const set = await findApprovedSet(open.db, inspection.id);
    if (!set) throw new Error("no approved set");
    const wordings = await findWordings(open.db, { approvalId: set.id });
    return {
      set,
      of: (id: string) => wordings.questions[set.questions.find((one) => one.questionId === id)?.id ?? ""],
    };
  };

  it("are written while drafting and stay with what is approved unchanged", async () => {
    expect(await write(agreement, words("Słuchają nas."))).toEqual({
      kind: "written",
      questions: 1,
      focusAreas: 0,
    });
    await write(list, words("How long?", { choices: ["One day", "One year"], picture: "waiting" }), {
      variant: easy,
    });
    const { of } = await approve();
    expect(of(agreement)).toEqual([{ ...polish, number: 1, ...words("Słuchają nas.") }]);
    expect(of(list)).toEqual([
      { ...easy, number: 1, ...words("How long?", { choices: ["One day", "One year"], picture: "waiting" }) },
    ]);
    // Whether an answer is asked for, or under which focus area, changes no word of it.
    await editQuestion(open.db, {
      ...by,
      questionId: agreement,
      question: question("They listen to us.", { required: true, focusAreaIds: areas.slice(0, 2) }),
    });
    expect((await approve()).of(agreement)).toHaveLength(1);
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
  });

  it("are out of date where the English changed, until they are said to hold or are changed too", async () => {
    await write(agreement, words("Słuchają nas."));
    await write(list, words("Jak długo?", { choices: ["Dzień", "Rok"] }));
    await editQuestion(open.db, { ...by, questionId: agreement, question: question("They always listen.") });
    const stale = await held(agreement);
    expect(stale).toMatchObject({ completeness: "none", outOfDateWith: "They listen to us." });
    expect(stale.written.text).toBe("Słuchają nas.");
    expect((await approve()).of(agreement)).toBeUndefined();

    const was = { seen: stale.seen };
    expect(await write(agreement, stale.written, was)).toEqual({ kind: "unchanged" });
    expect((await write(agreement, stale.written, { ...was, stillRight: true })).kind).toBe("written");
    expect(await held(agreement)).toMatchObject({ completeness: "whole", outOfDateWith: null, number: 2 });
    const wordings = await findWordings(open.db, {
      approvalId: (await findApprovedSet(open.db, inspection.id))?.id ?? "",
    });
    expect(
      Object.values(wordings.questions)
        .flat()
        .map(({ number }) => number)
        .sort(),
    ).toEqual([1, 2]);

    // Back to the words of before, and what was written beside those holds again.
    await editQuestion(open.db, { ...by, questionId: agreement, question: question("They listen to us.") });
    expect(await held(agreement)).toMatchObject({ number: 1, outOfDateWith: null });
  });

  it("are only ever added to, and the newest shows at once", async () => {
    await write(agreement, words("Słuchają nas."));
    const { set, of } = await approve();
    expect(of(agreement)?.[0]?.number).toBe(1);
    await write(agreement, words("Słuchają nas uważnie."));
    await write(agreement, words("Słuchają nas uważnie."));
    const wordings = await findWordings(open.db, { approvalId: set.id });
    expect(Object.values(wordings.questions).flat()).toEqual([
      { ...polish, number: 2, ...words("Słuchają nas uważnie.") },
    ]);
    await write(agreement, words(""));
    expect((await held(agreement)).completeness).toBe("none");
    const rows = await listQuestionWordings(open.db, inspection.id);
    expect(rows.map(({ number, text }) => [number, text])).toEqual([
      [3, ""],
      [2, "Słuchają nas uważnie."],
      [1, "Słuchają nas."],
    ]);
  });

  it("are not written over unseen", async () => {
    const { seen } = await held(agreement);
    await write(agreement, words("Pierwsze"), { seen });
    const second = await write(agreement, words("Drugie"), { seen });
    if (second.kind !== "changed-meanwhile") throw new Error(second.kind);
    expect(second.ids).toEqual([agreement]);
    const theirs = second.current.questions.find(({ question: { id } }) => id === agreement);
    expect(theirs?.written.text).toBe("Pierwsze");
    expect((await write(agreement, words("Drugie"), { seen: theirs?.seen })).kind).toBe("written");
    // A window that stood open and changed nothing of it is no quarrel; nor is one sent twice.
    expect((await write(agreement, words(""), { seen })).kind).toBe("unchanged");
    expect((await write(agreement, words("Drugie"), { seen })).kind).toBe("unchanged");
    // The English changed under the translator's hands.
    const before = await held(list);
    await editQuestion(open.db, {
      ...by,
      questionId: list,
      question: question("How long now?", { type: "one-of", choices: ["A day", "A year"] }),
    });
    expect((await write(list, words("Jak długo?"), { seen: before.seen })).kind).toBe("changed-meanwhile");
  });

  it("are refused as a whole where one cannot be kept, and once the survey has closed", async () => {
    const wrong = await writeWordings(open.db, {
      ...by,
      variant: polish,
      questions: [
        { questionId: agreement, written: words("Słuchają nas.") },
        { questionId: list, written: words("", { hint: "Wskazówka" }) },
      ],
      focusAreas: [{ focusAreaId: areas[0] ?? "", written: { shortName: "x".repeat(121), picture: null } }],
    });
    if (wrong.kind !== "not-right") throw new Error(wrong.kind);
    expect(Object.keys(wrong.questions)).toEqual([list]);
    expect(Object.keys(wrong.focusAreas)).toEqual([areas[0]]);
    expect((await held(agreement)).number).toBe(0);
    expect((await write(agreement, words("Za późno"), { now: now.add({ hours: 24 * 365 }) })).kind).toBe(
      "survey-closed",
    );
  });

  it("count what is missing, in part, and out of date", async () => {
    const count = async (variant: Variant) =>
      (await countWordings(open.db, { inspectionId: inspection.id, variants: [variant] }))[0];
    const names = areas.length;
    expect(await count(polish)).toMatchObject({ questions: 2, missing: 2, inPart: 0, namesMissing: names });
    await write(list, words("Jak długo?", { choices: ["Dzień", ""] }));
    expect(await count(polish)).toMatchObject({ missing: 1, inPart: 1, outOfDate: 0 });
    await editQuestion(open.db, { ...by, questionId: list, question: question("How long now?") });
    expect(await count(polish)).toMatchObject({ missing: 2, inPart: 0, outOfDate: 1 });
    expect(await count(easy)).toMatchObject({ missing: 2, outOfDate: 0 });
  });

  it("give focus areas their names, until the standard name changes; they go with an area taken out", async () => {
    const focusAreas = areas.map((focusAreaId, index) => ({
      focusAreaId,
      written: { shortName: `Obszar ${index + 1}`, picture: "school" as const },
    }));
    await writeWordings(open.db, { ...by, variant: polish, questions: [], focusAreas });
    const { set } = await approve();
    const find = async () => (await findWordings(open.db, { approvalId: set.id })).focusAreas;
    expect((await find())[areas[1] ?? ""]).toEqual([
      { ...polish, number: 1, shortName: "Obszar 2", picture: "school" },
    ]);
    const rows = await listFocusAreasByInspection(open.db, inspection.id);
    const renamed = rows.map((row, index) => (index === 1 ? { ...row, shortName: "Renamed" } : row));
    const added = { shortName: "Another", fullText: "Another weakness", theme: "" };
    expect((await setFocusAreas(open.db, { ...by, focusAreas: [...renamed, added] })).kind).toBe("set");
    expect((await find())[areas[1] ?? ""]).toBeUndefined();
    const another = (await listFocusAreasByInspection(open.db, inspection.id)).at(-1)?.id ?? "";
    const name = { shortName: "Inny", picture: null };
    await writeWordings(open.db, {
      ...by,
      variant: polish,
      questions: [],
      focusAreas: [{ focusAreaId: another, written: name }],
    });
    expect((await setFocusAreas(open.db, { ...by, focusAreas: renamed })).kind).toBe("set");
  });

  it("show a language to families once somebody has signed it off and it is switched on", async () => {
    const switching = { ...by, language: "ur", on: true } as const;
    expect(await switchLanguage(open.db, switching)).toEqual({ kind: "not-signed-off" });
    const signedOffOn = Temporal.PlainDate.from("2026-10-01");
    const signing = { ...by, language: "ur", signedOffBy: "Amina Example", signedOffOn } as const;
    expect(await signOffLanguage(open.db, signing)).toEqual({ kind: "recorded" });
    expect(await signOffLanguage(open.db, signing)).toEqual({ kind: "same" });
    expect(await listLanguagesOn(open.db, inspection.id)).toEqual([]);
    expect(await switchLanguage(open.db, switching)).toEqual({ kind: "switched" });
    expect(await listLanguagesOn(open.db, inspection.id)).toEqual(["ur"]);
    await signOffLanguage(open.db, { ...signing, signedOffBy: "Bilal Example" });
    expect((await listLanguages(open.db, inspection.id)).find(({ language }) => language === "ur")).toEqual({
      language: "ur",
      signedOff: { by: "Bilal Example", on: "2026-10-01", recordedBy: inspection.lead.name },
      isOn: true,
    });
    await switchLanguage(open.db, { ...switching, on: false });
    expect(await listLanguagesOn(open.db, inspection.id)).toEqual([]);
    const other = await anInspection(open.db);
    expect(await listLanguagesOn(open.db, other.id)).toEqual([]);
  });
});
