import { confirmClock } from "#app/domain/clock/confirm-clock.server.ts";
import { openDatabase } from "#db/connection.ts";
import { systemClock } from "../platform/clock.ts";
import { readEnv } from "../platform/env.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

/** Says that this machine's clock is right, so that what waits for that goes on. */
try {
  const database = openDatabase(readEnv(process.env, "test").databaseUrl);
  const now = systemClock.now();
  await confirmClock(database.queries, now);
  await database.close();
  console.log(
    `Confirmed: it is ${now.toString({ smallestUnit: "second" })}. What waited goes on within a minute.`,
  );
} catch (error) {
  exitWithMessage(`The clock could not be confirmed: ${describeFailure(error)}`);
}
