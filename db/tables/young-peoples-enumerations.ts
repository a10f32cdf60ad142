/** The words of columns about young people who answer by themselves. */

/** How a young person came to answer by themselves: from the area's page, by a group's link, or by a discussion's code. */
export type WayIn = "own-device" | "group-link" | "discussion";

/** Who agreed for somebody under 16, or was there when it was decided in somebody's best interests. */
export type AgreementRole =
  | "parent"
  | "special-guardian"
  | "foster-carer"
  | "local-authority"
  | "advocate"
  | "other";

/** How somebody with parental responsibility agreed. */
export type AgreementForm = "slip" | "spoken";

/** What a young person's response rests on, and what they may agree to beside it. */
export type YoungPersonsConsentKind =
  | "own"
  | "parental"
  | "best-interests"
  | "quotation"
  | "recording"
  | "drawing";

/** How a consent was given. */
export type YoungPersonsConsentForm = "pictures" | "slip" | "spoken" | "observed";

/** Who chose the words of an answer. */
export type WordsChooser = "young-person" | "helper" | "together";

/** How words came to be: typed by whoever answered, or written down by an inspector. */
export type WordsOrigin = "typed" | RecordingKind;

/** Who is told next of a recording or drawing that nobody has heard or seen in time. */
export type RecordingNoticeStep = "second" | "assurance" | "second-again" | "assurance-again";

/** What a young person gave instead of typing. */
export type RecordingKind = "recording" | "drawing";

/** Who the adult is to a young person who asks to talk to an inspector through them. */
export type TrustedAdultRole =
  | "parent"
  | "family"
  | "teacher"
  | "advocate"
  | "social-worker"
  | "health"
  | "support"
  | "other";

/** What a young person needs so that they can talk to an inspector. */
export type TalkNeed =
  | "someone-with-me"
  | "quiet-place"
  | "signer"
  | "communication-aid"
  | "easy-read"
  | "getting-in"
  | "interpreter"
  | "breaks";

/** When the adult is best called, within the hours in which somebody answers. */
export type TalkTime = "any" | "morning" | "afternoon" | "after-school";

/** On which days somebody answers young people’s requests. */
export type TalkDays = "weekdays" | "every-day";

/** What was done about a young person’s request to talk; it waits again once it is reopened. */
export type TalkStep = "called" | "arranged" | "discussion" | "declined" | "reopened" | "taken-back";
