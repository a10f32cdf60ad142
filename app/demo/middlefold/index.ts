import type { ExampleArea } from "../content.ts";
import { readFamilies, readPieces, readShortPieces } from "../pieces.ts";
import type { ExampleSurvey } from "../responses.ts";
import { areaTotals, contacts, focuses, people } from "./area.ts";
import { discussions } from "./discussions.ts";
import { earlierFigures } from "./earlier-figures.ts";
import { evidence, evidenceRequests } from "./evidence.ts";
import { findings, marks } from "./findings.ts";
import { meetingSessions } from "./meeting.ts";
import { opinions } from "./opinions.ts";
import {
  approvalRemark,
  focusesForTheMeeting,
  questionsForParents,
  questionsForYoungPeople,
  reviewRemark,
  shareMessage,
  youngPeopleMessage,
} from "./questions.ts";
import { themes } from "./themes.ts";
import { translations } from "./translations.ts";
import { easyRead, urdu } from "./wordings.ts";
import { families } from "./words/families.ts";
import { findingOut } from "./words/finding-out.ts";
import { first } from "./words/first.ts";
import { mentalHealth } from "./words/mental-health.ts";
import { school } from "./words/school.ts";
import { support } from "./words/support.ts";
import { ownAnswers } from "./young-peoples-answers.ts";

export const middlefold: ExampleArea = {
  slug: "middlefold",
  name: "Middlefold",
  days: 3,
  focuses,
  contacts,
  people,
  questionsForParents,
  questionsForYoungPeople,
  focusesForTheMeeting,
  wordings: { "en-easy": easyRead, ur: urdu },
  shareMessage,
  reviewRemark,
  youngPeopleMessage,
  remarkAnswer: "Thank you. Noon on the day is right: the link works from then on.",
  approvalRemark,
  paperReturn:
    "The inspectors, c/o Middlefold Library, Fold Lane, Middlefold. Hand it in there in a sealed envelope, or post it: no stamp is needed.",
  meetingSessions,
  discussions,
  talkRequests: [
    {
      at: "15:45",
      adultRole: "advocate",
      adultName: "Ruth Alder, at the youth centre",
      adultContact: "01632 960417",
      adultKnows: true,
      needs: ["signer", "quiet-place", "someone-with-me"],
      needsWords: "I need time to think before I answer",
      goodTime: "afternoon",
    },
  ],
  ownAnswers,
  evidence,
  evidenceRequests,
  earlierFigures,
  marks,
  findings,
  themes,
  translations,
  areaTotals,
};

export const middlefoldSurvey: ExampleSurvey = {
  words: {
    pieces: {
      school: readPieces(school),
      support: readPieces(support),
      mental: readPieces(mentalHealth),
      finding: readPieces(findingOut),
    },
    families: readFamilies(families),
    first: readShortPieces(first),
  },
  opinions,
  sent: 120,
  unsent: 7,
  seed: 2027,
};
