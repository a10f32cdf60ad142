import { preparationMessages } from "#app/messages/work/preparation-messages.ts";
import { paths } from "#app/paths.ts";
import { missingContacts } from "../contacts/contact.ts";
import { contactWords } from "../contacts/contact-words.ts";
import { minFocusAreas } from "../focus-areas/focus-area.ts";
import { languageNames, type TranslatedLanguage } from "../translations/languages.ts";

/** `late`: it is not done, and the time in which it would have helped is over. */
export type Preparation = {
  key: string;
  path: string;
  label: string;
  state: string;
  status: "done" | "to-do" | "late";
};

/** How far the parents' questions are worded in a variant. */
export type WordingProgress = { questions: number; incomplete: number; namesMissing: number };

export type PreparationFacts = {
  focusAreas: number;
  contacts: readonly { kind: string }[];
  /** Forums and groups that have a part or have been invited. */
  forums: number;
  sessions: number;
  approved: boolean;
  notified: boolean;
  /** How long everything is kept, as the lead confirmed; null until then. */
  retentionMonths: number | null;
  youngPeoplesQuestions: number;
  youngPeoplesQuestionsShared: boolean;
  easyRead: WordingProgress;
  languagesOn: readonly { language: TranslatedLanguage; progress: WordingProgress }[];
  hasPaperReturn: boolean;
  surveyIsClosed: boolean;
  visitIsOver: boolean;
};

type Line = Omit<Preparation, "status"> & { done: boolean; endsWith?: "survey" | "visit" };

/** What a re-visit needs before families are heard, in the order in which it is usually done, by what is recorded. */
export function listPreparations(inspectionId: string, facts: PreparationFacts): Preparation[] {
  const { surveyIsClosed, visitIsOver } = facts;
  return linesOf(inspectionId, facts).map(({ done, endsWith = "visit", ...line }) => {
    const isOver = endsWith === "survey" ? surveyIsClosed : visitIsOver;
    return { ...line, status: done ? "done" : isOver ? "late" : "to-do" };
  });
}

/** What stands above the list: only where all of it is done is everything set up. */
export function describePreparations(preparations: readonly Preparation[]): string {
  if (preparations.every(({ status }) => status === "done")) return "Everything is set up";
  return preparations.some(({ status }) => status === "to-do") ? "Getting ready" : "What was not set up";
}

function linesOf(inspectionId: string, facts: PreparationFacts): Line[] {
  const { focusAreas, forums, sessions, approved, notified, retentionMonths } = facts;
  const questionCount = facts.youngPeoplesQuestions;
  return [
    {
      key: "focus-areas",
      path: paths.focusAreas.list(inspectionId),
      label: "Focus areas",
      state: focusAreas < minFocusAreas ? "Paste them from the letter" : `${focusAreas} set`,
      done: focusAreas >= minFocusAreas,
    },
    contactsLine(inspectionId, facts),
    {
      key: "people",
      path: paths.members.list(inspectionId),
      label: "Parent carer forum invited",
      state: forums === 0 ? "No forum or parents’ group yet" : `${forums} invited or here`,
      done: forums > 0,
    },
    {
      key: "retention",
      path: paths.keeping.overview(inspectionId),
      label: "How long everything is kept",
      state:
        retentionMonths === null
          ? "Not confirmed: families have to be told"
          : preparationMessages.t("retention", { months: retentionMonths }),
      done: retentionMonths !== null,
    },
    {
      key: "notification",
      path: paths.notification.overview(inspectionId),
      label: "Area notified",
      state: notified ? "Recorded: families can see the re-visit" : "Not recorded: nothing is public yet",
      done: notified,
    },
    {
      key: "questions",
      path: paths.questions.list(inspectionId),
      label: "Questions for parents",
      state: approved ? "Approved" : "Not approved: the survey cannot open",
      done: approved,
      endsWith: "survey",
    },
    wordingLine(facts.easyRead, {
      key: "easy-read",
      path: paths.questions.wordings(inspectionId),
      label: "Easy Read",
    }),
    ...facts.languagesOn.map(({ language, progress }) =>
      wordingLine(progress, {
        key: `language-${language}`,
        path: `${paths.questions.wordings(inspectionId)}?in=${language}`,
        label: `Questions in ${languageNames[language].english}`,
      }),
    ),
    {
      key: "paper",
      path: paths.paper.overview(inspectionId),
      label: "Return address for paper forms",
      state: facts.hasPaperReturn ? "On the form" : "Not said: families cannot tell where a form goes",
      done: facts.hasPaperReturn,
      endsWith: "survey",
    },
    {
      key: "young-people",
      path: `${paths.questions.list(inspectionId)}?audience=young-people`,
      label: "Questions for young people",
      state:
        questionCount === 0
          ? "None written"
          : facts.youngPeoplesQuestionsShared
            ? `${questionCount} shared with the local area officer`
            : `${questionCount} written, not shared with the local area officer`,
      done: questionCount > 0 && facts.youngPeoplesQuestionsShared,
    },
    {
      key: "open-meeting",
      path: paths.openMeeting.overview(inspectionId),
      label: "Open meeting",
      state: preparationMessages.t("sessions", { count: sessions }),
      done: sessions > 0,
    },
  ];
}

function contactsLine(inspectionId: string, { contacts }: PreparationFacts): Line {
  const missing = missingContacts(contacts);
  const [first] = missing;
  return {
    key: "contacts",
    path: paths.contacts.list(inspectionId),
    label: "Contacts for families",
    state: preparationMessages.t("contacts", {
      count: missing.length,
      first: first === undefined ? "" : contactWords[first].title,
    }),
    done: first === undefined,
  };
}

function wordingLine(
  { questions, incomplete, namesMissing }: WordingProgress,
  line: { key: string; path: string; label: string },
): Line {
  const written = questions - incomplete;
  const state =
    questions === 0
      ? "No questions yet"
      : incomplete === 0 && namesMissing === 0
        ? "Written for all questions"
        : incomplete === 0
          ? preparationMessages.t("names.missing", { count: namesMissing })
          : preparationMessages.t("wordings.written", { written, questions });
  return {
    ...line,
    state,
    done: questions > 0 && incomplete === 0 && namesMissing === 0,
    endsWith: "survey",
  };
}
