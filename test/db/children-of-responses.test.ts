import { expect, it, vi } from "vitest";
import { readTexts } from "#app/domain/readable-texts/read-texts.server.ts";
import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { describePlace } from "#app/domain/safeguarding/safeguarding.ts";
import { formatOfChildren } from "#app/domain/seals/canonical.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { hashOfAll } from "#app/domain/seals/seal.ts";
import type { Queries } from "#db/connection.ts";
import { deletePartsOfResponse } from "#db/queries/replayed-erasures.ts";
import { findTextOfFlag } from "#db/queries/safeguarding.ts";
import { aFamily, aSurveyOfChildren } from "../factories/families.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

const danger = "He touched her where he should not, and she is scared to go home.";

function textsOf(db: Queries, responseId: string) {
  return db
    .selectFrom("texts")
    .select(["child", "words", "number"])
    .where("sourceId", "=", responseId)
    .orderBy("child")
    .execute();
}

async function partsOfErasure(db: Queries, subjectId: string) {
  const query = db.selectFrom("erasures").select("parts").where("subjectId", "=", subjectId);
  return (await query.executeTakeFirstOrThrow()).parts;
}

const flagsIn = (db: Queries) => db.selectFrom("safeguardingFlags").selectAll().execute();

describeOnBoth("what is written of each of several children", (open) => {
  it("is a text of its own that says of which, and a change erases that of one child alone", async () => {
    const survey = await aSurveyOfChildren(open.db);
    const family = { children: 3, support: [["none"], ["ehc-plan"], ["none"]] };
    const answers = (two: string | null) => [["no"], null, ["One.", two, "Three."]];
    const id = await aFamily(open.db, survey, { ...family, answers: answers("Two.") });
    const before = await textsOf(open.db, id);
    expect(before.map(({ child, words }) => [child, words])).toEqual([
      [1, "One."],
      [2, "Two."],
      [3, "Three."],
    ]);
    const inspectionId = survey.inspection.id;
    const read = await readTexts(open.db, { inspectionId, numbers: before.map(({ number }) => number) });
    expect(read.map(({ question }) => question)).toEqual([
      "Tell us more about this child. (child 1)",
      "Tell us more about this child. (child 2)",
      "Tell us more about this child. (child 3)",
    ]);
    await aFamily(open.db, survey, { ...family, answers: answers(null) }, { instead: id });
    expect(await textsOf(open.db, id)).toEqual(before.filter(({ child }) => child !== 2));
    expect(await partsOfErasure(open.db, id)).toEqual([`${survey.ids[2]}-child-2`]);
  });

  it("is erased again of that child alone, as what is said of it; older entries are of the first", async () => {
    const survey = await aSurveyOfChildren(open.db);
    const questionVersionId = survey.ids[2] ?? "";
    const support = [["none"], ["ehc-plan"]];
    const answers = [["no"], null, ["One.", "Two."]];
    const responseId = await aFamily(open.db, survey, { children: 2, support, answers });
    const erase = (child: number, ofProfile: boolean) =>
      open.db.transaction().execute((trx) =>
        deletePartsOfResponse(trx, {
          ...{ responseId, places: [{ questionVersionId, child }], groupNames: [] },
          childProfiles: ofProfile ? [{ child, name: "support" }] : [],
        }),
      );
    await erase(2, true);
    expect((await textsOf(open.db, responseId)).map(({ child }) => child)).toEqual([1]);
    const profiles = await open.db.selectFrom("responseChildren").selectAll().execute();
    expect(profiles.map(({ child, value }) => [child, value])).toEqual([[1, "none"]]);
    await erase(1, false);
    expect(await textsOf(open.db, responseId)).toEqual([]);
  });

  it("records what was said of one child otherwise, though the family's profile is the same", async () => {
    const survey = await aSurveyOfChildren(open.db);
    const say = (support: string[][]) => ({ children: 2, support, answers: [["no"]] });
    const id = await aFamily(open.db, survey, say([["none"], ["ehc-plan"]]));
    await aFamily(open.db, survey, say([["ehc-plan"], ["none"]]), { instead: id });
    expect((await partsOfErasure(open.db, id))?.toSorted()).toEqual(["child:1:support", "child:2:support"]);
  });

  it("is an entry of its own that names the child, and marks no other child's as changed", async () => {
    const survey = await aSurveyOfChildren(open.db);
    const inspectionId = survey.inspection.id;
    const say = (one: string, two: string | null) => ({
      ...{ children: 2, support: [["none"], ["none"]], answers: [["no"], null, [one, two]] },
    });
    const id = await aFamily(open.db, survey, say("Fine.", danger));
    const [entry] = await listEntries(open.db, inspectionId);
    expect(entry && describePlace(entry)).toContain("“Tell us more about this child. (child 2)”");
    const [flag] = await flagsIn(open.db);
    if (!flag) throw new Error("nothing was flagged");
    expect((await findTextOfFlag(open.db, { ...flag, inspectionId }))?.words).toBe(danger);
    await aFamily(open.db, survey, say("Better.", danger), { instead: id });
    expect((await flagsIn(open.db)).map(({ wordsChangedAt }) => wordsChangedAt)).toEqual([null]);
    await aFamily(open.db, survey, say("Better.", null), { instead: id });
    expect((await flagsIn(open.db)).map(({ wordsChangedAt }) => wordsChangedAt !== null)).toEqual([true]);
  });

  it("is neither stored nor flagged where an earlier answer makes it no question, and what stood there is erased", async () => {
    const survey = await aSurveyOfChildren(open.db, [
      { type: "yes-no", text: "Does a child of yours have a plan?" },
      { type: "long-words", text: "Tell us about the plan.", after: { place: 0, choices: ["yes"] } },
    ]);
    const id = await aFamily(open.db, survey, { answers: [["yes"], ["It is late."]] });
    await aFamily(open.db, survey, { answers: [["no"], [danger]] }, { instead: id });
    expect(await textsOf(open.db, id)).toEqual([]);
    expect(await flagsIn(open.db)).toEqual([]);
    expect(await partsOfErasure(open.db, id)).toContain(survey.ids[1]);
  });

  it("is under a seal of its own format, and older formats are worked out as they were", async () => {
    const survey = await aSurveyOfChildren(open.db);
    const inspectionId = survey.inspection.id;
    const support = [["none"], ["ehc-plan"]];
    const answers = [["no"], ["worse", "better"], ["One.", "Two."]];
    await aFamily(open.db, survey, { children: 2, support, answers });
    const sealedAt = survey.duringIt.add({ hours: 240 });
    const hash = async (format: number) =>
      hashOfAll(await readEvidenceBase(open.db, { inspectionId, format, sealedAt }));
    const [now, older] = [await hash(formatOfChildren), await hash(5)];
    expect(await hash(formatOfChildren)).toBe(now);
    // What was not asked, and of which child an answer is, are under the new seal and under no older one.
    await open.db.deleteFrom("unaskedQuestions").execute();
    const withoutUnasked = await hash(formatOfChildren);
    expect(withoutUnasked).not.toBe(now);
    await open.db
      .updateTable("answers")
      .set({ child: 5 })
      .where("child", "=", 2)
      .where("choice", "<>", "")
      .execute();
    expect(await hash(formatOfChildren)).not.toBe(withoutUnasked);
    expect(await hash(5)).toBe(older);
  });
});
