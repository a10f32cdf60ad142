import { expect, it } from "vitest";
import { sweepErasures } from "#app/domain/erasure/sweep-erasures.server.ts";
import { changeNote } from "#app/domain/meetings/change-note.server.ts";
import { removeNote } from "#app/domain/meetings/take-note.server.ts";
import { withdrawEnteredResponse } from "#app/domain/paper/withdraw-entered-response.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { anEntry, enterOne } from "#test/factories/entries.ts";
import { aNote, type Stage, textPath, typeForm } from "#test/factories/erased-words.ts";
import { aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

/** Makes words, gives their id and what erases or changes them. */
type Kind = (stage: Stage) => Promise<{ sourceId: string; erase(): Promise<{ kind: string }> }>;

const kinds: Record<string, Kind> = {
  async "a response that is withdrawn"(stage) {
    const { db, set, inspection, duringIt } = stage;
    const id = makeId();
    await enterOne(db, stage, { id, entry: anEntry(stage, { answers: everyAnswer(set, "it is slow") }) });
    const by = { inspectionId: inspection.id, responseId: id, actor: inspection.leadActor };
    return {
      sourceId: id,
      erase: () => withdrawEnteredResponse(db, { ...by, now: duringIt.add({ hours: 2 }) }),
    };
  },
  async "a note that is erased"(stage) {
    const about = await aNote(stage, "it takes ages and ages");
    return { sourceId: about.noteId, erase: () => removeNote(stage.db, about) };
  },
  async "a note that is changed"(stage) {
    const about = await aNote(stage, "it takes ages and ages");
    const { focusAreaId } = stage;
    const note = { body: "it took ages", focusAreaId, people: 3, agreed: "most", mayQuote: true } as const;
    return { sourceId: about.noteId, erase: () => changeNote(stage.db, { ...about, note }) };
  },
};

describeOnBoth("what is typed for a quotation, with the words as they stand", (open) => {
  it.each(Object.keys(kinds))("goes with %s, and nothing else does", async (name) => {
    const { db } = open;
    const survey = await aSurvey(db);
    const stage = { ...survey, db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const made = await kinds[name]?.(stage);
    const other = await aNote(stage, "it is slow");
    const otherPath = await textPath(stage, other.noteId);
    await typeForm(stage, await textPath(stage, made?.sourceId ?? ""), "ages and ages");
    await typeForm(stage, otherPath, "slow");
    await made?.erase();
    const rows = await db.selectFrom("autosaves").select(["path", "fields"]).orderBy("path").execute();
    expect(rows).toEqual([
      { path: "", fields: null },
      { path: otherPath, fields: [["words", "slow"]] },
    ]);
  });
});

describeOnBoth("a page that is open when its row is erased", (open) => {
  it("is refused, under whatever id and at whatever address below the row it saves itself", async () => {
    const { db } = open;
    const survey = await aSurvey(db);
    const stage = { ...survey, db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const about = await aNote(stage, "it takes ages and ages");
    const other = await aNote(stage, "it is slow");
    const page = (noteId: string) =>
      `/revisits/${stage.inspection.id}/open-meeting/1/notes/${noteId}?saved=1`;
    await removeNote(db, about);
    for (const path of [page(about.noteId), `${page(about.noteId)}#words`])
      await expect(typeForm(stage, path, "ages and ages")).rejects.toThrow("text-gone");
    await typeForm(stage, page(other.noteId), "slow");
  });

  it("takes a note whose words were changed, again", async () => {
    const { db } = open;
    const survey = await aSurvey(db);
    const stage = { ...survey, db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const about = await aNote(stage, "it takes ages and ages");
    const note = {
      body: "it took ages",
      focusAreaId: stage.focusAreaId,
      people: 3,
      agreed: "most",
      mayQuote: true,
    } as const;
    await changeNote(db, { ...about, note });
    await typeForm(stage, `/revisits/${stage.inspection.id}/open-meeting/1/notes/${about.noteId}`, "it took");
  });

  it("loses what it saved at the very moment of the erasure, when the files are swept", async () => {
    const { db } = open;
    const survey = await aSurvey(db);
    const stage = { ...survey, db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const about = await aNote(stage, "it takes ages and ages");
    const path = `/revisits/${stage.inspection.id}/open-meeting/1/notes/${about.noteId}`;
    const id = await typeForm(stage, path, "ages and ages");
    const typed = await db.selectFrom("autosaves").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    await removeNote(db, about);
    await db.deleteFrom("autosaves").where("id", "=", id).execute();
    await db.insertInto("autosaves").values(typed).execute();
    const silent = { warn: () => undefined, error: () => undefined };
    const now = about.now.add({ minutes: 2 });
    const limits = { waitMs: 5000, maxLockMs: 60_000 };
    expect(await sweepErasures(db, { now, log: silent, limits })).toBe("swept");
    const left = await db.selectFrom("autosaves").select(["path", "fields"]).where("id", "=", id).execute();
    expect(left).toEqual([{ path: "", fields: null }]);
  });
});
