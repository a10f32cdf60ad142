import { type FamilyPromise, tested } from "./promise.ts";

/** What young people are promised who say an answer aloud, or draw it. */
export const promisesOfRecordings: readonly FamilyPromise[] = [
  {
    id: "recording-heard-first",
    promise:
      "The inspector named for safeguarding opens a recording or drawing first; until then nobody else can.",
    sentences: ["youngRecording.consent.first", "youngDrawing.consent.first"],
    keptBy: [
      "app/domain/young-peoples-recordings/recording-status.ts#mayOpenRecording",
      "app/domain/young-peoples-recordings/hear-recording.server.ts#markAsHeard",
    ],
    testedBy: tested(
      "db/young-peoples-recordings.test.ts",
      "shows drafts to nobody, and is first heard by the named inspector, then by inspectors, never by others",
    ),
  },
  {
    id: "recording-erased",
    promise:
      "A recording or drawing is erased once it is put into words, unless an inspector holds it for a reason.",
    sentences: ["youngRecording.consent.erased", "youngDrawing.consent.erased"],
    keptBy: ["app/domain/young-peoples-recordings/write-down-recording.server.ts#writeDownRecording"],
    testedBy: tested(
      "db/young-peoples-recordings.test.ts",
      "is written down after it was heard, and then its file is gone from the disk",
      "is held with a reason until that is lifted",
    ),
  },
  {
    id: "recording-never-quoted",
    promise: "Only words leave: no sound and no drawing is ever in the letter or on a page for everybody.",
    sentences: ["youngRecording.consent.never-played", "youngDrawing.consent.never-shown"],
    keptBy: ["app/domain/young-peoples-recordings/recording-status.ts#mayOpenRecording"],
    testedBy: tested(
      "db/young-peoples-recordings.test.ts",
      "shows drafts to nobody, and is first heard by the named inspector, then by inspectors, never by others",
    ),
  },
  {
    id: "recording-kept",
    promise:
      "What a young person keeps of a recording or drawing is stored, and replaces what they gave before.",
    sentences: ["youngRecording.kept", "youngDrawing.kept"],
    keptBy: [
      "app/domain/young-peoples-recordings/keep-recording.server.ts#keepRecording",
      "app/domain/young-peoples-recordings/keep-recording.server.ts#keepDrawing",
    ],
    testedBy: tested(
      "db/young-peoples-recordings.test.ts",
      "replaces what was said before, and throws it away",
    ),
  },
];
