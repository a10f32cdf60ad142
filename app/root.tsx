// The order of the cascade's layers is said in tokens.css, so it comes before any other style.
import "./components/tokens.css";
import "./components/base.css";

import { cssBundleHref } from "@remix-run/css-bundle";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { DemoStrip } from "#app/components/banner.tsx";
import { NonceContext } from "#app/components/nonce.ts";
import { Page } from "#app/components/page.tsx";
import { SiteFooter } from "#app/components/site-footer.tsx";
import { SiteHeader } from "#app/components/site-header.tsx";
import { SkipLink } from "#app/components/skip-link.tsx";

export const links: LinksFunction = () => [
  ...(cssBundleHref ? [{ rel: "stylesheet", href: cssBundleHref }] : []),
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { demo: context.env.demo };
}

export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="en-GB" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* React Aria reads from here the nonce for the style element that it adds. */}
        <meta property="csp-nonce" nonce={nonce} />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        {root?.demo ? <DemoStrip /> : null}
        <SiteHeader />
        {children}
        <SiteFooter>
          <p>Noonday: families heard when inspectors re-visit a local area’s SEND services.</p>
        </SiteFooter>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, words } = whatWentWrong(status);
  return (
    <Page>
      <title>{`${title} – Noonday`}</title>
      <h1>{title}</h1>
      <p>{words}</p>
      <p>
        <a href="/">Go to the start of Noonday</a>
      </p>
    </Page>
  );
}

function whatWentWrong(status: number): { title: string; words: string } {
  if (status === 404) {
    return {
      title: "Page not found",
      words:
        "There is nothing at this address, or it is not for you to see. Check that the address is right.",
    };
  }
  if (status === 403) {
    return {
      title: "You may not do this",
      words: "Your role in this re-visit lets you see this, but not change it. Nothing was changed.",
    };
  }
  if (status < 500) {
    return {
      title: "This did not work",
      words: "Noonday could not do what was asked. Go back and try again.",
    };
  }
  return {
    title: "Something went wrong",
    words:
      "The fault is on our side. Press Back: what you typed is still there. Please try again in a moment.",
  };
}
