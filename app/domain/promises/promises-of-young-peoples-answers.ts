import { type FamilyPromise, tested } from "./promise.ts";

/** What young people are told who answer by themselves. */
export const promisesOfYoungPeoplesAnswers: readonly FamilyPromise[] = [
  {
    id: "young-thrown-away",
    promise:
      "What a young person has not sent is read by nobody, and erased at once when they throw it away.",
    sentences: ["young-answer.stop.throw.hint", "young-answer.stop.discard.hint", "young-answer.gone"],
    keptBy: [
      "app/domain/young-peoples-responses/take-back.server.ts#throwAway",
      "app/domain/young-peoples-responses/change-response.server.ts#discardChanges",
      "app/domain/young-peoples-responses/erase-response.server.ts#eraseUnsentAnswers",
    ],
    testedBy: [
      ...tested(
        "db/young-peoples-responses/taking-back.test.ts",
        "and thrown away before they are sent leave nothing but that something was erased",
        "and what was never sent are erased unread once the visit is over, and sent ones stay",
      ),
      ...tested(
        "db/young-peoples-responses/answering.test.ts",
        "whose changes are thrown away stands as it was sent",
      ),
    ],
  },
  {
    id: "young-taken-back",
    promise:
      "Whoever has a young person's card reads, changes and takes back what was sent, until the evidence is sealed; a note stays that a danger was passed on.",
    sentences: [
      ...(["young-answer.card.until", "young-answer.card.sealed", "young-answer.card.taken-back"] as const),
      ...(["young-answer.back.words", "young-answer.back.safe", "young-answer.card.done.hint"] as const),
    ],
    keptBy: [
      "app/domain/young-peoples-responses/take-back.server.ts#takeBack",
      "app/domain/young-peoples-responses/change-response.server.ts#changeResponse",
      "app/domain/young-peoples-responses/find-response.server.ts#findResponse",
    ],
    testedBy: [
      ...tested(
        "db/young-peoples-responses/taking-back.test.ts",
        "are erased everywhere, with their consents withdrawn, and the entry of the safeguarding queue stays",
        "are taken back by whoever has the card, on another device, until the seal",
      ),
      ...tested(
        "db/young-peoples-responses/answering.test.ts",
        "is changed in place: words keep their id, what is gone is gone, and it counts as before until it is sent",
      ),
    ],
  },
  {
    id: "young-hall",
    promise:
      "What a young person answers where there is no signal stays on the device until it is sent, is sent once, and is erased there where it is too late; the page says which.",
    sentences: [
      ...(["young-hall.with-signal", "young-hall.until", "young-hall.keep"] as const),
      ...(["young-hall.card.problem", "young-hall.problem.number-not-free"] as const),
      ...(["young-hall.problem.link-closed", "young-hall.problem.too-late"] as const),
      "young-hall.problem.refused",
    ],
    keptBy: [
      "app/browser/hall-sending.ts#createHallSender",
      "app/domain/young-peoples-ways/receive-hall-answers.server.ts#receiveHallAnswers",
    ],
    testedBy: [
      ...tested(
        "db/hall-answers.test.ts",
        "is there once, with its own consent, however often it is sent, and its card opens it",
        "waits where the code is closed, and is too late after the visit",
      ),
      ...tested(
        "journeys/hall.spec.ts",
        "six answer in turn on a tablet without a signal, and all arrive once, each with their own consent",
      ),
    ],
  },
  {
    id: "young-quoted-by-consent",
    promise:
      "A young person's own words are marked as quotable only where they said so, and hold no name that they gave us.",
    sentences: ["young-answer.quote.hint", "young-answer.quote.no"],
    keptBy: ["app/domain/young-peoples-responses/send-response.server.ts#sendResponse"],
    testedBy: tested(
      "db/young-peoples-responses/answering.test.ts",
      "is saved question by question, stays a draft, and is sent whole",
      "with a helper says who chose the words before it is sent",
    ),
  },
];
