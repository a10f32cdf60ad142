import type { OwnRecordingKind } from "#app/domain/young-peoples-recordings/recording.ts";
import type { RecordingStatus } from "#app/domain/young-peoples-recordings/recording-status.ts";

export const kindNames: Readonly<Record<OwnRecordingKind, string>> = {
  recording: "Recording",
  drawing: "Drawing",
};

export const statusNames: Readonly<Record<RecordingStatus, string>> = {
  unheard: "Waits for the inspector named for safeguarding",
  "to-write-down": "To be written down",
  held: "Written down and held",
  erased: "Written down and erased",
  "erased-unwritten": "Erased without being written down",
};
