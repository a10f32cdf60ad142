import { type MediaKind, mediaLimits } from "#app/domain/question-media/media.ts";
import { remakeMedia } from "#app/platform/remake-media.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";

export const createTask: CreateTask = () => (input) => {
  const { kind, contents } = input as { kind: MediaKind; contents: Uint8Array<ArrayBuffer> };
  return remakeMedia(new Uint8Array(contents), { pictures: kind === "bsl", ...mediaLimits[kind] });
};
