import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import expressStaticGzip from "express-static-gzip";
import type { ServerBuild } from "#app/remix.server.ts";
import { createBackgroundQueries } from "#db/background-queries.ts";
import { type Database, openForBackground } from "#db/connection.ts";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";
import { findAnythingToProveReadable, writeSomethingToProveWritable } from "#db/queries/health.ts";
import { isFolderPaired } from "./domain/files/find-file-store.server.ts";
import { openFolders } from "./domain/files/open-folders.server.ts";
import { createSealReader } from "./domain/seals/create-seal-reader.server.ts";
import { createSuggester } from "./domain/suggestions/create-suggester.server.ts";
import { isAreaPage } from "./family-pages.ts";
import { limitBodyTime } from "./http/body-timeout.ts";
import { findCanonicalPath } from "./http/canonical-path.ts";
import type { FamilyAssets, RequestContext } from "./http/context.ts";
import { endSentAutosave } from "./http/end-sent-autosave.server.ts";
import { createRouteFinder, type FoundPattern } from "./http/find-route.ts";
import { uploadTimeoutMs } from "./http/limits.ts";
import { resolveErrorLocale, translatorOf } from "./http/locale.server.ts";
import { oddPathForLog, pathForLog } from "./http/path-for-log.ts";
import { createResponsePreparer, type PreparedResponse, sendHttpError } from "./http/prepare-response.ts";
import { createRateLimiter } from "./http/rate-limit.ts";
import { createReadiness, isFromThisMachine } from "./http/readiness.ts";
import { createRequestGuard, type HttpError } from "./http/request-guard.ts";
import { readRequestTarget } from "./http/request-target.ts";
import { allowSound } from "./http/security-headers.ts";
import { serveRemix } from "./http/serve-remix.ts";
import { type Counter, createCounter } from "./http/shared-counter.ts";
import { handleUnavailableDatabase, retryAfterSeconds } from "./http/unavailable-database.ts";
import { registry } from "./jobs/registry.ts";
import { createJobRunner } from "./jobs/runner.ts";
import { type TaskData, tasks } from "./jobs/tasks/registry.ts";
import { startMachineWatch } from "./machine-watch.ts";
import type { Clock } from "./platform/clock.ts";
import { createDiskSpace } from "./platform/disk-space.ts";
import type { Env } from "./platform/env.ts";
import { runExport } from "./platform/export-thread.ts";
import { describeError, type Logger } from "./platform/log.ts";
import type { Mailer } from "./platform/mail.ts";
import { createOpenid } from "./platform/openid.ts";
import { createWorkerPool } from "./platform/worker-pool.ts";
import { unwrapResult } from "./platform/worker-task.ts";
import { patterns } from "./routes.ts";
import { createSurveyFastPath, type FastPathLayers } from "./survey-fast-path/handler.ts";
import { replayActions } from "./survey-fast-path/replay-actions.ts";

/** Where a build lies: the server's code, what browsers fetch, and the addresses of families' script and stylesheet. */
export type BuildPaths = { server: string; assets: string; familyAssets: string };

const productionBuild: BuildPaths = {
  server: "build/index.js",
  assets: "public/build",
  familyAssets: "build/family-assets.json",
};

type ExpressResponse = Response<unknown, PreparedResponse["locals"]>;

export type RunningServer = { origin: string; stop(): Promise<void> };

/**
 * Serves Noonday on `env.host:env.port` until `stop`, which lets requests in hand finish.
 * Expects a built app and a migrated database.
 */
export async function startServer(options: {
  env: Env;
  database: Database;
  clock: Clock;
  mail: Mailer;
  log: Logger;
  /** Counts requests for the limits; where several processes serve, together with theirs. */
  counter?: Counter;
  buildPaths?: BuildPaths;
  fastPathLayers?: FastPathLayers;
  /** Where pages hear of new builds, while somebody develops: `ws://localhost:3001`. */
  liveReloadOrigin?: string;
}): Promise<RunningServer> {
  const { env, database, clock, mail, log, counter = createCounter() } = options;
  const { buildPaths = productionBuild, liveReloadOrigin } = options;
  const build = await loadBuild(buildPaths.server);
  const familyAssets = await readFamilyAssets(buildPaths.familyAssets);
  const background = openForBackground(database);
  const workers = createWorkerPool(tasks, { databaseUrl: database.place } satisfies TaskData);
  const reader = createBackgroundQueries(background, async (reading) =>
    unwrapResult(await workers.run("background-query", reading)),
  );
  const suggester = createSuggester(workers);
  const prepareResponse = createResponsePreparer({
    publicOrigin: env.publicOrigin,
    liveReloadOrigin,
    clock,
    log,
  });
  const checkRequest = createRequestGuard(env.publicOrigin);
  const fastPath = createSurveyFastPath({
    pages: build.entry.module.familyPages,
    origin: env.publicOrigin,
    isUnavailable: isDatabaseUnavailable,
    layers: options.fastPathLayers,
  });
  const checkRateLimit = createRateLimiter({ ...env, counter });
  const publicFiles = (await readdir(resolve("public"))).map((name) => `/${name}`);
  const findRoute = createRouteFinder([...patterns, "/healthz", "/readyz", ...publicFiles]);
  const folders = await openFolders(database.queries, { place: env, log, now: clock.now() });
  const { uploads, exports: exportFiles } = folders;
  const diskSpace = createDiskSpace(database.kind === "sqlite" ? dirname(database.place) : null);
  const exports = { files: exportFiles };
  const sealReader = createSealReader(workers);
  const openid = env.openid && createOpenid(env.openid);
  const contextOf = ({ locals: { receivedAt, nonce, logPath } }: PreparedResponse): RequestContext => ({
    db: database.queries,
    reader,
    suggester,
    workers,
    clock,
    receivedAt,
    env,
    mail,
    openid,
    counter,
    diskSpace,
    uploads,
    exports,
    log,
    logPath,
    nonce,
    familyAssets,
    replayAction: null,
    answers: new Map(),
    unsaved: null,
    isFormSaved: false,
    allowed: null,
    errorResponse: null,
  });
  const handleFailure = (error: unknown, request: IncomingMessage, response: PreparedResponse) => {
    // Whoever asked has gone in the middle of asking: a lost signal, a closed window.
    if (request.destroyed && !request.complete) return;
    log.error(
      { path: response.locals.logPath, error: describeError(error) },
      "a request failed before or outside Remix",
    );
    if (response.headersSent) return void response.end();
    const isAway = isDatabaseUnavailable(error);
    sendLocalizedError(request, response, {
      status: isAway ? 503 : 500,
      title: "broken.ours",
      key: "broken.ours.words",
      ...(isAway ? { retryAfter: retryAfterSeconds } : {}),
    });
  };
  /** Families' pages are refused in the language that they are shown in. */
  const sendLocalizedError = (request: IncomingMessage, response: PreparedResponse, error: HttpError) => {
    const context = contextOf(response);
    const headers = new Headers();
    for (const name of ["cookie", "accept-language"])
      headers.set(name, [request.headers[name]].flat().join("; "));
    const url = env.publicOrigin + (request.url ?? "/");
    if (!isAreaPage(request.url ?? "") || !URL.canParse(url)) return sendHttpError(response, error);
    resolveErrorLocale(new Request(url, { headers }), context, { databaseIsAway: error.status === 503 }).then(
      (locale) => sendHttpError(response, error, translatorOf(locale)),
      () => sendHttpError(response, error),
    );
  };

  const watch = startMachineWatch({
    db: background.queries,
    clock,
    env,
    log,
  });
  const readiness = createReadiness({
    log,
    async checkDatabase() {
      await findAnythingToProveReadable(database.queries);
      await writeSomethingToProveWritable(database.queries);
    },
  });

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.trustedProxies);

  app.get("/healthz", (_request, response) => void response.type("text").send("alive"));
  app.get("/readyz", async (request, response) => {
    const clockFault = watch.findClockFault();
    const isReady = (await readiness.isReady()) && clockFault === null;
    const detail = clockFault !== null && isFromThisMachine(request) ? `: the clock is ${clockFault}` : "";
    response
      .status(isReady ? 200 : 503)
      .type("text")
      .send(isReady ? "ready" : `not ready${detail}`);
  });

  app.use((request: Request, response: ExpressResponse, next: NextFunction) => {
    const error = checkRequest(request);
    if (error) sendLocalizedError(request, response, error);
    else next();
  });

  const cacheForAYear = "public, max-age=31536000, immutable";
  app.use(
    "/build",
    expressStaticGzip(resolve(buildPaths.assets), {
      enableBrotli: true,
      orderPreference: ["br", "gz"],
      index: false,
      serveStatic: {
        cacheControl: false,
        setHeaders: (response) => response.setHeader("Cache-Control", cacheForAYear),
      },
    }),
    (_request: Request, response: ExpressResponse) =>
      sendHttpError(response, {
        status: 404,
        title: "broken.not-found",
        key: "broken.not-found.words",
      }),
  );
  app.use(express.static(resolve("public"), { index: false, maxAge: "1h" }));
  app.use(compression());
  const remixBuild = handleUnavailableDatabase(replayActions(build), isDatabaseUnavailable);
  const remix = serveRemix(remixBuild, env.publicOrigin, async (request, context) => {
    await endSentAutosave(context, request).catch((error: unknown) => {
      log.error({ error: describeError(error) }, "an autosave could not be ended");
    });
  });
  app.use((request: Request, response: ExpressResponse, next: NextFunction) => {
    const context = response.locals.context ?? contextOf(response);
    remix(request, response, context).catch(next);
  });
  app.use((error: unknown, request: Request, response: ExpressResponse, _next: NextFunction) =>
    handleFailure(error, request, response),
  );

  const server = createServer((request, response) => {
    const target = readRequestTarget(request.url ?? "");
    if (target === null) {
      const prepared = prepareResponse(request, response, oddPathForLog);
      return sendHttpError(prepared, {
        status: 400,
        title: "broken.not-found",
        key: "broken.not-found.words",
      });
    }
    const path = findCanonicalPath(findRoute, target.path);
    const route = path.startsWith("/build/") ? { pattern: "/build/*", params: {} } : findRoute(path);
    request.url = path + target.search;
    const prepared = prepareResponse(request, response, pathForLog(route));
    allowSound(prepared, route?.pattern ?? null);
    limitBodyTime(request);
    const rateLimitError = checkRateLimit({
      request,
      pattern: route?.pattern ?? null,
      now: prepared.locals.receivedAt,
    });
    const proceed = (error: HttpError | null) => {
      if (error) return sendLocalizedError(request, prepared, error);
      const isPage = request.method === "GET" || request.method === "HEAD";
      if (isPage && path !== target.path) return redirectTo(request.url ?? "/", prepared);
      serve(request, prepared, route);
    };
    if (rateLimitError instanceof Promise)
      rateLimitError.then(proceed, (error: unknown) => handleFailure(error, request, prepared));
    else proceed(rateLimitError);
  });
  const serve = (request: IncomingMessage, response: PreparedResponse, route: FoundPattern | null) => {
    const match = fastPath.find(request, route);
    if (!match) return void app(request, response);
    const error = checkRequest(request);
    if (error) return sendLocalizedError(request, response, error);
    const context = contextOf(response);
    response.locals.context = context;
    fastPath.answer(match, request, response, context).then(
      (answered) => answered || app(request, response),
      (error: unknown) => handleFailure(error, request, response),
    );
  };
  server.requestTimeout = uploadTimeoutMs;
  server.headersTimeout = 20_000;
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolveListening, reject) => {
    server.once("error", reject);
    server.listen(env.port, env.host, resolveListening);
  });
  const jobs = createJobRunner({
    context: {
      ...{ db: background.queries, clock, log, env, mail, uploads, exportFiles, sealReader },
      makeExportFile: (job, listener) => {
        const { dataDir, keepFree } = env;
        return runExport(workers, { ...job, databaseUrl: database.place, dataDir, keepFree }, listener);
      },
    },
    registry,
    urgentDb: database.queries,
    hasFiles: () => isFolderPaired(background.queries, uploads),
    mayDoIrreversibleWork: watch.mayDoIrreversibleWork,
  });
  jobs.start();

  return {
    origin: env.publicOrigin,
    async stop() {
      watch.stop();
      const jobsStopped = jobs.stop();
      const sealsClosed = sealReader.close();
      const closed = new Promise<void>((resolveClosed) => server.close(() => resolveClosed()));
      server.closeIdleConnections();
      const forceCloseTimer = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(forceCloseTimer);
      await sealsClosed;
      await jobsStopped;
      await workers.close();
      await background.close();
      await database.close();
    },
  };
}

/** To the address as Noonday writes it. */
function redirectTo(address: string, response: PreparedResponse): void {
  response.writeHead(308, { Location: address, "Content-Length": 0 }).end();
}

/** What Remix builds of our sources. */
type Build = ServerBuild & { entry: { module: typeof import("./entry.server.tsx") } };

async function loadBuild(path: string): Promise<Build> {
  const file = resolve(path);
  if (!existsSync(file)) throw new Error("Noonday is not built yet: run npm run build");
  return (await import(pathToFileURL(file).href)) as Build;
}

async function readFamilyAssets(file: string): Promise<FamilyAssets> {
  return JSON.parse(await readFile(resolve(file), "utf8")) as FamilyAssets;
}
