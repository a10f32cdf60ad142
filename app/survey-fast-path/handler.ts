import type { IncomingMessage, ServerResponse } from "node:http";
import type { EntryContext, ServerBuild } from "#app/remix.server.ts";
import { answerUnavailable } from "../http/answer-unavailable.ts";
import type { CacheablePage } from "../http/cacheable-page.ts";
import type { RequestContext } from "../http/context.ts";
import { notSavedPage } from "../http/not-saved-page.ts";
import type { PageLocale } from "../http/page-locale.ts";
import { type PageTemplate, renderTemplate, renderTemplateAsGzip } from "../http/page-template.ts";
import { readForm } from "../http/read-form.ts";
import { compressQuickly, isGzipAccepted, sendPage, sendRedirect } from "../http/send-page.ts";
import { describeError } from "../platform/log.ts";
import { createLazyRequest, isPlainForm } from "./lazy-request.ts";
import { type FastPathRoute, listFastPathRoutes, type MatchedRoute, matchRoute } from "./match-route.ts";
import { createPageCache } from "./page-cache.ts";

type Rendering = {
  path: string;
  search: string;
  nonce: string;
  params: Record<string, string>;
  loaderData: Record<string, unknown>;
  /** In which language and how. */
  shown: Record<string, unknown>;
};

type Loaded = { data: Record<string, unknown>; status: number; cookies: string[] };

/**
 * The short way to families' pages, which many want in the same minute: it calls the loaders and actions of the same
 * routes as Remix and gives the same HTML, but leaves out what those pages have no use for (data for hydration, the
 * matching of every other route, streams), and it keeps the pages that are the same for all. What is not plainly its own
 * it leaves to Remix, and answers false: another method, an address to be judged, whatever a loader or action says or
 * throws that is neither a page nor a redirect. An action runs once: Remix is then given what it said.
 */
export function createSurveyFastPath(
  build: ServerBuild,
  { origin, isUnavailable }: { origin: string; isUnavailable(error: unknown): boolean },
) {
  const routes = listFastPathRoutes(build);
  const kept = createPageCache();

  async function sendLoaded(
    found: MatchedRoute,
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const [path = "", search = ""] = (request.url ?? "").split(/(?=\?)/);
    const { route, params } = found;
    const url = origin + path + search;
    const asked = { request: await createLazyRequest(request, url), params, context };
    const loaded = await loadAll(route, asked, isUnavailable);
    if (loaded === null) return false;
    if (loaded instanceof Response) {
      sendRedirect(response, loaded);
      return true;
    }
    const { data: loaderData, status, cookies } = loaded;
    const { nonce, cacheablePage, page: shownAs } = context;
    const { words, showing, offered } = shownAs;
    const shown = { language: words.language.code, easyRead: words.easyRead, showing, offered: [...offered] };
    const from: Rendering = { path, search, nonce, params, loaderData, shown };
    const render = (like: Rendering) =>
      `<!DOCTYPE html>${renderWhole(build, url, entryContextOf(build, route, like, status), like.nonce, shownAs)}`;
    const page =
      cacheablePage && status === 200 && search === ""
        ? findKept(from, route.leaf.id, cacheablePage, render)
        : null;
    const gzip = isGzipAccepted(request);
    const values = [nonce, ...(cacheablePage?.values ?? [])];
    // Values are not compressed among a kept page's pieces: much that was written is worth compressing.
    if (page && gzip && sumOfLengths(values) < 2000) {
      sendPage(response, { status, cookies, gzip, body: renderTemplateAsGzip(page, values) });
      return true;
    }
    const whole = page ? renderTemplate(page, values) : Buffer.from(render(from));
    sendPage(response, { status, cookies, gzip, body: gzip ? compressQuickly(whole) : whole });
    return true;
  }

  function findKept(
    from: Rendering,
    leaf: string,
    { values, like }: CacheablePage,
    render: (like: Rendering) => string,
  ): PageTemplate | null {
    const make = (general: unknown) => render(general as Rendering);
    if (like === undefined) return kept.find(from, { values: [from.nonce, ...values], places: 0 }, make);
    const general = { ...from, loaderData: { ...from.loaderData, [leaf]: like } };
    return kept.find(general, { values: [from.nonce], places: values.length }, make);
  }

  async function sendActed(
    { route, params }: MatchedRoute,
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const { action } = route.leaf.module;
    if (!action || !isPlainForm(request)) return false;
    const asked = {
      request: await createLazyRequest(request, origin + (request.url ?? "")),
      params,
      context,
    };
    try {
      const said: unknown = await action(asked);
      if (isRedirect(said)) {
        sendRedirect(response, said);
        return true;
      }
      context.acted = () => said;
    } catch (thrown) {
      if (isRedirect(thrown)) {
        sendRedirect(response, thrown);
        return true;
      }
      if (!isAnswer(thrown)) {
        await sendNotSaved(asked, response, thrown);
        return true;
      }
      context.acted = () => {
        throw thrown;
      };
    }
    return false;
  }

  /** A fault on our side, such as a full disk: nobody is told that anything was saved, and what they typed comes back. */
  async function sendNotSaved(
    { request, context }: Asked,
    response: ServerResponse,
    error: unknown,
  ): Promise<void> {
    const { pathname, search } = new URL(request.url);
    context.log.error({ path: context.logPath, error: describeError(error) }, "a form could not be saved");
    const fields = await readForm(request);
    const { nonce, page } = context;
    const body = notSavedPage({ words: page.words, nonce, action: pathname + search, fields });
    response.setHeader("Retry-After", "60");
    sendPage(response, { status: 503, cookies: [], gzip: false, body: Buffer.from(body) });
  }

  /** The page that a request is plainly for, or null. */
  function find({ method, url = "" }: IncomingMessage): MatchedRoute | null {
    if ((method !== "GET" && method !== "POST") || !url.startsWith("/areas/")) return null;
    const [path = "", search = ""] = url.split(/(?=\?)/);
    if (/[?&](?:_data|_routes|index)\b/.test(search)) return null;
    return matchRoute(routes, path);
  }

  /** Answers the request for that page, or leaves it to `build`'s own handler: false. */
  function answer(
    found: MatchedRoute,
    request: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const send = request.method === "GET" ? sendLoaded : sendActed;
    return send(found, request, response, context);
  }

  return { find, answer, build: answerUnavailable(withActionsOnce(build, routes), isUnavailable) };
}

function sumOfLengths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

type Asked = { request: Request; params: Record<string, string>; context: RequestContext };

/**
 * What the loaders of a page give, or a redirect; null for anything else that one of them throws or gives. Throws where the
 * database is away: to ask it once more would make somebody wait for nothing.
 */
async function loadAll(
  { chain }: FastPathRoute,
  asked: Asked,
  isUnavailable: (error: unknown) => boolean,
): Promise<Loaded | Response | null> {
  const loaded: Loaded = { data: {}, status: 200, cookies: [] };
  try {
    const all = await Promise.all(
      chain.map(async ({ id, module }) => ({ id, given: module.loader ? await module.loader(asked) : null })),
    );
    for (const { id, given } of all) {
      if (given === undefined || given instanceof Response) return isRedirect(given) ? given : null;
      if (!isWithInit(given)) {
        loaded.data[id] = given;
        continue;
      }
      loaded.data[id] = given.data;
      if (given.init?.status) loaded.status = given.init.status;
      if (given.init?.headers) loaded.cookies.push(...new Headers(given.init.headers).getSetCookie());
    }
    return loaded;
  } catch (thrown) {
    if (isUnavailable(thrown)) throw thrown;
    return isRedirect(thrown) ? thrown : null;
  }
}

function isWithInit(given: unknown): given is { data: unknown; init: ResponseInit | null } {
  return (
    typeof given === "object" && given !== null && "type" in given && given.type === "DataWithResponseInit"
  );
}

/** What an action throws that is meant to be shown; anything else is a fault. */
function isAnswer(thrown: unknown): boolean {
  return thrown instanceof Response || isWithInit(thrown);
}

function isRedirect(given: unknown): given is Response {
  return (
    given instanceof Response &&
    given.status >= 300 &&
    given.status < 400 &&
    given.headers.get("Location")?.startsWith("/") === true
  );
}

/** The same build, whose actions say again what they said where they have run already. */
function withActionsOnce(build: ServerBuild, own: readonly FastPathRoute[]): ServerBuild {
  const once = own.flatMap(({ leaf }) => {
    const { action } = leaf.module;
    if (!action) return [];
    const again = async (asked: Parameters<typeof action>[0]) =>
      (asked.context.acted ? asked.context.acted() : action(asked)) as ReturnType<typeof action>;
    return [[leaf.id, { ...leaf, module: { ...leaf.module, action: again } }] as const];
  });
  return { ...build, routes: { ...build.routes, ...Object.fromEntries(once) } };
}

/** What Remix would hand to a rendering that is not hydrated. */
function entryContextOf(
  build: ServerBuild,
  route: FastPathRoute,
  like: Rendering,
  status: number,
): EntryContext {
  const { path, search, params, loaderData } = like;
  return {
    manifest: route.assets,
    routeModules: route.modules,
    staticHandlerContext: {
      basename: "/",
      location: { pathname: path, search, hash: "", state: null, key: "default" },
      matches: route.chain.map(({ id, path: own, index }, place) => ({
        params,
        pathname: place === 0 ? "/" : path,
        pathnameBase: place === 0 ? "/" : path,
        route: { id, path: own, index },
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

function renderWhole(
  build: ServerBuild,
  url: string,
  context: EntryContext,
  nonce: string,
  page: PageLocale,
): string {
  const entry = build.entry.module as unknown as {
    renderWhole(url: string, context: EntryContext, nonce: string, page: PageLocale): string;
  };
  return entry.renderWhole(url, context, nonce, page);
}
