export type OwnRecordingKind = "recording" | "drawing";

/** What one recording may have, for its recorder, its reader and the database alike. */
export const maxSeconds = 60;
/** A recorder that is stopped after 60 seconds writes a frame more. */
export const maxSecondsMeasured = 61;
export const maxBytes = 400 * 1024;
/** In bits a second: 60 seconds of voice are about 170 KB. */
export const voiceBitRate = 24_000;

/** How long what was not put into words outlives the seal. */
export const unwrittenLifetime = Temporal.Duration.from({ hours: 7 * 24 });
export const unwrittenDays = 7;

export const recordingTypes = ["audio/webm", "audio/mp4"] as const;
export type RecordingType = (typeof recordingTypes)[number];

export type RecordingRefusal =
  | "empty"
  | "too-large"
  | "too-long"
  /** Neither WebM nor MP4 with one track of speech, whatever its name says. */
  | "not-a-recording"
  /** It could not be looked at in time. */
  | "not-checked";

/** A recording as it was made anew. `seconds` are measured and rounded up. */
export type RemadeRecording =
  | { kind: "remade"; type: RecordingType; seconds: number; contents: Uint8Array<ArrayBuffer> }
  | { kind: "refused"; why: RecordingRefusal };
