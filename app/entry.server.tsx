import type { ReactNode } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { WorkplaceLocale } from "#app/components/aria/workplace-locale.tsx";
import { FamilyTranslatorContext } from "#app/components/family-translator.ts";
import { NonceContext } from "#app/components/nonce.ts";
import { PageLocaleContext } from "#app/components/page-locale.ts";
import { TranslatorContext } from "#app/components/translator.ts";
import { isAreaPage, isFamilyPage } from "#app/family-pages.ts";
import { dropNullBytes } from "#app/http/drop-null-bytes.ts";
import { resolveErrorLocale } from "#app/http/locale.server.ts";
import { notSavedPage } from "#app/http/not-saved-page.ts";
import type { PageLocale } from "#app/http/page-locale.ts";
import { retryAfterSeconds } from "#app/http/unavailable-database.ts";
import { describeError } from "#app/platform/log.ts";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from "#app/remix.server.ts";
import { isRouteErrorResponse, RemixServer } from "#app/remix.ts";

const renderTimeoutMs = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  // A refusal is shown by a page of its own (`serveRemix`).
  if (context.errorResponse ? !context.errorResponse.isShown : status === 405)
    return new Response(null, { status });
  if (status >= 400) await resolveErrorLocale(request, context, { databaseIsAway: status === 503 });
  if (status === 503) {
    headers.set("Retry-After", String(retryAfterSeconds));
    const { unsaved, nonce, page } = context;
    if (unsaved) {
      headers.set("Content-Type", "text/html; charset=utf-8");
      const forWork = !isAreaPage(new URL(request.url).pathname);
      const body = notSavedPage({ ...unsaved, translator: page.translator, nonce, forWork });
      return new Response(body, { headers, status });
    }
  }
  return new Promise((resolve, reject) => {
    let failed = false;
    const { nonce, page } = context;
    const { pipe, abort } = renderToPipeableStream(
      <PageProviders nonce={nonce} page={page} isForFamilies={isFamilyPage(new URL(request.url).pathname)}>
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

/** A page that waits for nothing, whole: families' pages, which carry no framework to a phone. */
export function renderPageToString(
  url: string,
  remixContext: EntryContext,
  nonce: string,
  page: PageLocale,
): string {
  return renderToString(
    <PageProviders nonce={nonce} page={page} isForFamilies>
      <RemixServer context={remixContext} url={url} nonce={nonce} />
    </PageProviders>,
  );
}

type PageProvidersProps = { nonce: string; page: PageLocale; isForFamilies: boolean; children: ReactNode };

/** What every part of a page can read: the answer's nonce, and in which words and how the page is shown. */
function PageProviders({ nonce, page, isForFamilies, children }: PageProvidersProps) {
  const { translator } = page;
  return (
    <NonceContext.Provider value={nonce}>
      <PageLocaleContext.Provider value={page}>
        <TranslatorContext.Provider value={translator}>
          <FamilyTranslatorContext.Provider value={isForFamilies ? translator : null}>
            {isForFamilies ? children : <WorkplaceLocale>{children}</WorkplaceLocale>}
          </FamilyTranslatorContext.Provider>
        </TranslatorContext.Provider>
      </PageLocaleContext.Provider>
    </NonceContext.Provider>
  );
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
