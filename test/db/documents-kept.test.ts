import { expect, it } from "vitest";
import { writeArchive } from "#app/domain/export-documents/write-archive.server.ts";
import { writeCodedTexts } from "#app/domain/export-documents/write-coded-texts.server.ts";
import { linkPassage } from "#app/domain/findings/link-evidence.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { checkSeal } from "#app/domain/seals/check-seal.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { faultsOf } from "../domain/export-documents/qda-shape.ts";
import { elementsOf, readZip } from "../domain/export-tables/read-back.ts";
import { aDocument } from "../factories/documents.ts";
import { anEvidenceBase, sealAndWorkOut } from "../factories/evidence-base.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a document with its passages", (open) => {
  /** An evidence base with a document of three passages; a range of one is coded, and another whole. */
  async function setUp() {
    const base = await anEvidenceBase(open.db);
    const { inspection, during, focusAreaId } = base;
    const { uploadId, texts } = await aDocument(open.db, {
      ...{ inspectionId: inspection.id, sentBy: inspection.lead.id, focusAreaIds: [focusAreaId] },
      ...{ fileName: "Plan 🙂.docx", passages: ["Waits 🙂 fell.", "Plans came\r\nlate.", "Buses ran."] },
    });
    const code = async (place: number, range: { start: number; end: number } | null) => {
      const text = texts[place];
      const coded = await codeText(open.db, {
        ...{
          ...during,
          number: text?.number ?? 0,
          theme: { name: `Theme ${place}`, focusAreaId },
          range,
        },
        ...{ feeling: "negative", seen: markOf(text?.words ?? "") },
      });
      expect(coded.kind).toBe("coded");
    };
    await code(1, { start: 12, end: 16 });
    await code(2, null);
    const at = Temporal.Instant.from("2026-11-24T12:00:00Z");
    const stamp = { name: "Asha", role: "lead-inspector" as const, organisation: "", areaName: "Area", at };
    const reader = createDirectQueries(open.db);
    const writing = { db: open.db, reader, inspectionId: inspection.id, stamp, count: () => undefined };
    return { ...base, uploadId, passages: texts, writing };
  }

  it("is one source of a REFI-QDA project, with what is coded where it stands in the whole", async () => {
    const { writing } = await setUp();
    const parts = await readZip(writeCodedTexts(writing));
    const project = elementsOf(parts.get("project.qde") ?? "");
    expect(faultsOf(parts.get("project.qde") ?? "")).toEqual([]);
    const sources = project.filter(({ name }) => name === "TextSource");
    const documents = sources.filter(({ attributes }) => attributes.name?.startsWith("document-"));
    expect(documents).toHaveLength(1);
    expect(sources.filter(({ attributes }) => attributes.name?.startsWith("evidence"))).toEqual([]);
    const path = documents[0]?.attributes.plainTextPath?.replace("internal://", "sources/") ?? "";
    const words = parts.get(path) ?? "";
    expect(words).toBe("Waits 🙂 fell.\n\nPlans came\nlate.\n\nBuses ran.");
    const stretches = project
      .filter(({ name }) => name === "PlainTextSelection")
      .map(({ attributes: { startPosition, endPosition } }) =>
        [...words].slice(Number(startPosition), Number(endPosition)).join(""),
      );
    expect(stretches).toContain("late");
    expect(stretches).toContain("Buses ran.");
    expect(parts.get("project.qde")).toContain("Plan 🙂.docx: The plan.");
  });

  it("is one item of the archive, whose codings name passages that stand in its text", async () => {
    const { writing, uploadId, passages } = await setUp();
    const parts = await readZip(writeArchive(writing));
    const archive = JSON.parse(parts.get("archive.json") ?? "");
    const [document] = archive.evidence.filter(({ id }: { id: string }) => id === uploadId);
    const places: { id: string; start: number; end: number }[] = document.passages;
    expect(places.map(({ start, end }) => document.text.slice(start, end))).toEqual(
      passages.map(({ words }) => words),
    );
    const coded = archive.codings.filter(({ source }: { source: string }) => source === "evidence");
    expect(coded).toHaveLength(2);
    for (const { sourceId } of coded) expect(places.map(({ id }) => id)).toContain(sourceId);
  });

  it("is sealed with its passages counted apart, and seals of older formats hold as they were", async () => {
    const { inspection, by, during, focusAreaId, passages, texts } = await setUp();
    const written = await writeFinding(open.db, { ...during, focusAreaId, words: "Plans came late." });
    if (written.kind !== "written") throw new Error(written.kind);
    const baseOf = (format: number) =>
      readEvidenceBase(open.db, { inspectionId: inspection.id, format, sealedAt: by.now });
    const linked = { ...during, findingId: written.findingId, textNumber: passages[0]?.number ?? 0 };
    expect((await linkPassage(open.db, linked)).kind).toBe("linked");
    const [second, third] = [await baseOf(2), await baseOf(3)];
    expect(second.parts.texts?.count).toBe(texts + 1 + 3);
    expect(second.parts.passages).toBeUndefined();
    expect(third.parts.texts?.count).toBe(texts + 1);
    expect(third.parts.passages?.count).toBe(3);
    // Which passage it is has been known only since the third format.
    await open.db
      .updateTable("findingEvidence")
      .set({ passageId: passages[1]?.id ?? "" })
      .execute();
    expect((await baseOf(2)).parts.findings?.hash).toBe(second.parts.findings?.hash);
    expect((await baseOf(3)).parts.findings?.hash).not.toBe(third.parts.findings?.hash);
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    expect((await openSeal(open.db, inspection.id)).parts).toMatchObject({
      texts: { count: texts + 1 },
      passages: { count: 3 },
    });
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
  });
});
