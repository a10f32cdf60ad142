import type { Queries } from "#db/connection.ts";
import { eraseOldAutosaves } from "./domain/autosaves/end-autosave.server.ts";
import { sweepErasures } from "./domain/erasure/sweep-erasures.server.ts";
import { scanUploads } from "./domain/evidence/scan-uploads.server.ts";
import { sweepUploads } from "./domain/evidence/sweep-uploads.server.ts";
import { takeTexts } from "./domain/evidence/take-texts.server.ts";
import { sweepExports } from "./domain/exports/sweep-exports.server.ts";
import { eraseOldLinks } from "./domain/people/erase-old-links.server.ts";
import { makeDailyReleases } from "./domain/reach/make-daily-releases.server.ts";
import { tellNamedInspectors } from "./domain/safeguarding/tell-named-inspectors.server.ts";
import { closeDueDrafts } from "./domain/surveys/close-due-drafts.server.ts";
import { eraseOldDrafts } from "./domain/surveys/erase-old-drafts.server.ts";
import type { Clock } from "./platform/clock.ts";
import { describeError, type Logger } from "./platform/log.ts";
import type { Mailer, Message } from "./platform/mail.ts";
import type { Uploads } from "./platform/uploads.ts";

type Work = { name: string; run(db: Queries, now: Temporal.Instant): Promise<unknown> };

/** What falls due by the clock rather than by a request. Each is safe to run twice. */
const works: Work[] = [
  { name: "close the drafts that noon passed over", run: closeDueDrafts },
  { name: "release the noon's rounded counts", run: makeDailyReleases },
  { name: "erase the drafts whose seven days are over", run: eraseOldDrafts },
  { name: "erase the sessions and links that ran out", run: eraseOldLinks },
  { name: "erase what was typed and never saved", run: eraseOldAutosaves },
];

const betweenRounds = 20_000;

/** Runs what has fallen due now and every 20 seconds, one round at a time. */
export function startDueWork({
  db,
  clock,
  log,
  mail,
  uploads,
  exports,
  seals,
  origin,
}: {
  db: Queries;
  clock: Clock;
  log: Logger;
  mail: Mailer;
  uploads: Uploads;
  exports: { files: Uploads; wake(): void };
  seals: { wake(): void };
  origin: string;
}) {
  let round: Promise<void> = Promise.resolve();
  let besides: Promise<void> | null = null;
  const runOne = async ({ name, run }: Work) => {
    try {
      await run(db, clock.now());
    } catch (error) {
      log.error({ work: name, error: describeError(error) }, "due work failed and will be tried again");
    }
  };
  const runRound = async () => {
    for (const work of works) await runOne(work);
  };
  const send = async (message: Message) => (await mail.send(message)) !== "failed";
  const tell: Work = {
    name: "tell inspectors of new entries in the safeguarding queue",
    run: (on, now) => tellNamedInspectors(on, { send, origin, now }),
  };
  const beside: Work[] = [
    tell,
    { name: "scan evidence for viruses", run: (on, now) => scanUploads(on, { uploads, now }) },
    { name: "take the text out of evidence", run: (on, now) => takeTexts(on, { uploads, now }) },
    { name: "remove files that no evidence speaks of", run: (on, now) => sweepUploads(on, { uploads, now }) },
    {
      name: "remove what was made to be taken out",
      run: (on, now) => sweepExports(on, { files: exports.files, now }),
    },
    {
      name: "sweep the database's files of what was erased",
      run: (on, now) => sweepErasures(on, { now, log }),
    },
    // Begun, not waited for: what a process that ended left behind may take long to make.
    { name: "make what was asked for", run: async () => exports.wake() },
    { name: "work out and check seals", run: async () => seals.wake() },
  ];
  const runBeside = async () => {
    for (const work of beside) await runOne(work);
  };
  const begin = () => {
    round = round.then(runRound);
    // Beside the round: a slow mail server, or a long file, must not keep what falls due at noon waiting.
    besides ??= round.then(runBeside).finally(() => {
      besides = null;
    });
  };
  begin();
  const timer = setInterval(begin, betweenRounds);
  timer.unref();
  return { stop: () => clearInterval(timer), finished: () => Promise.all([round, besides]) };
}
