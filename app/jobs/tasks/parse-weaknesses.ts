import { parseWeaknesses } from "#app/domain/focus-areas/parse-weaknesses.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";

export const createTask: CreateTask = () => (input) => parseWeaknesses(input as string);
