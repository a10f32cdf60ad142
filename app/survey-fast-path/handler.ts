import type { IncomingMessage, ServerResponse } from "node:http";
import { addresses } from "#app/routes.ts";
import type { RequestContext } from "../http/context.ts";
import type { FoundPattern } from "../http/find-route.ts";
import { resolveErrorLocale, translatorOf } from "../http/locale.server.ts";
import { notSavedPage } from "../http/not-saved-page.ts";
import type { PageArgs } from "../http/page-request.ts";
import { readForm } from "../http/read-form.ts";
import { compressQuickly, isGzipAccepted, sendPage, sendRedirect } from "../http/send-page.ts";
import { describeError } from "../platform/log.ts";
import type { FamilyPage, LoadedPage, PagePlace } from "./family-page.tsx";
import { createPageCache } from "./page-cache.ts";
import { placeholder, renderTemplate, renderTemplateAsGzip } from "./page-template.ts";
import { isPlainForm, readRequest } from "./read-request.ts";

/** What of the fast path is on: `npm run bench` leaves out one after the other, to see what each gives. */
export type FastPathLayers = { bypass: boolean; pageCache: boolean; gzipCache: boolean };

const allLayers: FastPathLayers = { bypass: true, pageCache: true, gzipCache: true };

export type MatchedPage = { page: FamilyPage; params: Record<string, string> };

/**
 * Serves families' pages with the same loaders, actions and components as Remix, and the same HTML, without what these
 * pages do not use: data for hydration, a router, streams. It caches pages that are the same for all. Everything else is
 * left to Remix (false): other methods, ambiguous addresses, any result that is neither a page nor a redirect. An action
 * never runs twice: Remix then gets its result. See README.md.
 */
export function createSurveyFastPath({
  pages,
  origin,
  isUnavailable,
  layers = allLayers,
}: {
  pages: Readonly<Record<string, FamilyPage | null>>;
  origin: string;
  isUnavailable(error: unknown): boolean;
  layers?: FastPathLayers;
}) {
  const pagesByPattern = new Map(
    addresses.flatMap(([pattern, name]) => {
      const page = pages[name];
      return page ? [[pattern as string, page] as const] : [];
    }),
  );
  const pageCache = layers.pageCache ? createPageCache() : null;

  /** The page of a request, or null where it is ambiguous or not a family's page. */
  function findPage({ method, url = "" }: IncomingMessage, route: FoundPattern | null): MatchedPage | null {
    if (!layers.bypass || route === null || (method !== "GET" && method !== "POST")) return null;
    const page = pagesByPattern.get(route.pattern);
    return page && isPlainTarget(url) ? { page, params: route.params } : null;
  }

  /** Serves the request. False: it is left to Remix. */
  async function handleRequest(
    { page, params }: MatchedPage,
    incoming: IncomingMessage,
    response: ServerResponse,
    context: RequestContext,
  ): Promise<boolean> {
    const isGet = incoming.method === "GET";
    if (!isGet && !(page.action && isPlainForm(incoming))) return false;
    const args = { request: await readRequest(incoming, origin), params, context };
    if (!isGet) return handlePost(page, args, response);
    return handleGet(page, args, response, isGzipAccepted(incoming));
  }

  async function handleGet(
    page: FamilyPage,
    args: PageArgs,
    response: ServerResponse,
    gzip: boolean,
  ): Promise<boolean> {
    const loaded = await load(page, args, isUnavailable);
    if (loaded === null) return false;
    if (loaded instanceof Response) {
      sendRedirect(response, loaded);
      return true;
    }
    const { status, cookies } = loaded;
    const { pathname, search } = new URL(args.request.url);
    const { nonce, env, familyAssets } = args.context;
    const place: PagePlace = { pathname, nonce, isDemo: env.demo, assets: familyAssets };
    const body =
      (status === 200 && search === "" ? renderFromCache(loaded, place, gzip) : null) ??
      compressed(Buffer.from(loaded.render(place)), gzip);
    sendPage(response, { status, cookies, gzip, body });
    return true;
  }

  function renderFromCache({ template }: LoadedPage, place: PagePlace, gzip: boolean): Buffer | null {
    if (template === null || pageCache === null) return null;
    const { loaded, texts } = template;
    const cached = pageCache.find([place.pathname, loaded], texts.length, () =>
      template.render({ ...place, nonce: placeholder(0) }),
    );
    if (cached === null) return null;
    const values = [place.nonce, ...texts];
    // In a template values are stored uncompressed, which is too large for long texts.
    if (gzip && layers.gzipCache && sumOfLengths(values) < 2000) return renderTemplateAsGzip(cached, values);
    return compressed(renderTemplate(cached, values), gzip);
  }

  async function handlePost(
    { action }: FamilyPage,
    args: PageArgs,
    response: ServerResponse,
  ): Promise<boolean> {
    if (!action) return false;
    const { context } = args;
    try {
      const result = await action(args);
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

  return { find: findPage, answer: handleRequest };
}

const plainPath = /^(?:\/[a-z0-9-]+)+$/;

/** Whether it is the address of a page as the product itself writes it. */
function isPlainTarget(url: string): boolean {
  const [path = "", search = ""] = url.split(/(?=\?)/);
  return plainPath.test(path) && !/[?&](?:_data|_routes|index)\b/.test(search);
}

/**
 * What a page's loader gave, or a redirect; null for any other result. Throws where the database is unavailable: a
 * second try through Remix would only make the family wait.
 */
async function load(
  page: FamilyPage,
  args: PageArgs,
  isUnavailable: (error: unknown) => boolean,
): Promise<LoadedPage | Response | null> {
  try {
    const loaded = await page.load(args);
    return !(loaded instanceof Response) || isRedirect(loaded) ? loaded : null;
  } catch (thrown) {
    if (isUnavailable(thrown)) throw thrown;
    return isRedirect(thrown) ? thrown : null;
  }
}

/** A fault on our side, such as a full disk: nobody is told that anything was saved, and what they typed comes back. */
async function sendNotSaved(
  { request, context }: PageArgs,
  response: ServerResponse,
  error: unknown,
): Promise<void> {
  const { pathname, search } = new URL(request.url);
  const { nonce, log, logPath: path } = context;
  log.error({ path, error: describeError(error) }, "a form could not be saved");
  const translator = translatorOf(await resolveErrorLocale(request, context, { databaseIsAway: true }));
  const fields = await readForm(request);
  const body = notSavedPage({ translator, nonce, action: pathname + search, fields });
  response.setHeader("Retry-After", "60");
  sendPage(response, { status: 503, cookies: [], gzip: false, body: Buffer.from(body) });
}

function compressed(page: Buffer, gzip: boolean): Buffer {
  return gzip ? compressQuickly(page) : page;
}

function sumOfLengths(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Whether an action threw a response on purpose; anything else is a fault. */
function isResponseOrData(thrown: unknown): boolean {
  return (
    thrown instanceof Response ||
    (typeof thrown === "object" &&
      thrown !== null &&
      "type" in thrown &&
      thrown.type === "DataWithResponseInit")
  );
}

function isRedirect(value: unknown): value is Response {
  return (
    value instanceof Response &&
    value.status >= 300 &&
    value.status < 400 &&
    value.headers.get("Location")?.startsWith("/") === true
  );
}
