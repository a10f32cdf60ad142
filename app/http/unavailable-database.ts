import { describeError } from "#app/platform/log.ts";
import { type ActionFunction, data, type ServerBuild } from "#app/remix.server.ts";
import { readForm } from "./read-form.ts";

/** In seconds: when it is worth asking again. */
export const retryAfterSeconds = 30;

const plainForm = /^application\/x-www-form-urlencoded(?:;|$)/i;

/**
 * The same build, whose loaders and actions answer 422 where a text was refused as longer than can be stored, and 503 instead
 * of 500 where the database cannot do now what it will be able to do again. What a plain form held is put into the context, so that the page can give it back.
 */
export function handleUnavailableDatabase(
  build: ServerBuild,
  isUnavailable: (error: unknown) => boolean,
): ServerBuild {
  const guard =
    (handler: ActionFunction): ActionFunction =>
    async (args) => {
      const copy = isPlainPost(args.request) ? args.request.clone() : null;
      try {
        return await handler(args);
      } catch (error) {
        if (isTextTooLong(error)) throw data({ tooLong: error.over }, { status: 422 });
        // The part of whoever did it ended while it was under way; nothing of it is stored.
        if (error instanceof Error && error.name === "ActorEnded") throw data(null, { status: 403 });
        if (!isUnavailable(error)) throw error;
        const { pathname, search } = new URL(args.request.url);
        const { log, logPath: path } = args.context;
        log.error({ path, error: describeError(error) }, "the database could not be used");
        if (copy) args.context.unsaved = { action: pathname + search, fields: [...(await readForm(copy))] };
        throw data(null, { status: 503, headers: { "Retry-After": String(retryAfterSeconds) } });
      }
    };
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader ? { loader: guard(loader) } : {}),
      ...(action ? { action: guard(action) } : {}),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

function isPlainPost({ method, headers }: Request): boolean {
  return method === "POST" && plainForm.test(headers.get("Content-Type") ?? "");
}

function isTextTooLong(error: unknown): error is Error & { over: number } {
  return error instanceof Error && error.name === "TextTooLong" && "over" in error;
}
