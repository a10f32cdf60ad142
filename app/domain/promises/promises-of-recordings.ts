import { type FamilyPromise, tested } from "./promise.ts";

/** What young people are promised who say an answer aloud, or draw it. */
export const promisesOfRecordings: readonly FamilyPromise[] = [
  {
    id: "recording-heard-first",
    promise:
      "The inspector named for safeguarding opens a recording or drawing first, or the second one where they do not in time; until then nobody else can.",
    sentences: ["youngRecording.consent.first", "youngDrawing.consent.first"],
    keptBy: [
      "app/domain/young-peoples-recordings/recording-status.ts#mayOpenRecording",
      "app/domain/young-peoples-recordings/hear-recording.server.ts#markAsHeard",
    ],
    testedBy: [
      ...tested(
        "db/young-peoples-recordings.test.ts",
        "shows drafts to nobody, and is first heard by the named inspector, then by inspectors, never by others",
      ),
      ...tested(
        "db/recording-notices.test.ts",
        "are told to the second inspector at half their time, who may hear them then, and to quality assurance",
      ),
    ],
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
    id: "recording-erased-unwritten",
    promise:
      "What was not put into words before the evidence is sealed is erased seven days after the seal, unless that comes off.",
    sentences: ["youngRecording.consent.end", "youngDrawing.consent.end"],
    keptBy: ["app/domain/young-peoples-recordings/erase-unwritten.server.ts#eraseUnwrittenRecordings"],
    testedBy: tested(
      "db/sealed-recordings.test.ts",
      "lets what was not written down be erased seven days later, unless it comes off before",
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
      "What a young person keeps of a recording or drawing is stored, and replaces what they gave before; what they sent before, once their changes are sent.",
    sentences: [
      ...(["youngRecording.kept", "youngDrawing.kept", "youngRecording.stays"] as const),
      ...(["youngRecording.error.conflict", "youngDrawing.error.conflict"] as const),
    ],
    keptBy: [
      "app/domain/young-peoples-recordings/keep-recording.server.ts#keepRecording",
      "app/domain/young-peoples-recordings/keep-recording.server.ts#keepDrawing",
    ],
    testedBy: [
      ...tested("db/young-peoples-recordings.test.ts", "replaces what was said before, and throws it away"),
      ...tested(
        "db/recordings-while-changing.test.ts",
        "stays as it was sent until the change is sent, and then goes",
        "is there again where the change is given up: recorded again, thrown away, or drawn over",
        "is the same once where a form is sent twice, and another window's is not replaced unseen",
      ),
    ],
  },
];
