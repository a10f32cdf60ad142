import { expect, it } from "vitest";
import { linkPassage } from "#app/domain/findings/link-evidence.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { listFindingsToLink } from "#app/domain/findings/list-findings-to-link.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { passagesOnAPage } from "#app/domain/reading/documents.ts";
import { flagText } from "#app/domain/reading/flag-text.server.ts";
import { markPassages } from "#app/domain/reading/mark-passages.server.ts";
import { openDocument } from "#app/domain/reading/open-document.server.ts";
import { findNextDocument, openDocuments } from "#app/domain/reading/open-documents.server.ts";
import { openReadingRoom } from "#app/domain/reading/open-reading-room.server.ts";
import { openText } from "#app/domain/reading/open-text.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { codeText } from "#app/domain/themes/code-text.server.ts";
import { listCountedThemes } from "#app/domain/themes/count-themes.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFreshTexts } from "#db/queries/samples.ts";
import { listTextsToCompare } from "#db/queries/suggestions.ts";
import { countUnreadTextsBySource } from "#db/queries/text-counts.ts";
import { aDocument } from "../factories/documents.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aQuestionInput } from "../factories/questions.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const filterOf = (query: string) => parseReadingQueue(new URLSearchParams(query)).filter;

/** A parent's words, a plan of three passages, a table of 45, and a letter of one about another focus area. */
async function aRoom(db: Queries) {
  const questions = (focusAreaIds: string[]) => [aQuestionInput({ type: "long-words", focusAreaIds })];
  const { inspection, survey, set, duringIt } = await aSurvey(db, { questions });
  await aResponse(db, { survey, answers: everyAnswer(set, "We waited for a plan."), now: duringIt });
  const [first = "", second = ""] = inspection.focusAreas.map(({ id }) => id);
  const of = { inspectionId: inspection.id, sentBy: inspection.lead.id, focusAreaIds: [first] };
  const plan = await aDocument(db, {
    ...of,
    passages: ["Waits fell in spring.", "A plan for every child.", "Buses run on time."],
  });
  const rows = Array.from({ length: 45 }, (_, place) => `School ${place + 1}\t${place} weeks`);
  const table = await aDocument(db, { ...of, fileName: "Waits.xlsx", passages: rows });
  const letter = await aDocument(db, {
    ...{ ...of, focusAreaIds: [second], fileName: "Letter.eml" },
    passages: ["Nobody plans anything."],
  });
  const about = { inspectionId: inspection.id, actor: inspection.leadActor, now: duringIt };
  return { inspection, about, plan, table, letter, first, second };
}
type Room = Awaited<ReturnType<typeof aRoom>>;

describeOnBoth("documents in the reading room", (open) => {
  async function reading<Result>(
    read: (from: { db: Queries; reader: BackgroundQueries }) => Promise<Result>,
  ) {
    const reader = createBackgroundQueries(open.database);
    return read({ db: open.db, reader }).finally(() => reader.close());
  }
  const pile = ({ about }: Room, query = "", after = 0) =>
    reading((from) => openDocuments(from, { ...about, filter: filterOf(query), after }));
  const names = async (room: Room, query: string) =>
    (await pile(room, query)).documents.map(({ fileName }) => fileName);
  const document = ({ about }: Room, uploadId: string, query = "", page = 1) =>
    reading((from) => openDocument(from, { ...about, uploadId, filter: filterOf(query), page }));
  const mark = ({ about }: Room, uploadId: string, [from, to]: [number, number], read = true) =>
    markPassages(open.db, { ...about, uploadId, fromPosition: from, toPosition: to, read });

  it("are one item each, in a pile apart from what people said, each pile with its own counts", async () => {
    const room = await aRoom(open.db);
    const { all, texts, countsByArea: piles, found } = await pile(room);
    expect(all).toEqual({ documents: 3, readByPerson: 0, readByAnybody: 0 });
    expect(texts).toEqual({ texts: 1, readByPerson: 0, readByAnybody: 0 });
    expect(piles.slice(0, 2)).toMatchObject([{ documents: 2 }, { documents: 1 }]);
    expect(found).toBe(3);
    const spoken = await reading((from) =>
      openReadingRoom(from, { ...room.about, filter: filterOf(""), after: 0 }),
    );
    expect(spoken).toMatchObject({ all: { texts: 1 }, documents: { documents: 3 }, found: 1 });
    expect(spoken.texts.map(({ source }) => source)).toEqual(["survey"]);
    expect(spoken.areas[0]).toMatchObject({ texts: 1 });
  });

  it("pass the pile's filter as a whole, and say how many of their passages have what is sought", async () => {
    const room = await aRoom(open.db);
    const { plan, table, second } = room;
    await flagText(open.db, { ...room.about, number: plan.texts[2]?.number ?? 0, flagged: true });
    await mark(room, plan.uploadId, [1, 3]);
    await mark(room, table.uploadId, [1, 44]);
    const rows: [string, string[]][] = [
      ["", ["Plan.docx", "Waits.xlsx", "Letter.eml"]],
      [`focus-area=${second}`, ["Letter.eml"]],
      ["focus-area=none", []],
      ["state=unread", ["Waits.xlsx", "Letter.eml"]],
      ["state=nobody", ["Waits.xlsx", "Letter.eml"]],
      ["state=flagged", ["Plan.docx"]],
      ["words=plan", ["Plan.docx", "Letter.eml"]],
      ["words=plan+-buses", ["Letter.eml"]],
      ["words=-plan", ["Waits.xlsx"]],
      ["words=plan&state=unread", ["Letter.eml"]],
      ['words="plan+for+every"', ["Plan.docx"]],
      ["words=elephant", []],
    ];
    for (const [query, expected] of rows)
      expect([query, await names(room, query)]).toEqual([query, expected]);
    expect((await pile(room, "words=school")).documents[0]).toMatchObject({ matches: 45 });
    expect((await pile(room, "", plan.texts[0]?.number)).documents).toHaveLength(2);
    const next = (after: number, query: string) =>
      reading((from) =>
        findNextDocument(from, {
          ...{ inspectionId: room.inspection.id, filter: filterOf(query), after },
          personId: room.inspection.lead.id,
        }),
      );
    expect(await next(0, "state=unread")).toBe(table.uploadId);
    expect(await next(table.texts[0]?.number ?? 0, "state=unread")).toBe(room.letter.uploadId);
    expect(await next(room.letter.texts[0]?.number ?? 0, "state=unread")).toBeNull();
  });

  it("open with their passages in order, a page at a time, whatever page is asked for", async () => {
    const room = await aRoom(open.db);
    const { uploadId } = room.table;
    const first = await document(room, uploadId);
    expect(first).toMatchObject({ page: 1, pages: 3, matches: null, unreadCount: 3 });
    expect(first?.passages.map(({ passage }) => passage)).toEqual(
      Array.from({ length: passagesOnAPage }, (_, place) => place + 1),
    );
    expect((await document(room, uploadId, "", 3))?.passages).toHaveLength(5);
    expect(await document(room, uploadId, "", 99)).toMatchObject({ page: 3 });
    expect(await document(room, uploadId, "", 0)).toMatchObject({ page: 1 });
    const found = await document(room, uploadId, 'words="school+17"');
    expect(found).toMatchObject({ matches: 1, pages: 1, passages: [{ passage: 17 }] });
    expect(await document(room, uploadId, "words=elephant")).toMatchObject({ matches: 0, passages: [] });
    expect(await document(room, "another")).toBeNull();
    const elsewhere = await aRoom(open.db);
    expect(await document(elsewhere, uploadId)).toBeNull();
    const entries = await open.db.selectFrom("auditEntries").select(["action", "details"]).execute();
    const opened = entries.filter(({ action }) => action === "document.opened");
    expect(opened).toHaveLength(6);
    expect(JSON.stringify(opened)).not.toMatch(/school|elephant/i);
  });

  it("are read when all their passages are, by one or by several", async () => {
    const room = await aRoom(open.db);
    const { table, plan, about } = room;
    const member = await aMember(open.db, { inspection: room.inspection, role: "cqc-inspector" });
    const other = { ...about, actor: actorOf(member, "cqc-inspector") };
    const unread = async () =>
      (await countUnreadTextsBySource(open.db, room.inspection.id)).find(
        ({ source }) => source === "evidence",
      );
    expect(await unread()).toMatchObject({ count: 3, unread: 3, newestUnread: room.letter.texts[0]?.number });
    // An impatient press of a button, again and again.
    const presses = Array.from({ length: 8 }, () => mark(room, plan.uploadId, [1, 2]));
    expect(new Set((await Promise.all(presses)).map(({ kind }) => kind))).toEqual(new Set(["marked"]));
    const last = { uploadId: plan.uploadId, fromPosition: 3, toPosition: 3, read: true };
    await markPassages(open.db, { ...other, ...last });
    expect(await unread()).toMatchObject({ count: 3, unread: 2 });
    expect((await pile(room)).all).toEqual({ documents: 3, readByPerson: 0, readByAnybody: 1 });
    await mark(room, table.uploadId, [1, 45]);
    expect((await pile(room)).all).toMatchObject({ readByPerson: 1, readByAnybody: 2 });
    await mark(room, table.uploadId, [1, 45], false);
    expect((await pile(room)).all).toMatchObject({ readByPerson: 0, readByAnybody: 1 });
    const elsewhere = await aRoom(open.db);
    expect((await mark(elsewhere, plan.uploadId, [1, 3])).kind).toBe("no-such-document");
  });

  it("have passages that stand beside each other in their document alone, and are coded as texts are", async () => {
    const room = await aRoom(open.db);
    const { plan, about, first } = room;
    const [one, two, three] = plan.texts;
    const opened = await reading((from) =>
      openText(from, { ...about, number: two?.number ?? 0, filter: filterOf("") }),
    );
    expect(opened).toMatchObject({ before: one?.number, after: three?.number, unreadCount: 3 });
    const coded = await codeText(open.db, {
      ...{ ...about, number: two?.number ?? 0, theme: { name: "Plans", focusAreaId: first } },
      ...{ range: { start: 2, end: 6 }, feeling: "positive", seen: markOf(two?.words ?? "") },
    });
    expect(coded.kind).toBe("coded");
    const [theme] = await reading((from) =>
      listCountedThemes(from, { inspectionId: room.inspection.id, personId: room.inspection.lead.id }),
    );
    expect(theme).toMatchObject({ name: "Plans", texts: 0, passages: 1 });
    expect(await names(room, `theme=${theme?.id}`)).toEqual(["Plan.docx"]);
    expect(await names(room, `theme=${theme?.id}&feeling=negative`)).toEqual([]);
    const under = await document(room, plan.uploadId, `theme=${theme?.id}`);
    expect(under?.passages).toMatchObject([{ passage: 2, codings: [{ themeName: "Plans" }] }]);
  });

  it("crowd out neither what is drawn to be read blind nor what is suggested", async () => {
    const room = await aRoom(open.db);
    const drawn = await listFreshTexts(open.db, {
      ...{ inspectionId: room.inspection.id, focusAreaId: null, personIds: [room.inspection.lead.id] },
    });
    expect(drawn).toHaveLength(1);
    const compared = await listTextsToCompare(open.db, {
      ...{ inspectionId: room.inspection.id, focusAreaIds: [room.first], limit: 10 },
    });
    expect(compared.map(({ words }) => words)).toEqual(["We waited for a plan."]);
  });

  it("have passages that a finding can rest on, which say where they stand", async () => {
    const room = await aRoom(open.db);
    const { about, first, second, plan, letter } = room;
    const written = await writeFinding(open.db, { ...about, focusAreaId: first, words: "Waits fell." });
    if (written.kind !== "written") throw new Error(written.kind);
    const { findingId } = written;
    const of = { inspectionId: room.inspection.id, focusAreaIds: [first] };
    expect(await listFindingsToLink(open.db, of)).toMatchObject([{ id: findingId, words: "Waits fell." }]);
    expect(await listFindingsToLink(open.db, { ...of, focusAreaIds: [second] })).toEqual([]);
    const spoken = await open.db
      .selectFrom("texts")
      .select("number")
      .where("source", "=", "survey")
      .execute();
    const rows: [number | undefined, string, string][] = [
      [plan.texts[2]?.number, findingId, "linked"],
      [letter.texts[0]?.number, findingId, "not-found"],
      [spoken[0]?.number, findingId, "not-found"],
      [999_999, findingId, "not-found"],
      [plan.texts[2]?.number, "another", "no-such-finding"],
    ];
    for (const [textNumber = 0, id, kind] of rows) {
      expect((await linkPassage(open.db, { ...about, findingId: id, textNumber })).kind).toBe(kind);
    }
    const [finding] = await reading((from) => listFindings(from, room.inspection.id));
    expect(finding?.evidence).toMatchObject([
      {
        kind: "document",
        question: "Plan.docx, passage 3: The plan.",
        path: `/revisits/${room.inspection.id}/reading/documents/${plan.uploadId}?page=1#passage-3`,
        changed: null,
      },
    ]);
  });
});
