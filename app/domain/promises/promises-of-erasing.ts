import { type FamilyPromise, tested } from "./promise.ts";

/** What is erased, what is never stored, and how long the rest is kept. */
export const promisesOfErasing: readonly FamilyPromise[] = [
  {
    id: "no-is-nothing",
    promise: "Nothing is stored of somebody who does not agree to take part.",
    sentences: ["declined.nothing-kept", "consent.become-evidence.hint", "privacy.why.agree"],
    keptBy: ["app/domain/drafts/give-consent.server.ts#giveConsent"],
    testedBy: tested("db/surveys.test.ts", "are nowhere before they agree, and a no leaves nothing behind"),
  },
  {
    id: "never-who",
    promise: "Neither the network address nor the browser of a family is stored anywhere.",
    sentences: [
      ...(["consent.no-names", "privacy.what.not", "receipt.again", "broken.wait.words"] as const),
      ...(["about.part-of-area.hint"] as const),
    ],
    keptBy: [
      "app/http/client-address.ts#clientAddress",
      "app/http/shared-counter.ts#createCounter",
      "app/http/path-for-log.ts#pathForLog",
    ],
    testedBy: tested(
      "http/nothing-about-who.test.ts",
      "of a whole journey no table, no file and no line of the log holds the address, the browser or the email",
    ),
  },
  {
    id: "no-name-no-account",
    promise: "Nobody asks a family for a name, and no account is needed.",
    sentences: ["start.no-account", "focus.no-names", "home.heard.survey"],
    elsewhere: [
      { file: "app/routes/reach/poster/route.tsx", words: "No name, no account." },
      { file: "app/routes/survey/opening-calendar/route.ts", words: "No account is needed." },
    ],
    keptBy: ["app/domain/survey/respondent-profile.ts#aboutQuestions"],
    testedBy: tested(
      "http/nothing-about-who.test.ts",
      "no page of the survey asks for a name, and an email only to send the code or the receipt",
    ),
  },
  {
    id: "email-forgotten",
    promise: "The email address that a code is sent to is used for that message and stored nowhere.",
    sentences: [
      "kept.email.hint",
      "kept.email.sent",
      "kept.email.body",
      "receipt.email.body",
      "privacy.what.email",
    ],
    keptBy: [
      "app/platform/mail.ts#createMailer",
      "app/http/message-limits.server.ts#countMessage",
      "app/survey-flow/email-code.server.ts#emailCode",
    ],
    testedBy: [
      ...tested(
        "http/nothing-about-who.test.ts",
        "of a whole journey no table, no file and no line of the log holds the address, the browser or the email",
      ),
      ...tested(
        "routes/message-limits.test.ts",
        "is sent five times an hour for one draft, to whichever addresses, and then says so beside the field",
      ),
    ],
  },
  {
    id: "erased-before-sending",
    promise: "Whatever was saved and not sent is erased at once when its writer says so.",
    sentences: [
      ...([
        "consent.no-longer",
        "consent.take-part.hint",
        "erase.open",
        "erase.closed",
        "start.erased",
      ] as const),
      ...(["declined.draft", "start.change-or-erase", "broken.unsaved.gone"] as const),
    ],
    keptBy: ["app/domain/drafts/erase-draft.server.ts#eraseDraft"],
    testedBy: [
      ...tested(
        "db/survey-races.test.ts",
        "are erased and withdrawn before they are sent, and nothing of them is used at noon",
        "stay as unfinished when their copy is erased after noon",
      ),
      ...tested(
        "routes/survey.test.ts",
        "that agrees no longer is asked whether to erase, and then nothing of it is left",
      ),
    ],
  },
  {
    id: "taken-back",
    promise:
      "What was sent is erased at once when its receipt's holder takes it back, until the evidence is sealed.",
    sentences: [
      ...(["receipt.mind.open", "receipt.mind.closed", "receipt.erased", "back.words-closed"] as const),
      ...(["back.sent.nothing", "back.take.words", "back.taken", "back.too-late", "sent.erased"] as const),
      ...(["privacy.rights.change", "copy.erased", "start.with-receipt"] as const),
    ],
    keptBy: [
      "app/domain/responses/withdraw-response.server.ts#withdrawResponse",
      "app/domain/responses/erase-response.server.ts#eraseResponse",
    ],
    testedBy: [
      ...tested(
        "db/second-thoughts.test.ts",
        "take back: the words leave at once, and the record of consent stays, marked",
      ),
      ...tested(
        "db/survey-races.test.ts",
        "are taken back once, until the evidence is sealed, with what they said erased",
      ),
      ...tested(
        "db/promises.test.ts",
        "what is taken back leaves a response, its times and its consents, and no mark, group or note of it",
      ),
    ],
  },
  {
    id: "erased-in-files",
    promise: "What is erased leaves the live files of the database, too.",
    sentences: ["privacy.long.back", "start.who.backups"],
    keptBy: [
      "app/domain/erasure/sweep-erasures.server.ts#sweepErasures",
      "app/domain/erasure/record-erasure.server.ts#recordErasure",
    ],
    testedBy: [
      ...tested(
        "db/erasing-in-files.test.ts",
        "stands in no file of the database after the sweep, whatever kind of erasing it was",
      ),
      ...tested(
        "conventions/erasing.test.ts",
        "whoever erases or changes what somebody said writes down that the database's files are to be swept",
      ),
    ],
  },
  {
    id: "backups-age",
    promise:
      "A backup is encrypted, is used for so many days and no longer, and brings back nothing that was erased.",
    sentences: ["start.who.backups", "privacy.long.back"],
    keptBy: [
      "app/domain/backups/backup.ts#countBackupDays",
      "app/domain/backups/backup.ts#expiryOf",
      "app/domain/backups/replay-erasures.server.ts#replayErasures",
    ],
    testedBy: tested(
      "db/backups.test.ts",
      "is put back as it was, with its files, encrypted on the way",
      "brings back nothing of what was erased since, whatever kind of erasing it was",
      "is removed when its days are over, but not by a clock in doubt",
    ),
  },
  {
    id: "seven-days",
    promise:
      "What was not sent when the survey closed is given back to its writer for seven days, and then erased.",
    sentences: [
      ...(["ended.copy", "ended.late.words", "return.unknown", "start.no-cookie", "closed.draft"] as const),
      ...(["declined.draft", "privacy.long.unsent"] as const),
    ],
    keptBy: [
      "app/domain/survey/survey.ts#copyPeriod",
      "app/domain/drafts/erase-old-drafts.server.ts#eraseOldDrafts",
    ],
    testedBy: [
      ...tested(
        "db/surveys.test.ts",
        "that arrive after noon are given back to their writer and nobody else",
      ),
      ...tested(
        "db/promises.test.ts",
        "what was not sent is there seven days after the survey has closed, and erased right after",
      ),
    ],
  },
  {
    id: "kept-months",
    promise: "Everything is kept for as many months after publication as families were told, and never less.",
    sentences: [
      ...(["start.who.kept", "consent.evidence", "consent.short.evidence"] as const),
      ...(["privacy.long.sent", "privacy.long.longer"] as const),
    ],
    keptBy: [
      "app/domain/retention/retention.ts#keptUntil",
      "app/domain/retention/decide-retention.server.ts#decideRetention",
      "app/domain/deletion/list-obstacles.server.ts#listObstacles",
    ],
    testedBy: [
      ...tested(
        "db/deletion-requests.test.ts",
        "is confirmed before families are told, and never gets shorter than they were",
        "is refused, with why, until its time is over, nothing holds it and no entry is open",
      ),
      ...tested(
        "db/promises.test.ts",
        "every page that says for how many months everything is kept says the same",
      ),
    ],
  },
  {
    id: "deleted-whole",
    promise: "When two people have decided it, everything that was said is deleted, and what stays is named.",
    sentences: ["area.deleted", "area.deleted.letter", "area.deleted.stays", "privacy.long.sent"],
    keptBy: [
      "app/domain/deletion/confirm-deletion.server.ts#confirmDeletion",
      "app/domain/deletion/delete-inspection.server.ts#deleteInspection",
      "db/dialects/deletion.ts#ownedTables",
    ],
    testedBy: [
      ...tested(
        "db/deletion.test.ts",
        "takes everything out, sealed as it is, and leaves its name and a certificate in counts",
      ),
      ...tested("db/deletion-coverage.test.ts", "covers every table, or says why not"),
    ],
  },
  {
    id: "exports-a-day",
    promise:
      "A file that an inspector exports is kept for a day, and is gone when something in it is taken back.",
    sentences: ["copy.left-out.exports"],
    keptBy: ["app/domain/exports/sweep-exports.server.ts#sweepExports"],
    testedBy: tested(
      "db/exports.test.ts",
      "is its owner's only, in the role in which they asked, for a day",
      "is gone as soon as somebody takes back what may be in it",
    ),
  },
  {
    id: "notice-in-editions",
    promise: "Every edition of the privacy notice stays readable, and a consent says which one stood there.",
    sentences: ["privacy.older", "copy.no-edition", "copy.edition"],
    keptBy: [
      "app/domain/privacy/publish-notice.server.ts#publishDueNotices",
      "app/domain/privacy/find-notice.server.ts#findNotice",
    ],
    testedBy: [
      ...tested(
        "db/privacy-notices.test.ts",
        "has an edition for each change, none of which can be changed, and a consent names the one that stood",
      ),
      ...tested(
        "conventions/privacy-notice.test.ts",
        "no wording of the notice is changed under its number, in any language",
      ),
    ],
  },
  {
    id: "copy-by-receipt",
    promise:
      "Whoever has a receipt can see everything that is held about its response, and what is left out and why.",
    sentences: [
      ...(["privacy.rights.copy", "copy.words", "copy.left-out.danger", "copy.left-out.notes"] as const),
      ...(["copy.left-out.unsent", "back.title", "receipt.keep", "privacy.what.answers"] as const),
    ],
    keptBy: ["app/domain/held-data/find-response-copy.server.ts#findResponseCopy"],
    testedBy: tested(
      "db/held-data.test.ts",
      "has every row that names the response, or says by name why not",
      "is given to the receipt alone, before and after the seal, and says the same whether or not there was danger",
    ),
  },
];
