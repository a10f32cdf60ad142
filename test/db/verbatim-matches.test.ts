import { afterEach, expect, it } from "vitest";
import { findVerbatimMatches } from "#app/domain/disclosure-checks/find-verbatim-matches.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { readLetterFacts } from "#app/domain/letter-checks/find-obstacles.server.ts";
import { recordLetterReason } from "#app/domain/letter-checks/record-reason.server.ts";
import { assureLetter } from "#app/domain/letter-workflow/assure-letter.server.ts";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { finishLetter, reopenLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { fingerprintOf } from "#app/domain/letters/fingerprint.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { aDocument } from "#test/factories/erased-words.ts";
import { fillLetter, judgeEveryWeakness, markEveryWeakness } from "#test/factories/letters.ts";
import { aMember } from "#test/factories/people.ts";
import { aQuestionInput } from "#test/factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { workersInPlace } from "../factories/workers.ts";
import { describeOnBoth } from "./on-both.ts";

const said = "Jake waited a year at Oakfield School and nobody ever rang us back about it.";
const typed = "Families said nobody ever rang us back about it, nor wrote.";

describeOnBoth("words of families typed into the letter", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  async function aLetterThatSays(body: string) {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    const respond = (words: string) => aResponse(open.db, { survey, now, answers: everyAnswer(set, words) });
    const receipt = await respond(said);
    for (let count = 0; count < 5; count += 1) await respond("Other words.");
    reader = createBackgroundQueries(open.database);
    const from = { db: open.db, reader };
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    await aMember(open.db, { inspection, role: "letter-recipient" });
    const ofsted = await aMember(open.db, { inspection, role: "quality-assurance" });
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance", inspectorate: "cqc" });
    await draftLetter(from, by);
    await judgeEveryWeakness(open.db, { ...by, inspection, others: [cqc.actor] });
    await fillLetter(from, by);
    await markEveryWeakness(open.db, { ...by, inspection });
    const find = async () => {
      const letter = await findLetter(open.db, by);
      if (!letter) throw new Error("no letter");
      return letter;
    };
    const write = async (words: string) => {
      const [, section] = (await find()).sections;
      const change = { ...by, sectionId: section?.id ?? "", seen: section?.version ?? 0, body: words };
      expect((await changeSection(from, change)).kind).toBe("changed");
    };
    await write(body);
    const heard = (await find()).sections.at(-1);
    const plain = { sectionId: heard?.id ?? "", seen: heard?.version ?? 0, body: "Leaders were heard." };
    await changeSection(from, { ...by, ...plain });
    const { readCounts } = await readLetterFacts(from, by);
    const newestUnread = String(Math.max(...readCounts.map((one) => one.newestUnread)));
    const reason = { ...by, reason: "It is done tomorrow." };
    await recordLetterReason(from, { ...reason, about: "not-sealed", subject: "" });
    await recordLetterReason(from, { ...reason, about: "not-read", subject: `texts:${newestUnread}` });
    const assure = async () => {
      const read = fingerprintOf((await find()).content);
      const assurance = { ...by, read, remark: "" };
      await assureLetter(from, { ...assurance, actor: ofsted.actor });
      return assureLetter(from, { ...assurance, actor: assurer.actor });
    };
    return { from, by, inspection, survey, receipt, respond, find, write, assure };
  }

  it("keep it from being assured until they are a quotation’s, or the inspector’s own", async () => {
    const { from, by, survey, receipt, find, write, assure } = await aLetterThatSays(typed);
    const refused = await assure();
    expect(refused).toMatchObject({
      kind: "not-ready",
      missing: [expect.stringContaining("as a family gave")],
    });
    expect(JSON.stringify(refused)).not.toMatch(/rang|nobody/);
    const look = async () =>
      findVerbatimMatches(from, { inspectionId: by.inspectionId, passages: (await find()).sections });
    const [borrowed] = await look();
    expect(borrowed).toMatchObject({
      words: "nobody ever rang us back about it",
      source: "survey",
      refused: true,
      quotation: null,
    });

    const prepared = await prepareQuotation(open.db, {
      ...by,
      textNumber: borrowed?.textNumber ?? 0,
      seen: markOf(said),
      start: 0,
      end: said.length,
      masks: proposeMasks(said),
      proposedMasks: null,
      under: null,
      recognisable: "Nobody.",
    });
    expect(prepared.kind).toBe("prepared");
    // Typed out it would outlive the quotation: it is pointed to.
    expect(await look()).toMatchObject([{ quotation: 1, refused: true }]);
    expect((await assure()).kind).toBe("not-ready");
    await write("Families said [Q1], and so did others.");
    expect(await look()).toEqual([]);
    expect((await assure()).kind).toBe("assured");

    await write(typed);
    await withdrawResponse(open.db, { survey, receipt, now: by.now });
    // Nothing of it is left to compare with.
    expect(await look()).toEqual([]);
    const audit = await open.db.selectFrom("auditEntries").select("details").execute();
    expect(JSON.stringify(audit)).not.toMatch(/rang us/);
  });

  it("keep it from being sent, final and published, where they came to stand there since", async () => {
    const own = "Families’ telephone calls went unanswered for many weeks at a time.";
    const { from, by, survey, respond, write, assure } = await aLetterThatSays(own);
    const after = { ...by, now: by.now.add({ hours: 24 * 60 }) };
    const later = { ...by, now: by.now.add({ hours: 24 * 120 }) };
    expect((await assure()).kind).toBe("assured");
    /** What a step answers while a family's words are as the letter's, and once they are withdrawn. */
    const beforeAndAfter = async (step: () => Promise<object>) => {
      const receipt = await respond("Telephone calls went unanswered for many weeks.");
      const before = await step();
      await withdrawResponse(open.db, { survey, receipt, now: by.now });
      return [before, await step()];
    };
    const sent = await beforeAndAfter(() => sendLetter(from, after));
    expect(sent).toMatchObject([{ kind: "not-ready" }, { kind: "sent" }]);
    const final = await beforeAndAfter(() => finishLetter(from, later));
    const reasons = [
      expect.stringContaining("one sentence has words in a row"),
      expect.stringContaining("Nobody has read 7 of the 7 texts"),
    ];
    expect(final).toMatchObject([{ kind: "not-yet", reasons }, { kind: "final" }]);
    const given = await beforeAndAfter(() => sendFinalLetter(from, later));
    expect(given).toMatchObject([{ kind: "not-ready" }, { kind: "sent" }]);
    const published = await beforeAndAfter(() =>
      publishLetter(from, { ...later, releaseId: null, corrected: "" }),
    );
    expect(published).toMatchObject([{ kind: "not-ready" }, { kind: "published" }]);

    expect((await reopenLetter(open.db, { ...later, reason: "A name is wrong." })).kind).toBe("reopened");
    await write(`${own} Now they are answered.`);
    expect((await assure()).kind).toBe("assured");
    expect((await finishLetter(from, later)).kind).toBe("final");
    expect((await sendFinalLetter(from, later)).kind).toBe("sent");
    const corrected = "Not one call, but telephone calls went unanswered for many weeks.";
    const replaced = await beforeAndAfter(() =>
      publishLetter(from, { ...later, releaseId: null, corrected }),
    );
    expect(replaced).toMatchObject([{ kind: "not-releasable", why: "verbatim" }, { kind: "published" }]);
  });

  it("are not what a returned draft of the letter says, nor a document that takes words from it", async () => {
    const own =
      "Leaders answer telephone calls within two working days since September [F1], and families notice it.";
    const { from, by, inspection, find, write } = await aLetterThatSays(own);
    const look = async () =>
      findVerbatimMatches(from, { inspectionId: by.inspectionId, passages: (await find()).sections });
    const printed = own.replace(" [F1]", "");
    const stage = { db: open.db, inspection, duringIt: by.now };
    const sent = (receivedAt: Temporal.Instant) => ({ receivedAt });
    await aDocument(stage, `Comments on the draft\n${printed}\nWe agree.`, sent(by.now.add({ hours: 24 })));
    await aDocument(stage, printed.toUpperCase(), { ...sent(by.now.add({ hours: 48 })), kind: "email" });
    expect(await look()).toEqual([]);
    // What they had before inspectors wrote it is theirs.
    await aDocument(stage, printed, sent(by.now.subtract({ hours: 24 })));
    expect(await look()).toMatchObject([{ source: "evidence", refused: false }]);
    await write("Families noticed.");
    expect(await look()).toEqual([]);
  });

  it("are found beside a mark in whatever spelling", async () => {
    const spelled = "Families said nobody ever [f 3] rang us back ［Ｆ２］ about it.";
    const { from, by, find } = await aLetterThatSays(spelled);
    const found = await findVerbatimMatches(from, {
      inspectionId: by.inspectionId,
      passages: (await find()).sections,
    });
    expect(found).toMatchObject([{ words: "nobody ever rang us back about it", refused: true }]);
  });

  it("keep a release of counts from being named by them", async () => {
    const { from, by } = await aLetterThatSays("Nothing.");
    const release = { ...by, purpose: said, breakdownBy: null, share: true, thresholds: usualThresholds };
    const made = await makeRelease({ ...from, workers: workersInPlace(from) }, release);
    expect(made).toEqual({ kind: "not-releasable", why: "verbatim" });
  });
});
