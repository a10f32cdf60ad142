import { isRefusedByDeletion } from "#app/domain/deletion/list-certificates.server.ts";
import { isRefusedBySeal } from "#app/domain/seals/open-seal.server.ts";
import type { ActionFunctionArgs, ServerBuild } from "#app/remix.server.ts";
import type { RequestContext } from "./context.ts";
import { explainConflict } from "./explain-conflict.server.ts";
import { sealedResponse } from "./sealed-response.server.ts";

type Route = ServerBuild["routes"][string];

/**
 * The same build, which records in the request's context what an action, or a route without a page, threw. Remix itself
 * would answer with JSON, with nothing, or with a page that does not know who is signed in.
 */
export function recordErrorResponses(build: ServerBuild): ServerBuild {
  return withRoutes(build, (route) => {
    const { module } = route;
    const { loader, action } = module;
    return {
      ...route,
      module: {
        ...module,
        ...(action ? { action: recording(action) } : {}),
        ...(loader && !module.default ? { loader: recording(loader) } : {}),
      },
    };
  });
}

/** The same build, whose leaf routes throw what `recordErrorResponses` recorded, so that it is shown as a page. */
export function showErrorResponses(build: ServerBuild): ServerBuild {
  const parents = new Set(Object.values(build.routes).map(({ parentId }) => parentId));
  return withRoutes(build, (route) => {
    const { loader: parentLoader } = route.module;
    if (parents.has(route.id)) {
      if (!parentLoader) return route;
      // While the database cannot be reached, another query would only make the reader wait.
      const loadUnlessUnavailable = (args: ActionFunctionArgs) =>
        statusOf(args.context.errorResponse?.thrown) === 503 ? null : parentLoader(args);
      return { ...route, module: { ...route.module, loader: loadUnlessUnavailable } };
    }
    const loader = ({ context }: ActionFunctionArgs): never => {
      throw copyOf(context.errorResponse?.thrown);
    };
    return { ...route, module: { default: route.module.default ?? Empty, loader } };
  });
}

function Empty() {
  return null;
}

function withRoutes(build: ServerBuild, change: (route: Route) => Route): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && change(route)]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function recording<Args extends ActionFunctionArgs, Result>(handler: (args: Args) => Result) {
  return async (args: Args): Promise<Awaited<Result>> => {
    try {
      return await handler(args);
    } catch (thrown) {
      if (!isRedirect(thrown))
        args.context.errorResponse = { thrown: await toErrorResponse(thrown, args), isRendered: false };
      throw thrown;
    }
  };
}

function isRedirect(thrown: unknown): boolean {
  return thrown instanceof Response && thrown.status >= 300 && thrown.status < 400;
}

/** The response to show for what was thrown; a fault shows nothing but its status. */
async function toErrorResponse(thrown: unknown, args: ActionFunctionArgs): Promise<unknown> {
  const { allowed } = args.context;
  if (allowed && isRefusedBySeal(thrown)) return sealedResponse(args, allowed.inspectionId);
  if (isRefusedByDeletion(thrown)) return new Response(null, { status: 404 });
  if (thrown instanceof Error) return new Response(null, { status: 500 });
  const isGone = args.request.method === "POST" && statusOf(thrown) === 404;
  const explained = isGone ? await explainConflict(args).catch(() => null) : null;
  return explained ?? copyOf(thrown);
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof Response) return thrown.status;
  const hasInit = typeof thrown === "object" && thrown !== null && "init" in thrown;
  return hasInit ? (thrown.init as ResponseInit | null)?.status : undefined;
}

/** A response's body can be read once only. */
function copyOf(thrown: unknown): unknown {
  return thrown instanceof Response ? thrown.clone() : thrown;
}

/** The error of a request whose response is not a page yet; null where it is one, or where a script asked for data. */
export function findErrorResponse(response: Response, context: RequestContext): unknown {
  if (context.errorResponse) return context.errorResponse.thrown;
  const { status, headers } = response;
  // Remix's own answers: a method that a route does not take (a 400 where that is GET), and faults.
  if (headers.has("X-Remix-Error")) return new Response(null, { status: status === 400 ? 405 : status });
  const isPage = headers.get("Content-Type")?.startsWith("text/html") ?? false;
  return status === 405 || (status >= 500 && !isPage) ? new Response(null, { status }) : null;
}
