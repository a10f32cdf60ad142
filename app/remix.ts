// All of Remix that pages, components and their shared parts use. What only the server uses: remix.server.ts.
export {
  isRouteErrorResponse,
  Links,
  LiveReload,
  Meta,
  Outlet,
  RemixBrowser,
  RemixServer,
  Scripts,
  ScrollRestoration,
  useActionData,
  useLoaderData,
  useLocation,
  useRevalidator,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
