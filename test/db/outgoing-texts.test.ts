import { afterEach, expect, it } from "vitest";
import { changeDayOne } from "#app/domain/date-changes/change-day-one.server.ts";
import { moveInspectionDate } from "#app/domain/date-changes/move-inspection-date.server.ts";
import {
  findLeavingProblem,
  type OutgoingText,
} from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { changeLetterHead } from "#app/domain/letter-workflow/change-head.server.ts";
import { setPaperReturn } from "#app/domain/paper-returns/set-paper-return.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import type { Audience, QuestionType } from "#app/domain/questions/question.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { answerRemark } from "#app/domain/review-answers/answer-remark.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { extendClosing } from "#app/domain/survey-pauses/extend-closing.server.ts";
import { pauseSurvey } from "#app/domain/survey-pauses/pause-survey.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import {
  type BackgroundQueries,
  createBackgroundQueries,
  createDirectQueries,
} from "#db/background-queries.ts";
import { aDocument } from "#test/factories/erased-words.ts";
import { aMember } from "#test/factories/people.ts";
import { aQuestionInput } from "#test/factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const family = "Jake waited a year at Oakfield School and nobody ever rang us back about it.";
const refused: [words: string, why: string][] = [
  [family, "verbatim"],
  ["We read that nobody ever rang us back about it.", "verbatim"],
  ["Only one family agreed.", "small-number"],
];
const plain = "The director of children’s services, with thanks.";

/** Those of the dates, the paper form, the review and the letter's head; the others are in `words-beside-the-letter.test.ts`. */
type Here = Extract<
  OutgoingText,
  | "answer-to-comment"
  | "answer-to-remark"
  | "date-change-reason"
  | "letter-head"
  | "paper-form-return"
  | "share-message"
  | "survey-pause-reason"
>;

describeOnBoth("what inspectors write to people outside", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  async function aHeardFamily() {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    await aResponse(open.db, { survey, now, answers: everyAnswer(set, family) });
    reader = createBackgroundQueries(open.database);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now, survey, set };
    return { from: { db: open.db, reader }, by, inspection };
  }

  it("is looked at as soon as evidence was sent in, also while no text is taken out of it", async () => {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const answer = () =>
      findLeavingProblem(from, {
        ...{ text: "answer-to-comment", inspectionId: inspection.id },
        ...{ words: "Only one family agreed.", now },
      });
    expect(await answer()).toBeNull();
    const { uploadId } = await aDocument({ db: open.db, inspection, duringIt: now }, "Calls.");
    await open.db.deleteFrom("evidenceTexts").where("uploadId", "=", uploadId).execute();
    await open.db.deleteFrom("evidencePassages").where("uploadId", "=", uploadId).execute();
    expect(await answer()).toBe("small-number");
  });

  it("is refused in a family's own words, or where it counts few, before anything else is looked at", async () => {
    const { from, by } = await aHeardFamily();
    const head = {
      ...{ addressees: plain, copiedTo: plain, dated: "2027-01-20" },
      ...{ ofstedSignatory: plain, cqcSignatory: plain },
    };
    const fields = ["addressees", "copiedTo", "ofstedSignatory", "cqcSignatory"] as const;
    const moving = { key: "open-meeting", date: Temporal.PlainDate.from("2099-01-07"), time: null } as const;
    const sharing = { ...by, audience: "parents", answerBy: null } as const;
    const send: Readonly<Record<Here, (words: string) => Promise<object>[]>> = {
      "answer-to-comment": (reason) => [
        answerComment(from, { ...by, commentId: makeId(), outcome: "kept", reason }),
      ],
      "answer-to-remark": (answer) => [answerRemark(from, { ...by, reviewId: makeId(), answer })],
      "date-change-reason": (reason) => [
        changeDayOne(from, { ...by, dayOne: Temporal.PlainDate.from("2099-01-06"), days: 2, reason }),
        moveInspectionDate(from, { ...by, ...moving, reason }),
        extendClosing(from, { ...by, date: Temporal.PlainDate.from("2099-01-07"), reason }),
      ],
      "letter-head": (words) =>
        fields.map((field) => changeLetterHead(from, { ...by, head: { ...head, [field]: words }, seen: 0 })),
      "paper-form-return": (words) => [setPaperReturn(from, { ...by, words })],
      "share-message": (message) => [shareQuestions(from, { ...sharing, message })],
      "survey-pause-reason": (reason) => [pauseSurvey(from, { ...by, reason, note: "", expectedAt: null })],
    };
    for (const [name, say] of Object.entries(send)) {
      for (const [words, why] of refused) {
        for (const outcome of await Promise.all(say(words)))
          expect([name, words, outcome]).toMatchObject([name, words, { kind: "not-releasable", why }]);
      }
      for (const outcome of await Promise.all(say(plain)))
        expect([name, outcome]).not.toMatchObject([name, { kind: "not-releasable" }]);
    }
  });

  const ours = "How well are you told what happens next?";
  const questionsOf: [audience: Audience, type: QuestionType, part: "text" | "hint" | "choices"][] = [
    ["open-meeting", "focus", "text"],
    ["young-people", "faces", "text"],
    ["young-people", "words", "text"],
    ["young-people", "words", "hint"],
    ["parents", "long-words", "text"],
    ["parents", "agreement", "hint"],
    ["parents", "one-of", "choices"],
    ["parents", "several-of", "choices"],
  ];

  it.each(questionsOf)(
    "a question of %s (%s) is not shared with a family’s words in its %s",
    async (...of) => {
      const [audience, type, part] = of;
      const { from, by, inspection } = await aHeardFamily();
      const focusAreaIds = [inspection.focusAreas[0]?.id ?? ""];
      const wording = (words: string) => ({
        ...aQuestionInput({ type, focusAreaIds }),
        ...{ text: `${ours} ${type}`, hint: "", choices: type.endsWith("-of") ? ["Well", "Badly"] : [] },
        [part]: part === "choices" ? ["Well", words] : words,
      });
      const added = await addQuestion(open.db, { ...by, audience, question: wording(family) });
      if (added.kind !== "added") throw new Error(added.kind);
      const { questionId } = added;
      const share = () => shareQuestions(from, { ...by, audience, message: "", answerBy: null });
      const counts = async () => [
        (await open.db.selectFrom("questionShares").select("id").execute()).length,
        (
          await open.db
            .selectFrom("questionVersions")
            .select("id")
            .where("questionId", "=", questionId)
            .execute()
        ).length,
      ];
      const before = await counts();
      const question = { id: questionId, part, text: wording(family).text };
      expect(await share()).toEqual({ kind: "not-releasable", why: "verbatim", question });
      expect(await counts()).toEqual(before);
      // A question may well speak of one person: it counts nobody.
      const edit = (words: string) => editQuestion(open.db, { ...by, questionId, question: wording(words) });
      expect(await edit("Is there one person whom you can ask?")).toMatchObject({ kind: "edited" });
      expect(await share()).toMatchObject({ kind: "shared" });
      // What was shared is known; only what is new is held to it.
      await aResponse(open.db, {
        survey: by.survey,
        now: by.now,
        answers: everyAnswer(by.set, "Is there one person whom you can ask?"),
      });
      expect(await share()).toMatchObject({ kind: "shared" });
      expect(await edit(`${family} Yes?`)).toMatchObject({ kind: "edited" });
      expect(await share()).toMatchObject({ kind: "not-releasable", question: { part } });
    },
  );

  it("a question that is changed while it is looked at is looked at again", async () => {
    const { from, by, inspection } = await aHeardFamily();
    const focusAreaIds = [inspection.focusAreas[0]?.id ?? ""];
    const wording = (text: string) => aQuestionInput({ type: "focus", text, focusAreaIds });
    const added = await addQuestion(open.db, { ...by, audience: "open-meeting", question: wording(ours) });
    if (added.kind !== "added") throw new Error(added.kind);
    let rounds = 0;
    const reader: BackgroundQueries = Object.create(from.reader, {
      read: {
        async value(...query: Parameters<BackgroundQueries["read"]>) {
          rounds += 1;
          const found = await from.reader.read(...query);
          if (rounds === 1)
            await editQuestion(open.db, {
              ...{ ...by, questionId: added.questionId, question: wording(family) },
            });
          return found;
        },
      },
    });
    const sharing = { ...by, audience: "open-meeting", message: "", answerBy: null } as const;
    expect(await shareQuestions({ db: open.db, reader }, sharing)).toMatchObject({ kind: "not-releasable" });
    expect(rounds).toBe(2);
  });

  it("may be the name of the area, or of an organisation or a service that the re-visit knows", async () => {
    const { from, by, inspection } = await aHeardFamily();
    const organisation = "Voice 4 Parents";
    const service = "Jake waited a year at Oakfield";
    const head = (addressees: string) => ({
      ...{ addressees, copiedTo: plain, dated: "2027-01-20", ofstedSignatory: plain, cqcSignatory: plain },
    });
    const write = (addressees: string) => changeLetterHead(from, { ...by, head: head(addressees), seen: 0 });
    const named = `The chair, ${organisation}\n${service}`;
    expect(await write(organisation)).toMatchObject({ kind: "not-releasable", why: "small-number" });
    expect(await write(named)).toMatchObject({ kind: "not-releasable", why: "verbatim" });
    await aMember(open.db, { inspection, role: "parent-carer-forum", organisation });
    await open.db
      .updateTable("inspections")
      .set({ placeNames: `Oakfield School\n${service}` })
      .where("id", "=", inspection.id)
      .execute();
    expect(await write(named)).toEqual({ kind: "no-letter" });
    // The name excuses nothing beside it, nor a count that is spelled like it.
    for (const counted of [`${organisation} heard two parents.`, "We asked voice 4 parents."])
      expect(await write(counted)).toMatchObject({ kind: "not-releasable", why: "small-number" });
    expect(await write(`${organisation}: ${family}`)).toMatchObject({ why: "verbatim" });
  });

  it("is compared with every family's words once for all fields that leave together, the first is named", async () => {
    const { from, by } = await aHeardFamily();
    let comparisons = 0;
    const reader: BackgroundQueries = {
      ...from.reader,
      read: (name, about) => {
        comparisons += 1;
        return from.reader.read(name, about);
      },
    };
    const head = { addressees: plain, copiedTo: plain, dated: "2027-01-20" };
    const written = { ...head, ofstedSignatory: "Only one family agreed.", cqcSignatory: family };
    const outcome = await changeLetterHead({ ...from, reader }, { ...by, head: written, seen: 0 });
    expect(outcome).toEqual({ kind: "not-releasable", field: "ofstedSignatory", why: "small-number" });
    expect(comparisons).toBe(1);
  });
});
