import { afterEach, expect, it } from "vitest";
import { acceptFigure } from "#app/domain/findings/accept-figure.server.ts";
import {
  type EvidenceItem,
  linkEvidence,
  relinkEvidence,
  unlinkEvidence,
} from "#app/domain/findings/link-evidence.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { listMarks, markSource } from "#app/domain/findings/mark-source.server.ts";
import { openBoard } from "#app/domain/findings/open-board.server.ts";
import { changeFinding, withdrawFinding, writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { acceptLetterFigure } from "#app/domain/letter-workflow/accept-letter-figure.server.ts";
import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { changedFigures } from "#app/domain/letters/letter-figures.ts";
import { findProgress } from "#app/domain/progress/find-progress.server.ts";
import { judgeProgress, recordDifference } from "#app/domain/progress/judge-progress.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { mergeThemes } from "#app/domain/themes/merge-themes.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { listLetterFigures } from "#db/queries/letters.ts";
import { aDocument } from "#test/factories/erased-words.ts";
import { aMember } from "#test/factories/people.ts";
import { agreedToAll, aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("findings", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  /** A survey with answers, and a finding about its first focus area. */
  async function aFinding(words = "Most parents say that it got worse.") {
    const { inspection, set, survey, duringIt } = await aSurvey(open.db);
    reader = createBackgroundQueries(open.database);
    const from = { db: open.db, reader };
    const focusAreaId = inspection.focusAreas[0]?.id ?? "";
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt };
    const written = await writeFinding(open.db, { ...by, focusAreaId, words });
    if (written.kind !== "written") throw new Error("no finding was written");
    const closed = set.questions.find(
      ({ type, focusAreaIds }) => type === "change" && focusAreaIds.includes(focusAreaId),
    );
    const question = set.questions.find(
      ({ type, focusAreaIds }) => type === "long-words" && focusAreaIds.includes(focusAreaId),
    );
    if (!closed || !question) throw new Error("the survey asks too little");
    const answer = (choice: string, said: string, quoteWithoutName: boolean) =>
      aResponse(open.db, {
        survey,
        now: duringIt,
        answers: { ...everyAnswer(set, said), [closed.id]: [choice] },
        choices: { ...agreedToAll, quoteWithoutName },
      });
    const { findingId } = written;
    const reading = () => listFindings(from, inspection.id);
    return {
      inspection,
      survey,
      from,
      by,
      focusAreaId,
      findingId,
      closed,
      asked: question,
      answer,
      reading,
      now: duringIt,
    };
  }

  it("keep the figure as it was when it was tied to them, and say when it changed", async () => {
    const { survey, from, by, findingId, closed, answer, reading, now } = await aFinding();
    await answer("better", "It is better.", true);
    const receipt = await answer("worse", "It is worse.", true);
    const figure = { kind: "figure" as const, of: "parents" as const, meaningId: closed.meaningId };
    const tie = (labels: string[]) =>
      linkEvidence(from, { ...by, findingId, items: [{ ...figure, labels }] });
    expect((await tie(["Worse"])).kind).toBe("linked");
    const [before] = await reading();
    expect(before?.evidence[0]).toMatchObject({ asWritten: { count: 1, base: 2 }, changed: null });
    expect(before?.claims[0]?.problem).toContain("does not bear it");

    const taken = await withdrawResponse(open.db, { survey, receipt, now });
    expect(taken.kind).toBe("withdrawn");
    const [after] = await reading();
    expect(after?.evidence[0]).toMatchObject({
      asWritten: { count: 1, base: 2 },
      now: { count: 0, base: 1 },
    });
    expect(after?.evidence[0]?.changed).toBe(
      "It was 1 of 2 when it was linked to the finding. It is 0 of 1 now.",
    );
    expect(await tie(["Much worse"])).toEqual({ kind: "not-found", item: "figure" });
  });

  it("are linked again as they were, where unlinking is undone", async () => {
    const { from, by, findingId, closed, answer, reading } = await aFinding();
    await answer("worse", "It is worse.", true);
    const item = { kind: "figure", of: "parents", meaningId: closed.meaningId, labels: ["Worse"] } as const;
    const linked = await linkEvidence(from, { ...by, findingId, items: [item] });
    const evidenceId = linked.kind === "linked" ? (linked.evidenceIds[0] ?? "") : "";
    const about = { ...by, findingId, evidenceId };
    expect((await relinkEvidence(open.db, about)).kind).toBe("not-found");
    expect((await unlinkEvidence(open.db, about)).kind).toBe("unlinked");
    expect((await reading())[0]?.evidence).toEqual([]);
    expect((await relinkEvidence(open.db, about)).kind).toBe("linked");
    expect((await reading())[0]?.evidence).toMatchObject([
      { id: evidenceId, asWritten: { count: 1, base: 1 } },
    ]);
  });

  it("rest once on what is linked twice, and have no second one where unlinking is undone after linking anew", async () => {
    const { inspection, from, by, focusAreaId, findingId, closed, answer, reading } = await aFinding();
    await answer("worse", "It is worse.", true);
    const made = async (name: string) => {
      const theme = await makeTheme(open.db, { ...by, focusAreaId, name, description: "" });
      return theme.kind === "made" ? theme.themeId : "";
    };
    const [waits, delays] = [await made("Waits"), await made("Delays")];
    const { uploadId } = await aDocument({ db: open.db, inspection, duringIt: by.now }, "Waits fell.");
    await open.db.insertInto("evidenceFocusAreas").values({ uploadId, focusAreaId }).execute();
    const figure = { kind: "figure", of: "parents", meaningId: closed.meaningId, labels: ["Worse"] } as const;
    const theme = { kind: "theme", source: "parents", themeId: waits, feeling: null } as const;
    const items: EvidenceItem[] = [figure, theme, { kind: "document", uploadId }];
    const link = async (...chosen: EvidenceItem[]) => {
      const linked = await linkEvidence(from, { ...by, findingId, items: chosen });
      return linked.kind === "linked" ? linked.evidenceIds : [];
    };
    const ids = await link(...items);
    expect(await link(...items)).toEqual(ids);
    expect(await Promise.all([link(figure), link(figure)])).toEqual([[ids[0]], [ids[0]]]);
    await mergeThemes(open.db, { ...by, themeId: waits, into: delays });
    expect(await link({ ...theme, themeId: delays })).toEqual([ids[1]]);
    await link({ ...theme, feeling: "negative" }, { ...figure, labels: ["Better"] });
    const about = { ...by, findingId, evidenceId: ids[0] ?? "" };
    expect((await unlinkEvidence(open.db, about)).kind).toBe("unlinked");
    const [evidenceId] = await link(figure);
    expect(await relinkEvidence(open.db, about)).toMatchObject({ kind: "linked", evidenceId });
    expect((await reading())[0]?.evidence).toHaveLength(5);
  });

  it("rest on all that was chosen at once, or where one of it is not there, on none of it", async () => {
    const { inspection, from, by, focusAreaId, findingId, closed, answer, reading } = await aFinding();
    await answer("worse", "It is worse.", true);
    const theme = await makeTheme(open.db, { ...by, focusAreaId, name: "Waiting", description: "" });
    if (theme.kind !== "made") throw new Error(theme.kind);
    const { uploadId } = await aDocument({ db: open.db, inspection, duringIt: by.now }, "Waits fell.");
    await open.db.insertInto("evidenceFocusAreas").values({ uploadId, focusAreaId }).execute();
    const figure = { kind: "figure", of: "parents", meaningId: closed.meaningId, labels: ["Worse"] } as const;
    const texts = { kind: "theme", source: "parents", themeId: theme.themeId, feeling: null } as const;
    const document = { kind: "document", uploadId } as const;
    const bad: EvidenceItem[] = [
      { ...figure, labels: [] },
      { ...figure, labels: ["Much worse"] },
      { ...figure, meaningId: "none" },
      { ...figure, of: "young-people" },
      { ...texts, themeId: "none" },
      { ...document, uploadId: "none" },
      { kind: "note", noteId: "none" },
    ];
    for (const item of bad) {
      for (const items of [
        [figure, texts, document, item],
        [item, figure],
        [figure, item, document],
      ]) {
        expect(await linkEvidence(from, { ...by, findingId, items })).toEqual({
          kind: "not-found",
          item: item.kind,
        });
      }
    }
    expect((await reading())[0]?.evidence).toEqual([]);
    const items = [figure, texts, document];
    expect((await linkEvidence(from, { ...by, findingId, items })).kind).toBe("linked");
    expect((await reading())[0]?.evidence.map(({ kind }) => kind).sort()).toEqual([
      "answers",
      "document",
      "theme",
    ]);
    expect(await linkEvidence(from, { ...by, findingId: "none", items })).toEqual({
      kind: "no-such-finding",
    });
  });

  it("take over a figure that changed, once it was seen as it is, and point it out in the letter until then", async () => {
    const { survey, from, by, findingId, closed, answer, reading, now } = await aFinding("Many say so.");
    await answer("better", "It is better.", true);
    const receipt = await answer("worse", "It is worse.", true);
    const figure = { kind: "figure" as const, of: "parents" as const, meaningId: closed.meaningId };
    await linkEvidence(from, { ...by, findingId, items: [{ ...figure, labels: ["Better"] }] });
    expect((await draftLetter(from, by)).kind).toBe("drafted");
    const changed = async () => {
      const letter = await findLetter(open.db, by);
      const section = letter?.sections.find(({ kind }) => kind === "weakness");
      if (!letter || !section) throw new Error("no letter");
      const remembered = await listLetterFigures(open.db, letter.id);
      return { section, changes: changedFigures(section, await reading(), remembered) };
    };
    expect((await changed()).changes).toEqual([]);
    await withdrawResponse(open.db, { survey, receipt, now });
    const { section, changes } = await changed();
    expect(changes).toMatchObject([{ finding: 1, was: "1 of 2", is: "1 of 1" }]);

    const evidenceId = (await reading())[0]?.evidence[0]?.id ?? "";
    const accept = { ...by, findingId, evidenceId };
    expect((await acceptFigure(from, { ...accept, seen: "2 of 2" })).kind).toBe("changed-meanwhile");
    expect((await acceptFigure(from, { ...accept, seen: "1 of 1" })).kind).toBe("accepted");
    expect((await reading())[0]?.evidence[0]).toMatchObject({
      changed: null,
      asWritten: { count: 1, base: 1 },
    });
    expect((await changed()).changes).toHaveLength(1);
    const inLetter = {
      ...by,
      sectionId: section.id,
      sentenceHash: changes[0]?.sentenceHash ?? "",
      evidenceId,
      seen: "1 of 1",
    };
    expect(await acceptLetterFigure(from, inLetter)).toEqual({ kind: "accepted", isRewritten: false });
    expect((await changed()).changes).toEqual([]);
    expect((await acceptLetterFigure(from, inLetter)).kind).toBe("not-found");
  });

  it("rest on texts under a theme, which follow a theme that is merged and change with a coding", async () => {
    const { from, by, focusAreaId, findingId, answer, reading, asked } = await aFinding("They wait.");
    await answer("worse", "We waited a year.", true);
    const text = await open.db
      .selectFrom("texts")
      .select("number")
      .where("questionVersionId", "=", asked.id)
      .executeTakeFirstOrThrow();
    const made = async (name: string) => {
      const theme = await makeTheme(open.db, { ...by, focusAreaId, name, description: "" });
      if (theme.kind !== "made") throw new Error("no theme");
      return theme.themeId;
    };
    const [waits, delays] = [await made("Waits"), await made("Delays")];
    const theme = { kind: "theme" as const, source: "parents" as const, themeId: waits, feeling: null };
    const tied = await linkEvidence(from, { ...by, findingId, items: [theme] });
    expect(tied.kind).toBe("linked");
    expect((await reading())[0]?.evidence[0]).toMatchObject({ changed: null, now: { count: 0 } });
    await open.db
      .insertInto("codings")
      .values({
        id: "c1",
        textNumber: text.number,
        themeId: delays,
        startsAt: null,
        endsAt: null,
        feeling: "negative",
        codedBy: by.actor.personId,
        codedAt: Temporal.Instant.from("2026-11-24T12:00:00.000Z"),
        removedBy: null,
        removedAt: null,
        givenAs: null,
      })
      .execute();
    await mergeThemes(open.db, { ...by, themeId: waits, into: delays });
    const [evidence] = (await reading())[0]?.evidence ?? [];
    expect(evidence?.changed).toContain("It was merged into “Delays”. It was 0 of ");
    const seen = `1 of ${evidence?.now?.base}`;
    const accepted = await acceptFigure(from, { ...by, findingId, evidenceId: evidence?.id ?? "", seen });
    expect(accepted.kind).toBe("accepted");
    expect((await reading())[0]?.evidence[0]).toMatchObject({ changed: null, question: "Delays" });
  });

  it("are not written over unseen, keep every wording, and can be taken back", async () => {
    const { by, findingId, reading } = await aFinding("One.");
    const change = { ...by, findingId };
    expect((await changeFinding(open.db, { ...change, seen: 1, words: "Two." })).kind).toBe("changed");
    expect(await changeFinding(open.db, { ...change, seen: 1, words: "Three." })).toEqual({
      kind: "changed-meanwhile",
      words: "Two.",
      version: 2,
    });
    const [finding] = await reading();
    expect(finding?.versions.map(({ words }) => words)).toEqual(["One.", "Two."]);
    expect((await withdrawFinding(open.db, change)).kind).toBe("withdrawn");
    expect((await reading())[0]?.withdrawnAt).not.toBeNull();
    expect((await changeFinding(open.db, { ...change, seen: 2, words: "Four." })).kind).toBe(
      "no-such-finding",
    );
    const untied = await unlinkEvidence(open.db, { ...change, evidenceId: "none" });
    expect(untied.kind).toBe("not-found");
  });

  it("stand on a board with what each source says, marked, with the history of its marks", async () => {
    const { from, by, focusAreaId } = await aFinding();
    const mark = { ...by, focusAreaId, source: "parents" as const };
    await markSource(open.db, { ...mark, mark: "supporting", sentence: "Waits are shorter." });
    await markSource(open.db, {
      ...mark,
      now: mark.now.add({ seconds: 9 }),
      mark: "contradicting",
      sentence: "They are not.",
    });
    const board = await openBoard(from, { ...by, focusAreaId });
    if (board.kind !== "opened") throw new Error("no board");
    expect(board.marks.parents).toMatchObject({ mark: "contradicting", sentence: "They are not." });
    expect(board.history).toHaveLength(2);
    expect(board.findings).toHaveLength(1);
    expect((await listMarks(open.db, by.inspectionId)).map(({ mark: one }) => one)).toEqual([
      "supporting",
      "contradicting",
    ]);
  });

  it("hold their focus area: it cannot be taken away", async () => {
    const { inspection, by, focusAreaId } = await aFinding();
    const kept = inspection.focusAreas.filter(({ id }) => id !== focusAreaId);
    const outcome = await setFocusAreas(open.db, { ...by, focusAreas: kept });
    expect(outcome.kind).toBe("in-use");
  });

  it("end in a judgement by each inspector, agreed on or with their difference on record", async () => {
    const { inspection, by, focusAreaId } = await aFinding();
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const about = { ...by, focusAreaId };
    let now = by.now;
    const judge = (sufficient: boolean, who = by.actor) => {
      now = now.add({ minutes: 1 });
      return judgeProgress(open.db, { ...about, actor: who, sufficient, reason: "Because.", now });
    };
    const differ = () =>
      recordDifference(open.db, { ...about, sufficient: false, words: "We weigh it differently." });
    expect((await judge(true)).kind).toBe("judged");
    expect((await differ()).kind).toBe("no-difference");
    await judge(false, cqc.actor);
    expect(await findProgress(open.db, about)).toMatchObject({ status: "differ", sufficient: null });
    expect((await differ()).kind).toBe("recorded");
    expect(await findProgress(open.db, about)).toMatchObject({
      status: "difference-recorded",
      sufficient: false,
      difference: { words: "We weigh it differently." },
    });
    await judge(true, cqc.actor);
    const after = await findProgress(open.db, about);
    expect(after).toMatchObject({ status: "agreed", sufficient: true, difference: null });
    expect(after.judgements).toHaveLength(3);
  });
});
