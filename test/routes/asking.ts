import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { createSuggester } from "#app/domain/suggestions/create-suggester.server.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import type { RequestContext } from "#app/http/context.ts";
import { createCounter } from "#app/http/shared-counter.ts";
import { tasks } from "#app/jobs/tasks/registry.ts";
import { createDiskSpace } from "#app/platform/disk-space.ts";
import { readEnv } from "#app/platform/env.ts";
import type { Message } from "#app/platform/mail.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { createWorkerPool } from "#app/platform/worker-pool.ts";
import type { AppLoadContext, LoaderFunctionArgs } from "#app/remix.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import type { Database } from "#db/connection.ts";

const origin = "http://localhost:3000";

/** What the web server hands to a loader or action, at that instant; `sent` collects the messages. */
export function requestContext(
  database: Database,
  now: Temporal.Instant,
  dataDir = "data",
): RequestContext & { sent: Message[] } {
  const sent: Message[] = [];
  const workers = createWorkerPool(tasks, { databaseUrl: database.place });
  const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const env = readEnv({ NODE_ENV: "test", PUBLIC_ORIGIN: origin, DATA_DIR: dataDir }, "test");
  return {
    db: database.queries,
    reader: createBackgroundQueries(database),
    suggester: createSuggester(workers),
    workers,
    clock: { now: () => now },
    receivedAt: now,
    env,
    diskSpace: createDiskSpace(null),
    uploads: createUploads(env),
    exports: { files: createUploads(env, "exports") },
    mail: {
      send: async (message) => {
        sent.push(message);
        return "sent";
      },
      listOutbox: async () => [],
    },
    log: silentLog,
    logPath: "/",
    nonce: "nonce",
    familyAssets: {
      script: "/build/family.js",
      styles: { first: "/build/family.css", survey: "/build/family.css", others: "/build/family.css" },
      young: { script: "/build/young.js", styles: "/build/young.css" },
      receiptCheck: { script: "check()", styles: "p { color: red }" },
      recorder: "/build/recorder.js",
      sketchpad: "/build/sketchpad.js",
      hall: "/build/hall.js",
      cardEntry: "/build/card-entry.js",
    },
    replayAction: null,
    answers: new Map(),
    unsaved: null,
    isFormSaved: false,
    openid: null,
    counter: createCounter(),
    allowed: null,
    errorResponse: null,
    sent,
  };
}

/** Sends what the acts of before let be sent, as the job would. */
export function sendWaiting(context: RequestContext): Promise<void> {
  return sendWaitingMessages(context.db, {
    send: async (message) => (await context.mail.send(message)) !== "failed",
    origin,
    now: context.receivedAt,
  });
}

type RequestOptions = {
  headers?: Record<string, string>;
  path: string;
  params?: Record<string, string>;
  cookie?: string;
  /** Given, it is a POST of these fields; one with several values is sent several times. */
  form?: Record<string, string | readonly string[]>;
};

type Handler = (args: LoaderFunctionArgs & { context: AppLoadContext }) => unknown;

/** Runs a loader or action as the server would, and gives what it answers or throws as a response. */
export async function ask(
  handler: Handler,
  context: RequestContext,
  options: RequestOptions,
): Promise<Response> {
  // Whole, as the pages that end with ticks send them.
  const fields = Object.entries(options.form ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const body = options.form && new URLSearchParams([...fields, [formEndName, "yes"]]);
  const request = new Request(`${origin}${options.path}`, {
    headers: { ...options.headers, ...(options.cookie === undefined ? {} : { Cookie: options.cookie }) },
    ...(body === undefined ? {} : { method: "POST", body }),
  });
  try {
    const answer = await handler({ request, params: options.params ?? {}, context });
    if (answer instanceof Response) return answer;
    // What `data()` makes, and a plain value, are made into an answer by the server itself.
    return isWithInit(answer) ? Response.json(answer.data, answer.init ?? {}) : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    if (isWithInit(thrown)) return Response.json(thrown.data, thrown.init ?? {});
    throw thrown;
  }
}

function isWithInit(answer: unknown): answer is { data: unknown; init: ResponseInit | null } {
  return (
    typeof answer === "object" && answer !== null && "type" in answer && "data" in answer && "init" in answer
  );
}
