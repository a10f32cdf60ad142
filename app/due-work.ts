import type { Queries } from "#db/connection.ts";
import { eraseOldLinks } from "./domain/people/erase-old-links.server.ts";
import { makeDailyReleases } from "./domain/reach/make-daily-releases.server.ts";
import { closeDueDrafts } from "./domain/surveys/close-due-drafts.server.ts";
import { eraseOldDrafts } from "./domain/surveys/erase-old-drafts.server.ts";
import type { Clock } from "./platform/clock.ts";
import { describeError, type Logger } from "./platform/log.ts";

type Work = { name: string; run(db: Queries, now: Temporal.Instant): Promise<unknown> };

/** What falls due by the clock rather than by a request. Each is safe to run twice. */
const works: Work[] = [
  { name: "close the drafts that noon passed over", run: closeDueDrafts },
  { name: "release the noon's rounded counts", run: makeDailyReleases },
  { name: "erase the drafts whose seven days are over", run: eraseOldDrafts },
  { name: "erase the sessions and links that ran out", run: eraseOldLinks },
];

const betweenRounds = 20_000;

/** Runs what has fallen due now and every 20 seconds, one round at a time. */
export function startDueWork({ db, clock, log }: { db: Queries; clock: Clock; log: Logger }) {
  let round: Promise<void> = Promise.resolve();
  const runRound = async () => {
    for (const work of works) {
      try {
        await work.run(db, clock.now());
      } catch (error) {
        log.error(
          { work: work.name, error: describeError(error) },
          "due work failed and will be tried again",
        );
      }
    }
  };
  const begin = () => {
    round = round.then(runRound);
  };
  begin();
  const timer = setInterval(begin, betweenRounds);
  timer.unref();
  return { stop: () => clearInterval(timer), finished: () => round };
}
