import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { changeTheme } from "#app/domain/themes/change-theme.server.ts";
import { codeText, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { mergeThemes } from "#app/domain/themes/merge-themes.server.ts";
import { openThemes } from "#app/domain/themes/open-themes.server.ts";
import { orderTheme } from "#app/domain/themes/order-theme.server.ts";
import { removeTheme } from "#app/domain/themes/remove-theme.server.ts";
import { listRemovedThemes, restoreTheme } from "#app/domain/themes/restore-theme.server.ts";
import { splitTheme } from "#app/domain/themes/split-theme.server.ts";
import type { Feeling } from "#app/domain/themes/theme.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("themes that are put in order, merged, removed and brought back", (open) => {
  async function aCodeFrame(...names: string[]) {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    for (const words of ["Waiting one.", "Waiting two.", "Waiting three."]) {
      await aResponse(open.db, { survey, now, answers: everyAnswer(set, words), about: {} });
    }
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const make = async (name: string) => {
      const result = await makeTheme(open.db, { ...by, focusAreaId, name, description: `About ${name}` });
      if (result.kind !== "made") throw new Error(result.kind);
      return result.themeId;
    };
    const ids = new Map<string, string>();
    for (const name of names) ids.set(name, await make(name));
    const idOf = (name: string) => ids.get(name) ?? "";
    const texts = await open.db.selectFrom("texts").selectAll().orderBy("number").execute();
    const code = async (index: number, name: string, feeling: Feeling = "negative") => {
      const text = texts[index];
      const number = text?.number ?? 0;
      const seen = markOf(text?.words ?? "");
      const coding = { ...by, number, theme: { id: idOf(name) }, range: null, feeling, seen };
      const result = await codeText(open.db, coding);
      if (result.kind !== "coded") throw new Error(result.kind);
      return { number, codingId: result.codingId };
    };
    const listNames = async () => {
      const about = { inspectionId: by.inspectionId, personId: by.actor.personId };
      const frames = await openThemes({ db: open.db, reader: createDirectQueries(open.db) }, about);
      return frames[0]?.themes.map(({ name, texts }) => `${name} ${texts}`);
    };
    const listCodings = () => open.db.selectFrom("codings").selectAll().orderBy("id").execute();
    const findThemeRow = (name: string) =>
      open.db.selectFrom("themes").selectAll().where("id", "=", idOf(name)).executeTakeFirstOrThrow();
    return { by, focusAreaId, make, idOf, code, listNames, listCodings, findThemeRow };
  }

  it("stand by name until somebody moves one, and a new one then comes last", async () => {
    const { by, make, idOf, listNames } = await aCodeFrame("Waits", "Buses", "Plans");
    expect(await listNames()).toEqual(["Buses 0", "Plans 0", "Waits 0"]);
    const move = (name: string, place: Parameters<typeof orderTheme>[1]["place"]) =>
      orderTheme(open.db, { ...by, themeId: idOf(name), place });
    expect(await move("Waits", { step: "up" })).toEqual({ kind: "ordered", name: "Waits" });
    expect(await move("Buses", { side: "after", themeId: idOf("Plans") })).toMatchObject({ kind: "ordered" });
    expect(await listNames()).toEqual(["Waits 0", "Plans 0", "Buses 0"]);
    await make("Aids");
    expect(await listNames()).toEqual(["Waits 0", "Plans 0", "Buses 0", "Aids 0"]);
    expect(await move("Waits", { step: "up" })).toEqual({ kind: "no-such-place" });
    const stranger = await aCodeFrame("Elsewhere");
    const elsewhere = { side: "before", themeId: stranger.idOf("Elsewhere") } as const;
    expect(await move("Waits", elsewhere)).toEqual({ kind: "no-such-place" });
    const notMine = { ...stranger.by, themeId: idOf("Waits"), place: { step: "down" } } as const;
    expect(await orderTheme(open.db, notMine)).toEqual({ kind: "no-such-theme" });
  });

  it("come back from a merge with every coding as it was, and the audit stays whole", async () => {
    const { by, idOf, code, listNames, listCodings, findThemeRow } = await aCodeFrame("Delays", "Waits");
    await code(0, "Delays");
    await code(0, "Waits");
    await code(1, "Delays", "positive");
    const undone = await code(2, "Delays");
    await undoCoding(open.db, { ...by, ...undone });
    const before = { codings: await listCodings(), theme: await findThemeRow("Delays") };
    const later = { ...by, now: by.now.add({ hours: 1 }) };
    const merged = await mergeThemes(open.db, { ...later, themeId: idOf("Delays"), into: idOf("Waits") });
    if (merged.kind !== "merged") throw new Error(merged.kind);
    expect(merged).toMatchObject({ name: "Delays", intoName: "Waits", moved: 1 });
    expect(await listNames()).toEqual(["Waits 2"]);
    expect(await listRemovedThemes(open.db, by.inspectionId)).toMatchObject([
      { id: merged.removalId, name: "Delays", intoName: "Waits" },
    ]);

    const removal = { ...later, removalId: merged.removalId };
    expect(await restoreTheme(open.db, removal)).toEqual({
      ...{ kind: "restored", themeId: idOf("Delays"), name: "Delays", codings: 2 },
    });
    expect({ codings: await listCodings(), theme: await findThemeRow("Delays") }).toEqual(before);
    expect(await listNames()).toEqual(["Delays 2", "Waits 1"]);
    expect(await restoreTheme(open.db, removal)).toEqual({ kind: "no-such-removal" });
    expect(await listRemovedThemes(open.db, by.inspectionId)).toEqual([]);
    const actions = await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute();
    expect(actions.slice(-2).map(({ action }) => action)).toEqual(["theme.merged", "theme.merge-undone"]);
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
  });

  it("leave under a third theme what was put there after the merge", async () => {
    const { by, idOf, code, listNames } = await aCodeFrame("Delays", "Waits");
    const moved = await code(0, "Delays");
    await code(1, "Delays");
    await code(2, "Waits");
    const merged = await mergeThemes(open.db, { ...by, themeId: idOf("Delays"), into: idOf("Waits") });
    if (merged.kind !== "merged") throw new Error(merged.kind);
    const split = {
      ...by,
      themeId: idOf("Waits"),
      codingIds: [moved.codingId],
      name: "Phones",
      description: "",
    };
    expect((await splitTheme(open.db, split)).kind).toBe("split");
    expect(await restoreTheme(open.db, { ...by, removalId: merged.removalId })).toMatchObject({ codings: 1 });
    expect(await listNames()).toEqual(["Delays 1", "Phones 1", "Waits 1"]);
  });

  it("come back after they were removed, with what was under them then and not what was undone before", async () => {
    const { by, idOf, code, listNames, listCodings } = await aCodeFrame("Waits");
    await code(0, "Waits");
    await undoCoding(open.db, { ...by, ...(await code(1, "Waits")) });
    const before = await listCodings();
    const later = { ...by, now: by.now.add({ hours: 1 }) };
    const removed = await removeTheme(open.db, { ...later, themeId: idOf("Waits") });
    if (removed.kind !== "removed") throw new Error(removed.kind);
    expect(await listNames()).toEqual([]);
    const stranger = await aCodeFrame();
    const notMine = { ...stranger.by, removalId: removed.removalId };
    expect(await restoreTheme(open.db, notMine)).toEqual({ kind: "no-such-removal" });
    expect(await restoreTheme(open.db, { ...later, removalId: removed.removalId })).toMatchObject({
      ...{ kind: "restored", codings: 1 },
    });
    expect(await listCodings()).toEqual(before);
  });

  it("do not come back beside another of their name, nor from a theme that is gone, too", async () => {
    const { by, focusAreaId, idOf, code, listNames } = await aCodeFrame("Delays", "Waits", "Time");
    await code(0, "Delays");
    const first = await mergeThemes(open.db, { ...by, themeId: idOf("Delays"), into: idOf("Waits") });
    const second = await mergeThemes(open.db, { ...by, themeId: idOf("Waits"), into: idOf("Time") });
    if (first.kind !== "merged" || second.kind !== "merged") throw new Error("not merged");
    const restore = (removalId: string) => restoreTheme(open.db, { ...by, removalId });
    expect(await restore(first.removalId)).toEqual({ kind: "merged-on", name: "Delays" });
    expect(await restore(second.removalId)).toMatchObject({ kind: "restored", name: "Waits" });
    const another = await makeTheme(open.db, { ...by, focusAreaId, name: "delays", description: "" });
    if (another.kind !== "made") throw new Error(another.kind);
    expect(await restore(first.removalId)).toEqual({ kind: "name-taken", name: "Delays" });
    await changeTheme(open.db, { ...by, themeId: another.themeId, name: "Late" });
    expect(await restore(first.removalId)).toMatchObject({ kind: "restored", name: "Delays" });
    expect(await listNames()).toEqual(["Delays 1", "Late 0", "Time 0", "Waits 0"]);
  });

  it("keep their description when only the name is changed", async () => {
    const { by, idOf, findThemeRow } = await aCodeFrame("Waits");
    await changeTheme(open.db, { ...by, themeId: idOf("Waits"), name: "Waiting" });
    expect(await findThemeRow("Waits")).toMatchObject({ name: "Waiting", description: "About Waits" });
  });
});
