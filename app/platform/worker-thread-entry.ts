import { parentPort, workerData } from "node:worker_threads";
import { type PackedValue, packValue, unpackValue } from "./thread-messages.ts";
import { type CreateTask, describeTaskError } from "./worker-task.ts";

/** In each thread of a worker pool: does one input after another. */
export type ThreadMessage =
  | { ready: true }
  | { progress: PackedValue }
  | { value: PackedValue }
  | { error: ReturnType<typeof describeTaskError> };

const { module, data } = workerData as { module: string; data: unknown };
const send = (message: ThreadMessage) => parentPort?.postMessage(message);
const { createTask } = (await import(module)) as { createTask: CreateTask };
const run = createTask(data);

parentPort?.on("message", async ({ input }: { input: PackedValue }) => {
  try {
    const onProgress = (progress: unknown) => send({ progress: packValue(progress) });
    send({ value: packValue(await run(unpackValue(input), { onProgress })) });
  } catch (error) {
    send({ error: describeTaskError(error) });
  }
});
send({ ready: true });
