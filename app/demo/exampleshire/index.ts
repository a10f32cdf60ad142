import type { ExampleArea } from "../content.ts";
import { readFamilies, readPieces, readShortPieces } from "../pieces.ts";
import type { ExampleSurvey } from "../responses.ts";
import { contacts, focuses, people } from "./area.ts";
import { easyRead } from "./easy-read.ts";
import { evidence, evidenceRequests } from "./evidence.ts";
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
import { polish, urdu } from "./translations.ts";
import { adulthood } from "./words/adulthood.ts";
import { families } from "./words/families.ts";
import { first } from "./words/first.ts";
import { languages } from "./words/languages.ts";
import { listening } from "./words/listening.ts";
import { plans } from "./words/plans.ts";
import { therapies } from "./words/therapies.ts";
import { waiting } from "./words/waiting.ts";

export const exampleshire: ExampleArea = {
  slug: "exampleshire",
  name: "Exampleshire",
  days: 3,
  focuses,
  contacts,
  people,
  questionsForParents,
  questionsForYoungPeople,
  focusesForTheMeeting,
  signedOff: { language: "ur", by: "Amina Siddiqui, Exampleshire Translators" },
  wordings: { "en-easy": easyRead, pl: polish, ur: urdu },
  shareMessage,
  reviewRemark,
  youngPeopleMessage,
  remarkAnswer: "Please thank the nine parents from us: four questions are better for it.",
  approvalRemark,
  paperReturn:
    "The inspectors, c/o Examplebury Library, Market Square, Examplebury. Hand it in there in a sealed envelope, or post it: no stamp is needed.",
  meetingSessions,
  discussions: [],
  talkRequests: [],
  evidence,
  evidenceRequests,
  marks: [],
  findings: [],
  themes: [],
};

export const exampleshireSurvey: ExampleSurvey = {
  words: {
    pieces: {
      plans: readPieces(plans),
      waiting: readPieces(waiting),
      therapies: readPieces(therapies),
      adulthood: readPieces(adulthood),
      listening: readPieces(listening),
    },
    families: [...readFamilies(families), ...readFamilies(languages)],
    first: readShortPieces(first),
  },
  opinions,
  sent: 400,
  unsent: 22,
  seed: 2026,
};
