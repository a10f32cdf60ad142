import { expect, it } from "vitest";
import { listQuotations } from "#app/domain/quotations/list-quotations.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { anEvidenceBase, sealAndWorkOut } from "#test/factories/evidence-base.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a translation that fell behind its words in an earlier version", (open) => {
  it("is not quoted, and goes once the seal that kept it is off", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    const note = await open.db
      .selectFrom("texts")
      .selectAll()
      .where("source", "=", "meeting")
      .executeTakeFirstOrThrow();
    const of = { ...by, number: note.number, kind: "transcript" as const, language: "en" };
    const first = await saveTranslation(open.db, {
      ...{ ...of, seen: markOf(note.words), seenVersion: 0, words: "Nobody ever rings back." },
    });
    const translationId = first.kind === "saved" ? first.translationId : "";
    const quote = {
      ...{
        ...by,
        textNumber: note.number,
        translationId,
        seen: markOf("Nobody ever rings back."),
      },
      ...{ start: 0, end: 23, masks: [], proposedMasks: [], under: null, recognisable: "Nobody." },
    };
    const prepared = await prepareQuotation(open.db, quote);
    expect(prepared.kind).toBe("prepared");
    const listed = async () => (await listQuotations(open.db, inspection.id)).at(-1);
    expect(await listed()).toMatchObject({ words: "Nobody ever rings back." });
    // As versions before left it.
    await open.db.updateTable("textTranslations").set({ fellBehindAt: by.now }).execute();
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    expect(await listed()).toMatchObject({ words: null });
    await unsealEvidence(open.db, { ...by, reason: "A note was missing." });
    expect(await open.db.selectFrom("textTranslations").selectAll().execute()).toEqual([]);
    const erased = await open.db.selectFrom("erasures").select(["kind", "subjectId"]).execute();
    expect(erased).toContainEqual({ kind: "meeting-note", subjectId: note.sourceId });
    const again = { ...of, seen: markOf(note.words), seenVersion: 0, words: "They never ring back." };
    expect((await saveTranslation(open.db, again)).kind).toBe("saved");
  });
});
