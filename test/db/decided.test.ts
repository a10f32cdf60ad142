import { afterEach, expect, it, vi } from "vitest";
import { hashReceipt } from "#app/domain/drafts/hash-receipt.server.ts";
import { recordLetterReason } from "#app/domain/letter-checks/record-reason.server.ts";
import { changeLetterSummary } from "#app/domain/letter-summaries/change-summary.server.ts";
import { findDecided } from "#app/domain/letter-summaries/find-decided.server.ts";
import { openSummaries } from "#app/domain/letter-summaries/open-summary.server.ts";
import { finishLetter, reopenLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { openLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { prepareQuotation } from "#app/domain/quotations/prepare-quotation.server.ts";
import { eraseResponse } from "#app/domain/responses/erase-response.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { findResponseByReceipt } from "#db/queries/responses.ts";
import { aDraftedLetter } from "../factories/drafted-letter.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 120_000 });

const late = Temporal.Instant.from("2026-12-29T09:00:00Z");
const themeNames = ["Waiting", "Being told", "Plans", "Seldom named"] as const;

describeOnBoth("what families read beside a decision", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  /** Twelve parents and a professional wrote; three themes of nine, seven and six of them, and one of two. */
  async function aLetterWithThemes() {
    reader = createBackgroundQueries(open.database);
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt } = await aSurvey(open.db, { questions });
    const receipts: string[] = [];
    for (let count = 0; count < 13; count += 1) {
      const words =
        count === 0
          ? "Nobody rings back. It takes long."
          : `We heard nothing back for many months (${count}).`;
      const about = { role: [count === 12 ? "professional" : "parent"] };
      receipts.push(
        await aResponse(open.db, { survey, now: duringIt, answers: everyAnswer(set, words), about }),
      );
    }
    const during = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const texts = await open.db.selectFrom("texts").selectAll().orderBy("number").execute();
    const make = async (name: string, places: readonly number[]) => {
      const made = await makeTheme(open.db, { ...during, focusAreaId, name, description: "" });
      if (made.kind !== "made") throw new Error(made.kind);
      for (const place of places) {
        const text = texts[place];
        const [number, seen] = [text?.number ?? 0, markOf(text?.words ?? "")];
        await codeText(open.db, {
          ...{ ...during, number, theme: { id: made.themeId }, range: null, feeling: "negative", seen },
        });
      }
      return made.themeId;
    };
    const range = (length: number) => Array.from({ length }, (_, place) => place);
    const themeIds = {
      // The professional's is no parent's.
      Waiting: await make("Waiting", [...range(9), 12]),
      "Being told": await make("Being told", range(7)),
      Plans: await make("Plans", range(6)),
      "Seldom named": await make("Seldom named", range(2)),
    };
    const [first] = texts;
    const prepared = await prepareQuotation(open.db, {
      ...{ ...during, textNumber: first?.number ?? 0, seen: markOf(first?.words ?? "") },
      ...{ start: 0, end: 18, masks: [], proposedMasks: [], under: null, recognisable: "Nobody." },
    });
    if (prepared.kind !== "prepared") throw new Error(prepared.kind);
    const letter = await aDraftedLetter(open.db, reader, inspection);
    const section = (await letter.find()).sections.find((one) => one.focusAreaId === focusAreaId);
    const sectionId = section?.id ?? "";
    const change = (
      words: Partial<Record<(typeof themeNames)[number], string>>,
      { seen, quotation = null }: { seen: number; quotation?: number | null },
    ) =>
      changeLetterSummary(letter.from, {
        ...{ ...letter.by, sectionId, seen, quotation },
        themes: themeNames.flatMap((name) => {
          const english = words[name];
          return english === undefined ? [] : [{ themeId: themeIds[name], words: { en: english } }];
        }),
      });
    const sayWhy = async () => {
      const opened = await openLetter(letter.from, { ...letter.by, role: "lead-inspector" });
      for (const { reasonFor } of opened.kind === "draft" ? opened.obstacles : [])
        if (reasonFor)
          await recordLetterReason(letter.from, { ...letter.by, ...reasonFor, reason: "Read later." });
    };
    const publish = async (corrected = "") => {
      await letter.assure(late);
      const after = { ...letter.by, now: late };
      await finishLetter(letter.from, after);
      await sendFinalLetter(letter.from, after);
      return publishLetter(letter.from, { ...after, releaseId: null, corrected });
    };
    const send = async () => {
      await letter.judgeAll();
      await letter.fill();
      await letter.mark();
      await letter.assure();
      await sayWhy();
      return sendLetter(letter.from, letter.by);
    };
    const erase = async (receipt: string) => {
      const found = await findResponseByReceipt(open.db, {
        ...{ inspectionId: inspection.id, ...hashReceipt(receipt) },
      });
      const about = { responseId: found?.id ?? "", inspectionId: inspection.id, now: late };
      expect(await open.db.transaction().execute((trx) => eraseResponse(trx, about))).toBeTruthy();
    };
    const decide = () => findDecided(open.db, inspection.id);
    return { ...letter, receipts, change, publish, send, erase, decide };
  }

  const chosen = {
    Waiting: "Waiting for an assessment",
    "Being told": "Hearing what happens next",
    Plans: "What plans say",
  };

  it("is three to five themes of five people or more, worded by inspectors and rounded down", async () => {
    const { change, from, by } = await aLetterWithThemes();
    expect((await change({ Waiting: "A", Plans: "B" }, { seen: 0 })).kind).toBe("wrong-number-of-themes");
    expect((await change({ ...chosen, "Seldom named": "Other" }, { seen: 0 })).kind).toBe("no-such-theme");
    expect((await change({ ...chosen, Plans: "" }, { seen: 0 })).kind).toBe("english-missing");
    expect((await change(chosen, { seen: 0, quotation: 7 })).kind).toBe("no-such-quotation");
    expect((await change(chosen, { seen: 0, quotation: 1 })).kind).toBe("changed");
    expect((await change(chosen, { seen: 1, quotation: 1 })).kind).toBe("unchanged");
    expect(await change(chosen, { seen: 0 })).toMatchObject({ kind: "changed-meanwhile", number: 1 });
    const opened = await openSummaries(from, by);
    const [draft] = opened?.drafts ?? [];
    // Nine of ten parents would tell too much of the tenth: of 12 nine leave three.
    expect(draft?.summary.themes.map(({ atLeast }) => atLeast)).toEqual([5, 5, 5]);
    expect(draft?.tooFew).toEqual(["Seldom named"]);
  });

  it.each([
    ["words in a row as a family gave them", "They heard nothing back for many months", "verbatim"],
    ["a short sentence that is a family's", "Nobody rings back", "sentence"],
    ["a small number", "Three parents were not told", "small-number"],
    ["a name", "Mrs Abernethy does not ring back", "name"],
  ])("never has %s", async (_, words, why) => {
    const { change } = await aLetterWithThemes();
    expect(await change({ ...chosen, Plans: words }, { seen: 0 })).toMatchObject({
      ...{ kind: "not-releasable", why },
    });
  });

  it("is assured with the letter, frozen with it, there once it is published and corrected with it", async () => {
    const { change, send, publish, decide, find, by, from } = await aLetterWithThemes();
    await change(chosen, { seen: 0, quotation: 1 });
    expect((await send()).kind).toBe("sent");
    expect((await find()).status).not.toBe("draft");
    expect(
      (await change({ ...chosen, Plans: "Plans that say little" }, { seen: 1, quotation: 1 })).kind,
    ).toBe("changed");
    expect((await find()).current).toBeNull();
    expect(await decide()).toBeNull();
    expect((await publish()).kind).toBe("published");
    const area = (await decide())?.areas[0];
    expect(area).toMatchObject({ sufficient: false, quotation: { words: "Nobody rings back." } });
    expect(area?.themes.map(({ words }) => words.en)).toEqual([
      ...["Waiting for an assessment", "Hearing what happens next", "Plans that say little"],
    ]);
    expect((await change(chosen, { seen: 2 })).kind).toBe("letter-is-final");
    await reopenLetter(open.db, { ...by, now: late, reason: "A theme is wrong." });
    expect((await change(chosen, { seen: 2 })).kind).toBe("changed");
    expect((await decide())?.areas[0]?.themes[2]?.words.en).toBe("Plans that say little");
    expect((await publish("A theme.")).kind).toBe("published");
    const corrected = await decide();
    expect(corrected?.areas[0]?.themes[2]?.words.en).toBe("What plans say");
    expect(corrected?.correctedAt).not.toBeNull();
    expect((await openSummaries(from, { ...by, now: late }))?.isFinal).toBe(true);
  });

  it("loses its quotation when the writer takes back what they wrote", async () => {
    const { change, send, publish, decide, erase, receipts } = await aLetterWithThemes();
    await change(chosen, { seen: 0, quotation: 1 });
    await send();
    await publish();
    expect((await decide())?.areas[0]?.quotation?.words).toBe("Nobody rings back.");
    await erase(receipts[0] ?? "");
    expect((await decide())?.areas[0]).toMatchObject({ quotation: null, themes: [{}, {}, {}] });
  });

  it("holds the letter while fewer wrote of a theme than it says", async () => {
    const { change, judgeAll, fill, mark, assure, erase, receipts } = await aLetterWithThemes();
    await change(chosen, { seen: 0 });
    await judgeAll();
    await fill();
    await mark();
    for (const receipt of receipts.slice(0, 4)) await erase(receipt);
    const assured = await assure();
    expect(assured).toMatchObject({
      kind: "not-ready",
      missing: expect.arrayContaining([expect.stringContaining("fewer wrote of a theme")]),
    });
  });
});
