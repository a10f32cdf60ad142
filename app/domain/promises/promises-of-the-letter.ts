import { type FamilyPromise, tested } from "./promise.ts";

/** What is said once the inspectors' letter is out, and to whom it is told. */
export const promisesOfTheLetter: readonly FamilyPromise[] = [
  {
    id: "decided-beside-the-letter",
    promise:
      "With the letter a page says what was said and decided; its numbers are counted apart, and small ones are hidden.",
    sentences: [
      ...(["decided.not-yet", "decided.lead", "decided.no-counts", "decided.apart"] as const),
      ...(["decided.heard.hidden", "decided.themes.words"] as const),
    ],
    keptBy: [
      "app/domain/letter-summaries/find-decided.server.ts#findDecided",
      "app/domain/letter-summaries/count-writers.server.ts#listRoundedThemes",
    ],
    testedBy: tested(
      "db/decided.test.ts",
      "is three to five themes of five people or more, worded by inspectors and rounded down",
      "is assured with the letter, frozen with it, there once it is published and corrected with it",
    ),
  },
  {
    id: "told-once",
    promise:
      "Whoever asks is told once by email when the letter is out; the address is apart from every answer, and then forgotten.",
    sentences: [
      ...(["notice.lead", "notice.apart", "notice.waits", "notice.confirm", "notice.failed"] as const),
      ...(["notice.confirmed", "notice.stopped", "notice.gone", "notice.mail", "notice.out"] as const),
    ],
    keptBy: [
      "app/domain/publication-notices/request-notice.server.ts#requestPublicationNotice",
      "app/domain/publication-notices/send-notices.server.ts#sendPublicationNotices",
      "app/domain/publication-notices/forget-notice.server.ts#forgetNotice",
    ],
    testedBy: tested(
      "db/publication-notices.test.ts",
      "is asked by a message first, whose link alone says yes, and is told once, in their language",
      "leaves nothing but an address: no time, and nothing in the audit",
      "is forgotten where the message cannot go, or nobody says yes in time",
      "is tried again where the mail server is away, twelve times, and then forgotten",
      "does not come back with an older backup",
    ),
  },
];
