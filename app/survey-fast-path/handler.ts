import type { IncomingMessage, ServerResponse } from "node:http";
import { isAreaPage } from "#app/family-pages.ts";
import type { EntryContext, ServerBuild } from "#app/remix.server.ts";
import type { CacheablePage } from "../http/cacheable-page.ts";
import type { RequestContext } from "../http/context.ts";
import { notSavedPage } from "../http/not-saved-page.ts";
import type { PageLocale } from "../http/page-locale.ts";
import { type PageTemplate, renderTemplate, renderTemplateAsGzip } from "../http/page-template.ts";
import { readForm } from "../http/read-form.ts";
import { compressQuickly, isGzipAccepted, sendPage, sendRedirect } from "../http/send-page.ts";
import { handleUnavailableDatabase } from "../http/unavailable-database.ts";
import { describeError } from "../platform/log.ts";
import { createLazyRequest, isPlainForm } from "./lazy-request.ts";
import { type FastPathRoute, listFastPathRoutes, type MatchedRoute, matchRoute } from "./match-route.ts";
import { createPageCache } from "./page-cache.ts";

type RenderInput = {
  path: string;
  search: string;
  nonce: string;
  params: Record<string, string>;
  loaderData: Record<string, unknown>;
  /** The language and the display settings. */
  locale: Record<string, unknown>;
};

type Loaded = { data: Record<string, unknown>; status: number; cookies: string[] };

/**
 * Serves families' pages with the same loaders and actions as Remix, and the same HTML, without what these pages do not
 * use: data for hydration, route matching of all pages, streams. It caches pages that are the same for all. Everything else
 * is left to Remix (false): other methods, ambiguous addresses, any result that is neither a page nor a redirect. An
 * action never runs twice: Remix then gets its result. See README.md.
 */
export function createSurveyFastPath(
  build: ServerBuild,
  { origin, isUnavailable }: { origin: string; isUnavailable(error: unknown): boolean },
) {
  const routes = listFastPathRoutes(build);
  const pageCache = createPageCache();

  async function handleGet(
    match: MatchedRoute,
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const [path = "", search = ""] = (request.url ?? "").split(/(?=\?)/);
    const { route, params } = match;
    const url = origin + path + search;
    const args = { request: await createLazyRequest(request, url), params, context };
    const loaded = await loadAll(route, args, isUnavailable);
    if (loaded === null) return false;
    if (loaded instanceof Response) {
      sendRedirect(response, loaded);
      return true;
    }
    const { data: loaderData, status, cookies } = loaded;
    const { nonce, cacheablePage, page: pageLocale } = context;
    const { translator, displaySettings, offered } = pageLocale;
    const locale = {
      language: translator.language.code,
      easyRead: translator.easyRead,
      showing: displaySettings,
      offered: [...offered],
    };
    const renderInput: RenderInput = { path, search, nonce, params, loaderData, locale };
    const render = (input: RenderInput) =>
      `<!DOCTYPE html>${renderPageToString(build, url, entryContextOf(build, route, input, status), input.nonce, pageLocale)}`;
    const page =
      cacheablePage && status === 200 && search === ""
        ? findCachedPage(renderInput, route.leaf.id, cacheablePage, render)
        : null;
    const gzip = isGzipAccepted(request);
    const values = [nonce, ...(cacheablePage?.values ?? [])];
    // In a template values are stored uncompressed, which is too large for long texts.
    if (page && gzip && sumOfLengths(values) < 2000) {
      sendPage(response, { status, cookies, gzip, body: renderTemplateAsGzip(page, values) });
      return true;
    }
    const whole = page ? renderTemplate(page, values) : Buffer.from(render(renderInput));
    sendPage(response, { status, cookies, gzip, body: gzip ? compressQuickly(whole) : whole });
    return true;
  }

  function findCachedPage(
    renderInput: RenderInput,
    leaf: string,
    { values, templateData }: CacheablePage,
    render: (like: RenderInput) => string,
  ): PageTemplate | null {
    const make = (general: unknown) => render(general as RenderInput);
    if (templateData === undefined)
      return pageCache.find(renderInput, { values: [renderInput.nonce, ...values], placeholders: 0 }, make);
    const templateInput = { ...renderInput, loaderData: { ...renderInput.loaderData, [leaf]: templateData } };
    return pageCache.find(templateInput, { values: [renderInput.nonce], placeholders: values.length }, make);
  }

  async function handlePost(
    { route, params }: MatchedRoute,
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const { action } = route.leaf.module;
    if (!action || !isPlainForm(request)) return false;
    const args = {
      request: await createLazyRequest(request, origin + (request.url ?? "")),
      params,
      context,
    };
    try {
      const result: unknown = await action(args);
      if (isRedirect(result)) {
        sendRedirect(response, result);
        return true;
      }
      context.replayAction = () => result;
    } catch (thrown) {
      if (isRedirect(thrown)) {
        sendRedirect(response, thrown);
        return true;
      }
      if (!isResponseOrData(thrown)) {
        await sendNotSaved(args, response, thrown);
        return true;
      }
      context.replayAction = () => {
        throw thrown;
      };
    }
    return false;
  }

  /** A fault on our side, such as a full disk: nobody is told that anything was saved, and what they typed comes back. */
  async function sendNotSaved(
    { request, context }: RouteArgs,
    response: ServerResponse,
    error: unknown,
  ): Promise<void> {
    const { pathname, search } = new URL(request.url);
    context.log.error({ path: context.logPath, error: describeError(error) }, "a form could not be saved");
    const fields = await readForm(request);
    const { nonce, page } = context;
    const body = notSavedPage({ translator: page.translator, nonce, action: pathname + search, fields });
    response.setHeader("Retry-After", "60");
    sendPage(response, { status: 503, cookies: [], gzip: false, body: Buffer.from(body) });
  }

  /** The route of a request, or null where it is ambiguous or not a family's page. */
  function matchRequest({ method, url = "" }: IncomingMessage): MatchedRoute | null {
    if ((method !== "GET" && method !== "POST") || !isAreaPage(url)) return null;
    const [path = "", search = ""] = url.split(/(?=\?)/);
    if (/[?&](?:_data|_routes|index)\b/.test(search)) return null;
    return matchRoute(routes, path);
  }

  /** Serves the request. False: it is left to the handler of `build`. */
  function handleRequest(
    match: MatchedRoute,
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const send = request.method === "GET" ? handleGet : handlePost;
    return send(match, request, response, context);
  }

  return {
    find: matchRequest,
    answer: handleRequest,
    build: handleUnavailableDatabase(replayActionResults(build, routes), isUnavailable),
  };
}

function sumOfLengths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

type RouteArgs = { request: Request; params: Record<string, string>; context: RequestContext };

/**
 * The data of a page's loaders, or a redirect; null for any other result. Throws where the database is unavailable: a
 * second try through Remix would only make the family wait.
 */
async function loadAll(
  { chain }: FastPathRoute,
  args: RouteArgs,
  isUnavailable: (error: unknown) => boolean,
): Promise<Loaded | Response | null> {
  const loaded: Loaded = { data: {}, status: 200, cookies: [] };
  try {
    const results = await Promise.all(
      chain.map(async ({ id, module }) => ({ id, result: module.loader ? await module.loader(args) : null })),
    );
    for (const { id, result } of results) {
      if (result === undefined || result instanceof Response) return isRedirect(result) ? result : null;
      if (!isDataWithResponseInit(result)) {
        loaded.data[id] = result;
        continue;
      }
      loaded.data[id] = result.data;
      if (result.init?.status) loaded.status = result.init.status;
      if (result.init?.headers) loaded.cookies.push(...new Headers(result.init.headers).getSetCookie());
    }
    return loaded;
  } catch (thrown) {
    if (isUnavailable(thrown)) throw thrown;
    return isRedirect(thrown) ? thrown : null;
  }
}

function isDataWithResponseInit(value: unknown): value is { data: unknown; init: ResponseInit | null } {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit"
  );
}

/** Whether an action threw a response on purpose; anything else is a fault. */
function isResponseOrData(thrown: unknown): boolean {
  return thrown instanceof Response || isDataWithResponseInit(thrown);
}

function isRedirect(value: unknown): value is Response {
  return (
    value instanceof Response &&
    value.status >= 300 &&
    value.status < 400 &&
    value.headers.get("Location")?.startsWith("/") === true
  );
}

/** The same build, whose actions return their first result again where they have run already. */
function replayActionResults(build: ServerBuild, fastPathRoutes: readonly FastPathRoute[]): ServerBuild {
  const replaying = fastPathRoutes.flatMap(({ leaf }) => {
    const { action } = leaf.module;
    if (!action) return [];
    const replay = async (args: Parameters<typeof action>[0]) =>
      (args.context.replayAction ? args.context.replayAction() : action(args)) as ReturnType<typeof action>;
    return [[leaf.id, { ...leaf, module: { ...leaf.module, action: replay } }] as const];
  });
  return { ...build, routes: { ...build.routes, ...Object.fromEntries(replaying) } };
}

/** The entry context that Remix would make for a page that is not hydrated. */
function entryContextOf(
  build: ServerBuild,
  route: FastPathRoute,
  input: RenderInput,
  status: number,
): EntryContext {
  const { path, search, params, loaderData } = input;
  return {
    manifest: route.assets,
    routeModules: route.modules,
    staticHandlerContext: {
      basename: "/",
      location: { pathname: path, search, hash: "", state: null, key: "default" },
      matches: route.chain.map(({ id, path: routePath, index }, place) => ({
        params,
        pathname: place === 0 ? "/" : path,
        pathnameBase: place === 0 ? "/" : path,
        route: { id, path: routePath, index },
      })),
      loaderData,
      actionData: null,
      errors: null,
      statusCode: status,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
    },
    serverHandoffString: "",
    renderMeta: {},
    future: build.future,
    isSpaMode: build.isSpaMode,
    serializeError: () => ({ message: "" }),
  } as unknown as EntryContext;
}

function renderPageToString(
  build: ServerBuild,
  url: string,
  context: EntryContext,
  nonce: string,
  page: PageLocale,
): string {
  const entry = build.entry.module as unknown as {
    renderPageToString(url: string, context: EntryContext, nonce: string, page: PageLocale): string;
  };
  return entry.renderPageToString(url, context, nonce, page);
}
