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
