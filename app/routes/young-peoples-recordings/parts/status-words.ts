import type { RecordingStatus } from "#app/domain/young-peoples-recordings/recording-status.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";

export const kindNames: Readonly<Record<RecordingKind, string>> = {
  recording: "Recording",
  drawing: "Drawing",
};

export const statusNames: Readonly<Record<RecordingStatus, string>> = {
  unheard: "Waits for the inspector named for safeguarding",
  "to-write-down": "To be written down",
  held: "Written down and held",
  erased: "Written down and erased",
};
