import { type MaskOptions, proposeMasks } from "#app/domain/masks/propose-masks.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";

export const createTask: CreateTask = () => (input) => {
  const { words, known, options } = input as { words: string; known: string[]; options: MaskOptions };
  return proposeMasks(words, known, options);
};
