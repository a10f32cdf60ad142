import { maxBytes, maxSecondsMeasured } from "#app/domain/young-peoples-recordings/recording.ts";
import { remakeRecording } from "#app/platform/remake-recording.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";

export const createTask: CreateTask = () => (input) =>
  remakeRecording(new Uint8Array(input as Uint8Array<ArrayBuffer>), {
    maxBytes,
    maxSeconds: maxSecondsMeasured,
  });
