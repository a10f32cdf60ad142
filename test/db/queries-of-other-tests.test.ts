import { expect, it } from "vitest";
import { findLastAuditEntryNaming } from "#db/queries/audit.ts";
import { findDatabaseTime } from "#db/queries/clock.ts";
import { countAnsweredByVersion } from "#db/queries/collation.ts";
import { listMembersOfAllInspections } from "#db/queries/example-people.ts";
import { listExportNamesAmong } from "#db/queries/exports.ts";
import { updateEvidenceAsRemoved } from "#db/queries/findings.ts";
import { findAnythingToProveReadable, writeSomethingToProveWritable } from "#db/queries/health.ts";
import { findLetterSending } from "#db/queries/letters.ts";
import { findShareById } from "#db/queries/question-shares.ts";
import { findSealedResponse, listSealedInspections } from "#db/queries/seals.ts";
import { listStoredFiles } from "#db/queries/stored-evidence-files.ts";
import { listParentsTexts } from "#db/queries/suggestions.ts";
import { deleteTextFlag } from "#db/queries/texts.ts";
import { insertYoungPeopleQuestion } from "#db/queries/young-peoples-views.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("queries that the pages' tests run, on a database that holds nothing", (open) => {
  it("find nothing, and change nothing", async () => {
    const { db } = open;
    const inspectionId = "none";
    expect(await findLastAuditEntryNaming(db, { inspectionId, id: "none" })).toBeUndefined();
    const databaseTime = await findDatabaseTime(db);
    expect(databaseTime === null).toBe(open.database.kind === "sqlite");
    expect(await listStoredFiles(db, inspectionId)).toEqual([]);
    expect(await listMembersOfAllInspections(db)).toEqual([]);
    expect(await listExportNamesAmong(db, ["none"])).toEqual([]);
    expect(await findLetterSending(db, "none")).toBeUndefined();
    expect(await findShareById(db, "none")).toBeUndefined();
    expect(await listSealedInspections(db, null)).toEqual([]);
    expect(await findSealedResponse(db, { inspectionId, responseId: "none" })).toBeUndefined();
    const answered = {
      questionVersionIds: ["none"],
      filter: { groups: [], unfinished: "included" as const },
    };
    expect(await countAnsweredByVersion(db, answered)).toEqual([]);
    const group = { name: "none", value: "none" };
    expect(await listParentsTexts(db, { inspectionId, focusAreaId: null, group, limit: 1 })).toEqual([]);
    await findAnythingToProveReadable(db);
    await writeSomethingToProveWritable(db);
    await db.transaction().execute(async (trx) => {
      expect(await deleteTextFlag(trx, 1)).toBe(false);
      const removed = { removedAt: Temporal.Instant.from("2026-11-01T00:00:00.000Z"), removedBy: "none" };
      expect(await updateEvidenceAsRemoved(trx, { findingId: "none", evidenceId: "none", ...removed })).toBe(
        false,
      );
    });
  });

  it("add no question to a re-visit that is not there", async () => {
    const wording = {
      type: "words" as const,
      text: "How is it?",
      hint: "",
      required: false,
      choices: [],
      pictures: [],
      since: null,
    };
    const ids = { inspectionId: "none", questionId: "q", versionId: "v", focusAreaId: "none" };
    const added = open.db.transaction().execute((trx) =>
      insertYoungPeopleQuestion(trx, {
        ...ids,
        wording,
        createdBy: "none",
        createdAt: Temporal.Instant.from("2026-11-01T00:00:00.000Z"),
      }),
    );
    await expect(added).rejects.toThrow(/foreign key/i);
  });
});
