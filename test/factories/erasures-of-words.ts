import { eraseOldAutosaves, throwAwayAutosave } from "#app/domain/autosaves/end-autosave.server.ts";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { removeWords } from "#app/domain/discussion-words/remove-words.server.ts";
import { removeDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { eraseDraft } from "#app/domain/drafts/erase-draft.server.ts";
import { eraseOldDrafts } from "#app/domain/drafts/erase-old-drafts.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { recordErasure } from "#app/domain/erasure/record-erasure.server.ts";
import { answerWithdrawal } from "#app/domain/evidence/answer-withdrawal.server.ts";
import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { changeNote } from "#app/domain/meetings/change-note.server.ts";
import { removeNote } from "#app/domain/meetings/take-note.server.ts";
import { correctEnteredResponse } from "#app/domain/paper/correct-entered-response.server.ts";
import { withdrawEnteredResponse } from "#app/domain/paper/withdraw-entered-response.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import { askToTalk } from "#app/domain/talk-requests/ask-to-talk.server.ts";
import { eraseOldTalkRequests } from "#app/domain/talk-requests/erase-old-requests.server.ts";
import { fieldsOfHours, findHours, setTalkHours } from "#app/domain/talk-requests/set-talk-hours.server.ts";
import { takeBackRequest } from "#app/domain/talk-requests/take-back-request.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import {
  eraseUnsentYoungPeoplesResponses,
  eraseYoungPeoplesResponse,
} from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { anEntry, enterOne } from "./entries.ts";
import { aDocument, aNote, aTranslation, type Stage, seal, someWords, typeForm } from "./erased-words.ts";
import { aDraft, agreedToAll, aResponse, everyAnswer } from "./responses.ts";
import { aYoungPeoplesResponse, aYoungPeoplesSet, type YoungPeoplesSet } from "./young-peoples-response.ts";

type Words = { brief: string; long: string };
/** Makes rows that hold the words, through what a user does; gives what erases them again. */
export type ErasureOfWords = (
  stage: Stage,
  words: Words,
) => Promise<() => Promise<{ kind: string } | number | undefined>>;

const removesNothing = { remove: async () => undefined, scan: async () => "infected" } as unknown as Uploads;

async function anOwnResponse(
  stage: Stage,
  words: string | null,
  sentAt: Temporal.Instant | null = stage.duringIt,
) {
  const set = (await findOwnSet(stage)) ?? (await aYoungPeoplesSet(stage));
  return aYoungPeoplesResponse(stage, { set, words, sentAt });
}

/** One set serves for all of them. */
async function findOwnSet({ db, inspection }: Stage): Promise<YoungPeoplesSet | null> {
  const approval = await findLatestYoungPeopleApproval(db, inspection.id);
  if (!approval) return null;
  const [faces, cards, mat, words] = await listVersionsByYoungPeopleApproval(db, approval.id);
  const id = (version: { id: string } | undefined) => version?.id ?? "";
  return { approvalId: approval.id, faces: id(faces), cards: id(cards), mat: id(mat), words: id(words) };
}

async function takeBack({ db, duringIt: at }: Stage, response: YoungPeoplesResponsesTable) {
  const erased = await db
    .transaction()
    .execute((trx) => eraseYoungPeoplesResponse(trx, { response, at, actor: { kind: "respondent" } }));
  return { kind: erased ? "erased" : "nothing" };
}

/** Each kind of taking back, changing or erasing what somebody said. A new kind is one more line here. */
export const erasuresOfWords: Readonly<Record<string, ErasureOfWords>> = {
  "a draft that its writer erases": async ({ db, survey, set, duringIt: now }, { long }) => {
    const token = await aDraft(db, { survey, now, answers: everyAnswer(set, long) });
    return () => eraseDraft(db, { survey, token, now });
  },
  "a draft whose seven days are over": async ({ db, survey, set, duringIt }, { long }) => {
    const choices = { ...agreedToAll, useUnfinished: false };
    await aDraft(db, { survey, now: duringIt, answers: everyAnswer(set, long), choices });
    const later = survey.closesAt.add({ hours: 8 * 24 });
    return async () => {
      await closeDueDrafts(db, later);
      return eraseOldDrafts(db, later);
    };
  },
  "a response that is taken back": async ({ db, survey, set, duringIt: now }, { long }) => {
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, long) });
    return () => withdrawResponse(db, { survey, receipt, now });
  },
  "a response that is taken back while a change of it was begun": async (stage, { long }) => {
    const { db, survey, set, duringIt: now } = stage;
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, long) });
    const begun = await changeResponse(db, { survey, receipt, now });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    return () => withdrawResponse(db, { survey, receipt, now });
  },
  "a short response that is taken back": async ({ db, survey, set, duringIt: now }, { brief }) => {
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, brief) });
    return () => withdrawResponse(db, { survey, receipt, now });
  },
  "answers that are changed": async ({ db, survey, set, duringIt: now }, { long }) => {
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, long) });
    return async () => {
      const begun = await changeResponse(db, { survey, receipt, now });
      if (begun.kind !== "begun") return begun;
      const { token } = begun;
      const answers = everyAnswer(set, "Other words.");
      await saveDraft(db, { survey, token, step: "focus/1", answers, done: true, copy: null, now });
      return submitResponse(db, { inspectionId: survey.inspectionId, token, now });
    };
  },
  "a paper response that is withdrawn": async (stage, { brief }) => {
    const { db, set, inspection, duringIt } = stage;
    const id = makeId();
    await enterOne(db, stage, { id, entry: anEntry(stage, { answers: everyAnswer(set, brief) }) });
    const by = { inspectionId: inspection.id, responseId: id, actor: inspection.leadActor };
    return () => withdrawEnteredResponse(db, { ...by, now: duringIt.add({ hours: 2 }) });
  },
  "a paper response that is put right": async (stage, { long }) => {
    const { db, set, inspection, duringIt } = stage;
    const id = makeId();
    await enterOne(db, stage, { id, entry: anEntry(stage, { answers: everyAnswer(set, long) }) });
    const by = { inspectionId: inspection.id, responseId: id, actor: inspection.leadActor };
    return () =>
      correctEnteredResponse(db, { ...by, entry: anEntry(stage), now: duringIt.add({ hours: 2 }) });
  },
  "words of a young person that are erased": async (stage, { long }) => {
    const { about, wordsId } = await someWords(stage, long.slice(0, 1900));
    return () => removeWords(stage.db, { ...about, wordsId });
  },
  "words of a young person that are changed": async (stage, { brief }) => {
    const { about, wordsId } = await someWords(stage, brief);
    const { focusAreaId } = stage;
    return () =>
      changeWords(stage.db, { ...about, wordsId, focusAreaId, words: "it takes ages", mayQuote: false });
  },
  "a young person’s own response that is taken back": async (stage, { brief }) => {
    const sent = await anOwnResponse(stage, brief);
    return () => takeBack(stage, sent.response);
  },
  "a young person’s own response that was translated, and is taken back": async (stage, { brief }) => {
    const sent = await anOwnResponse(stage, "trwa to wieki");
    await aTranslation(stage, sent.wordsId, brief);
    return () => takeBack(stage, sent.response);
  },
  "what an inspector noted of a young person’s signs": async (stage, { brief }) => {
    const { response } = await anOwnResponse(stage, null);
    await stage.db
      .updateTable("youngPeoplesConsents")
      .set({ note: brief })
      .where("responseId", "=", response.id)
      .execute();
    return () => takeBack(stage, response);
  },
  "what a young person began and threw away": async (stage, { brief }) => {
    const { response } = await anOwnResponse(stage, brief, null);
    return () => takeBack(stage, response);
  },
  "what a young person never sent": async (stage, { brief }) => {
    await anOwnResponse(stage, brief, null);
    return () => eraseUnsentYoungPeoplesResponses(stage.db, stage.survey.sealedAt.add({ minutes: 2 }));
  },
  "what a young person began to change and never sent": async (stage, { brief }) => {
    const { response } = await anOwnResponse(stage, null);
    await stage.db
      .updateTable("youngPeoplesResponses")
      .set({ answers: { words: [brief] } })
      .where("id", "=", response.id)
      .execute();
    return () => eraseUnsentYoungPeoplesResponses(stage.db, stage.survey.sealedAt.add({ minutes: 2 }));
  },
  "words of a young person’s own response that are changed": async (stage, { brief }) => {
    const { response, wordsId } = await anOwnResponse(stage, brief);
    return async () => {
      await stage.db.transaction().execute(async (trx) => {
        await trx
          .updateTable("youngPeoplesWords")
          .set({ words: "it is" })
          .where("id", "=", wordsId)
          .execute();
        await recordErasure(trx, {
          ...{ kind: "young-peoples-response", inspectionId: response.inspectionId },
          ...{ subjectId: wordsId, at: stage.duringIt },
        });
      });
      return { kind: "changed" };
    };
  },
  "a discussion that is removed": async (stage, { brief }) => {
    const { about } = await someWords(stage, null, brief);
    // Somebody tallied a face, and took it back.
    const press = { id: makeId(), discussionId: about.discussionId, pressedAt: stage.duringIt };
    await stage.db.insertInto("tallyPresses").values(press).execute();
    return () => removeDiscussion(stage.db, about);
  },
  "a note that is erased": async (stage, { long }) => {
    const about = await aNote(stage, long.slice(0, 1900));
    return () => removeNote(stage.db, about);
  },
  "a note that is changed": async (stage, { brief }) => {
    const about = await aNote(stage, brief);
    const { focusAreaId } = stage;
    const note = { body: "it takes ages", focusAreaId, people: 3, agreed: "most", mayQuote: true } as const;
    return () => changeNote(stage.db, { ...about, note });
  },
  "a note of which an edit was begun by its writer": async (stage, { long }) => {
    const about = await aNote(stage, "it takes ages");
    const { sessionId, noteId } = about;
    const path = `/revisits/${about.inspectionId}/meeting/${sessionId}/notes/${noteId}`;
    await typeForm(stage, path, long);
    return () => removeNote(stage.db, about);
  },
  "a request to talk to an inspector that is withdrawn": async (stage, { brief }) => {
    const receipt = await aTalkRequest(stage, brief);
    const { inspection, duringIt: now, db } = stage;
    return () => takeBackRequest(db, { inspectionId: inspection.id, receipt, now });
  },
  "a request to talk to an inspector after the visit": async (stage, { brief }) => {
    await aTalkRequest(stage, brief);
    return () => eraseOldTalkRequests(stage.db, stage.duringIt.add({ hours: 24 * 40 }));
  },
  "a form that was filled in and thrown away": async (stage, { long }) => {
    const { duringIt: now, inspection, db } = stage;
    const id = await typeForm(stage, "/revisits/1/forum", long);
    return async () => {
      await throwAwayAutosave(db, { id, personId: inspection.leadActor.personId, now });
      return undefined;
    };
  },
  "a form that was filled in, word by word, and forgotten": async (stage, { long }) => {
    const id = makeId();
    for (const length of [10, 200, 4000])
      await typeForm(stage, "/revisits/1/notes", long.slice(0, length), id);
    return () => eraseOldAutosaves(stage.db, stage.duringIt.add({ hours: 24 * 8 }));
  },
  "a note that was translated": async (stage, { long }) => {
    const about = await aNote(stage, "trwa to wieki");
    await aTranslation(stage, about.noteId, long);
    return () => removeNote(stage.db, about);
  },
  "words of a young person that were written down as they were spoken": async (stage, { brief }) => {
    const { about, wordsId } = await someWords(stage, "it takes ages");
    await aTranslation(stage, wordsId, brief);
    return () => removeWords(stage.db, { ...about, wordsId });
  },
  "a response that was translated": async (stage, { long }) => {
    const { db, survey, set, duringIt: now } = stage;
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, "Trwa to wieki.") });
    const { sourceId } = await db
      .selectFrom("texts")
      .select("sourceId")
      .where("words", "=", "Trwa to wieki.")
      .executeTakeFirstOrThrow();
    await aTranslation(stage, sourceId, long);
    return () => withdrawResponse(db, { survey, receipt, now });
  },
  "an answer that was translated, and is changed": async (stage, { brief }) => {
    const { db, survey, set, duringIt: now } = stage;
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, "To trwa za długo.") });
    const { sourceId } = await db
      .selectFrom("texts")
      .select("sourceId")
      .where("words", "=", "To trwa za długo.")
      .executeTakeFirstOrThrow();
    await aTranslation(stage, sourceId, brief);
    return async () => {
      const begun = await changeResponse(db, { survey, receipt, now });
      if (begun.kind !== "begun") return begun;
      const { token } = begun;
      const answers = everyAnswer(set, "Jest lepiej.");
      await saveDraft(db, { survey, token, step: "focus/1", answers, done: true, copy: null, now });
      return submitResponse(db, { inspectionId: survey.inspectionId, token, now });
    };
  },
  "a note that was translated, and is changed": async (stage, { long }) => {
    const about = await aNote(stage, "trwa to wieki");
    await aTranslation(stage, about.noteId, long);
    const { focusAreaId } = stage;
    const note = { body: "trwa to", focusAreaId, people: 3, agreed: "most", mayQuote: true } as const;
    return () => changeNote(stage.db, { ...about, note });
  },
  "words of a young person that were translated, and are changed": async (stage, { brief }) => {
    const { about, wordsId } = await someWords(stage, "trwa to wieki");
    await aTranslation(stage, wordsId, brief);
    const { focusAreaId } = stage;
    return () => changeWords(stage.db, { ...about, wordsId, focusAreaId, words: "trwa to", mayQuote: false });
  },
  "evidence that its owner takes back": async (stage, { long }) => {
    const about = await aDocument(stage, long);
    return () => withdrawUpload(stage.db, { ...about, uploads: removesNothing, reason: "" });
  },
  "evidence that inspectors let be taken back": async (stage, { brief }) => {
    const about = await aDocument(stage, brief, { withdrawalAskedAt: "2026-12-01T12:00:00.000Z" });
    const answer = { withdraw: true, answer: "Yes." };
    return () =>
      answerWithdrawal(
        { db: stage.db, reader: createDirectQueries(stage.db) },
        { ...about, uploads: removesNothing, ...answer },
      );
  },
  "evidence in which a virus is found": async (stage, { long }) => {
    const { uploadId } = await aDocument(stage, long, { scan: "not-scanned" });
    return async () => {
      await scanUpload(stage.db, { uploadId, uploads: removesNothing, now: stage.duringIt });
      return { kind: "scanned" };
    };
  },
  // Last: it is sealed from here on.
  "a response that goes by law, from under the seal": async (stage, { long }) => {
    const { db, survey, set, inspection, duringIt: now } = stage;
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, long) });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    return async () => {
      await seal(stage);
      return withdrawByLaw(db, { ...by, response: { receipt }, reason: "They asked for it." });
    };
  },
  "a young person’s own response that goes by law, from under the seal": async (stage, { brief }) => {
    const { response } = await anOwnResponse(stage, brief);
    const by = { inspectionId: stage.inspection.id, actor: stage.inspection.leadActor, now: stage.duringIt };
    return () =>
      withdrawByLaw(stage.db, { ...by, response: { id: response.id }, reason: "They asked for it." });
  },
};

/** Somebody who asks to talk to an inspector, with these words; gives the code that takes it back. */
async function aTalkRequest({ db, inspection, duringIt: now }: Stage, words: string): Promise<string> {
  const about = { inspectionId: inspection.id, now };
  const hours = { days: "every-day", fromTime: "09:00", untilTime: "17:00" } as const;
  const seen = markOfFields(fieldsOfHours(await findHours(db, inspection.id)));
  await setTalkHours(db, { ...about, hours, seen, actor: inspection.leadActor });
  const receipt = makeId();
  const asked = await askToTalk(db, {
    ...{ ...about, receipt, language: "en" },
    request: {
      ...{ adultRole: "teacher", adultName: words.slice(0, 100), adultContact: "01632 960123" },
      ...{ adultKnows: true, needs: [], needsWords: words.slice(0, 500), goodTime: "any" },
    },
  });
  if (asked.kind !== "asked") throw new Error(asked.kind);
  return receipt;
}
