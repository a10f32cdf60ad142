import { workerData } from "node:worker_threads";
import { answerWhatIsAsked } from "#db/asked-thread.ts";
import { openDatabase } from "#db/connection.ts";
import { checkSeal } from "../domain/seals/check-seal.server.ts";

/** Run by `createSealChecker` on a thread of its own. It reads, and writes nothing down. */
const { databaseUrl } = workerData as { databaseUrl: string };
const { queries } = openDatabase(databaseUrl, { readOnly: true, poolSize: 4 });

answerWhatIsAsked((_name, revisitId) => checkSeal(queries, String(revisitId)));
