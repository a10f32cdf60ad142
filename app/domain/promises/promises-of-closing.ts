import { type FamilyPromise, tested } from "./promise.ts";

/** What is true while the survey is paused, and once it has closed. */
export const promisesOfClosing: readonly FamilyPromise[] = [
  {
    id: "paused-is-safe",
    promise:
      "While the survey is paused, what was saved or sent stays; it can be read and taken back, and sent later.",
    sentences: ["paused.safe", "paused.draft", "back.words-paused"],
    keptBy: [
      "app/domain/survey-pauses/pause-survey.server.ts#pauseSurvey",
      "app/domain/drafts/save-draft.server.ts#saveDraft",
    ],
    testedBy: [
      ...tested(
        "db/survey-pauses.test.ts",
        "keeps what is saved or sent in a pause as a draft, and lets it be sent once the survey goes on",
        "lets the holder of a receipt take back what was sent in a pause, and change it afterwards",
      ),
      ...tested(
        "http/pause-of-two-servers.test.ts",
        "takes effect at once on both, and so do an extension and the end of the pause",
      ),
    ],
  },
  {
    id: "list-of-receipts",
    promise:
      "After the closing noon anybody can check that a receipt is in the list; the list tells nothing else of anybody.",
    sentences: [
      ...(["receipts.root.words", "receipts.apart", "receipts.says.nothing", "receipts.says.trust"] as const),
      ...(["receipts.proof.show", "receipts.not-in"] as const),
    ],
    keptBy: [
      "app/domain/manifests/make-manifests.server.ts#makeManifests",
      "app/domain/manifests/merkle-tree.ts#hashTree",
    ],
    testedBy: [
      ...tested(
        "db/manifests.test.ts",
        "is made once after the closing noon, of each receipt that is valid, whoever it is of",
        "counts a changed response once, under the receipt that was given last, while each receipt opens it",
        "leads from no leaf to a response once that is taken back, by anything that is still stored",
        "has its leaves in their own order, which is nobody's, and other ones for each manifest",
      ),
      ...tested(
        "domain/manifests/merkle-tree.test.ts",
        "fails with any byte of it changed, at another place, with a hash more or less, or for another leaf",
      ),
    ],
  },
  {
    id: "checked-on-the-device",
    promise:
      "A receipt that is checked stays on the device; one that is typed to get a proof is not stored, and is not in the proof.",
    sentences: ["receipts.check.words", "receipts.proof.words"],
    keptBy: [
      "app/http/content-policy.ts#hashForPolicy",
      "app/domain/manifests/find-manifest.server.ts#proveReceipt",
    ],
    testedBy: [
      ...tested(
        "routes/receipts.test.ts",
        "the page that checks holds the whole list and may reach nothing and nobody",
        "a proof is made for a receipt that is in the list, and what else is typed is answered in words",
      ),
      ...tested("db/promises.test.ts", "no table and no file of the database holds a receipt or a code"),
    ],
  },
];
