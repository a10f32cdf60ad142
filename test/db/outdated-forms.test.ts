import { expect, it } from "vitest";
import { must } from "#app/demo/must.ts";
import type { Contact } from "#app/domain/contacts/contact.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import { changeWords } from "#app/domain/discussion-words/change-words.server.ts";
import { changeDiscussion } from "#app/domain/discussions/change-discussion.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { focusAreasToMark, setFocusAreas } from "#app/domain/focus-areas/set-focus-areas.server.ts";
import { arrangeSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { changeSession, textsOf } from "#app/domain/meeting-sessions/change-session.server.ts";
import { changeNote } from "#app/domain/meetings/change-note.server.ts";
import { correctEnteredResponse } from "#app/domain/paper/correct-entered-response.server.ts";
import { openEnteredResponse } from "#app/domain/paper/open-entered-response.server.ts";
import { entryToMark } from "#app/domain/paper/read-stored-entry.server.ts";
import { setPaperReturn } from "#app/domain/paper-returns/set-paper-return.server.ts";
import { readPlaceNames, writePlaceNames } from "#app/domain/place-names/write-place-names.server.ts";
import { listAreaTotals } from "#app/domain/reach/list-area-totals.server.ts";
import { setAreaTotals, totalsToMark } from "#app/domain/reach/set-area-totals.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { changeTheme } from "#app/domain/themes/change-theme.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { anEntry, enterOne } from "#test/factories/entries.ts";
import { aNote, type Stage, someWords } from "#test/factories/erased-words.ts";
import { fromDatabase } from "#test/factories/from-database.ts";
import { aSurvey } from "#test/factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

/** A form of which two windows have the same before them: how one of them saves, and the mark of what stands now. */
type Form = {
  save(words: string, seen: string): Promise<{ kind: string }>;
  findMark(): Promise<string>;
};

const aContact = (name: string): Contact => ({
  ...{ kind: "social-care-day", name, phone: "01234 567890", email: "", web: "" },
});

describeOnBoth("a form that another window has overtaken", (open) => {
  async function makeForms(): Promise<Record<string, Form>> {
    const made = await aSurvey(open.db);
    const { inspection, duringIt: now } = made;
    const stage: Stage = { ...made, db: open.db, focusAreaId: inspection.focusAreas[0]?.id ?? "" };
    const { focusAreaId } = stage;
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const from = fromDatabase(open.db);
    const startsAt = now.add({ hours: 24 });
    const details = { startsAt, endsAt: startsAt.add({ hours: 1 }), place: "Hall", link: "", access: "" };
    const { sessionId } = must("arranged", await arrangeSession(from, { ...by, details }));
    const findSession = () =>
      open.db.selectFrom("meetingSessions").selectAll().where("id", "=", sessionId).executeTakeFirstOrThrow();
    const { about, wordsId } = await someWords(stage, "it takes ages");
    const note = await aNote(stage, "it takes ages");
    const content = { focusAreaId, people: 3, agreed: "most", mayQuote: true } as const;
    const findNote = () =>
      open.db
        .selectFrom("meetingNotes")
        .select(["focusAreaId", "body", "people", "agreed", "mayQuote"])
        .where("id", "=", note.noteId)
        .executeTakeFirstOrThrow();
    const discussion = async () => {
      const found = await findDiscussion(open.db, about);
      if (!found) throw new Error("no discussion");
      return found.details;
    };
    const themed = await makeTheme(open.db, {
      ...{ ...by, focusAreaId, name: "Waits", description: "" },
    });
    const { themeId } = must("made", themed);
    const primary = { name: "age-phase", value: "primary" };
    const responseId = makeId();
    const later = now.add({ hours: 2 });
    must("entered", await enterOne(open.db, made, { id: responseId }));
    const asked = made.set.questions.find(({ type }) => type === "long-words")?.id ?? "";
    return {
      contacts: {
        save: (name, seen) => setContacts(open.db, { ...by, contacts: [aContact(name)], seen }),
        findMark: async () => markOfFields(await listContacts(open.db, inspection.id)),
      },
      session: {
        save: (access, seen) =>
          changeSession(from, { ...by, sessionId, details: { ...details, access }, seen }),
        findMark: async () => markOfFields(textsOf(await findSession())),
      },
      discussion: {
        save: async (place, seen) =>
          changeDiscussion(open.db, { ...about, details: { ...(await discussion()), place }, seen }),
        findMark: async () => markOfFields(await discussion()),
      },
      note: {
        save: (body, seen) => changeNote(open.db, { ...note, note: { ...content, body }, seen }),
        findMark: async () => markOfFields(await findNote()),
      },
      words: {
        save: (words, seen) =>
          changeWords(open.db, { ...about, wordsId, focusAreaId, words, mayQuote: false, seen }),
        findMark: async () => {
          const row = await open.db
            .selectFrom("discussionWords")
            .select(["focusAreaId", "words", "mayQuote"])
            .where("id", "=", wordsId)
            .executeTakeFirstOrThrow();
          return markOfFields(row);
        },
      },
      theme: {
        save: (name, seen) => changeTheme(open.db, { ...by, themeId, name, description: "Waits", seen }),
        findMark: async () => {
          const row = await open.db
            .selectFrom("themes")
            .select(["name", "description"])
            .where("id", "=", themeId)
            .executeTakeFirstOrThrow();
          return markOfFields(row);
        },
      },
      "where the paper form is returned to": {
        save: (words, seen) => setPaperReturn(from, { ...by, words, seen }),
        findMark: async () => {
          const row = await open.db
            .selectFrom("paperReturns")
            .select("words")
            .where("inspectionId", "=", inspection.id)
            .executeTakeFirst();
          return markOfFields({ words: row?.words ?? "" });
        },
      },
      places: {
        save: (placeNames, seen) => writePlaceNames(open.db, { ...by, placeNames, seen }),
        findMark: async () => markOfFields({ placeNames: await readPlaceNames(open.db, inspection.id) }),
      },
      totals: {
        save: (words, seen) =>
          setAreaTotals(open.db, { ...by, totals: [{ ...primary, total: 100 + words.length }], seen }),
        findMark: async () => markOfFields(totalsToMark(await listAreaTotals(open.db, inspection.id))),
      },
      "focus areas": {
        save: async (fullText, seen) => {
          const kept = await listFocusAreas(open.db, inspection.id);
          const added = { shortName: "Health", fullText, theme: "" };
          return setFocusAreas(open.db, { ...by, focusAreas: [...kept.slice(0, 3), added], seen });
        },
        findMark: async () => markOfFields(focusAreasToMark(await listFocusAreas(open.db, inspection.id))),
      },
      "a response on paper": {
        save: (words, seen) => {
          const entry = anEntry(made, { answers: { [asked]: [words] } });
          return correctEnteredResponse(open.db, { ...by, now: later, responseId, entry, seen });
        },
        findMark: async () => {
          const opened = await openEnteredResponse(open.db, { ...by, responseId });
          if (!opened) throw new Error("no response");
          return markOfFields(entryToMark(opened.entry));
        },
      },
    };
  }

  it("replaces nothing unseen: it says what stands there, and takes its place where it is sent again", async () => {
    for (const [name, { save, findMark }] of Object.entries(await makeForms())) {
      const opened = await findMark();
      const saved = await save("the first window", opened);
      expect([name, saved.kind]).not.toEqual([name, "changed-meanwhile"]);
      expect([name, await findMark()]).not.toEqual([name, opened]);
      // Pressed twice, it is the same.
      expect([name, (await save("the first window", opened)).kind]).not.toEqual([name, "changed-meanwhile"]);
      const after = await findMark();
      expect([name, (await save("the second window", opened)).kind]).toEqual([name, "changed-meanwhile"]);
      expect([name, await findMark()]).toEqual([name, after]);
      expect([name, (await save("the second window", after)).kind]).toEqual([name, saved.kind]);
      expect([name, await findMark()]).not.toEqual([name, after]);
    }
  });
});
