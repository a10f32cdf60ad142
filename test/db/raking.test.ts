import { afterEach, expect, it } from "vitest";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { readCounts, readMeanings } from "#app/domain/collation/read-counts.server.ts";
import { isInWords, tallyQuestion } from "#app/domain/collation/tally.ts";
import { choicesOf } from "#app/domain/questions/question.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { confirmTotals, withdrawConfirmation } from "#app/domain/raking/confirm-totals.server.ts";
import { findTotals } from "#app/domain/raking/find-totals.server.ts";
import { openWeights, weighQuestions } from "#app/domain/raking/open-weights.server.ts";
import { setAreaTotals } from "#app/domain/reach/set-area-totals.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { anEvidenceBase } from "../factories/evidence-base.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { type ASurvey, aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const inTown = { name: "part-of-area", value: "city-or-large-town", total: 6000 };
const inSmallTowns = { name: "part-of-area", value: "small-town", total: 4000 };
const totals = [inTown, inSmallTowns];

describeOnBoth("answers weighted to the area's proportions", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  const by = (survey: ASurvey, minutes = 0) => ({
    inspectionId: survey.inspection.id,
    actor: survey.inspection.leadActor,
    now: survey.duringIt.add({ minutes }),
  });

  async function confirm(survey: ASurvey) {
    const { entered } = await findTotals(open.db, survey.inspection.id);
    return confirmTotals(open.db, {
      ...by(survey),
      names: ["part-of-area"],
      seen: entered ? formatInstant(entered.at) : "",
    });
  }

  const actions = async () =>
    (await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute())
      .map(({ action }) => action)
      .filter((action) => action.startsWith("reach.totals"));

  it("are so by totals that the lead confirmed, until a total changes or the lead withdraws it", async () => {
    const survey = await aSurvey(open.db);
    expect(await confirm(survey)).toEqual({ kind: "no-totals" });
    expect(await setAreaTotals(open.db, { ...by(survey), totals })).toEqual({
      kind: "set",
      confirmationFell: false,
    });
    expect(await confirm(survey)).toEqual({ kind: "confirmed" });
    expect(await findTotals(open.db, survey.inspection.id)).toMatchObject({
      confirmed: { byName: survey.inspection.lead.name, names: ["part-of-area"] },
    });
    expect(await setAreaTotals(open.db, { ...by(survey, 1), totals })).toEqual({ kind: "unchanged" });
    const read = (await findTotals(open.db, survey.inspection.id)).entered;
    const changed = [{ ...inTown, total: 7000 }, inSmallTowns];
    expect(await setAreaTotals(open.db, { ...by(survey, 2), totals: changed })).toEqual({
      kind: "set",
      confirmationFell: true,
    });
    expect(await findTotals(open.db, survey.inspection.id)).toMatchObject({
      confirmed: null,
      fallen: { byName: survey.inspection.lead.name, names: ["part-of-area"] },
    });
    const waiting = async () =>
      (
        await listWaiting(open.db, {
          inspectionId: survey.inspection.id,
          personId: survey.inspection.lead.id,
          role: "lead-inspector",
          now: survey.duringIt,
        })
      ).filter(({ kind }) => kind === "fallenConfirmations");
    expect(await waiting()).toEqual([{ kind: "fallenConfirmations", count: 1 }]);
    expect(
      await confirmTotals(open.db, {
        ...by(survey),
        names: ["part-of-area"],
        seen: read ? formatInstant(read.at) : "",
      }),
    ).toEqual({ kind: "totals-changed" });
    expect(await confirm(survey)).toEqual({ kind: "confirmed" });
    expect(await waiting()).toEqual([]);
    expect((await findTotals(open.db, survey.inspection.id)).fallen).toBeNull();
    expect(await withdrawConfirmation(open.db, by(survey))).toEqual({ kind: "withdrawn" });
    expect(await withdrawConfirmation(open.db, by(survey))).toEqual({ kind: "not-confirmed" });
    expect(await actions()).toEqual([
      "reach.totals-changed",
      "reach.totals-confirmed",
      "reach.totals-changed",
      "reach.totals-confirmed",
      "reach.totals-confirmation-withdrawn",
    ]);
  });

  it("count each family once by all its groups, and leave out professionals and what was withdrawn", async () => {
    const survey = await aSurvey(open.db);
    const { set, duringIt: now, inspection } = survey;
    const change = set.questions.find(({ type }) => type === "change");
    const answer = (choice: string, place: string, more: Record<string, string[]> = {}) =>
      aResponse(open.db, {
        survey: survey.survey,
        answers: { ...everyAnswer(set), [change?.id ?? ""]: [choice] },
        about: { "part-of-area": [place], ...more },
        now,
      });
    for (let count = 0; count < 10; count += 1) {
      await answer("better", inTown.value, { support: ["ehc-plan", "waiting"] });
      await answer("worse", inSmallTowns.value);
    }
    for (let count = 0; count < 10; count += 1) await answer("worse", inSmallTowns.value);
    await answer("better", inTown.value, { role: ["professional"] });
    const receipt = await answer("better", inTown.value);
    await withdrawResponse(open.db, { survey: survey.survey, receipt, now });
    await setAreaTotals(open.db, { ...by(survey), totals });

    const reading = createBackgroundQueries(open.database);
    reader = reading;
    const both = { db: open.db, reader: reading };
    expect((await openWeights(both, by(survey))).weights).toEqual({
      kind: "refused",
      refusals: [{ kind: "not-confirmed" }],
    });
    await confirm(survey);
    const { weights } = await openWeights(both, by(survey));
    if (weights.kind === "refused") throw new Error("refused");
    expect(weights.size.respondents).toBe(30);
    expect(weights.margins[0]?.groups.map(({ meanWeight }) => meanWeight)).toEqual([
      expect.closeTo(1.8, 8),
      expect.closeTo(0.6, 8),
    ]);

    const questionMeanings = await readMeanings(open.db, inspection.id);
    const meanings = questionMeanings.meanings.filter(({ id }) => id === change?.meaningId);
    const { questions, weights: again } = await weighQuestions(both, {
      inspectionId: inspection.id,
      meanings,
    });
    expect(again).toEqual(weights);
    const [{ figure, robustness } = { figure: null, robustness: null }] = questions;
    expect(figure).toMatchObject({ kind: "weighted", good: { plain: expect.closeTo(1 / 3, 8) } });
    expect(figure?.kind === "weighted" && figure.good?.share).toBeCloseTo(0.6, 8);
    expect(robustness?.tried).toBe(4);
  });

  it("have the base and the shares of the plain figures, for every kind of question", async () => {
    const kinds: Partial<QuestionInput>[] = [
      { type: "change", text: "Is it better?", since: "2021-05-14" },
      { type: "agreement" },
      { type: "several-of", text: "What helped?", choices: ["A club", "A course", "Nothing"] },
      { type: "several-of", text: "What would help?", choices: ["A club", "A course"] },
    ];
    const survey = await aSurvey(open.db, {
      questions: (focusAreaIds) => kinds.map((kind) => aQuestionInput({ focusAreaIds, ...kind })),
    });
    const { set, duringIt: now, inspection } = survey;
    const several = set.questions
      .filter(({ type }) => type === "several-of")
      .map((question) => ({ id: question.id, choices: choicesOf(question).filter(({ apart }) => !apart) }));
    for (let count = 0; count < 10; count += 1) {
      for (const place of [inTown.value, inSmallTowns.value]) {
        await aResponse(open.db, {
          survey: survey.survey,
          answers: {
            ...everyAnswer(set),
            ...Object.fromEntries(several.map(({ id, choices }) => [id, choices.map(({ key }) => key)])),
          },
          about: { "part-of-area": [place] },
          now,
        });
      }
    }
    await setAreaTotals(open.db, { ...by(survey), totals });
    await confirm(survey);
    const reading = createBackgroundQueries(open.database);
    reader = reading;
    const questionMeanings = await readMeanings(open.db, inspection.id);
    const inspectionId = inspection.id;
    const { counts } = await readCounts(reading, {
      inspectionId,
      questionMeanings,
      meanings: questionMeanings.meanings,
      filter: everyResponse,
    });
    const tallies = questionMeanings.meanings
      .map((meaning) => tallyQuestion(meaning, counts))
      .filter((tally) => !isInWords(tally));
    expect(tallies).toHaveLength(4);
    const { questions } = await weighQuestions(
      { db: open.db, reader: reading },
      { inspectionId, meanings: tallies.map(({ meaning }) => meaning) },
    );
    for (const [place, { base, choices }] of tallies.entries()) {
      const figure = questions[place]?.figure;
      if (figure?.kind !== "weighted") throw new Error("not weighted");
      expect(figure.size.respondents).toBe(base);
      expect(figure.choices.map(({ plain }) => plain)).toEqual(
        choices.map(({ count }) => expect.closeTo(count / base, 8)),
      );
    }
  });

  it("stay as they are under the seal: neither totals nor their confirmation change", async () => {
    const { by: author, inspection } = await anEvidenceBase(open.db);
    const set = { ...author, totals };
    await setAreaTotals(open.db, set);
    expect((await sealEvidence(open.db, author)).kind).toBe("sealed");
    const refused = /the evidence base is sealed/;
    await expect(setAreaTotals(open.db, { ...set, totals: [inTown] })).rejects.toThrow(refused);
    const { entered } = await findTotals(open.db, inspection.id);
    const seen = entered ? formatInstant(entered.at) : "";
    await expect(confirmTotals(open.db, { ...author, names: ["part-of-area"], seen })).rejects.toThrow(
      refused,
    );
  });
});
