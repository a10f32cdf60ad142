import type { CreateTask } from "./worker-task.ts";

/** A process of a worker pool: does the one input that it is given, and answers in JSON on standard output. */
const [module = "", input = "null"] = process.argv.slice(2);
const { createTask } = (await import(module)) as { createTask: CreateTask };
const run = createTask(null);
const value = await run(JSON.parse(input), { onProgress: () => undefined });
process.stdout.write(JSON.stringify(value ?? null));
