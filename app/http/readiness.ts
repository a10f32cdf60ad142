import type { IncomingMessage } from "node:http";
import { describeError, type Logger } from "#app/platform/log.ts";

export type Readiness = {
  /** Whether this process can read and write its database; answers within the time limit, whatever the database does. */
  isReady(): Promise<boolean>;
};

/** In milliseconds: the result is cached for this long, however often the check is called. */
const defaults = { timeoutMs: 1500, freshMs: 5000, freshFailureMs: 1000 };

/** Checks the database by `prove`, which throws where it cannot be read and written, at most once in some seconds. */
export function createReadiness({
  checkDatabase,
  log,
  limits = defaults,
}: {
  checkDatabase(): Promise<void>;
  log: Pick<Logger, "error">;
  limits?: typeof defaults;
}): Readiness {
  let last: { isReady: boolean; checkedAtMs: number } | null = null;
  let checking: Promise<boolean> | null = null;
  const check = async () => {
    let isReady = true;
    try {
      await checkDatabase();
    } catch (error) {
      isReady = false;
      log.error({ error: describeError(error) }, "the database does not answer");
    }
    last = { isReady, checkedAtMs: performance.now() };
    checking = null;
    return isReady;
  };
  return {
    async isReady() {
      if (
        last &&
        performance.now() - last.checkedAtMs < (last.isReady ? limits.freshMs : limits.freshFailureMs)
      ) {
        return last.isReady;
      }
      checking ??= check();
      const timeout = Promise.withResolvers<boolean>();
      const timer = setTimeout(() => timeout.resolve(false), limits.timeoutMs);
      return Promise.race([checking, timeout.promise]).finally(() => clearTimeout(timer));
    },
  };
}

/** Whether the request comes from this machine and not through a proxy on it: others get yes or no only. */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) return false;
  return /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "");
}
