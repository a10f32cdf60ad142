import { expect, it } from "vitest";
import { listThemesOfFocusAreas } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { markText } from "#app/domain/reading/mark-text.server.ts";
import { openText } from "#app/domain/reading/open-text.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { agreeToSample, endSample } from "#app/domain/samples/change-sample.server.ts";
import { openComparedTexts } from "#app/domain/samples/open-compared-texts.server.ts";
import { openSample, openSamples } from "#app/domain/samples/open-samples.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import type { Settlement } from "#app/domain/samples/sample.ts";
import { settleDifference } from "#app/domain/samples/settle-difference.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { countTexts } from "#db/queries/text-counts.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a sample that two inspectors read blind", (open) => {
  async function aSample(texts = 6) {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    for (let count = 1; count <= texts; count += 1) {
      await aResponse(open.db, { survey, now, answers: everyAnswer(set, `Waiting ${count}.`) });
    }
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const other = actorOf(cqc, "cqc-inspector");
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const theme = await makeTheme(open.db, { ...by, focusAreaId, name: "Waits", description: "" });
    if (theme.kind !== "made") throw new Error("no theme");
    const all = await open.db.selectFrom("texts").select(["number", "words"]).orderBy("number").execute();
    const code = (actor: typeof other, number: number) =>
      codeText(open.db, {
        ...by,
        actor,
        number,
        theme: { id: theme.themeId },
        range: null,
        seen: markOf(all.find((text) => text.number === number)?.words ?? ""),
        feeling: "negative",
      });
    const propose = (more: object = {}) =>
      proposeSample(open.db, { ...by, focusAreaId, size: 5, otherReader: other.personId, seed: 7, ...more });
    const see = async (actor: typeof other, number: number) => {
      const reader = createDirectQueries(open.db);
      const { filter } = parseReadingQueue(new URLSearchParams());
      const opened = await openText({ db: open.db, reader }, { ...by, actor, number, filter });
      return (opened?.codings ?? []).map(({ codedBy }) => codedBy);
    };
    return { by, other, themeId: theme.themeId, all, code, propose, see };
  }

  it("keeps what both code from whatever anybody may come to read", async () => {
    const { by, other, themeId, all, code, propose } = await aSample();
    const proposed = await propose();
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    for (const { number } of all) await code(by.actor, number);
    const focusAreaId = (await open.db.selectFrom("themes").select("focusAreaId").executeTakeFirstOrThrow())
      .focusAreaId;
    const count = async (readBy: { personId: string } | "anybody") => {
      const from = { db: open.db, reader: createDirectQueries(open.db) };
      const about = { inspectionId: by.inspectionId, focusAreaIds: [focusAreaId], readBy };
      const found = (await listThemesOfFocusAreas(from, about)).get(focusAreaId);
      return found?.find(({ id }) => id === themeId)?.texts;
    };
    expect(await count({ personId: by.actor.personId })).toBe(6);
    expect(await count({ personId: other.personId })).toBe(1);
    expect(await count("anybody")).toBe(1);
  });

  it("hides what each codes until both have read it all, then says how far they agreed then", async () => {
    const { by, other, themeId, code, propose, see } = await aSample();
    const proposed = await propose();
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    const { sampleId } = proposed;
    expect(proposed.texts).toBe(5);
    const mine = { ...by, sampleId };
    expect((await agreeToSample(open.db, mine)).kind).toBe("not-asked");
    expect((await agreeToSample(open.db, { ...mine, actor: other })).kind).toBe("agreed");
    const numbers = (await openSamples(open.db, by.inspectionId))[0]?.numbers ?? [];
    const [first = 0, second = 0] = numbers;
    expect((await code(by.actor, first)).kind).toBe("coded");
    expect((await code(other, first)).kind).toBe("coded");
    expect((await code(other, first)).kind).toBe("already-coded");
    expect((await code(other, second)).kind).toBe("coded");
    expect(await see(other, first)).toEqual([other.personId]);
    expect(await see(by.actor, second)).toEqual([]);
    const { filter } = parseReadingQueue(new URLSearchParams({ theme: themeId }));
    const asked = { inspectionId: by.inspectionId, personId: by.actor.personId, filter };
    expect(await countTexts(open.db, asked)).toBe(1);

    const read = async (actor: typeof other, some: readonly number[]) => {
      for (const number of some) await markText(open.db, { ...by, actor, number, read: true });
    };
    await read(by.actor, numbers.slice(1));
    await read(other, numbers.slice(1));
    expect((await openSample(open.db, mine))?.compared).toBeNull();
    // Both read the last one at the same moment.
    await Promise.all([read(by.actor, [first]), read(other, [first])]);
    expect((await see(by.actor, first)).sort()).toEqual([by.actor.personId, other.personId].sort());
    expect(await countTexts(open.db, asked)).toBe(2);
    const later = { ...by, now: by.now.add({ hours: 1 }) };
    const compared = async () => (await openSample(open.db, mine))?.compared;
    expect((await compared())?.themes).toMatchObject([
      { name: "Waits", table: { both: 1, onlyFirst: 0, onlySecond: 1, neither: 3 } },
    ]);
    const differing = async () =>
      (await compared())?.texts.filter((text) => text.onlyFirst.length + text.onlySecond.length > 0);
    expect(await differing()).toMatchObject([{ textNumber: second, onlySecond: [{ name: "Waits" }] }]);
    await open.db.updateTable("codings").set({ removedAt: later.now }).execute();
    expect((await compared())?.all?.share).toBe(0.8);
  });

  it("has its differences settled once both are through, by one who then sees the words, and not before", async () => {
    const { by, other, themeId, code, propose } = await aSample();
    const proposed = await propose();
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    const { sampleId } = proposed;
    await agreeToSample(open.db, { ...by, sampleId, actor: other });
    const numbers = (await openSamples(open.db, by.inspectionId))[0]?.numbers ?? [];
    const [first = 0, second = 0] = numbers;
    await code(by.actor, first);
    await code(other, first);
    await code(other, second);
    const settle = (decision: Settlement, textNumber = second, now = by.now.add({ hours: 1 })) =>
      settleDifference(open.db, { ...by, sampleId, textNumber, themeId, decision, now });
    const see = () => openComparedTexts(open.db, { ...by, sampleId });
    expect(await settle("not-under")).toEqual({ kind: "not-revealed" });
    expect((await see())?.texts).toBeNull();
    for (const actor of [by.actor, other]) {
      for (const number of numbers) await markText(open.db, { ...by, actor, number, read: true });
    }
    expect((await see())?.texts?.[0]).toMatchObject({
      textNumber: second,
      words: expect.stringContaining("Waiting"),
      onlySecond: [{ themeId }],
      differences: [{ themeId, decision: "open" }],
    });
    expect(await settle("under", first)).toEqual({ kind: "no-such-difference" });
    const stranger = await aSample();
    const notMine = { ...stranger.by, sampleId, textNumber: second, themeId, decision: "under" } as const;
    expect(await settleDifference(open.db, notMine)).toEqual({ kind: "no-such-sample" });

    const listCurrent = () =>
      open.db
        .selectFrom("codings")
        .select("textNumber")
        .where("removedAt", "is", null)
        .orderBy("id")
        .execute();
    const before = await listCurrent();
    expect(await settle("not-under")).toEqual({ kind: "settled" });
    expect((await listCurrent()).some(({ textNumber }) => textNumber === second)).toBe(false);
    expect((await see())?.texts?.[0]?.differences).toMatchObject([{ decision: "not-under" }]);
    // What they agreed about before stays as it was.
    expect((await see())?.compared?.all?.share).toBe(0.8);
    for (const decision of ["under", "not-under", "open"] as const) {
      const later = by.now.add({ hours: decision === "under" ? 2 : 3 });
      expect(await settle(decision, second, later)).toEqual({ kind: "settled" });
    }
    expect(await listCurrent()).toEqual(before);
    expect((await see())?.texts?.[0]?.differences).toMatchObject([{ decision: "open" }]);
  });

  it("is drawn only from what neither has read or coded, and can be put aside", async () => {
    const { by, other, all, code, propose } = await aSample();
    expect((await propose({ otherReader: by.actor.personId })).kind).toBe("no-such-reader");
    await markText(open.db, { ...by, number: all[0]?.number ?? 0, read: true });
    await code(other, all[1]?.number ?? 0);
    expect(await propose()).toEqual({ kind: "too-few", remaining: 4 });
    const bigger = await aSample(7);
    const drawn = await bigger.propose({ size: 200 });
    if (drawn.kind !== "proposed") throw new Error(drawn.kind);
    const mine = { ...bigger.by, sampleId: drawn.sampleId };
    const stranger = { ...by.actor, personId: other.personId };
    expect((await endSample(open.db, { ...mine, actor: stranger })).kind).toBe("not-a-reader");
    expect((await endSample(open.db, mine)).kind).toBe("ended");
    expect((await endSample(open.db, mine)).kind).toBe("no-such-sample");
  });
});
