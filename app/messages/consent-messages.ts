/**
 * What parents and carers agree to. Change a word, in any language, and you must raise the version in
 * `domain/survey/consent-statement.ts`: what somebody agreed to is kept as it was shown.
 */
export const consentMessages = {
  "consent.title": "Do you agree to take part?",
  "consent.short.who-reads":
    "Only inspectors and those who check their work read your answers. Your council, school and health services do not.",
  "consent.short.evidence":
    "Your answers become evidence. We keep them for at least {months, plural, one {# month} other {# months}} after the inspectors’ letter is published.",
  "consent.short.danger": "If a child may be at risk, inspectors must tell people who keep children safe.",
  "consent.short.no-names": "Please do not give names.",
  "consent.more": "More about what you agree to",
  "consent.who-reads":
    "Inspectors from Ofsted and the Care Quality Commission (CQC) ask these questions. They and the senior inspectors who check their work are the only people who read your answers. Your council, your child’s school and health services do not see them.",
  "consent.evidence":
    "What you say becomes part of the evidence for this re-visit. It is kept with the rest of that evidence for at least {months, plural, one {# month} other {# months}} after the inspectors’ letter is published. Counts of answers may be published. Small numbers are hidden.",
  "consent.no-names":
    "Please do not give names, or anything that shows who somebody is. We do not ask for your name. We do not keep your internet address.",
  "consent.danger":
    "If what you write shows that a child may be at risk of harm, inspectors must pass it on to people whose job is to keep that child safe. The record that they did stays, even if you take your answers back.",
  "consent.take-part": "I agree to take part",
  "consent.take-part.hint":
    "You do not have to. Until the survey closes you can stop, erase what you saved, change what you sent, or take it back.",
  "consent.become-evidence": "I agree that what I say becomes evidence for this re-visit",
  "consent.become-evidence.hint": "Without this, inspectors cannot use your answers.",
  "consent.quote": "My words may be quoted, without a name",
  "consent.quote.hint": "Leave this empty and your words are read but never quoted.",
  "consent.unfinished": "If the survey closes before I send, inspectors may use what I have saved",
  "consent.unfinished.hint": "Leave this empty and nobody will ever see answers that you did not send.",
  "consent.needed": "To take part, tick “{choice}”. If you do not agree, choose that at the end.",
  "consent.step": "Agreeing",
  "consent.shared": "Do other people use this device?",
  "consent.shared.hint": "If you do not say, we keep your place on it.",
  "consent.shared.no": "No, or only people I trust",
  "consent.shared.yes": "Yes",
  "consent.shared.yes.hint":
    "As in a library. Closing the browser takes your answers off it, in most browsers. The button “Clear this device now” does it in all.",
  "consent.no": "I do not agree",
  "consent.no-longer": "I no longer agree: erase my answers",
} as const;
