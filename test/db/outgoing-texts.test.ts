import { afterEach, expect, it } from "vitest";
import { findLeavingProblem, type OutgoingText } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { changeLetterHead } from "#app/domain/letter-workflow/change-head.server.ts";
import { answerComment } from "#app/domain/review-answers/answer-comment.server.ts";
import { answerRemark } from "#app/domain/review-answers/answer-remark.server.ts";
import { shareQuestions } from "#app/domain/review-answers/share-questions.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { type BackgroundQueries, createBackgroundQueries, createDirectQueries } from "#db/background-queries.ts";
import { aDocument } from "#test/factories/erased-words.ts";
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

/** Those of the review and of the letter's head; the others are in `words-beside-the-letter.test.ts`. */
type Here = Extract<OutgoingText, "answer-to-comment" | "answer-to-remark" | "letter-head" | "share-message">;

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
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    return { from: { db: open.db, reader }, by };
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
    const sharing = { ...by, audience: "parents", answerBy: null } as const;
    const send: Readonly<Record<Here, (words: string) => Promise<object>[]>> = {
      "answer-to-comment": (reason) => [
        answerComment(from, { ...by, commentId: makeId(), outcome: "kept", reason }),
      ],
      "answer-to-remark": (answer) => [answerRemark(from, { ...by, reviewId: makeId(), answer })],
      "letter-head": (words) =>
        fields.map((field) => changeLetterHead(from, { ...by, head: { ...head, [field]: words }, seen: 0 })),
      "share-message": (message) => [shareQuestions(from, { ...sharing, message })],
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
});
