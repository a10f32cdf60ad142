import { type FamilyPromise, tested } from "./promise.ts";

/** What young people are told before they answer by themselves, and whoever agrees for them. */
export const promisesOfYoungPeople: readonly FamilyPromise[] = [
  {
    id: "young-people-choose-first",
    promise:
      "A young person answers by themselves only after their own yes and, under 16, that of somebody with parental responsibility; of a no nothing is stored.",
    sentences: ["young.no.words", "young.no.nothing"],
    keptBy: [
      "app/domain/young-peoples-responses/consent-rule.ts#isConsentComplete",
      "app/domain/young-peoples-ways/begin-response.server.ts#beginResponse",
    ],
    testedBy: [
      ...tested(
        "db/young-peoples-ways.test.ts",
        "stores nothing of who says no, and each consent of who says yes with its exact words",
      ),
      ...tested(
        "db/young-peoples-consents.test.ts",
        "under 16 rests on one slip that was agreed, once, and goes when the agreement is withdrawn",
      ),
    ],
  },
  {
    id: "young-people-take-back",
    promise:
      "Until the visit ends or the evidence is sealed, a young person changes what they agreed to, or takes back what they said, which is erased; so does the withdrawal of the agreement.",
    sentences: [...(["young.consent.take-back", "young.consent.leave.what", "young.no.gone"] as const)],
    elsewhere: [
      {
        file: "app/domain/parental-agreements/slip.ts",
        words: "You can withdraw your agreement until the inspectors finish their visit",
      },
    ],
    keptBy: [
      "app/domain/young-peoples-ways/change-consents.server.ts#changeYoungPersonsConsent",
      "app/domain/young-peoples-ways/withdraw-agreement.server.ts#withdrawAgreement",
      "app/domain/young-peoples-responses/erase-response.server.ts#eraseYoungPeoplesResponse",
    ],
    testedBy: [
      ...tested(
        "db/young-peoples-ways.test.ts",
        "stores nothing of who says no, and each consent of who says yes with its exact words",
      ),
      ...tested(
        "db/young-peoples-consents.test.ts",
        "under 16 rests on one slip that was agreed, once, and goes when the agreement is withdrawn",
      ),
    ],
  },
  {
    id: "young-people-who-reads",
    promise:
      "What young people answer by themselves is read by inspectors and those who check their work, not by the council or a school; no name is asked for, and a link says only which group it is for.",
    sentences: [
      ...(["young.consent.who-reads", "young.consent.not-council", "young.consent.no-name"] as const),
    ],
    elsewhere: [
      {
        file: "app/domain/parental-agreements/slip.ts",
        words: "Only the inspectors read the answers, as evidence.",
      },
    ],
    keptBy: ["app/domain/access/permissions.ts#permissions", "app/http/require-role.server.ts#requireRole"],
    testedBy: [
      ...tested(
        "routes/every-role-and-route.test.ts",
        "every route of a re-visit has its line in the table of who may",
      ),
      ...tested("db/young-peoples-ways.test.ts", "a link’s name is nobody’s"),
    ],
  },
];
