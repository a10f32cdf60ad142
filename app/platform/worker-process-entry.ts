import { type CreateTask, startFailedStatus } from "./worker-task.ts";

/** A process of a worker pool: does the one input that it is given, and answers in JSON on standard output. */
const [module = "", input = "null"] = process.argv.slice(2);
const { createTask } = (await import(module).catch(endUnstarted)) as { createTask: CreateTask };
const run = createTask(null);
const value = await Promise.resolve(run(JSON.parse(input), { onProgress: () => undefined })).catch(
  (error: unknown) => {
    // A package that is being put in place again, as during an update, is no fault of the input's.
    if ((error as NodeJS.ErrnoException | null)?.code === "ERR_MODULE_NOT_FOUND") endUnstarted();
    throw error;
  },
);
process.stdout.write(JSON.stringify(value ?? null));

function endUnstarted(): never {
  process.exit(startFailedStatus);
}
