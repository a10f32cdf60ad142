import { expect, it } from "vitest";
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
