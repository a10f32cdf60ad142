import { existsSync, rmSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { ActorEnded } from "#app/domain/audit/check-actor.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { checkCertificates } from "#app/domain/deletion/check-certificates.server.ts";
import { deleteInspection } from "#app/domain/deletion/delete-inspection.server.ts";
import { openCertificate } from "#app/domain/deletion/list-certificates.server.ts";
import { sweepErasures } from "#app/domain/erasure/sweep-erasures.server.ts";
import { previewNameOf } from "#app/domain/evidence/preview-name.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { decideRetention } from "#app/domain/retention/decide-retention.server.ts";
import { compareSealsWithAudit } from "#app/domain/seals/compare-with-audit.server.ts";
import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { countOwnedRows, ownedTables } from "#db/dialects/deletion.ts";
import { anEvidenceBase, sealAndWorkOut } from "#test/factories/evidence-base.ts";
import {
  aPublishedLetter,
  aSecondPerson,
  dayAfter,
  publishedAt,
  twoPeopleDelete,
} from "../factories/deletions.ts";
import { pairedFolders } from "../factories/folders.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { runDueJobs } from "../factories/jobs.ts";
import { aMember } from "../factories/people.ts";
import { inOnePiece } from "../factories/stored-evidence.ts";
import { describeOnBoth } from "./on-both.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function filesOf(db: Queries) {
  const paired = await pairedFolders(db);
  folders.push(paired.dataDir);
  return { uploads: paired.uploads, exportFiles: paired.exports };
}

const never = new AbortController().signal;
const clock = { now: () => dayAfter };

/** Every table with a column in which this id stands, the tables that keep a certificate aside. */
async function listTablesNaming(db: Queries, id: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, columns } of await db.introspection.getTables()) {
    if (/^textWords/.test(name)) continue;
    const isNamed = sql.join(
      columns.map((column) => sql`cast(${sql.ref(column.name)} as text) like ${`%${id}%`}`),
      sql` or `,
    );
    const { rows } = await sql`select 1 from ${sql.table(name)} where ${isNamed} limit 1`.execute(db);
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

describeOnBoth("two people delete an inspection", (open) => {
  it("takes everything out, sealed as it is, and leaves its name and a certificate in counts", async () => {
    const other = await anInspection(open.db);
    const { inspection, by } = await anEvidenceBase(open.db);
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    await aPublishedLetter(open.db, inspection);
    const otherRows = await countOwnedRows(open.db, other.id);
    const { uploads, exportFiles } = await filesOf(open.db);
    const path = `/revisits/${inspection.id}/reading`;
    const form = { id: makeId(), personId: inspection.lead.id, path, action: path, wasSent: false };
    const fields = [["words", "Nobody rings back."]] as const;
    expect(await saveAutosave(open.db, { ...form, fields, now: dayAfter })).toEqual({ kind: "saved" });
    const { deletionId } = await twoPeopleDelete(open.db, inspection);

    // From here on it is closed.
    const lateForm = { ...form, id: makeId(), fields, now: dayAfter };
    expect(await saveAutosave(open.db, lateForm)).toEqual({ kind: "text-gone" });
    expect(await findSurvey(open.db, { slug: inspection.slug })).toBeNull();
    const late = {
      ...{ inspectionId: inspection.id, actor: inspection.leadActor, now: dayAfter },
      months: 12,
    };
    await expect(decideRetention(open.db, { ...late, reason: "Late.", seen: "6" })).rejects.toThrow(
      /the inspection is deleted/,
    );
    expect((await compareSealsWithAudit(open.db)).map(({ why }) => why)).toEqual([]);

    const failures = await runDueJobs(open.db, { uploads, exportFiles, clock });
    expect(failures).toEqual([]);
    expect(await countOwnedRows(open.db, inspection.id)).toBe(0);
    expect(await countOwnedRows(open.db, other.id)).toBe(otherRows);
    expect(await listTablesNaming(open.db, inspection.id)).toEqual([
      ...["auditEntries", "auditHeads", "auditProofs", "deletions", "erasures", "inspections", "jobs"],
    ]);
    expect(await listTablesNaming(open.db, "rings back")).toEqual([]);
    expect(await listTablesNaming(open.db, "We wait")).toEqual([]);

    const person = { id: inspection.lead.id, mayStartInspections: false };
    const opened = await openCertificate(open.db, { inspectionId: inspection.id, person });
    const rows = Object.fromEntries(opened?.rows.map(({ name, count }) => [name, count]) ?? []);
    expect(opened?.certificate.finishedAt?.toString()).toBe(dayAfter.toString());
    expect(opened?.certificate.publishedAt?.toString()).toBe(publishedAt.toString());
    expect(rows).toMatchObject({ meeting: 2, letter: 3, seals: 3 });
    expect(
      await openCertificate(open.db, { inspectionId: inspection.id, person: { ...person, id: "x" } }),
    ).toBe(null);
    const entry = await open.db
      .selectFrom("auditEntries")
      .selectAll()
      .where("action", "=", "inspection.deleted")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.details)).toMatchObject({
      rows,
      seal: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await verifyAuditChain(open.db, null)).kind).toBe("whole");
    expect(await compareSealsWithAudit(open.db)).toEqual([]);

    // Once more does nothing, and nothing can undo it.
    await deleteInspection({ db: open.db, uploads, exportFiles, clock }, { deletionId, signal: never });
    const entries = await open.db
      .selectFrom("auditEntries")
      .selectAll()
      .where("action", "=", "inspection.deleted")
      .execute();
    expect(entries).toHaveLength(1);
    await expect(open.db.deleteFrom("deletions").execute()).rejects.toThrow(/a confirmed deletion stays/);
    await expect(open.db.deleteFrom("deletionCounts").execute()).rejects.toThrow(
      /a confirmed deletion stays/,
    );
    await expect(
      open.db.updateTable("inspections").set({ deletedAt: null }).where("id", "=", inspection.id).execute(),
    ).rejects.toThrow(/a confirmed deletion stays/);
    const log = { warn: () => undefined, error: () => undefined };
    expect(await sweepErasures(open.db, { now: dayAfter.add({ minutes: 2 }), log })).toBe("swept");
  });

  it("goes on where it was broken off, and counts nothing twice, also where two do it at once", async () => {
    const { inspection } = await anEvidenceBase(open.db);
    await aPublishedLetter(open.db, inspection);
    const before = await countOwnedRows(open.db, inspection.id);
    const { uploads, exportFiles } = await filesOf(open.db);
    const { deletionId } = await twoPeopleDelete(open.db, inspection);
    const after = await countOwnedRows(open.db, inspection.id);
    expect(after).toBeGreaterThan(before);
    const deleting = { db: open.db, uploads, exportFiles, clock };
    const breaking = new AbortController();
    const broken = deleteInspection(deleting, { deletionId, signal: breaking.signal });
    setTimeout(() => breaking.abort(new Error("killed")), 20);
    await broken.catch(() => undefined);
    await Promise.all([
      deleteInspection(deleting, { deletionId, signal: never }),
      deleteInspection(deleting, { deletionId, signal: never }),
    ]);
    expect(await countOwnedRows(open.db, inspection.id)).toBe(0);
    const counted = await open.db
      .selectFrom("deletionCounts")
      .select((eb) => eb.fn.sum<number>("count").as("count"))
      .where("kind", "=", "rows")
      .where("name", "<>", "jobs")
      .executeTakeFirstOrThrow();
    // Triggers write marks of texts anew as these go.
    expect(Number(counted.count)).toBeGreaterThanOrEqual(after);
    expect(Number(counted.count)).toBeLessThanOrEqual(after + 20);
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("number")
      .where("action", "=", "inspection.deleted")
      .execute();
    expect(entries).toHaveLength(1);
  });

  it("lets no seal go, and no translation, without two people's decision", async () => {
    const { by } = await anEvidenceBase(open.db);
    await sealAndWorkOut(open.db, by);
    await expect(open.db.deleteFrom("seals").execute()).rejects.toThrow(/a seal is never deleted/);
    await expect(open.db.deleteFrom("sealedResponses").execute()).rejects.toThrow(/a seal is never deleted/);
  });

  it("is told from its certificate in the audit, which also tells where something is still there", async () => {
    const inspection = await anInspection(open.db);
    const other = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const { uploads, exportFiles } = await filesOf(open.db);
    await twoPeopleDelete(open.db, inspection);
    expect(await checkCertificates(open.db)).toMatchObject([
      { inspection: inspection.slug, kind: "being-deleted", at: dayAfter },
    ]);
    await runDueJobs(open.db, { uploads, exportFiles, clock });
    expect(await checkCertificates(open.db)).toMatchObject([
      { inspection: inspection.slug, kind: "deleted", files: 0, sealHash: null },
    ]);
    await open.db
      .insertInto("texts")
      .values({
        inspectionId: inspection.id,
        source: "meeting",
        sourceId: "n",
        questionVersionId: null,
        words: "Back.",
      })
      .execute();
    // Nobody decided that.
    await open.db
      .updateTable("inspections")
      .set({ deletedAt: dayAfter })
      .where("id", "=", other.id)
      .execute();
    expect(await checkCertificates(open.db)).toMatchObject([
      { inspection: inspection.slug, kind: "still-there" },
      { inspection: other.slug, kind: "unaudited" },
    ]);
  });

  it("erases every file, also a preview that no record names, and waits where that cannot be", async () => {
    const { inspection } = await anEvidenceBase(open.db);
    await aPublishedLetter(open.db, inspection);
    const { uploads, exportFiles } = await filesOf(open.db);
    const file = await uploads.keep(inOnePiece("What was sent."));
    if (typeof file === "string") throw new Error(file);
    await open.db
      .updateTable("evidenceUploads")
      .set({ ...file, kind: "png" })
      .execute();
    writeFileSync(uploads.pathOf(previewNameOf(file.storedName)), "A preview.");
    const { deletionId } = await twoPeopleDelete(open.db, inspection);
    const stubborn = { ...uploads, remove: () => Promise.reject(new Error("read-only")) };
    const deleting = { db: open.db, uploads: stubborn, exportFiles, clock };
    await expect(deleteInspection(deleting, { deletionId, signal: never })).rejects.toThrow(
      /could not be removed/,
    );
    expect((await checkCertificates(open.db))[0]?.kind).toBe("being-deleted");
    await deleteInspection({ ...deleting, uploads }, { deletionId, signal: never });
    expect(await checkCertificates(open.db)).toMatchObject([{ kind: "deleted", files: 1 }]);
    expect(existsSync(uploads.pathOf(file.storedName))).toBe(false);
    expect(existsSync(uploads.pathOf(previewNameOf(file.storedName)))).toBe(false);
  });

  it("takes no file that arrives meanwhile, and leaves none of it lying", async () => {
    const inspection = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const { uploads } = await filesOf(open.db);
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const file = await uploads.keep(inOnePiece(pdfFile(["Waits fell by half"])));
    if (typeof file === "string") throw new Error(file);
    await twoPeopleDelete(open.db, inspection);
    const upload = {
      ...{ inspectionId: inspection.id, uploads, file: { ...file, fileName: "Waits.pdf" }, shows: "Waits." },
      ...{ focusAreaIds: [inspection.focusAreas[0]?.id ?? ""], requestId: null, organisation: "Council" },
      ...{ quota: 1024 * 1024, actor: officer.actor, now: usual.notifiedAt },
    };
    await expect(receiveUpload(open.db, upload)).rejects.toThrow(/the inspection is deleted/);
    expect(existsSync(uploads.pathOf(file.storedName))).toBe(false);
  });

  it("keeps in-flight work of somebody who had a part out", async () => {
    const inspection = await anInspection(open.db);
    await aPublishedLetter(open.db, inspection);
    const second = await aSecondPerson(open.db, inspection);
    await twoPeopleDelete(open.db, inspection);
    const removing = { inspectionId: inspection.id, actor: inspection.leadActor, now: dayAfter };
    const member = await open.db
      .selectFrom("members")
      .select("id")
      .where("personId", "=", second.id)
      .executeTakeFirst();
    await expect(removeMember(open.db, { ...removing, memberId: member?.id ?? "" })).rejects.toThrow(
      ActorEnded,
    );
  });
});

it("every kind of row is counted under a name that the certificate has", () => {
  expect(new Set(ownedTables.map(({ kind }) => kind)).size).toBe(13);
});
