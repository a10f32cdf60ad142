import { afterEach, expect, it } from "vitest";
import { changeSection } from "#app/domain/letter-workflow/change-section.server.ts";
import {
  commentOnSection,
  countOpenSectionComments,
  listSectionComments,
  settleSectionComment,
} from "#app/domain/letters/comment-on-section.server.ts";
import { findCommentedPlace } from "#app/domain/letters/section-comments.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { aDraftedLetter } from "../factories/drafted-letter.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

let reader: BackgroundQueries | undefined;

describeOnBoth("comments between inspectors on the letter", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  const aSection = async () => {
    reader = createBackgroundQueries(open.database);
    const { inspection, from, by, find } = await aDraftedLetter(open.db, reader);
    const letter = await find();
    const section = letter.sections[1];
    if (!section) throw new Error("no section");
    const about = { ...by, sectionId: section.id };
    const comment = (id: string, sentence: number | null, version = 1, body = "Is that so?") =>
      commentOnSection(open.db, { ...about, id, version, sentence, body });
    const list = () => listSectionComments(open.db, section.id);
    const countAudited = async () =>
      (await open.db.selectFrom("auditEntries").select("action").execute()).filter(
        ({ action }) => action === "letter.section-commented",
      ).length;
    return { inspection, from, about, letter, section, comment, list, countAudited };
  };

  it("keep the sentence as it was, when and by whom, once however often the form is sent", async () => {
    const { from, about, letter, section, comment, list } = await aSection();
    expect((await comment("c1", 0)).kind).toBe("kept");
    expect((await comment("c1", 0)).kind).toBe("kept");
    expect((await comment("c2", null)).kind).toBe("kept");
    expect((await comment("c3", 9)).kind).toBe("no-such-sentence");
    expect((await comment("c3", 0, 7)).kind).toBe("no-such-sentence");
    expect((await list()).map(({ id, sentence, version }) => [id, sentence, version])).toEqual([
      ["c1", "Waits are no shorter.", 1],
      ["c2", null, 1],
    ]);
    expect(await countOpenSectionComments(open.db, letter.id)).toEqual(new Map([[section.id, 2]]));
    await changeSection(from, { ...about, seen: 1, body: "Waits are shorter [F1]." });
    const [first] = await list();
    expect(first?.sentence).toBe("Waits are no shorter.");
    expect(findCommentedPlace("Waits are shorter [F1].", first?.sentence ?? null)).toBeNull();
    expect(findCommentedPlace("New. Waits are no shorter [F2].", first?.sentence ?? null)).toBe(1);
  });

  it("are another one where a form is sent again with other words, and never somebody else's", async () => {
    const { inspection, from, about, letter, comment, list, countAudited } = await aSection();
    await comment("c1", 0);
    await comment("c1", 0, 1, "Since when?");
    await comment("c1", null);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    await commentOnSection(open.db, {
      ...{ ...about, actor: cqc.actor, id: "c1", version: 1, sentence: 0, body: "Is that so?" },
    });
    const other = letter.sections[0]?.id ?? "";
    await commentOnSection(open.db, {
      ...{ ...about, sectionId: other, id: "c1", version: 1, sentence: null, body: "Is that so?" },
    });
    const all = async () =>
      (await list())
        .map(({ sentence, body, commentedByName }) => [sentence, body, commentedByName])
        .toSorted();
    const lead = inspection.lead.name;
    expect(await all()).toEqual(
      [
        [null, "Is that so?", lead],
        ["Waits are no shorter.", "Is that so?", lead],
        ["Waits are no shorter.", "Since when?", lead],
        ["Waits are no shorter.", "Is that so?", cqc.name],
      ].toSorted(),
    );
    expect((await listSectionComments(open.db, other)).map(({ body }) => body)).toEqual(["Is that so?"]);
    expect(await countOpenSectionComments(open.db, letter.id)).toEqual(
      new Map([
        [about.sectionId, 4],
        [other, 1],
      ]),
    );
    await changeSection(from, { ...about, seen: 1, body: "Waits are shorter [F1]." });
    expect((await comment("c1", 0)).kind).toBe("kept");
    expect(await list()).toHaveLength(4);
    expect(await countAudited()).toBe(5);
  });

  it("are about the sentence that was read, wherever it stands by now, and about none that was changed", async () => {
    const { from, about, comment, list } = await aSection();
    await changeSection(from, { ...about, seen: 1, body: "Leaders met. Waits are no shorter [F1]." });
    expect((await comment("c1", 0)).kind).toBe("kept");
    expect((await comment("c2", 0, 2)).kind).toBe("kept");
    expect((await list()).map(({ sentence }) => sentence)).toEqual(["Waits are no shorter.", "Leaders met."]);
    await changeSection(from, {
      ...about,
      seen: 2,
      body: "Leaders met each week. Waits are no shorter [F1].",
    });
    expect((await comment("c3", 0, 2)).kind).toBe("sentence-changed");
    expect((await comment("c4", null, 2)).kind).toBe("kept");
    expect((await comment("c5", 1, 2)).kind).toBe("kept");
    expect((await list()).map(({ id }) => id)).toEqual(["c1", "c2", "c4", "c5"]);
  });

  it("are settled once, with words or without, and stay", async () => {
    const { inspection, about, letter, comment, list } = await aSection();
    await comment("c1", 0);
    const settle = (commentId: string) =>
      settleSectionComment(open.db, { ...about, commentId, outcome: "kept", answer: "" });
    expect((await settle("c9")).kind).toBe("no-such-comment");
    expect((await settle("c1")).kind).toBe("settled");
    expect(await settle("c1")).toMatchObject({ kind: "already-settled", isSame: true });
    expect(
      await settleSectionComment(open.db, { ...about, commentId: "c1", outcome: "kept", answer: "No." }),
    ).toMatchObject({ kind: "already-settled", isSame: false, settledByName: inspection.lead.name });
    const other = { ...about, sectionId: letter.sections[0]?.id ?? "" };
    const elsewhere = { ...other, commentId: "c1", outcome: "kept" as const, answer: "" };
    expect((await settleSectionComment(open.db, elsewhere)).kind).toBe("no-such-comment");
    expect((await list())[0]).toMatchObject({
      outcome: "kept",
      answer: "",
      answeredByName: expect.any(String),
    });
    expect(await countOpenSectionComments(open.db, letter.id)).toEqual(new Map());
  });
});
