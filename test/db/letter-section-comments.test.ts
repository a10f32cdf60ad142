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
import { describeOnBoth } from "./on-both.ts";

let reader: BackgroundQueries | undefined;

describeOnBoth("comments between inspectors on the letter", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  const aSection = async () => {
    reader = createBackgroundQueries(open.database);
    const { from, by, find } = await aDraftedLetter(open.db, reader);
    const letter = await find();
    const section = letter.sections[1];
    if (!section) throw new Error("no section");
    const about = { ...by, sectionId: section.id };
    const comment = (id: string, sentence: number | null, version = 1) =>
      commentOnSection(open.db, { ...about, id, version, sentence, body: "Is that so?" });
    const list = () => listSectionComments(open.db, { letterId: letter.id, sectionId: section.id });
    return { from, about, letter, section, comment, list };
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

  it("are settled once, with words or without, and stay", async () => {
    const { about, letter, comment, list } = await aSection();
    await comment("c1", 0);
    const settle = (commentId: string) =>
      settleSectionComment(open.db, { ...about, commentId, outcome: "kept", answer: "" });
    expect((await settle("c9")).kind).toBe("no-such-comment");
    expect((await settle("c1")).kind).toBe("settled");
    expect((await settle("c1")).kind).toBe("already-settled");
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
