import { expect, it } from "vitest";
import { removeDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { addParticipants } from "#app/domain/discussions/add-participants.server.ts";
import { recordBestInterests } from "#app/domain/discussions/record-best-interests.server.ts";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { makeAgreements } from "#app/domain/parental-agreements/make-agreements.server.ts";
import { recordAgreement } from "#app/domain/parental-agreements/record-agreement.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import { changeYoungPersonsConsent } from "#app/domain/young-peoples-ways/change-consents.server.ts";
import { closeLink, reopenLink } from "#app/domain/young-peoples-ways/close-link.server.ts";
import { findLinkByCode } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { listSessionNumbers } from "#app/domain/young-peoples-ways/find-session.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import {
  changeParticipantsConsent,
  withdrawAgreement,
} from "#app/domain/young-peoples-ways/withdraw-agreement.server.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import type { Queries } from "#db/connection.ts";
import { aDiscussion, aDiscussionOfThree } from "#test/factories/discussions.ts";
import { type AnInspection, usual } from "#test/factories/inspections.ts";
import { surveyNow } from "#test/factories/responses.ts";
import {
  aBeginning,
  anInspectionForYoungPeople,
  whileOpen,
  yes,
} from "#test/factories/young-peoples-ways.ts";
import { describeOnBoth } from "./on-both.ts";

const now = whileOpen;
const agreedOn = Temporal.PlainDate.from("2026-11-30");

/** A slip that somebody agreed to. */
async function anAgreedSlip(db: Queries, inspection: AnInspection, lookedAfter = false): Promise<string> {
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  await makeAgreements(db, { ...by, count: 1 });
  const slip = (await listAgreements(db, inspection.id)).find(({ state }) => state === "given-out");
  const role = lookedAfter ? "local-authority" : "parent";
  const agreement = { agreementId: slip?.id ?? "", role, form: "slip", lookedAfter, agreedOn } as const;
  expect(await recordAgreement(db, { ...by, ...agreement })).toEqual({ kind: "recorded" });
  return slip?.id ?? "";
}

describeOnBoth("what young people’s own answers rest on", (open) => {
  it("under 16 rests on one slip that was agreed, once, and goes when the agreement is withdrawn", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const at15 = { ageBand: "11-15" } as const;
    expect(await beginResponse(open.db, aBeginning(survey, at15))).toEqual({ kind: "consent-missing" });
    await makeAgreements(open.db, { ...by, count: 1 });
    const [given] = await listAgreements(open.db, inspection.id);
    const agreementId = given?.id ?? "";
    const child = aBeginning(survey, { ...at15, agreementId });
    expect(await beginResponse(open.db, child)).toEqual({ kind: "consent-missing" });
    // A yes of a parent that a form brings along is nobody's.
    const forged = { ...yes("own"), kind: "parental" } as const;
    expect(await beginResponse(open.db, { ...child, consents: [yes("own"), forged] })).toEqual({
      kind: "consent-missing",
    });
    const agreement = {
      ...by,
      agreementId,
      role: "foster-carer",
      form: "spoken",
      lookedAfter: true,
    } as const;
    const tomorrow = Temporal.PlainDate.from("2026-12-01");
    expect(await recordAgreement(open.db, { ...agreement, agreedOn: tomorrow })).toEqual({
      kind: "in-the-future",
    });
    expect(await recordAgreement(open.db, { ...agreement, agreedOn })).toEqual({ kind: "recorded" });
    expect(await recordAgreement(open.db, { ...agreement, agreedOn })).toEqual({ kind: "recorded" });
    expect(await recordAgreement(open.db, { ...agreement, role: "parent", agreedOn })).toEqual({
      kind: "recorded-before",
    });
    const begun = await beginResponse(open.db, child);
    expect(begun).toMatchObject({ kind: "begun" });
    expect(await listAgreements(open.db, inspection.id)).toMatchObject([{ state: "used" }]);
    expect(await beginResponse(open.db, child)).toEqual({ kind: "agreement-used" });
    const parental = await open.db
      .selectFrom("youngPeoplesConsents")
      .selectAll()
      .where("kind", "=", "parental")
      .executeTakeFirstOrThrow();
    expect(parental).toMatchObject({ agreedRole: "foster-carer", form: "spoken", given: true });
    expect(parental.recordedBy).toBe(inspection.leadActor.personId);
    expect(await withdrawAgreement(open.db, agreement)).toEqual({
      kind: "withdrawn",
      isResponseTakenBack: true,
    });
    expect(await withdrawAgreement(open.db, agreement)).toMatchObject({ kind: "withdrawn-before" });
    const [response] = await open.db.selectFrom("youngPeoplesResponses").selectAll().execute();
    expect(response?.withdrawnAt).not.toBeNull();
    expect(await listAgreements(open.db, inspection.id)).toMatchObject([{ state: "withdrawn" }]);
    expect(await beginResponse(open.db, child)).toEqual({ kind: "consent-missing" });
  });

  it("of two who use a slip at once, one begins", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const agreementId = await anAgreedSlip(open.db, inspection);
    const child = aBeginning(survey, { ageBand: "under-11", agreementId });
    const begun = await Promise.all([beginResponse(open.db, child), beginResponse(open.db, child)]);
    expect(begun.map(({ kind }) => kind).sort()).toEqual(["agreement-used", "begun"]);
  });

  it("a slip of another re-visit opens nothing, and from 16 none is needed or stored", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const other = await anInspectionForYoungPeople(open.db);
    const agreementId = await anAgreedSlip(open.db, other.inspection);
    const child = { ageBand: "11-15", agreementId } as const;
    expect(await beginResponse(open.db, aBeginning(survey, child))).toEqual({ kind: "consent-missing" });
    const ours = await anAgreedSlip(open.db, inspection);
    const at17 = { ageBand: "16-18", agreementId: ours } as const;
    expect(await beginResponse(open.db, aBeginning(survey, at17))).toMatchObject({ kind: "begun" });
    expect(await listAgreements(open.db, inspection.id)).toMatchObject([{ state: "agreed" }]);
  });

  it("1 to 60 slips are made at once, each with a code of its own", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    for (const count of [0, 61])
      expect(await makeAgreements(open.db, { ...by, count })).toEqual({ kind: "too-many" });
    const made = await makeAgreements(open.db, { ...by, count: 60 });
    if (made.kind !== "made") throw new Error(made.kind);
    expect(new Set(made.codes).size).toBe(60);
    for (const code of made.codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("in a discussion each number answers once, on the consents that an inspector recorded", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const { about, ids } = await aDiscussionOfThree(open.db, {
      inspectionId: inspection.id,
      lead: inspection.leadActor,
    });
    const by = { ...about, now };
    const made = await makeLink(open.db, { ...by, group: { discussionId: about.discussionId } });
    if (made.kind !== "made") throw new Error(made.kind);
    expect(await makeLink(open.db, { ...by, group: { discussionId: about.discussionId } })).toEqual(made);
    await addParticipants(open.db, {
      ...{ ...by, ageBand: "under-11", count: 1, youngPersonConsent: true, parentConsent: false },
    });
    const numbers = await listSessionNumbers(open.db, about.discussionId);
    expect(numbers.map(({ number, ageBand }) => [number, ageBand])).toEqual([
      [1, "11-15"],
      [2, "16-18"],
      [3, "under-11"],
    ]);
    const [first, second] = ids;
    const of = (participantId: string | null) =>
      aBeginning(survey, { wayIn: "discussion", linkId: made.linkId, participantId });
    const begun = await beginResponse(open.db, of(first ?? ""));
    expect(begun).toMatchObject({ kind: "begun" });
    expect(await beginResponse(open.db, of(first ?? ""))).toEqual({ kind: "participant-answers" });
    expect(await beginResponse(open.db, of(null))).toEqual({ kind: "no-such-participant" });
    expect((await listSessionNumbers(open.db, about.discussionId)).map(({ number }) => number)).toEqual([
      2, 3,
    ]);
    const everybody = await open.db.selectFrom("discussionParticipants").selectAll().execute();
    const without = everybody.find(({ number }) => number === 4);
    expect(await beginResponse(open.db, of(without?.id ?? ""))).toEqual({ kind: "consent-missing" });
    // The age of their number counts, not the one that a form brings.
    const [response] = await open.db.selectFrom("youngPeoplesResponses").selectAll().execute();
    expect(response).toMatchObject({ ageBand: "11-15", participantId: first, setting: "mainstream-school" });
    expect(await removeDiscussion(open.db, by)).toEqual({ kind: "has-views" });
    const note = "It matters to them. Their advocate was asked.\nYes: looks at the picture\nNo: turns away";
    expect(await recordBestInterests(open.db, { ...by, participantId: first ?? "", note })).toEqual({
      kind: "under-16",
    });
    expect(await recordBestInterests(open.db, { ...by, participantId: second ?? "", note })).toEqual({
      kind: "recorded",
    });
    expect(await beginResponse(open.db, of(second ?? ""))).toMatchObject({ kind: "begun" });
    const kept = await open.db
      .selectFrom("youngPeoplesConsents")
      .selectAll()
      .where("kind", "=", "best-interests")
      .executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ note, form: "observed", given: true });
    // Withdrawn by whoever agreed, it takes what the young person said with it.
    const withdrawal = { ...by, participantId: first ?? "", consent: "parent", hasConsented: false } as const;
    await changeParticipantsConsent(open.db, withdrawal);
    const after = await open.db.selectFrom("youngPeoplesResponses").selectAll().execute();
    expect(after.map(({ participantId }) => participantId)).toEqual([second]);
  });

  it("a discussion’s code is no group’s, and goes with a discussion in which nobody answered", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const about = await aDiscussion(open.db, { inspectionId: inspection.id, lead: inspection.leadActor });
    const made = await makeLink(open.db, { ...about, now, group: { discussionId: about.discussionId } });
    if (made.kind !== "made") throw new Error(made.kind);
    expect(
      await beginResponse(open.db, aBeginning(survey, { wayIn: "group-link", linkId: made.linkId })),
    ).toEqual({
      kind: "link-closed",
    });
    expect(await removeDiscussion(open.db, { ...about, now })).toEqual({ kind: "removed" });
    expect(await findLinkByCode(open.db, { code: made.code, now })).toBeNull();
  });

  it("every verb refuses under the seal", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const link = await makeLink(open.db, { ...by, group: { name: "Year 10", setting: "college" } });
    if (link.kind !== "made") throw new Error(link.kind);
    const agreementId = await anAgreedSlip(open.db, inspection);
    await makeAgreements(open.db, { ...by, count: 1 });
    const [given] = await listAgreements(open.db, inspection.id);
    const begun = await beginResponse(open.db, aBeginning(survey));
    if (begun.kind !== "begun") throw new Error(begun.kind);
    // What is not sent goes with the seal.
    await open.db.updateTable("youngPeoplesResponses").set({ sentAt: now }).execute();
    const sealed = { ...by, now: usual.surveyClosesAt.add({ hours: 1 }) };
    expect(await sealEvidence(open.db, sealed)).toMatchObject({ kind: "sealed" });
    const underSeal = await surveyNow(open.db, inspection.id);
    const later = { ...sealed, now: sealed.now.add({ minutes: 5 }) };
    expect(await makeLink(open.db, { ...later, group: { name: "Year 11", setting: "college" } })).toEqual({
      kind: "sealed",
    });
    for (const verb of [closeLink, reopenLink])
      expect(await verb(open.db, { ...later, linkId: link.linkId })).toEqual({ kind: "sealed" });
    expect(await makeAgreements(open.db, { ...later, count: 1 })).toEqual({ kind: "sealed" });
    const agreement = { role: "parent", form: "slip", lookedAfter: false, agreedOn } as const;
    expect(await recordAgreement(open.db, { ...later, agreementId: given?.id ?? "", ...agreement })).toEqual({
      kind: "sealed",
    });
    expect(await withdrawAgreement(open.db, { ...later, agreementId })).toMatchObject({ kind: "sealed" });
    const { now: then } = later;
    expect(await beginResponse(open.db, aBeginning(underSeal, { now: then }))).toEqual({ kind: "closed" });
    const statement = quotationStatementIn(englishTranslator);
    expect(
      await changeYoungPersonsConsent(open.db, {
        ...{ survey: underSeal, secret: begun.token, kind: "quotation", given: false, statement, now: then },
      }),
    ).toEqual({ kind: "sealed" });
  });
});
