import { renderToPipeableStream } from "react-dom/server";
import { isAreaPage, isFamilyPage } from "#app/family-pages.ts";
import { dropNullBytes } from "#app/http/drop-null-bytes.ts";
import { englishLocale, findLocale, resolveErrorLocale, translatorOf } from "#app/http/locale.server.ts";
import { notSavedPage } from "#app/http/not-saved-page.ts";
import { retryAfterSeconds } from "#app/http/unavailable-database.ts";
import { PageProviders } from "#app/page-providers.tsx";
import { describeError } from "#app/platform/log.ts";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from "#app/remix.server.ts";
import { isRouteErrorResponse, RemixServer } from "#app/remix.ts";

export { familyPages } from "#app/survey-fast-path/pages.tsx";

const renderTimeoutMs = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  // A refusal is shown by a page of its own (`serveRemix`).
  if (context.errorResponse ? !context.errorResponse.isRendered : status === 405)
    return new Response(null, { status });
  const locale =
    findLocale(remixContext.staticHandlerContext.loaderData) ??
    (status >= 400
      ? await resolveErrorLocale(request, context, { databaseIsAway: status === 503 })
      : englishLocale);
  const translator = translatorOf(locale);
  if (status === 503) {
    headers.set("Retry-After", String(retryAfterSeconds));
    const { unsaved, nonce } = context;
    if (unsaved) {
      headers.set("Content-Type", "text/html; charset=utf-8");
      const forWork = !isAreaPage(new URL(request.url).pathname);
      const body = notSavedPage({ ...unsaved, translator, nonce, forWork });
      return new Response(body, { headers, status });
    }
  }
  return new Promise((resolve, reject) => {
    let failed = false;
    const { nonce } = context;
    const isForFamilies = isFamilyPage(new URL(request.url).pathname);
    const { pipe, abort } = renderToPipeableStream(
      <PageProviders nonce={nonce} locale={locale} translator={translator} isForFamilies={isForFamilies}>
        <RemixServer context={remixContext} url={request.url} abortDelay={renderTimeoutMs} nonce={nonce} />
      </PageProviders>,
      {
        nonce: context.nonce,
        onShellReady() {
          const body = dropNullBytes();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          context.log.error(
            { path: context.logPath, error: describeError(error) },
            "a page failed to render",
          );
        },
      },
    );
    setTimeout(abort, renderTimeoutMs + 1000).unref();
  });
}

export function handleDataRequest(response: Response): Response {
  return response;
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  // What was asked wrongly (no such page, a method that is not taken) is answered so, and is no fault of the server's.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.log.error({ path: context.logPath, error: describeError(error) }, "a loader or action failed");
}
