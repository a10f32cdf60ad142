import { expect, it } from "vitest";
import { replayErasures } from "#app/domain/backups/replay-erasures.server.ts";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { exportWords } from "#app/domain/export-tables/export-words.server.ts";
import { viewsSheets } from "#app/domain/export-tables/views-sheets.server.ts";
import { eraseUnsentYoungPeoplesResponses } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { openYoungPeoplesResponses } from "#app/domain/young-peoples-responses/open-responses.server.ts";
import type { ListedErasure } from "#app/platform/erasure-list.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { findTextOf, ownAnswersIn } from "#test/factories/young-peoples-response.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "I am scared of my teacher. He hits me and I want to die.";

describeOnBoth("young people's own responses, once they were sent or not", (open) => {
  const opened = () => ownAnswersIn(open.db);

  const textOf = (sourceId: string) => findTextOf(open.db, sourceId);

  it("are erased once nobody can send them any more, with what was begun to change a response", async () => {
    const { send, survey, inspection } = await opened();
    const sent = await send("The bus is loud.");
    await send("Never sent.", { sentAt: null });
    const change = { words: ["Never sent again."] };
    await open.db
      .updateTable("youngPeoplesResponses")
      .set({ answers: change })
      .where("id", "=", sent.response.id)
      .execute();
    const before = survey.sealedAt.subtract({ seconds: 1 });
    expect(await eraseUnsentYoungPeoplesResponses(open.db, before)).toBe(0);
    // Under a seal it goes, too: it is no evidence.
    await open.db
      .insertInto("seals")
      .values({
        ...{ id: "seal", inspectionId: inspection.id, number: 1, format: 5, parts: {}, hash: "" },
        ...{ sealedBy: inspection.leadActor.personId, sealedAt: before, workedOutAt: before },
        ...{ checkAskedAt: null, checkedAt: null, verdict: null },
        ...{ unsealedBy: null, unsealedAt: null, unsealReason: null },
      })
      .execute();
    const then = survey.sealedAt.add({ minutes: 2 });
    expect(await eraseUnsentYoungPeoplesResponses(open.db, then)).toBe(2);
    expect(await eraseUnsentYoungPeoplesResponses(open.db, then)).toBe(0);
    expect(await open.db.selectFrom("youngPeoplesResponses").select(["id", "answers"]).execute()).toEqual([
      { id: sent.response.id, answers: {} },
    ]);
    expect(await open.db.selectFrom("youngPeoplesWords").select("words").execute()).toEqual([
      { words: "The bus is loud." },
    ]);
  });

  it("are listed with what was answered, by the order in which they were sent, and their opening is audited", async () => {
    const { send, set, by } = await opened();
    const answers = [
      { questionVersionId: set.faces, answer: "not-good" },
      { questionVersionId: set.cards, answer: "choice-2" },
      { questionVersionId: set.mat, answer: "choice-1:going-well" },
      { questionVersionId: set.mat, answer: "choice-2:leave-out" },
    ];
    await send("The bus is loud.", { answers });
    for (let count = 0; count < 31; count += 1)
      await send(null, { sentAt: by.now.add({ minutes: count + 1 }) });
    const list = (page: number, responseId: string | null = null) =>
      openYoungPeoplesResponses(open.db, { ...by, page, responseId });
    const first = await list(1);
    expect(first).toMatchObject({ page: 1, pages: 2, total: 32, withdrawn: 0 });
    expect(first.responses[0]).toMatchObject({
      ...{ number: 1, ageBand: "16-18", wayIn: "own-device", groupName: null },
      answers: [
        { question: "How is your school?", labels: [{ label: null, answer: "Not good" }] },
        { question: "What matters most?", labels: [{ label: null, answer: "Friends" }] },
        {
          question: "How is your help going?",
          labels: [
            { label: "Talking", answer: "Going well" },
            { label: "Moving", answer: "Leave out" },
          ],
        },
        { question: "Is there anything else?", words: "The bus is loud.", mayQuote: true },
      ],
    });
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "young-peoples-words.opened")
      .execute();
    expect(entries).toEqual([{ details: JSON.stringify({ responses: 1, things: 1 }) }]);
    const second = await list(2);
    expect(second.responses.map(({ number }) => number)).toEqual([31, 32]);
    expect(await list(1, second.responses[0]?.id ?? "")).toMatchObject({ page: 2 });
    expect(await list(999)).toMatchObject({ page: 2 });
  });

  it("stand in inspectors' files once, with who chose them, and not while they wait", async () => {
    const { send, inspection, survey } = await opened();
    const { response } = await send("The bus is loud.", { changes: { helped: true } });
    await send(fearful);
    const reader = createDirectQueries(open.db);
    const about = { db: open.db, reader, inspectionId: inspection.id };
    const sheets = await collect(viewsSheets(about, inspection.focusAreas));
    const sheet = sheets.find(({ name }) => name === "Young people’s own words");
    const rows = (sheet ? await collect(sheet.rows) : []).flat();
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      [
        ...[expect.any(Number), response.id, inspection.focusAreas[0]?.shortName, "Is there anything else?"],
        ...["The bus is loud.", "", "", "yes", "16 to 18", "on their own device", ""],
        ...["Someone helped; they chose the words", "en"],
      ],
    ]);
    const written = await exportWords(
      { db: open.db, reader },
      {
        ...{ inspectionId: inspection.id, filter: everyResponse, actor: inspection.leadActor },
        ...{ now: survey.closesAt.subtract({ hours: 1 }), stamp: "Made by a test." },
      },
    );
    const lines = (await collect(written)).join("");
    expect(lines.match(/young person by themselves/g)).toHaveLength(1);
    expect(lines).toContain("The bus is loud.");
    expect(lines).not.toContain("teacher");
  });

  it("are erased again by a list that is newer than the backup: an answer, or all that was not sent yet", async () => {
    const { send, set, inspection, by } = await opened();
    const answers = [{ questionVersionId: set.faces, answer: "good" }];
    const sent = await send("The bus is loud.", { answers });
    const draft = await send("Never sent.", { sentAt: null });
    const erased = {
      ...{
        kind: "young-peoples-response",
        inspectionId: inspection.id,
        erasedTime: "2026-11-25T12:00:00.000Z",
      },
    };
    const replay = (more: Pick<ListedErasure, "id" | "subjectId" | "removed" | "parts">) =>
      replayErasures(open.db, {
        ...{ erasures: [{ ...erased, ...more }], uploads: {} as Uploads, now: by.now },
      });
    await replay({ id: "e-1", subjectId: sent.response.id, removed: false, parts: [set.faces] });
    expect(await open.db.selectFrom("youngPeoplesAnswers").selectAll().execute()).toEqual([]);
    expect(await textOf(sent.wordsId)).toMatchObject({ words: "The bus is loud." });
    await replay({ id: "e-2", subjectId: draft.response.id, removed: false, parts: [set.words] });
    const rows = await open.db.selectFrom("youngPeoplesResponses").select("answers").execute();
    expect(rows).toEqual([{ answers: {} }, { answers: {} }]);
    await replay({ id: "e-3", subjectId: draft.response.id, removed: true, parts: [] });
    await replay({ id: "e-4", subjectId: sent.response.id, removed: true, parts: [] });
    expect(await textOf(sent.wordsId)).toBeUndefined();
    const left = await open.db.selectFrom("youngPeoplesResponses").select(["id", "withdrawnAt"]).execute();
    expect(left).toEqual([{ id: sent.response.id, withdrawnAt: Temporal.Instant.from(erased.erasedTime) }]);
  });
});

async function collect<Item>(items: AsyncIterable<Item> | Iterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
