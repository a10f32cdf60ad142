import { expect, it } from "vitest";
import { openPreparing } from "#app/domain/quotations/open-preparing.server.ts";
import { openQuotations } from "#app/domain/quotations/open-quotations.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { readTexts } from "#app/domain/readable-texts/read-texts.server.ts";
import { describeText } from "#app/domain/reading/describe-text.ts";
import { listEntries } from "#app/domain/safeguarding/list-entries.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { raiseFlagsOfText } from "#app/domain/safeguarding/raise-flags-of-text.server.ts";
import { describePlace } from "#app/domain/safeguarding/safeguarding.ts";
import { indexTexts } from "#app/domain/search/index-texts.server.ts";
import { readSearchTerms } from "#app/domain/search/search-terms.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { openYoungPeoplesResponses } from "#app/domain/young-peoples-responses/open-responses.server.ts";
import { listTextsToCompare } from "#db/queries/suggestions.ts";
import { findText } from "#db/queries/texts.ts";
import { changeQuotationConsent, findTextOf, ownAnswersIn } from "#test/factories/young-peoples-response.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "I am scared of my teacher. He hits me and I want to die.";

describeOnBoth("words of young people's own responses", (open) => {
  const opened = () => ownAnswersIn(open.db);

  const textOf = (sourceId: string) => findTextOf(open.db, sourceId);

  it("are texts with their question's focus areas, found by source, language, words and whether they may be quoted", async () => {
    const { inspection, send, set, filtered, by } = await opened();
    const { wordsId, response } = await send("The bus is loud.");
    const { wordsId: other } = await send("Autobus jest głośny.", {
      mayQuote: false,
      changes: { language: "pl", wayIn: "group-link", ageBand: "under-11", helped: true },
    });
    await send("What is not sent is nobody's.", { sentAt: null });
    const text = await textOf(wordsId);
    expect(text).toMatchObject({ source: "young-peoples-response", questionVersionId: set.words });
    const areas = await open.db.selectFrom("textFocusAreas").selectAll().execute();
    expect(areas.map(({ focusAreaId }) => focusAreaId)).toEqual(
      Array.from({ length: 2 }, () => inspection.focusAreas[0]?.id),
    );
    const [number, otherNumber] = [text?.number ?? 0, (await textOf(other))?.number ?? 0];
    expect(await filtered({})).toEqual([number, otherNumber]);
    expect(await filtered({ source: "young-peoples-response" })).toEqual([number, otherNumber]);
    expect(await filtered({ source: "young-people" })).toEqual([]);
    expect(await filtered({ language: "pl" })).toEqual([otherNumber]);
    expect(await filtered({ language: "en" })).toEqual([number]);
    expect(await filtered({ translation: "missing" })).toEqual([otherNumber]);
    expect(await filtered({ isQuotable: true })).toEqual([number]);
    await indexTexts(open.db);
    expect(await filtered({ sought: readSearchTerms("loud buses") })).toEqual([number]);

    const [first, second] = await readTexts(open.db, { ...by, numbers: [number, otherNumber] });
    if (!first || !second) throw new Error("no text");
    expect(describeText(first, inspection.id)).toEqual({
      heading: "Is there anything else?",
      who: "A young person aged 16 to 18, answering by themselves",
      from: "Young people’s own answers: 16 to 18, on their own device",
      href: `/revisits/${inspection.id}/young-people/responses?response=${response.id}#response-${response.id}`,
      hrefWords: "The whole response",
    });
    expect(describeText(second, inspection.id)).toMatchObject({
      who: "A young person under 11, answering by themselves. Someone helped; they chose the words",
      from: "Young people’s own answers: under 11, by a group’s link",
    });
  });

  it("change with their words: readings and stretches go, and the number stays", async () => {
    const { send, by } = await opened();
    const { wordsId } = await send("Trwa to wieki.", { changes: { language: "pl" } });
    const { number = 0, words = "" } = (await textOf(wordsId)) ?? {};
    await open.db
      .insertInto("textReadings")
      .values({ textNumber: number, personId: by.actor.personId, readAt: by.now })
      .execute();
    await saveTranslation(open.db, {
      ...{ ...by, number, kind: "translation", language: "pl", words: "It takes ages." },
      ...{ seen: markOf(words), seenVersion: 0 },
    });
    await open.db
      .updateTable("youngPeoplesWords")
      .set({ words: "Jest lepiej.", changedAt: by.now })
      .execute();
    expect(await textOf(wordsId)).toMatchObject({ number, words: "Jest lepiej." });
    for (const table of ["textReadings", "textTranslations"] as const)
      expect(await open.db.selectFrom(table).select("textNumber").execute()).toEqual([]);
    await open.db.deleteFrom("youngPeoplesWords").execute();
    expect(await textOf(wordsId)).toBeUndefined();
  });

  it("go by the safeguarding queue before anybody else reads them, and their entry outlives them", async () => {
    const { inspection, send, by, filtered, set, erase } = await opened();
    const sent = await send(fearful);
    const { wordsId, response } = sent;
    await send(fearful, { sentAt: null });
    const number = (await textOf(wordsId))?.number ?? 0;
    const queue = () => listEntries(open.db, inspection.id);
    const [entry] = await queue();
    if (!entry) throw new Error("no entry");
    expect(await queue()).toHaveLength(1);
    expect(entry).toMatchObject({
      source: "young-peoples-response",
      ownResponse: { responseId: response.id, ageBand: "16-18", wayIn: "own-device", groupName: null },
      isWithdrawn: false,
    });
    expect(describePlace(entry)).toBe("Sent by a young person by themselves, to “Is there anything else?”");
    // Nobody reads them elsewhere yet.
    expect(await filtered({})).toEqual([]);
    expect(await readTexts(open.db, { ...by, numbers: [number] })).toEqual([]);
    const list = () => openYoungPeoplesResponses(open.db, { ...by, page: 1, responseId: null });
    expect((await list()).responses).toMatchObject([{ answers: [{ words: null, isWaiting: true }] }]);
    expect(await openPreparing(open.db, { ...by, textNumber: number })).toBeNull();
    const compared = () =>
      listTextsToCompare(open.db, {
        ...{ inspectionId: inspection.id, focusAreaIds: inspection.focusAreas.map(({ id }) => id), limit: 9 },
      });
    const key = { inspectionId: inspection.id, number };
    expect(await compared()).toEqual([]);
    expect(await findText(open.db, key)).toBeUndefined();

    expect(await openEntry(open.db, { ...by, entryId: entry.id })).toMatchObject({
      words: fearful,
      textNumber: number,
    });
    expect(await filtered({})).toEqual([number]);
    expect(await compared()).toMatchObject([{ number }]);
    expect(await findText(open.db, key)).toMatchObject({ number });
    expect((await list()).responses).toMatchObject([{ answers: [{ words: fearful, isWaiting: false }] }]);

    await open.db.transaction().execute(async (trx) => {
      await trx.updateTable("youngPeoplesWords").set({ words: "I am fine." }).execute();
      const about = { inspectionId: inspection.id, source: "young-peoples-response" as const };
      await raiseFlagsOfText(trx, {
        ...{ ...about, sourceId: wordsId, questionVersionId: set.words, words: "I am fine." },
        ...{ before: fearful, now: by.now },
      });
    });
    expect(await queue()).toMatchObject([{ wordsChangedAt: by.now }]);
    expect(await erase(sent)).toBe(true);
    expect(await erase(sent)).toBe(false);
    expect(await queue()).toMatchObject([
      { isWithdrawn: true, withdrawnAt: by.now, ownResponse: { ageBand: "16-18", wayIn: "own-device" } },
    ]);
    expect(await openEntry(open.db, { ...by, entryId: entry.id })).toMatchObject({ words: null });
    const kept = JSON.stringify([
      await open.db.selectFrom("safeguardingFlags").selectAll().execute(),
      await open.db.selectFrom("auditEntries").selectAll().execute(),
      await open.db.selectFrom("jobs").selectAll().execute(),
      await open.db.selectFrom("erasures").selectAll().execute(),
    ]);
    expect(kept).not.toMatch(/teacher|fine/);
    expect(kept).not.toContain(response.cardHash);
  });

  it("are quoted while the latest consent holds, under an age only where five of it were heard", async () => {
    const { send, by } = await opened();
    const sent = await send("The bus is loud and late.");
    const { number = 0, words = "" } = (await textOf(sent.wordsId)) ?? {};
    const prepare = (under: { name: string; value: string } | null) =>
      prepareQuotation(open.db, {
        ...{ ...by, textNumber: number, seen: markOf(words), start: 0, end: words.length, masks: [], under },
        ...{ proposedMasks: [], recognisable: "Nobody." },
      });
    expect(await prepare(null)).toMatchObject({ kind: "too-few" });
    for (const _ of [1, 2, 3, 4]) await send(null, { changes: { ageBand: "19-25" } });
    expect(await openPreparing(open.db, { ...by, textNumber: number })).toMatchObject({
      refused: null,
      under: [{ value: "", label: "A young person, answering by themselves" }],
    });
    const ofAge = { name: "age-band", value: "16-18" };
    expect(await prepare(ofAge)).toMatchObject({ kind: "too-few" });
    for (const _ of [1, 2, 3, 4]) await send(null);
    expect((await openPreparing(open.db, { ...by, textNumber: number }))?.under).toMatchObject([
      { value: "" },
      { value: "age-band:16-18", label: "A young person aged 16 to 18, answering by themselves" },
    ]);
    expect(await prepare({ ...ofAge, value: "19-25" })).toEqual({ kind: "not-of-the-group" });
    expect(await prepare(ofAge)).toMatchObject({ kind: "prepared" });
    const quoted = async () => (await openQuotations(open.db, by))[0];
    expect(await quoted()).toMatchObject({
      speaker: "A young person aged 16 to 18, answering by themselves",
      words,
    });
    await changeQuotationConsent(open.db, { response: sent.response, given: false, number: 3 });
    expect(await quoted()).toMatchObject({ words: null, withdrawn: "Its words may no longer be quoted." });
    expect(await prepare(null)).toMatchObject({ kind: "not-to-be-quoted" });
    await changeQuotationConsent(open.db, { response: sent.response, given: true, number: 4 });
    expect(await quoted()).toMatchObject({ words });
    await open.db.updateTable("youngPeoplesWords").set({ mayQuote: false }).execute();
    expect(await quoted()).toMatchObject({ words: null });
  });

  it("go with everything that hangs on them when a response is taken back", async () => {
    const { send, by, erase, set, inspection } = await opened();
    const answers = [{ questionVersionId: set.faces, answer: "good" }];
    const note = "Nods for yes, taps the table for no.";
    const sent = await send("Ich warte.", { answers, changes: { language: "pl" } });
    await open.db.updateTable("youngPeoplesConsents").set({ note }).execute();
    const path = `/revisits/${inspection.id}/reading/${(await textOf(sent.wordsId))?.number}/quotation`;
    await open.db
      .insertInto("autosaves")
      .values({
        ...{
          id: "typed",
          personId: by.actor.personId,
          path,
          action: path,
          fields: [["words", "Ich warte."]],
        },
        ...{ wasSent: false, savedAt: by.now, endedAt: null },
      })
      .execute();
    expect(await erase(sent)).toBe(true);
    const row = await open.db.selectFrom("youngPeoplesResponses").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ setting: null, circumstances: [], answers: {}, withdrawnAt: by.now });
    for (const table of ["youngPeoplesWords", "texts"] as const)
      expect(await open.db.selectFrom(table).select("words").execute()).toEqual([]);
    expect(await open.db.selectFrom("youngPeoplesAnswers").selectAll().execute()).toEqual([]);
    const consents = await open.db.selectFrom("youngPeoplesConsents").select(["note", "kind"]).execute();
    expect(consents).toEqual([
      { note: "", kind: "own" },
      { note: "", kind: "quotation" },
    ]);
    expect(await open.db.selectFrom("autosaves").select("id").where("endedAt", "is", null).execute()).toEqual(
      [],
    );
    expect(await open.db.selectFrom("erasures").select(["kind", "subjectId"]).execute()).toContainEqual({
      ...{ kind: "young-peoples-response", subjectId: sent.response.id },
    });
  });
});
