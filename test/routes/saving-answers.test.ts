import { expect, it } from "vitest";
import { findDraft } from "#app/domain/drafts/find-draft.server.ts";
import { surveyPages } from "#app/domain/survey/survey.ts";
import * as saving from "#app/routes/survey/saving/route.ts";
import { giveDraftCookie } from "#app/survey-flow/respondent.server.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aDraft, aSurvey } from "../factories/responses.ts";
import { requestContext } from "./asking.ts";

/** What is sent while somebody types, and whether they are told that it is saved; `s` a scale, `w` long words. */
const told: [what: string, fields: [control: string, value: string][], isSaved: boolean][] = [
  ["a choice", [["s", "agree"]], true],
  ["words", [["w", "We waited."]], true],
  ["nothing where nothing is needed", [["w", ""]], true],
  [
    "the same choice twice",
    [
      ["s", "agree"],
      ["s", "agree"],
    ],
    true,
  ],
  ["a choice that is not among the options", [["s", "very-much"]], false],
  ["a choice of another scale", [["s", "always"]], false],
  ["a choice in capitals", [["s", "AGREE"]], false],
  ["the words of a choice", [["s", "Strongly agree"]], false],
  [
    "two choices of a scale",
    [
      ["s", "agree"],
      ["s", "disagree"],
    ],
    false,
  ],
  [
    "one that is right and one that is none",
    [
      ["s", "agree"],
      ["s", "x"],
    ],
    false,
  ],
  [
    "a choice that is none beside words",
    [
      ["s", "x"],
      ["w", "We waited."],
    ],
    false,
  ],
  ["words that are too long", [["w", "a".repeat(10_001)]], false],
  ["words to a question that is not asked", [["other", "We waited."]], false],
  ["a choice to a question that is not asked", [["other", "agree"]], false],
];

describeOnBoth("what is being typed in the survey", (open) => {
  async function aStep() {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const token = await aDraft(open.db, { survey, now: duringIt });
    const context = requestContext(open.database, duringIt);
    const cookie =
      (await giveDraftCookie(context, { survey, token, sharedDevice: false })).split(";")[0] ?? "";
    const ofPage = surveyPages(set)[0]?.questions ?? [];
    const idOf = (type: string) => ofPage.find((question) => question.type === type)?.id ?? "";
    const ids: Record<string, string> = { s: idOf("agreement"), w: idOf("long-words"), other: "gone" };
    const send = async (fields: readonly [string, string][]) => {
      const body = new URLSearchParams([["step", "focus/1"]]);
      for (const [control, value] of fields) body.append(`q-${ids[control]}`, value);
      const request = new Request(`http://localhost:3000/areas/${survey.slug}/survey/saving`, {
        method: "POST",
        headers: { Cookie: cookie },
        body,
      });
      try {
        const answer = await saving.action({ request, params: { area: survey.slug }, context });
        return ((await answer.json()) as { kind: string }).kind;
      } catch (thrown) {
        // Words that have no place are returned.
        return JSON.stringify((thrown as { data?: unknown }).data);
      }
    };
    const answers = async () =>
      (await findDraft(open.db, { inspectionId: survey.inspectionId, token }))?.answers ?? {};
    return { ids, send, answers };
  }

  it.each(told)("is told of truly: %s", async (_, fields, isSaved) => {
    const { send, ids, answers } = await aStep();
    const said = await send(fields);
    expect(said === "saved").toBe(isSaved);
    const stored = await answers();
    for (const [control, value] of fields) {
      const isThere = stored[ids[control] ?? ""]?.includes(value) ?? value === "";
      // "Saved" is never said of what is not there.
      if (said === "saved") expect(isThere).toBe(true);
    }
  });

  it("gives back words that no question asks for", async () => {
    const { send } = await aStep();
    expect(await send([["other", "We waited."]])).toContain("We waited.");
  });

  it("is not emptied by a form that lost the words", async () => {
    const { send, ids, answers } = await aStep();
    await send([
      ["w", "We waited."],
      ["s", "agree"],
    ]);
    expect(await send([["s", "disagree"]])).toBe("saved");
    expect(await answers()).toEqual({ [ids.w ?? ""]: ["We waited."], [ids.s ?? ""]: ["disagree"] });
    expect(
      await send([
        ["w", ""],
        ["s", "disagree"],
      ]),
    ).toBe("saved");
    expect(await answers()).toEqual({ [ids.s ?? ""]: ["disagree"] });
  });
});
