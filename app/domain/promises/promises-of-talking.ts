import { type FamilyPromise, tested } from "./promise.ts";

/** What young people are told who ask to talk to an inspector. */
export const promisesOfTalking: readonly FamilyPromise[] = [
  {
    id: "talk-request-erased",
    promise:
      "What a young person said who asked to talk is erased when they take it back, else seven days after the visit or at the seal.",
    sentences: [
      ...(["talk.who.erased", "talk.who.longer", "talk.no-more.how", "talk.no-more.press"] as const),
      ...(["talk.no-more.done", "talk.no-more.unknown", "privacy.talk.long"] as const),
    ],
    keptBy: [
      "app/domain/talk-requests/take-back-request.server.ts#takeBackRequest",
      "app/domain/talk-requests/erase-old-requests.server.ts#eraseOldTalkRequests",
    ],
    testedBy: tested(
      "db/talk-requests.test.ts",
      "takes it back with the number alone: everything is erased at once, and stays a count",
      "is erased seven days after the last day on site, where no entry about it is open",
      "is erased as soon as the evidence is sealed",
      "does not come back with an older backup",
    ),
  },
  {
    id: "talk-request-not-told",
    promise:
      "Nobody of the area learns from Noonday that a young person asked to talk; their own name and number are not asked for.",
    sentences: ["talk.who.area", "privacy.talk.what"],
    keptBy: [
      "app/domain/access/permissions.ts#permissions",
      "app/domain/talk-requests/read-talk-request.ts#readTalkRequest",
    ],
    testedBy: tested(
      "routes/talk-requests.test.ts",
      "is there for the inspectors alone: nobody of the area and no quality assurance sees that anybody asked",
      "has no box for the young person, and takes no number in any box but the adult’s",
    ),
  },
];
