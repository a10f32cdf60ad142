import { rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import {
  type AddedMedia,
  addMedia,
  removeMedia,
  signOffMedia,
} from "#app/domain/question-media/change-media.server.ts";
import {
  findQuestionsMedia,
  findStatementMedia,
} from "#app/domain/question-media/find-played-media.server.ts";
import { listMediaSubjects } from "#app/domain/question-media/list-media.server.ts";
import { consentSubject, type MediaKind, mediaLimits } from "#app/domain/question-media/media.ts";
import { findMediaOfArea } from "#app/domain/question-media/open-media.server.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { wordingFor } from "#app/domain/translations/wording.ts";
import { english, findLanguage } from "#app/messages/languages.ts";
import { remakeMedia } from "#app/platform/remake-media.ts";
import { aFilm } from "../factories/films.ts";
import { pairedFolders } from "../factories/folders.ts";
import { usual } from "../factories/inspections.ts";
import { actorOf, aMember } from "../factories/people.ts";
import { aSound } from "../factories/recordings.ts";
import { aSurvey, surveyNow } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const captions = "00:00.100 --> 00:01.000\nIs it easier?";
const before = usual.surveyOpensAt.subtract({ hours: 24 });
const workers = {
  run: async (_task: string, input: unknown) => {
    const { kind, contents } = input as { kind: MediaKind; contents: Uint8Array<ArrayBuffer> };
    const value = await remakeMedia(contents, { pictures: kind === "bsl", ...mediaLimits[kind] });
    return { kind: "done" as const, value };
  },
};

describeOnBoth("a film or a sound of a question", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function aStage() {
    const { db } = open;
    const { inspection } = await aSurvey(db);
    const { dataDir, uploads } = await pairedFolders(db);
    folders.push(dataDir);
    const { id: inspectionId, leadActor: actor, slug } = inspection;
    const survey = await surveyNow(db, inspectionId);
    const [question] = await listQuestions(db, { inspectionId, audience: "parents" });
    if (!question) throw new Error("a survey without questions");
    const changing = { inspectionId, keptMonths: survey.keptMonths, actor, uploads, now: before };
    const add = async (changes: Partial<Parameters<typeof addMedia>[1]> = {}): Promise<AddedMedia> =>
      addMedia(db, {
        ...changing,
        ...{ subject: question.id, contents: await aFilm(), workers },
        form: { kind: "bsl", language: "en", presenter: "Sam Signer", captions },
        ...changes,
      });
    const rows = () => db.selectFrom("questionMedia").selectAll().orderBy("addedAt").execute();
    const newest = async () => (await rows()).at(-1)?.id ?? "";
    const signOff = async (changes: Partial<Parameters<typeof signOffMedia>[1]> = {}) =>
      signOffMedia(db, { ...changing, mediaId: await newest(), ...changes });
    // What is played is looked up again after half a minute.
    let minutes = 0;
    const played = async (
      locale: { language: { code: string }; easyRead: boolean } = { language: english, easyRead: false },
    ) => {
      minutes += 1;
      const now = before.add({ minutes });
      const find = await findQuestionsMedia(db, { survey, now });
      const asked = { ...question, questionId: question.id };
      const wording = wordingFor({ ...question, wordings: [] }, "en", false);
      return {
        question: find(asked, wording, locale),
        statement: await findStatementMedia(db, { survey, reading: locale, now: now.add({ seconds: 1 }) }),
      };
    };
    return {
      inspection,
      inspectionId,
      slug,
      survey,
      question,
      changing,
      uploads,
      add,
      signOff,
      rows,
      newest,
      played,
    };
  }

  it("is shown to families once the lead has signed it off, and only while it says the words that stand", async () => {
    const { inspectionId, slug, add, signOff, newest, played, question, changing } = await aStage();
    expect(await add()).toEqual({ kind: "added" });
    const mediaId = await newest();
    expect(await played()).toEqual({ question: [], statement: [] });
    expect(await findMediaOfArea(open.db, { slug, mediaId })).toBeNull();
    expect(await signOff()).toEqual({ kind: "signed-off" });
    const film = { id: mediaId, kind: "bsl", mimeType: "video/webm", hasCaptions: true };
    expect((await played()).question).toEqual([film]);
    expect(await findMediaOfArea(open.db, { slug, mediaId })).toMatchObject({ mimeType: "video/webm" });
    expect(await findMediaOfArea(open.db, { slug: "elsewhere", mediaId })).toBeNull();
    await open.db.updateTable("questionMedia").set({ standardText: "Other words." }).execute();
    expect((await played()).question).toEqual([]);
    const { subjects } = await listMediaSubjects(open.db, changing);
    expect(subjects.find(({ subject }) => subject === question.id)?.media).toMatchObject([
      { status: "other-words", presenter: "Sam Signer", hasCaptions: true },
    ]);
    expect(inspectionId).not.toBe("");
  });

  it("stands beside what families agree to, a sound in its own language and in no Easy Read", async () => {
    const { add, signOff, played } = await aStage();
    const form = { kind: "sound" as const, language: "ur" as const, presenter: "Rana Reader", captions: "" };
    expect(await add({ subject: consentSubject, form, contents: await aSound() })).toEqual({ kind: "added" });
    await signOff();
    expect((await played()).statement).toEqual([]);
    const language = findLanguage("ur") ?? english;
    expect((await played({ language, easyRead: true })).statement).toEqual([]);
    expect((await played({ language, easyRead: false })).statement).toMatchObject([{ kind: "sound" }]);
  });

  it("takes the place of the one before, whose file is erased", async () => {
    const { add, signOff, rows, uploads } = await aStage();
    await add();
    const [first] = await rows();
    await add();
    expect(await rows()).toHaveLength(1);
    await signOff();
    await add();
    // Families see the first until the other is signed off.
    expect(await rows()).toHaveLength(2);
    expect(await uploads.list()).toHaveLength(2);
    await signOff();
    const [left] = await rows();
    expect(await uploads.list()).toEqual([left?.storedName]);
    const erased = await open.db.selectFrom("erasedFiles").select("storedName").execute();
    expect(erased.map(({ storedName }) => storedName)).toContain(first?.storedName);
  });

  it("is removed with its file, by the lead alone", async () => {
    const { inspection, add, newest, rows, uploads, changing, signOff } = await aStage();
    await add();
    const mediaId = await newest();
    const cqc = actorOf(await aMember(open.db, { inspection, role: "cqc-inspector" }), "cqc-inspector");
    expect(await add({ actor: cqc })).toEqual({ kind: "not-allowed" });
    expect(await signOff({ actor: cqc })).toEqual({ kind: "not-allowed" });
    expect(await removeMedia(open.db, { ...changing, mediaId, actor: cqc })).toEqual({ kind: "not-allowed" });
    expect(await removeMedia(open.db, { ...changing, inspectionId: "other", mediaId })).toEqual({
      kind: "no-such-media",
    });
    expect(await removeMedia(open.db, { ...changing, mediaId })).toEqual({ kind: "removed" });
    expect(await rows()).toEqual([]);
    expect(await uploads.list()).toEqual([]);
    const audit = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .where("action", "like", "question-media.%")
      .orderBy("at")
      .execute();
    expect(audit.map(({ action }) => action)).toEqual(["question-media.added", "question-media.removed"]);
  });

  it("is refused in words where it cannot be taken, and leaves no file", async () => {
    const { add, uploads, rows, signOff } = await aStage();
    const form = { kind: "bsl" as const, language: "en" as const, presenter: "Sam Signer", captions: "" };
    expect(await add({ form })).toMatchObject({ kind: "captions" });
    expect(await add({ contents: await aSound() })).toEqual({ kind: "refused", why: "not-a-film" });
    expect(await add({ subject: "no-such-question" })).toEqual({ kind: "no-words" });
    expect(await add({ now: usual.surveyClosesAt })).toEqual({ kind: "survey-closed" });
    expect(await uploads.list()).toEqual([]);
    await add();
    expect(await signOff({ now: usual.surveyClosesAt })).toEqual({ kind: "survey-closed" });
    await open.db.updateTable("questionMedia").set({ standardHint: "Another hint." }).execute();
    expect(await signOff()).toEqual({ kind: "other-words" });
    expect((await rows()).map(({ signedOffAt }) => signedOffAt)).toEqual([null]);
  });
});
