import { workerData } from "node:worker_threads";
import { answerWhatIsAsked } from "#db/asked-thread.ts";
import { openDatabase } from "#db/connection.ts";
import { workings } from "../domain/suggestions/find-suggestions.server.ts";

/** Run by `createSuggester` on a thread of its own. It reads, and writes nothing down. */
const { databaseUrl } = workerData as { databaseUrl: string };
const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });

answerWhatIsAsked((name, about) => {
  const working = workings[name as keyof typeof workings] as (
    db: unknown,
    about: unknown,
  ) => Promise<unknown>;
  return working(queries, about);
});
