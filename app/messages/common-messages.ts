/**
 * Words of forms and of what stands around a page: of families’ pages and of those for people who work here. A browser of the
 * latter loads these and no other messages of families’ pages.
 */
export const commonMessages = {
  "form.continue": "Continue",
  "form.later": "Save and come back later",
  "form.back": "Back",
  "form.optional": "(optional)",
  "form.needed": "(needed)",
  "form.leave-out-any": "You can leave out any question.",
  "form.leave-out-but": "You can leave out any question that does not say “needed”.",
  "form.or": "or",
  "form.error": "Error:",
  "form.change": "Change",
  "form.not-answered": "Not answered",
  "form.left-out": "Left out",
  "form.yes": "Yes",
  "form.no": "No",
  "form.choose-several": "Choose all that fit.",
  "form.compare-with": "Compare now with {date}.",
  "form.limit": "You can write up to {many, number} characters.",
  "form.step": "Step {step, number} of {of, number}",
  "form.step-named": "Step {step, number} of {of, number}: {name}",
  "form.put-right":
    "{count, plural, one {There is one thing to put right} other {There are # things to put right}}",
  "form.one-step-back": "One step back",
  "form.skip-to-content": "Skip to main content",
  "form.print": "Print this page",

  "script.saved": "Saved",
  "script.not-saved":
    "We cannot save at the moment. What you wrote is still on this page, and we keep trying.",
  "script.elsewhere": "You have answered this in another window too. Press Continue to see both answers.",
  "script.not-kept": "This could not be saved here. Press Continue to see why. What you wrote is not lost.",
  "script.slow": "Still sending. Please wait a moment.",
  "script.unreachable":
    "We cannot reach Noonday at the moment. What you wrote is still here. We keep trying, and you can press the button again.",
  "script.read-to-me": "Read it to me",
  "script.stop-reading": "Stop reading",
  "script.room-left": "Room left, in characters: '{many}'",
  "script.too-long": "Too long, by this many characters: '{many}'",
  "script.too-long-to-save":
    "One answer is too long, so that answer is not saved. Make it shorter. Everything else is saved.",

  "problem.choose-listed": "Choose from the answers listed.",
  "problem.choose-one-only": "Choose one answer only.",
  "problem.choose-one": "Choose an answer.",
  "problem.choose-some": "Choose at least one answer.",
  "problem.write": "Write your answer.",
  "problem.too-long":
    "Your answer is {over, plural, one {# character} other {# characters}} too long. We can keep up to {most, number}.",
  "problem.alone": "You chose “{choice}” and something else. Leave only one of the two.",
  "problem.alone-choice":
    "One of the answers you chose goes with no other. Leave only that one, or only the others.",
  "form.error-title": "Error: {title}",

  "moment.noon": "12 noon",
  "moment.midnight": "12 midnight",
  moment: "{time} on {date}",
  "moment.span": "{date}, {from} to {to}",

  "contact.social-care-day": "Children’s social care, by day",
  "contact.social-care-day.hint": "For anybody worried about a child’s safety, in office hours.",
  "contact.social-care-night": "Children’s social care, at night and weekends",
  "contact.social-care-night.hint": "The out-of-hours team.",
  "contact.complaints": "Complaints",
  "contact.complaints.hint":
    "Where to take a complaint about one child’s help, which a re-visit cannot put right.",
  "contact.independent-advice": "Independent advice",
  "contact.independent-advice.hint": "The area’s free and impartial advice service on SEND (SENDIASS).",
  "contact.privacy": "Privacy",
  "contact.privacy.hint": "Who answers questions about how personal information is used and kept.",

  "paper.print.menu": "Print it with your browser’s own menu.",

  "footer.words": "Noonday: families heard when inspectors re-visit a local area’s SEND services.",
  "demo.title": "Invented example.",
  "demo.words": "No place, person or answer here is real.",
  "demo.link": "Be anyone in it",

  "footer.accessibility": "Accessibility",

  "broken.areas": "Areas that inspectors are coming back to",
  "broken.did-you-mean": "Did you mean {area}?",
  "broken.not-saved":
    "The fault is on our side. It may not be saved yet. What you wrote is here: press the button to try again. Nothing counts twice. If it still does not work, wait a few minutes and press it again.",
  "broken.again": "Try again",
  "broken.unsaved.title": "We could not save this",
  "broken.unsaved.sent":
    "Your answers were already sent from this device, so nothing could be added to them.",
  "broken.unsaved.gone":
    "We cannot find the answers that you started on this device. They may have been erased, or the browser may not keep cookies.",
  "broken.unsaved.label": "What you wrote",
  "broken.unsaved.hint": "Nobody else has seen it. Copy it before you leave this page.",
  "broken.unsaved.to-receipt": "See your receipt",
  "broken.unsaved.to-start": "Go to the start of the survey",
} as const;

export type CommonKey = keyof typeof commonMessages;
