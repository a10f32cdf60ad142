import { removePasskeysByEmail } from "#app/domain/passkeys/add-passkey.server.ts";
import { openDatabase } from "#db/connection.ts";
import { systemClock } from "../platform/clock.ts";
import { readEnv } from "../platform/env.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

const outcomes = {
  removed: "Removed. They are signed out everywhere, sign in by a link, and can make a new passkey.",
  none: "They have neither a passkey nor an account at a provider.",
  "no-such-person": "Nobody has that email address here.",
} as const;

/** Removes what somebody can sign in with beside a link, where no other lead inspector can do it for them. */
try {
  const [email] = process.argv.slice(2);
  if (email === undefined) exitWithMessage("Say whose, by their email address.");
  const database = openDatabase(readEnv(process.env, "test").databaseUrl);
  const { kind } = await removePasskeysByEmail(database.queries, {
    email: email.trim().toLowerCase(),
    now: systemClock.now(),
  });
  await database.close();
  if (kind !== "removed") exitWithMessage(outcomes[kind]);
  console.log(outcomes[kind]);
} catch (error) {
  exitWithMessage(`The passkeys could not be removed: ${describeFailure(error)}`);
}
