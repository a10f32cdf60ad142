import { expect, it } from "vitest";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import {
  changeYoungPersonsConsent,
  findYoungPersonsConsents,
} from "#app/domain/young-peoples-ways/change-consents.server.ts";
import { closeLink, reopenLink } from "#app/domain/young-peoples-ways/close-link.server.ts";
import { findLinkByCode, listLinks } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { anInspection, usual } from "#test/factories/inspections.ts";
import { surveyNow } from "#test/factories/responses.ts";
import {
  aBeginning,
  anApprovedYoungPeoplesSet,
  anInspectionForYoungPeople,
  no,
  whileOpen,
  yes,
} from "#test/factories/young-peoples-ways.ts";
import { describeOnBoth } from "./on-both.ts";

const now = whileOpen;

const countResponses = async (db: Queries) =>
  (await db.selectFrom("youngPeoplesResponses").select("id").execute()).length;

describeOnBoth("young people’s ways in", (open) => {
  it("a link has an unguessable code, is closed and opened again, and says by fives who began", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const group = { name: "Year 10, Hillside School", setting: "mainstream-school" } as const;
    const made = await makeLink(open.db, { ...by, group });
    if (made.kind !== "made") throw new Error(made.kind);
    expect(made.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await findLinkByCode(open.db, { code: made.code, now })).toMatchObject({ state: "open" });
    const before = usual.surveyOpensAt.subtract({ milliseconds: 1 });
    expect(await findLinkByCode(open.db, { code: made.code, now: before })).toMatchObject({
      state: "not-open",
    });
    const after = survey.sealedAt;
    expect(await findLinkByCode(open.db, { code: made.code, now: after })).toMatchObject({ state: "closed" });
    const beginning = aBeginning(survey, { wayIn: "group-link", linkId: made.linkId });
    for (let count = 0; count < 4; count += 1)
      expect(await beginResponse(open.db, beginning)).toMatchObject({ kind: "begun" });
    expect(await listLinks(open.db, by)).toMatchObject([
      { begun: "Fewer than 5", setting: "mainstream-school" },
    ]);
    await beginResponse(open.db, beginning);
    expect(await listLinks(open.db, by)).toMatchObject([{ begun: "5 or more" }]);
    const link = { ...by, linkId: made.linkId };
    expect(await closeLink(open.db, link)).toEqual({ kind: "closed" });
    expect(await closeLink(open.db, link)).toEqual({ kind: "closed" });
    expect(await beginResponse(open.db, beginning)).toEqual({ kind: "link-closed" });
    expect(await reopenLink(open.db, link)).toEqual({ kind: "reopened" });
    expect(await beginResponse(open.db, beginning)).toMatchObject({ kind: "begun" });
    const responses = await open.db.selectFrom("youngPeoplesResponses").selectAll().execute();
    expect(new Set(responses.map(({ setting }) => setting))).toEqual(new Set(["mainstream-school"]));
    const audit = await open.db.selectFrom("auditEntries").select("action").execute();
    const ofLinks = audit
      .map(({ action }) => action)
      .filter((action) => action.startsWith("young-peoples-link."));
    expect(ofLinks).toEqual(["made", "closed", "reopened"].map((verb) => `young-peoples-link.${verb}`));
    expect(await closeLink(open.db, { ...link, linkId: "none" })).toEqual({ kind: "no-such-link" });
  });

  it("a link’s name is nobody’s", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const group = { name: "The group of Sarah Whitcombe", setting: "other" } as const;
    expect(await makeLink(open.db, { ...by, group })).toMatchObject({ kind: "possible-names" });
    expect(await listLinks(open.db, by)).toEqual([]);
  });

  it("nobody begins before the opening noon, without approved questions, or after the visit", async () => {
    const inspection = await anInspection(open.db);
    const survey = await surveyNow(open.db, inspection.id);
    expect(await beginResponse(open.db, aBeginning(survey))).toEqual({ kind: "not-open" });
    await anApprovedYoungPeoplesSet(open.db, inspection);
    const before = usual.surveyOpensAt.subtract({ milliseconds: 1 });
    expect(await beginResponse(open.db, aBeginning(survey, { now: before }))).toEqual({ kind: "not-open" });
    expect(await beginResponse(open.db, aBeginning(survey, { now: survey.sealedAt }))).toEqual({
      kind: "closed",
    });
    expect(await countResponses(open.db)).toBe(0);
    const last = survey.sealedAt.subtract({ milliseconds: 1 });
    expect(await beginResponse(open.db, aBeginning(survey, { now: last }))).toMatchObject({ kind: "begun" });
  });

  it("stores nothing of who says no, and each consent of who says yes with its exact words", async () => {
    const { survey } = await anInspectionForYoungPeople(open.db);
    const refused = aBeginning(survey, { consents: [no("own"), yes("quotation")] });
    expect(await beginResponse(open.db, refused)).toEqual({ kind: "consent-missing" });
    expect(await countResponses(open.db)).toBe(0);
    expect(await open.db.selectFrom("consentStatements").selectAll().execute()).toEqual([]);
    const begun = await beginResponse(
      open.db,
      aBeginning(survey, { consents: [yes("own"), no("quotation")] }),
    );
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const { inspectionId } = survey;
    const ofDevice = { inspectionId, secret: begun.token };
    expect(await findYoungPersonsConsents(open.db, ofDevice)).toEqual({ own: true, quotation: false });
    const [response] = await open.db.selectFrom("youngPeoplesResponses").selectAll().execute();
    expect(response).toMatchObject({ tokenHash: hashToken(begun.token), sentAt: null, answers: {} });
    const statements = await open.db.selectFrom("consentStatements").select(["id", "text"]).execute();
    expect(JSON.stringify(statements)).toContain("Do you want to take part?");
    const change = { survey, secret: begun.token, statement: quotationStatementIn(englishTranslator), now };
    expect(await changeYoungPersonsConsent(open.db, { ...change, kind: "quotation", given: true })).toEqual({
      kind: "changed",
    });
    expect(await findYoungPersonsConsents(open.db, ofDevice)).toEqual({ own: true, quotation: true });
    const rows = await open.db
      .selectFrom("youngPeoplesConsents")
      .select(["number", "kind", "given"])
      .orderBy("number")
      .execute();
    expect(rows.map(({ number, kind, given }) => [number, kind, given])).toEqual([
      [1, "own", true],
      [2, "quotation", false],
      [3, "quotation", true],
    ]);
    expect(
      await changeYoungPersonsConsent(open.db, {
        ...change,
        kind: "own",
        given: false,
        now: survey.sealedAt,
      }),
    ).toEqual({ kind: "sealed" });
    expect(await changeYoungPersonsConsent(open.db, { ...change, kind: "own", given: false })).toEqual({
      kind: "taken-back",
    });
    expect(await findYoungPersonsConsents(open.db, ofDevice)).toBeNull();
    // Nothing was sent: it goes as a whole, with its consents.
    expect(await open.db.selectFrom("youngPeoplesConsents").selectAll().execute()).toEqual([]);
    expect(await open.db.selectFrom("youngPeoplesResponses").selectAll().execute()).toEqual([]);
  });
});
