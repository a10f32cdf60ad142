import { expect, it } from "vitest";
import { markText } from "#app/domain/reading/mark-text.server.ts";
import {
  listSearches,
  maxSavedSearches,
  removeSearch,
  saveSearch,
} from "#app/domain/reading/save-search.server.ts";
import { countAcceptedSuggestions } from "#app/domain/suggestions/count-accepted.server.ts";
import { createSuggester } from "#app/domain/suggestions/create-suggester.server.ts";
import { type Suggester, workings } from "#app/domain/suggestions/find-suggestions.server.ts";
import { suggestTextsForTheme, suggestTextsLike } from "#app/domain/suggestions/suggest-texts.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { listSplits } from "#app/domain/themes/open-split.server.ts";
import { splitTheme, undoSplit } from "#app/domain/themes/split-theme.server.ts";
import { tasks } from "#app/jobs/tasks/registry.ts";
import { createWorkerPool } from "#app/platform/worker-pool.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("themes that are split, and what is suggested", (open) => {
  async function aCodedTheme() {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    const said = [
      "Speech therapy stopped last summer.",
      "They stopped our speech therapy without a word.",
      "The taxi never comes.",
      "Therapy for her speech has stopped too.",
    ];
    for (const words of said) {
      const about = { "age-phase": [words.includes("taxi") ? "secondary" : "primary"] };
      await aResponse(open.db, { survey, now, answers: everyAnswer(set, words), about });
    }
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now, mayCode: true };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const made = await makeTheme(open.db, { ...by, focusAreaId, name: "Therapy", description: "" });
    if (made.kind !== "made") throw new Error("no theme");
    const { themeId } = made;
    const texts = await open.db.selectFrom("texts").selectAll().orderBy("number").execute();
    const codingIds: string[] = [];
    for (const text of texts.slice(0, 3)) {
      const coding = { ...by, number: text.number, theme: { id: themeId }, seen: markOf(text.words) };
      const coded = await codeText(open.db, { ...coding, range: null, feeling: "negative" });
      if (coded.kind === "coded") codingIds.push(coded.codingId);
    }
    const under = async (id: string) =>
      (await open.db.selectFrom("codings").select("id").where("themeId", "=", id).execute()).length;
    return { inspection, by, themeId, focusAreaId, texts, codingIds, under };
  }

  it("are split into a new one with its history, and put together again", async () => {
    const { by, themeId, codingIds, under } = await aCodedTheme();
    const split = { ...by, themeId, name: "Transport", description: "" };
    expect((await splitTheme(open.db, { ...split, codingIds: ["none"] })).kind).toBe("nothing-to-move");
    const taken = { ...split, codingIds: codingIds.slice(2), name: "therapy" };
    expect((await splitTheme(open.db, taken)).kind).toBe("name-taken");
    const done = await splitTheme(open.db, { ...split, codingIds: codingIds.slice(2) });
    if (done.kind !== "split") throw new Error(done.kind);
    expect([await under(themeId), await under(done.themeId)]).toEqual([2, 1]);
    const [history] = await listSplits(open.db, themeId);
    expect(history).toMatchObject({ fromName: "Therapy", intoName: "Transport", undoneAt: null });
    const undo = { ...by, themeId: done.themeId, splitId: history?.id ?? "" };
    expect(await undoSplit(open.db, undo)).toEqual({ kind: "undone", themeId });
    expect([await under(themeId), await under(done.themeId)]).toEqual([3, 0]);
    expect((await undoSplit(open.db, undo)).kind).toBe("no-such-split");
    const codings = await open.db.selectFrom("codings").select(["givenAs"]).execute();
    expect(codings.every(({ givenAs }) => givenAs === null)).toBe(true);
    const audit = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(audit.map(({ action }) => action)).toContain("theme.split-undone");
  });

  it("suggest texts that resemble one, or a theme's and are not read, and no words of few", async () => {
    const { by, themeId, texts } = await aCodedTheme();
    const workers = createWorkerPool(tasks, { databaseUrl: open.database.place });
    const suggester = createSuggester(workers);
    const from = { db: open.db, suggester };
    const [first, , , last] = texts.map(({ number }) => number);
    const found = await suggestTextsLike(from, { ...by, number: first ?? 0 });
    const alike = found === "too-much" ? [] : found;
    expect(alike?.map(({ words }) => words)).not.toContain("The taxi never comes.");
    expect(alike?.length).toBe(2);
    const forTheme = async () => {
      const suggested = await suggestTextsForTheme(from, { ...by, themeId });
      return suggested === "too-much" ? [] : (suggested?.texts ?? []);
    };
    expect((await forTheme()).map(({ number }) => number)).toEqual([last]);
    await markText(open.db, { ...by, number: last ?? 0, read: true });
    expect(await forTheme()).toEqual([]);
    const group = { name: "age-phase", value: "primary" };
    const about = { inspectionId: by.inspectionId, focusAreaId: null, group };
    expect(await suggester.work("frequentWords", about)).toEqual({ kind: "found", value: [] });
    const gone = suggester.work("frequentWords", about, AbortSignal.abort());
    await expect(gone).rejects.toThrow("aborted");
    expect(await suggestTextsLike(from, { ...by, number: 0 })).toBeNull();
    await workers.close();
  });

  it("count as taken once they are put under the theme, and are counted for nobody by name", async () => {
    const { inspection, by, themeId, texts } = await aCodedTheme();
    // A busy machine's workers may give up.
    const suggester: Suggester = {
      work: async (name, asked) => ({
        kind: "found",
        value: (await workings[name](open.db, asked as never)) as never,
      }),
    };
    const from = { db: open.db, suggester };
    const about = { inspectionId: inspection.id, personId: by.actor.personId };
    const counts = async () => {
      const all = await countAcceptedSuggestions(open.db, about);
      return Object.fromEntries(all.map(({ kind, suggested, accepted }) => [kind, [accepted, suggested]]));
    };
    expect(await counts()).toEqual({ "for-theme": [0, 0], "like-text": [0, 0], mask: [0, 0] });
    await suggestTextsForTheme(from, { ...by, themeId, mayCode: false });
    expect(await counts()).toMatchObject({ "for-theme": [0, 0] });
    await suggestTextsForTheme(from, { ...by, themeId });
    await suggestTextsForTheme(from, { ...by, themeId });
    await suggestTextsLike(from, { ...by, number: texts[0]?.number ?? 0 });
    // One of the two was under the theme before it was suggested.
    await open.db
      .updateTable("codings")
      .set({ codedAt: by.now.subtract({ hours: 1 }) })
      .execute();
    expect(await counts()).toEqual({ "for-theme": [0, 1], "like-text": [0, 2], mask: [0, 0] });
    const last = texts[3];
    const coding = { ...by, number: last?.number ?? 0, theme: { id: themeId }, range: null };
    const coded = await codeText(open.db, {
      ...coding,
      seen: markOf(last?.words ?? ""),
      feeling: "negative",
      now: by.now.add({ minutes: 1 }),
    });
    expect(await counts()).toEqual({ "for-theme": [1, 1], "like-text": [1, 2], mask: [0, 0] });
    if (coded.kind === "coded") await undoCoding(open.db, { ...coding, codingId: coded.codingId });
    expect(await counts()).toEqual({ "for-theme": [0, 1], "like-text": [0, 2], mask: [0, 0] });
  });

  it("keep searches for whoever made them, and for nobody else", async () => {
    const { inspection, by } = await aCodedTheme();
    const kept = await saveSearch(open.db, {
      ...by,
      name: "Taxis",
      query: "words=taxi&shared=yes&nonsense=1",
    });
    if (kept.kind !== "saved") throw new Error(kept.kind);
    expect((await saveSearch(open.db, { ...by, name: "All", query: "" })).kind).toBe("nothing-sought");
    const mine = { inspectionId: inspection.id, personId: by.actor.personId };
    expect(await listSearches(open.db, mine)).toMatchObject([{ name: "Taxis", query: "words=taxi" }]);
    const other = actorOf(await aMember(open.db, { inspection, role: "cqc-inspector" }), "cqc-inspector");
    expect(await listSearches(open.db, { ...mine, personId: other.personId })).toEqual([]);
    const remove = { ...by, searchId: kept.searchId };
    expect((await removeSearch(open.db, { ...remove, actor: other })).kind).toBe("no-such-search");
    for (let count = 1; count < maxSavedSearches; count += 1)
      expect((await saveSearch(open.db, { ...by, name: "More", query: `words=a${count}` })).kind).toBe(
        "saved",
      );
    expect((await saveSearch(open.db, { ...by, name: "More", query: "words=b" })).kind).toBe("too-many");
    expect((await removeSearch(open.db, remove)).kind).toBe("removed");
    expect((await saveSearch(open.db, { ...by, name: "More", query: "words=b" })).kind).toBe("saved");
  });
});
