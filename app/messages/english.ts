import { aboutMessages } from "./about-messages.ts";
import { accessibilityMessages } from "./accessibility-messages.ts";
import { areaMessages } from "./area-messages.ts";
import { choiceMessages } from "./choice-messages.ts";
import { closingSoonMessages } from "./closing-soon-messages.ts";
import { commonMessages } from "./common-messages.ts";
import { consentMessages } from "./consent-messages.ts";
import { decidedMessages } from "./decided-messages.ts";
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

/**
 * Every word of the product's own on families' pages, in ICU MessageFormat, by key. The other languages have the same
 * keys. Write for a nine-year-old: short sentences, active voice.
 */
export const englishMessages = {
  ...commonMessages,
  ...homeMessages,
  ...helpMessages,
  ...closingSoonMessages,
  ...consentMessages,
  ...surveyMessages,
  ...aboutMessages,
  ...choiceMessages,
  ...areaMessages,
  ...paperMessages,
  ...youngPeopleMessages,
  ...talkMessages,
  ...youngPeopleWaysMessages,
  ...youngPeopleHallMessages,
  ...youngAnswerMessages,
  ...youngPeoplesRecordingMessages,
  ...decidedMessages,
  ...accessibilityMessages,
  ...questionMediaMessages,
  ...privacyMessages,
} as const;

export type MessageKey = keyof typeof englishMessages;

/** A language's messages: what is missing shows in English. */
export type Messages = Partial<Record<MessageKey, string>>;
