import { expect, it, vi } from "vitest";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { readThemes } from "#app/domain/findings/read-themes.server.ts";
import { countQueue } from "#app/domain/reading/count-queue.server.ts";
import { markText } from "#app/domain/reading/mark-text.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { agreeToSample } from "#app/domain/samples/change-sample.server.ts";
import { proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import { prepareSearch } from "#app/domain/search/index-texts.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { mergeThemes } from "#app/domain/themes/merge-themes.server.ts";
import { openSplit } from "#app/domain/themes/open-split.server.ts";
import { openTheme } from "#app/domain/themes/open-theme.server.ts";
import { openThemes } from "#app/domain/themes/open-themes.server.ts";
import { removeTheme } from "#app/domain/themes/remove-theme.server.ts";
import { splitTheme, undoSplit } from "#app/domain/themes/split-theme.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { findWordsOfResponse, replaceResponse } from "#db/queries/responses.ts";
import { listThemeSplits } from "#db/queries/theme-splits.ts";
import { aDiscussionOfThree, at } from "../factories/discussions.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("counts of themes and searches", (open) => {
  async function aCodedSurvey(...words: string[]) {
    const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
    const { inspection, set, survey, duringIt: now } = await aSurvey(open.db, { questions });
    const receipts: string[] = [];
    for (const one of words) {
      const about = { "age-phase": ["primary"] };
      receipts.push(await aResponse(open.db, { survey, now, answers: everyAnswer(set, one), about }));
    }
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const make = async (name: string) => {
      const made = await makeTheme(open.db, { ...by, focusAreaId, name, description: "" });
      if (made.kind !== "made") throw new Error(made.kind);
      return made.themeId;
    };
    const textsNow = () => open.db.selectFrom("texts").selectAll().orderBy("number").execute();
    const code = async (index: number, id: string, feeling: "positive" | "negative", actor = by.actor) => {
      const text = (await textsNow())[index];
      const [number, seen] = [text?.number ?? 0, markOf(text?.words ?? "")];
      const coded = await codeText(open.db, {
        ...{ ...by, number, theme: { id }, range: null, feeling, seen, actor },
      });
      if (coded.kind !== "coded") throw new Error(coded.kind);
      return { number, codingId: coded.codingId };
    };
    return { inspection, survey, receipts, by, focusAreaId, make, code, textsNow };
  }

  it("are never out of date, whatever is coded, merged, split, said, changed or taken back", async () => {
    const said = ["Waiting one.", "Waiting two.", "Waiting three."];
    const { survey, receipts, by, focusAreaId, make, code, textsNow } = await aCodedSurvey(...said);
    const { inspectionId } = by;
    const kept = createDirectQueries(open.db);
    const [waits, delays] = [await make("Waits"), await make("Delays")];

    /** Under the theme: positive, negative, of the group primary; texts in the frame; found with the theme, found by a word. */
    const count = async (reader: typeof kept, themeId: string) => {
      const from = { db: open.db, reader };
      const about = { inspectionId, personId: by.actor.personId };
      const opened = await openTheme(from, { ...about, themeId });
      const frames = await openThemes(from, about);
      const find = async (query: string) => {
        const { filter } = parseReadingQueue(new URLSearchParams(query));
        await prepareSearch(open.db, { inspectionId, terms: filter.sought });
        return countQueue(from, { ...about, filter });
      };
      const sum = (rows: { counts: { positive: number; negative: number } }[] | undefined) =>
        [rows, rows].map((all, which) =>
          (all ?? []).reduce((n, { counts }) => n + (which === 0 ? counts.positive : counts.negative), 0),
        );
      return [
        ...sum(opened?.sources),
        sum(opened?.groups.flatMap(({ rows }) => rows.filter(({ key }) => key === "age-phase:primary"))),
        frames.flatMap(({ themes }) => themes).find(({ id }) => id === themeId)?.texts,
        await find(`theme=${themeId}`),
        await find("words=waiting"),
      ];
    };
    const expectCounts = async (themeId: string, ...expected: unknown[]) => {
      expect(await count(kept, themeId)).toEqual(expected);
      expect(await count(kept, themeId)).toEqual(await count(createDirectQueries(open.db), themeId));
    };

    await expectCounts(waits, 0, 0, [0, 0], 0, 0, 3);
    await code(0, waits, "negative");
    await expectCounts(waits, 0, 1, [0, 1], 1, 1, 3);
    const again = await code(0, waits, "positive");
    await expectCounts(waits, 1, 1, [1, 1], 1, 1, 3);
    await undoCoding(open.db, { ...by, ...again });
    await expectCounts(waits, 0, 1, [0, 1], 1, 1, 3);

    await code(0, delays, "negative");
    await code(1, delays, "negative");
    await expectCounts(delays, 0, 2, [0, 2], 2, 2, 3);
    expect(await mergeThemes(open.db, { ...by, themeId: delays, into: waits })).toMatchObject({ moved: 1 });
    await expectCounts(waits, 0, 2, [0, 2], 2, 2, 3);
    await expectCounts(delays, 0, 0, [0, 0], undefined, 0, 3);

    const third = await code(2, waits, "positive");
    const split = { ...by, themeId: waits, name: "Joy", description: "", codingIds: [third.codingId] };
    const joy = await splitTheme(open.db, split);
    if (joy.kind !== "split") throw new Error(joy.kind);
    await expectCounts(waits, 0, 2, [0, 2], 2, 2, 3);
    await expectCounts(joy.themeId, 1, 0, [1, 0], 1, 1, 3);
    const [history] = await listThemeSplits(open.db, waits);
    await undoSplit(open.db, { ...by, themeId: waits, splitId: history?.id ?? "" });
    await expectCounts(waits, 1, 2, [1, 2], 3, 3, 3);

    const { about } = await aDiscussionOfThree(open.db, { inspectionId, lead: by.actor });
    const talk = { ...about, focusAreaId, questionVersionId: null, mayQuote: true, now: at("10:20") };
    const recorded = await recordWords(open.db, { ...talk, words: "waiting is loud" });
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    await expectCounts(waits, 1, 2, [1, 2], 3, 3, 4);
    await code(3, waits, "negative");
    await expectCounts(waits, 1, 3, [1, 2], 4, 4, 4);
    await changeWords(open.db, { ...talk, wordsId: recorded.wordsId, words: "the bus is loud" });
    await expectCounts(waits, 1, 3, [1, 2], 4, 4, 3);
    await removeWords(open.db, { ...about, wordsId: recorded.wordsId, now: at("10:30") });
    await expectCounts(waits, 1, 2, [1, 2], 3, 3, 3);

    const responseId = (await textsNow())[1]?.sourceId ?? "";
    const { answers } = await findWordsOfResponse(open.db, responseId);
    await open.db.transaction().execute((trx) =>
      replaceResponse(
        trx,
        responseId,
        { language: "en" },
        {
          answers,
          groups: [{ responseId, name: "age-phase", value: "secondary" }],
          ...{ children: [], unasked: [] },
        },
      ),
    );
    await expectCounts(waits, 1, 2, [1, 1], 3, 3, 3);
    expect(await withdrawResponse(open.db, { survey, receipt: receipts[0] ?? "", now: by.now })).toEqual({
      kind: "withdrawn",
    });
    await expectCounts(waits, 1, 1, [1, 0], 2, 2, 2);
    await removeTheme(open.db, { ...by, themeId: waits });
    await expectCounts(waits, 0, 0, [0, 0], undefined, 0, 2);
  });

  it("are counted once while nothing changes", async () => {
    const { by, make, code } = await aCodedSurvey("Waiting.");
    const waits = await make("Waits");
    await code(0, waits, "negative");
    const whole = createDirectQueries(open.db);
    const asked: string[] = [];
    const reader: typeof whole = {
      ...whole,
      read: (name, about) => {
        if (name.startsWith("count")) asked.push(name);
        return whole.read(name, about);
      },
    };
    const about = { inspectionId: by.inspectionId, personId: by.actor.personId };
    const look = () => openTheme({ db: open.db, reader }, { ...about, themeId: waits });
    await look();
    expect(asked.sort()).toEqual(["countTextsByGroup", "countTextsByTheme", "countThemeByGroup"]);
    await look();
    expect(asked).toHaveLength(3);
  });

  it("show a reader nothing that the other coded in a sample until both have read it", async () => {
    const { inspection, by, focusAreaId, make, code, textsNow } = await aCodedSurvey(
      ...Array.from({ length: 6 }, (_, index) => `Waiting ${index}.`),
    );
    const waits = await make("Waits");
    const other = actorOf(await aMember(open.db, { inspection, role: "cqc-inspector" }), "cqc-inspector");
    const sample = { ...by, focusAreaId, size: 5, otherReader: other.personId, seed: 7 };
    const proposed = await proposeSample(open.db, sample);
    if (proposed.kind !== "proposed") throw new Error(proposed.kind);
    const drawn = await open.db.selectFrom("sampleTexts").select("textNumber").execute();
    const isDrawn = (number: number) => drawn.some(({ textNumber }) => textNumber === number);
    const places = (await textsNow()).map(({ number }) => isDrawn(number));
    const [inside, outside] = [places.indexOf(true), places.indexOf(false)];
    await agreeToSample(open.db, { ...by, sampleId: proposed.sampleId, actor: other });
    await code(inside, waits, "negative", other);
    await code(outside, waits, "negative", other);
    const reader = createDirectQueries(open.db);
    const from = { db: open.db, reader };
    const neither = actorOf(
      await aMember(open.db, { inspection, role: "quality-assurance" }),
      "quality-assurance",
    );
    const seenBy = async (actor: typeof other) => {
      const about = { inspectionId: by.inspectionId, personId: actor.personId };
      const filter = parseReadingQueue(new URLSearchParams({ theme: waits })).filter;
      const opened = await openTheme(from, { ...about, themeId: waits });
      return {
        page: opened?.sources[0]?.counts.negative,
        groups: opened?.groups.flatMap(({ rows }) =>
          rows.flatMap(({ key, counts }) => (key === "age-phase:primary" ? [counts.negative] : [])),
        ),
        texts: opened?.theme.texts,
        frame: (await openThemes(from, about))[0]?.themes[0]?.texts,
        found: await countQueue(from, { ...about, filter }),
        toSplit: (
          await openSplit(open.db, {
            ...about,
            themeId: waits,
            actor,
            now: by.now,
          })
        )?.codings.length,
      };
    };
    const inFindings = async () =>
      (await readThemes(from, by.inspectionId))
        .offer(focusAreaId)
        .find(({ themeId, feeling }) => themeId === waits && feeling === "negative")?.count;
    const all = { page: 2, groups: [2], texts: 2, frame: 2, found: 2, toSplit: 2 };
    const less = { page: 1, groups: [1], texts: 1, frame: 1, found: 1, toSplit: 1 };
    expect(await seenBy(other)).toEqual(all);
    expect(await seenBy(by.actor)).toEqual(less);
    expect(await seenBy(neither)).toEqual(all);
    expect(await inFindings()).toBe(1);
    for (const actor of [by.actor, other]) {
      expect(await seenBy(by.actor)).toEqual(less);
      for (const { textNumber: number } of drawn) {
        await markText(open.db, { ...by, actor, number, read: true });
      }
    }
    expect(await seenBy(by.actor)).toEqual(all);
    expect(await inFindings()).toBe(2);
  });
});
