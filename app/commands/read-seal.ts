import { workerData } from "node:worker_threads";
import { answerWhatIsAsked } from "#db/asked-thread.ts";
import { openDatabase } from "#db/connection.ts";
import { sealReadings } from "../domain/seals/create-seal-reader.server.ts";

/** Run by `createSealReader` on a thread of its own. It reads, and writes nothing down. */
const { databaseUrl } = workerData as { databaseUrl: string };
const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });

answerWhatIsAsked((name, about) => {
  const reading = sealReadings[name as keyof typeof sealReadings] as (
    db: unknown,
    about: unknown,
  ) => Promise<unknown>;
  // As it is at one moment, however long it takes to read.
  return queries
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((trx) => reading(trx, about));
});
