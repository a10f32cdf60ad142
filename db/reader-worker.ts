import { workerData } from "node:worker_threads";
import { answerWhatIsAsked } from "./asked-thread.ts";
import { openDatabase } from "./connection.ts";
import { readings } from "./readings.ts";

const { path } = workerData as { path: string };
const { queries } = openDatabase(path, { readOnly: true });

answerWhatIsAsked((name, about) => {
  const reading = readings[name as keyof typeof readings] as (
    db: unknown,
    about: unknown,
  ) => Promise<unknown>;
  return reading(queries, about);
});
