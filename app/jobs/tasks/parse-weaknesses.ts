import { parseWeaknesses } from "#app/domain/revisits/parse-weaknesses.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";

export const createTask: CreateTask = () => (input) => parseWeaknesses(input as string);
