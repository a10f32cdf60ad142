import { aboutMessages } from "./about-messages.ts";
import { accessibilityMessages } from "./accessibility-messages.ts";
import { areaMessages } from "./area-messages.ts";
import { choiceMessages } from "./choice-messages.ts";
import { closingSoonMessages } from "./closing-soon-messages.ts";
import { commonMessages } from "./common-messages.ts";
import { consentMessages } from "./consent-messages.ts";
import { decidedMessages } from "./decided-messages.ts";
import type { MessageKey } from "./english.ts";
import { helpMessages } from "./help-messages.ts";
import { homeMessages } from "./home-messages.ts";
import { paperMessages } from "./paper-messages.ts";
import { privacyMessages } from "./privacy-messages.ts";
import { questionMediaMessages } from "./question-media-messages.ts";
import { surveyMessages } from "./survey-messages.ts";
import { talkMessages } from "./talk-messages.ts";
import { youngAnswerMessages } from "./young-answer-messages.ts";
import { youngPeopleHallMessages } from "./young-people-hall-messages.ts";
import { youngPeopleMessages } from "./young-people-messages.ts";
import { youngPeoplesRecordingMessages } from "./young-people-recording-messages.ts";
import { youngPeopleWaysMessages } from "./young-people-ways-messages.ts";

export type MessageSection = { slug: string; title: string; keys: readonly MessageKey[] };

/** Families' words by where they stand, in the order in which a family meets them. Each message is in one of them. */
export const messageSections: readonly MessageSection[] = [
  section("home", "The first page", homeMessages),
  section("area", "The area’s page", areaMessages),
  section("consent", "What families agree to", consentMessages),
  section("survey", "The survey: starting, saving, sending, receipts", surveyMessages),
  section("about", "Who is answering", aboutMessages),
  section("choices", "What can be chosen in answers", choiceMessages),
  section("closing", "The last hours of the survey", closingSoonMessages),
  section("help", "Help, danger and leaving quickly", helpMessages),
  section("everywhere", "On every page: menu, mistakes, saving by itself", commonMessages),
  section("films", "Films and sounds of questions", questionMediaMessages),
  section("paper", "The survey on paper", paperMessages),
  section("young-people", "Young people: how they are heard", youngPeopleMessages),
  section("young-peoples-answers", "Young people: answering by themselves", youngAnswerMessages),
  section("young-peoples-ways", "Young people: ways in, and consent", youngPeopleWaysMessages),
  section("young-peoples-halls", "Young people: in a group", youngPeopleHallMessages),
  section("young-peoples-recordings", "Young people: speaking and drawing", youngPeoplesRecordingMessages),
  section("talk", "Asking to talk with an inspector", talkMessages),
  section("decided", "What inspectors decided", decidedMessages),
  section("privacy", "Privacy", privacyMessages),
  section("accessibility", "The accessibility statement", accessibilityMessages),
];

function section(slug: string, title: string, messages: Partial<Record<MessageKey, string>>): MessageSection {
  return { slug, title, keys: Object.keys(messages) as MessageKey[] };
}

export function findMessageSection(slug: string): MessageSection | undefined {
  return messageSections.find((one) => one.slug === slug);
}
