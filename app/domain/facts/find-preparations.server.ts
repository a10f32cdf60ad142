import type { Queries } from "#db/connection.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findPaperReturn } from "#db/queries/paper-returns.ts";
import { isVisitOver, surveyWindowOf } from "../calendar/inspection-dates.ts";
import { listContacts } from "../contacts/list-contacts.server.ts";
import { listFocusAreas } from "../focus-areas/list-focus-areas.server.ts";
import type { DateStatus } from "../inspections/find-date-status.server.ts";
import { listSessions } from "../meetings/list-sessions.server.ts";
import { listPeople } from "../people/list-people.server.ts";
import { listQuestionStates } from "../questions/list-question-states.server.ts";
import { countWordings, type WordingCounts } from "../translations/count-wordings.server.ts";
import { listLanguagesOn } from "../translations/list-languages.server.ts";
import type { Variant } from "../translations/wording.ts";
import { listPreparations, type Preparation, type WordingProgress } from "./preparations.ts";

/** What a re-visit needs before families are heard, and which of it is recorded as done. */
export async function findPreparations(db: Queries, dateStatus: DateStatus): Promise<Preparation[]> {
  const { inspectionId, now, steps } = dateStatus;
  const languages = await listLanguagesOn(db, inspectionId);
  const variants: Variant[] = [
    { language: "en", easyRead: true },
    ...languages.map((language) => ({ language, easyRead: false })),
  ];
  const [focusAreas, contacts, people, sessions, youngPeoples, counts, paperReturn, inspection] =
    await Promise.all([
      listFocusAreas(db, inspectionId),
      listContacts(db, inspectionId),
      listPeople(db, { inspectionId, now }),
      listSessions(db, inspectionId),
      listQuestionStates(db, { inspectionId, audience: "young-people" }),
      countWordings(db, { inspectionId, variants }),
      findPaperReturn(db, inspectionId),
      findInspection(db, inspectionId),
    ]);
  const [easyRead, ...translated] = counts.map(progressOf);
  return listPreparations(inspectionId, {
    focusAreas: focusAreas.length,
    contacts,
    forums: [...people.members, ...people.invitations].filter(({ role }) => role === "parent-carer-forum")
      .length,
    sessions: sessions.filter(({ cancelled }) => cancelled === null).length,
    approved: dateStatus.questionsApproved,
    notified: dateStatus.notifiedAt !== null,
    retentionMonths: inspection?.retentionMonths ?? null,
    youngPeoplesQuestions: youngPeoples.questions.length,
    youngPeoplesQuestionsShared: youngPeoples.share !== null,
    easyRead: easyRead ?? { questions: 0, incomplete: 0, namesMissing: 0 },
    languagesOn: languages.flatMap((language, index) => {
      const progress = translated[index];
      return progress ? [{ language, progress }] : [];
    }),
    hasPaperReturn: (paperReturn?.words ?? "") !== "",
    surveyIsClosed: Temporal.Instant.compare(now, surveyWindowOf(steps).closesAt) >= 0,
    visitIsOver: isVisitOver(steps, now),
  });
}

function progressOf({ questions, missing, inPart, namesMissing }: WordingCounts): WordingProgress {
  return { questions, incomplete: missing + inPart, namesMissing };
}
