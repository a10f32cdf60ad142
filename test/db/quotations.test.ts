import { afterEach, expect, it } from "vitest";
import { linkQuotation } from "#app/domain/findings/link-evidence.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { listMissingParts } from "#app/domain/letters/letter.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { readPlaceNames, writePlaceNames } from "#app/domain/place-names/write-place-names.server.ts";
import { listQuotableTexts } from "#app/domain/quotations/list-quotable-texts.server.ts";
import { listQuotations } from "#app/domain/quotations/list-quotations.server.ts";
import { openPreparing } from "#app/domain/quotations/open-preparing.server.ts";
import { openQuotations } from "#app/domain/quotations/open-quotations.server.ts";
import { prepareQuotation, withdrawQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import type { About } from "#app/domain/survey/respondent-profile.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { aQuestionInput } from "#test/factories/questions.ts";
import { agreedToAll, aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const said = "Jake waited a year at Oakfield School. Nobody rang.";

describeOnBoth("quotations", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  /** Five parents, the first of whom wrote what is quoted. */
  async function aQuotableText({ mayQuote = true, about }: { mayQuote?: boolean; about?: About } = {}) {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    const respond = (words: string, quoteWithoutName: boolean, of?: About) =>
      aResponse(open.db, {
        survey,
        now,
        answers: everyAnswer(set, words),
        choices: { ...agreedToAll, quoteWithoutName },
        ...(of ? { about: of } : {}),
      });
    const receipt = await respond(said, mayQuote, about);
    const others: string[] = [];
    for (let count = 0; count < 4; count += 1) others.push(await respond("Other words.", true));
    const [text] = await open.db
      .selectFrom("texts")
      .selectAll()
      .where("inspectionId", "=", inspection.id)
      .orderBy("number")
      .execute();
    if (!text) throw new Error("no text");
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const prepare = (more: object = {}) =>
      prepareQuotation(open.db, {
        ...by,
        textNumber: text.number,
        seen: markOf(text.words),
        start: 0,
        end: 38,
        masks: proposeMasks(text.words),
        proposedMasks: proposeMasks(text.words),
        under: null,
        recognisable: "Nobody.",
        ...more,
      });
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    return { survey, receipt, others, by, now, text, prepare, focusAreaId };
  }

  it("leave masked, in findings and in the letter, and are gone from both when they are taken back", async () => {
    const { survey, receipt, by, now, prepare, focusAreaId } = await aQuotableText();
    reader = createBackgroundQueries(open.database);
    const from = { db: open.db, reader };
    const prepared = await prepare();
    if (prepared.kind !== "prepared") throw new Error(prepared.kind);
    const written = await writeFinding(open.db, { ...by, focusAreaId, words: "Waits are long." });
    if (written.kind !== "written") throw new Error("no finding");
    const { quotationId } = prepared;
    expect(await open.db.selectFrom("proposedMasks").selectAll().execute()).toEqual([
      { quotationId, proposed: 2, accepted: 2 },
    ]);
    const tie = { ...by, findingId: written.findingId, quotationId };
    const linked = await linkQuotation(open.db, tie);
    expect(linked.kind).toBe("linked");
    expect(await linkQuotation(open.db, tie)).toEqual(linked);
    await draftLetter(from, by);
    const letter = await findLetter(open.db, by);
    const leaving = "[name] waited a year at [a school].";
    expect(letter?.sections[1]?.body).toContain("A parent or carer wrote: [Q1] [F1]");
    expect(letter?.content.sections[1]?.body).toContain(`wrote: “${leaving}”`);
    const findings = await listFindings(from, by.inspectionId);
    expect(findings[0]?.evidence[0]?.quote?.words).toBe(leaving);
    expect(findings[0]?.evidence).toHaveLength(1);
    const placed = await openQuotations(open.db, by);
    expect(placed[0]).toMatchObject({ findings: [{ number: 1 }], sections: [{}] });
    for (const shown of [letter, findings, placed]) {
      expect(JSON.stringify(shown)).not.toMatch(/Jake|Oakfield/);
    }
    const audit = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    expect(audit.map(({ action }) => action)).toContain("quotation.prepared");
    expect(JSON.stringify(audit)).not.toMatch(/Jake|waited/);

    await withdrawResponse(open.db, { survey, receipt, now });
    const [gone] = (await listFindings(from, by.inspectionId))[0]?.evidence ?? [];
    expect(gone).toMatchObject({ quote: null });
    expect(gone?.changed).toContain("withdrawn");
    const after = await findLetter(open.db, by);
    expect(after?.content.sections[1]?.body).toContain("(a quotation that was withdrawn)");
    expect(listMissingParts(after?.sections ?? []).join()).toContain("Quotation 1 is withdrawn");
    expect(JSON.stringify(after)).not.toContain("waited");
    for (const table of ["quotations", "findingEvidence", "letterSectionVersions"] as const) {
      expect(JSON.stringify(await open.db.selectFrom(table).selectAll().execute())).not.toContain("waited");
    }
  });

  it("are refused without consent, for other words than were read, and under a group that is too small", async () => {
    const { by, prepare, text, focusAreaId } = await aQuotableText({ mayQuote: false });
    expect((await prepare()).kind).toBe("not-to-be-quoted");
    const opened = await openPreparing(open.db, { ...by, textNumber: text.number });
    expect(opened?.refused).toContain("has not agreed");
    const offered = await listQuotableTexts(open.db, {
      inspectionId: by.inspectionId,
      focusAreaId,
      search: "",
    });
    expect(offered.map(({ words }) => words)).toEqual(Array(4).fill("Other words."));

    const other = await aQuotableText({ about: { "age-phase": ["primary"] } });
    expect((await other.prepare({ seen: "" })).kind).toBe("words-changed");
    expect((await other.prepare({ start: 900, end: 910 })).kind).toBe("no-such-range");
    const primary = { name: "age-phase", value: "primary" };
    expect((await other.prepare({ under: primary })).kind).toBe("too-few");
    const secondary = { name: "age-phase", value: "secondary" };
    expect((await other.prepare({ under: secondary })).kind).toBe("not-of-the-group");
  });

  it("know the area’s own places once they are entered, in its turn and with no name in the audit", async () => {
    const { by, text } = await aQuotableText();
    const placeNames = "Oakfield\nThornby";
    await writePlaceNames(open.db, { ...by, placeNames });
    await writePlaceNames(open.db, { ...by, placeNames });
    const opened = await openPreparing(open.db, { ...by, textNumber: text.number });
    expect(opened?.placeNames).toEqual(["Oakfield", "Thornby"]);
    const audit = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    const entered = audit.filter(({ action }) => action === "place-names.changed");
    expect(entered).toHaveLength(1);
    expect(JSON.stringify(entered)).not.toContain("Thornby");
  });

  it("refuse a list of places that is too long, or a place that is, and keep what was there", async () => {
    const { by } = await aQuotableText();
    await writePlaceNames(open.db, { ...by, placeNames: "Thornby" });
    for (const placeNames of ["a\n".repeat(10_001), `Thornby\n${"b".repeat(121)}`]) {
      expect(await writePlaceNames(open.db, { ...by, placeNames })).toEqual({ kind: "too-long" });
    }
    expect(await readPlaceNames(open.db, by.inspectionId)).toBe("Thornby");
  });

  it("are withdrawn when too few are left to hide among, and when an inspector takes them back", async () => {
    const { survey, others, by, now, prepare } = await aQuotableText();
    expect((await prepare()).kind).toBe("prepared");
    const second = await prepare();
    if (second.kind !== "prepared") throw new Error(second.kind);
    const { quotationId } = second;
    expect((await withdrawQuotation(open.db, { ...by, quotationId })).kind).toBe("withdrawn");
    expect((await withdrawQuotation(open.db, { ...by, quotationId })).kind).toBe("no-such-quotation");
    const states = async () =>
      (await listQuotations(open.db, by.inspectionId)).map(({ withdrawn }) => withdrawn);
    expect(await states()).toEqual([null, expect.stringContaining("withdrew it")]);
    await withdrawResponse(open.db, { survey, receipt: others[0] ?? "", now });
    expect((await states())[0]).toContain("Fewer than 5 people");
    expect((await prepare()).kind).toBe("too-few");
    const tied = await linkQuotation(open.db, { ...by, findingId: "none", quotationId });
    expect(tied.kind).toBe("no-such-finding");
  });
});
