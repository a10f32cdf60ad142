import { expect, it } from "vitest";
import { readWords } from "#app/domain/audit/read-words.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import { deleteInspection } from "#app/domain/deletion/delete-inspection.server.ts";
import { unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { withDetails } from "#db/queries/audit.ts";
import { aPublishedLetter, dayAfter, twoPeopleDelete } from "../factories/deletions.ts";
import { anEvidenceBase, sealAndWorkOut } from "../factories/evidence-base.ts";
import { pairedFolders } from "../factories/folders.ts";
import { allContacts } from "../factories/inspections.ts";
import { describeOnBoth } from "./on-both.ts";

const reason = "Ms Zqxreason of Oakfield found a mistake.";

describeOnBoth("what somebody typed for an entry of the audit", (open) => {
  async function unsealed() {
    const base = await anEvidenceBase(open.db);
    expect((await sealAndWorkOut(open.db, base.by)).kind).toBe("sealed");
    expect(await unsealEvidence(open.db, { ...base.by, reason })).toEqual({ kind: "unsealed" });
    return base;
  }
  const entryOf = async (action: string) => {
    const row = await open.db
      .selectFrom("auditEntries")
      .selectAll()
      .where("action", "=", action)
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    return { text: row.details, entry: withDetails(row) };
  };

  it("is read with it, stands apart from it, and holds it to what it was", async () => {
    const { inspection, by } = await unsealed();
    const { text, entry } = await entryOf("seal.removed");
    expect(text).not.toContain("Zqxreason");
    expect((await readWords(open.db, [entry]))[0]?.details).toEqual({ seal: 1, reason });
    await setContacts(open.db, {
      ...by,
      contacts: allContacts.map((one) => ({ ...one, name: "Ms Zqxname" })),
    });
    expect((await entryOf("contacts.changed")).text).not.toContain("Zqxname");
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");

    await open.db.updateTable("auditWords").set({ words: "It was time." }).execute();
    expect(await verifyAuditChain(open.db)).toMatchObject({ chain: inspection.id, kind: "broken" });
    await open.db.deleteFrom("auditWords").execute();
    expect(await verifyAuditChain(open.db)).toMatchObject({ chain: inspection.id, kind: "broken" });
  });

  it("goes with its re-visit, and the chain is whole without it", async () => {
    const { inspection } = await unsealed();
    await aPublishedLetter(open.db, inspection);
    const { deletionId } = await twoPeopleDelete(open.db, inspection);
    const { uploads, exports: exportFiles } = await pairedFolders(open.db);
    const clock = { now: () => dayAfter };
    const { signal } = new AbortController();
    await deleteInspection({ db: open.db, uploads, exportFiles, clock }, { deletionId, signal });
    expect(await open.db.selectFrom("auditWords").selectAll().execute()).toEqual([]);
    const { entry } = await entryOf("seal.removed");
    expect((await readWords(open.db, [entry]))[0]?.details).toEqual({ seal: 1, reason: "(erased)" });
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
    const rows = await open.db.selectFrom("auditEntries").select("details").execute();
    expect(JSON.stringify(rows)).not.toContain("Zqx");
  });
});
