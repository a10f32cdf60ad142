import { expect, it } from "vitest";
import { addParticipants } from "#app/domain/discussions/add-participants.server.ts";
import { listBestInterests } from "#app/domain/discussions/find-best-interests.server.ts";
import { recordBestInterests } from "#app/domain/discussions/record-best-interests.server.ts";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import { listSessionNumbers } from "#app/domain/young-peoples-ways/find-session.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { withdrawBestInterests } from "#app/domain/young-peoples-ways/withdraw-best-interests.server.ts";
import { aDiscussion } from "#test/factories/discussions.ts";
import {
  aBeginning,
  anInspectionForYoungPeople,
  whileOpen as now,
} from "#test/factories/young-peoples-ways.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a note of somebody’s best interests", (open) => {
  it("that is withdrawn takes back what rests on it, and opens nothing until there is another", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const lead = inspection.leadActor;
    const { discussionId } = await aDiscussion(open.db, { inspectionId: inspection.id, lead });
    await addParticipants(open.db, {
      ...{ ...by, discussionId, ageBand: "16-18", count: 1, youngPersonConsent: true, parentConsent: false },
    });
    const made = await makeLink(open.db, { ...by, group: { discussionId } });
    if (made.kind !== "made") throw new Error(made.kind);
    const [one] = await listSessionNumbers(open.db, discussionId);
    const participantId = one?.participantId ?? "";
    const of = { ...by, discussionId, participantId };
    expect((await withdrawBestInterests(open.db, of)).kind).toBe("no-note");
    await recordBestInterests(open.db, { ...of, note: "an advocate was asked\nyes: smiles\nno: looks away" });
    expect(await listSessionNumbers(open.db, discussionId)).toMatchObject([{ hasNote: true }]);
    const way = { wayIn: "discussion", linkId: made.linkId, participantId, ageBand: "16-18" } as const;
    const begun = await beginResponse(open.db, aBeginning(survey, way));
    expect(begun.kind).toBe("begun");
    expect(await withdrawBestInterests(open.db, of)).toEqual({
      kind: "withdrawn",
      isResponseTakenBack: true,
    });
    expect((await withdrawBestInterests(open.db, of)).kind).toBe("no-note");
    expect(await open.db.selectFrom("youngPeoplesResponses").select("id").execute()).toEqual([]);
    expect(await listBestInterests(open.db, discussionId)).toMatchObject([
      { given: false, note: "", number: 2 },
    ]);
    expect(await listSessionNumbers(open.db, discussionId)).toEqual([]);
    expect(await beginResponse(open.db, aBeginning(survey, way))).toEqual({ kind: "consent-missing" });
    await recordBestInterests(open.db, { ...of, note: "looked at again\nyes: smiles\nno: looks away" });
    expect((await beginResponse(open.db, aBeginning(survey, way))).kind).toBe("begun");
    const elsewhere = { ...of, participantId: "nobody" };
    expect((await withdrawBestInterests(open.db, elsewhere)).kind).toBe("no-such-participant");
    const audited = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(audited.filter(({ action }) => action === "discussion.best-interests-withdrawn")).toHaveLength(1);
  });
});
