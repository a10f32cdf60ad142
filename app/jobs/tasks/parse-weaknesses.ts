import { readWeaknesses } from "#app/domain/focus-areas/read-weaknesses.server.ts";
import type { CreateTask } from "#app/platform/worker-task.ts";

export const createTask: CreateTask = () => (input) => readWeaknesses(input as string);
