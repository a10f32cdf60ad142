import { type FamilyPromise, tested } from "./promise.ts";

/** What is saved and not lost, what the device holds, and what a family can do until when. */
export const promisesOfSaving: readonly FamilyPromise[] = [
  {
    id: "saved-is-kept",
    promise: "What a family was told is saved is not lost, whatever happens to the device or the server.",
    sentences: [
      ...(["script.not-kept", "script.not-saved", "script.unreachable", "script.too-long-to-save"] as const),
      ...([
        "danger.saved",
        "leave.before",
        "start.no-cookie",
        "kept.title",
        "broken.not-saved",
        "focus.code",
      ] as const),
      ...(["broken.unsaved.sent", "broken.wait.words"] as const),
    ],
    keptBy: ["app/domain/drafts/save-draft.server.ts#saveDraft", "db/connection.ts#openDatabase"],
    testedBy: [
      ...tested(
        "db/surveys.test.ts",
        "are kept step by step and received whole, with exactly the consent that was given",
      ),
      ...tested(
        "db/survey-races.test.ts",
        "are at most one response, and nothing acknowledged before noon is lost, in any order of events",
      ),
      ...tested(
        "journeys/survey.spec.ts",
        "what was saved outlives the server's sudden death, and noon in the middle is told and the words given back",
      ),
    ],
  },
  {
    id: "unsaved-comes-back",
    promise: "What could not be saved is shown again, and nothing of it is stored.",
    sentences: ["broken.not-saved.words", "broken.elsewhere.words", "problem.too-long"],
    keptBy: ["app/survey-flow/respondent.server.ts#throwUnsavedWords"],
    testedBy: [
      ...tested("routes/survey.test.ts", "without its draft is given its words back"),
      ...tested("routes/saving-answers.test.ts", "gives back words that no question asks for"),
    ],
  },
  {
    id: "hidden-answers-stay",
    promise: "What a changed answer hides is not sent, stays with the draft, and comes back with the answer.",
    sentences: ["check.unsent.words"],
    keptBy: ["app/domain/drafts/unsent-answers.ts#listUnsentAnswers"],
    testedBy: [
      ...tested(
        "routes/children-in-survey.test.ts",
        "stores what a changed answer hides, does not send it, says so, and brings it back",
      ),
      ...tested(
        "db/responses-of-children.test.ts",
        "sends what is asked of each child, once, and what hides no more than a row without words",
      ),
    ],
  },
  {
    id: "two-windows",
    promise: "Where two windows differ, both answers are shown and none is overwritten unasked.",
    sentences: ["elsewhere.words", "script.elsewhere"],
    keptBy: ["app/domain/drafts/save-draft.server.ts#saveDraft"],
    testedBy: tested(
      "db/second-thoughts.test.ts",
      "of two windows are told apart, and the later does not overwrite the other unasked",
      "of a window opened from a page that another had just saved show what that one wrote since",
    ),
  },
  {
    id: "receipt-is-proof",
    promise:
      "A receipt is given once the answers are stored, opens them alone, and is stored only as a hash.",
    sentences: [
      "receipt.keep",
      "receipt.more.words",
      "clear.receipt",
      "receipt.again",
      "privacy.rights.later",
    ],
    keptBy: [
      "app/domain/drafts/find-draft.server.ts#receiptOf",
      "app/domain/responses/find-sent-response.server.ts#findSentResponse",
    ],
    testedBy: [
      ...tested("db/second-thoughts.test.ts", "are read back by whoever has the receipt, and by nobody else"),
      ...tested("db/promises.test.ts", "no table and no file of the database holds a receipt or a code"),
    ],
  },
  {
    id: "changed-until-closing",
    promise:
      "What was sent can be changed until the survey closes, and counts as it was until it is sent again.",
    sentences: ["ended.first-stands", "check.changing", "back.change.words", "receipt.mind.open"],
    keptBy: ["app/domain/responses/change-response.server.ts#changeResponse"],
    testedBy: tested(
      "db/second-thoughts.test.ts",
      "change what was sent in its place, once they are sent, under either receipt",
      "that are not sent leave what was sent as it is: at noon, and when they are erased",
    ),
  },
  {
    id: "device-cleared",
    promise:
      "A button takes a family's place in the survey off the device, and the browser's history is spoken of.",
    sentences: [
      ...(["consent.shared.yes.hint", "consent.shared.hint", "kept.shared-device", "leave.done"] as const),
      ...(["leave.history", "leave.before", "clear.code", "receipt.clear.unsent"] as const),
    ],
    keptBy: [
      "app/survey-flow/respondent.server.ts#clearDraftCookie",
      "app/survey-flow/respondent.server.ts#giveDraftCookie",
    ],
    testedBy: tested(
      "http/nothing-about-who.test.ts",
      "the cookies are two, go with the survey or the browser, and clearing takes the place away",
    ),
  },
  {
    id: "cookies",
    promise:
      "One cookie holds the place in the survey, and another how pages are shown; the language is stored with the answers.",
    sentences: ["privacy.what.cookies", "show.words", "start.no-cookie", "privacy.what.answers"],
    keptBy: ["app/http/locale.server.ts#rememberDisplaySettings"],
    testedBy: tested(
      "http/nothing-about-who.test.ts",
      "the cookies are two, go with the survey or the browser, and clearing takes the place away",
    ),
  },
  {
    id: "on-paper",
    promise: "An answer on paper counts as one from a screen, and can be taken back through whoever got it.",
    sentences: ["paper.take-part.hint", "paper.last.take-back", "paper.return.when", "paper.last.check"],
    keptBy: [
      "app/domain/paper/enter-response.server.ts#enterResponse",
      "app/domain/paper/withdraw-entered-response.server.ts#withdrawEnteredResponse",
    ],
    testedBy: tested(
      "db/entered-responses.test.ts",
      "counts like one from a screen, with its mode, its consent in the words used, and who entered it",
      "can be withdrawn: its words are erased, it counts no more, and that it was there stays",
      "is refused when it was received before the survey opened, at its close or later, or has yet to come",
    ),
  },
  {
    id: "nobody-has-to",
    promise: "Taking part is free, and most questions can be left out.",
    sentences: ["start.free", "paper.fill.leave-out", "accessibility.not-working", "meeting.happens.speak"],
    keptBy: ["app/domain/responses/receive-response.server.ts#receiveResponse"],
    testedBy: tested(
      "db/surveys.test.ts",
      "are asked for where they are required, and a survey with none is not sent",
    ),
  },
];
