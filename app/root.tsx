import { formatNumber } from "#app/messages/format-number.ts";
// The order of the cascade's layers is said in tokens.css, so it comes before any other style.
import { matchSection, paths } from "#app/paths.ts";
import "./components/tokens.css";
import "./components/base.css";
import "./components/workplace/density.css";

import { cssBundleHref } from "@remix-run/css-bundle";
import { type ComponentProps, type ReactNode, useContext, useEffect } from "react";
import { AlreadyChanged, conflictTitle } from "#app/components/already-changed.tsx";
import { Autosaves } from "#app/components/autosaves.tsx";
import { DemoStrip } from "#app/components/banner.tsx";
import { BrokenForFamilies, brokenFor, isAreaChoice } from "#app/components/broken-for-families.tsx";
import { accessibilityLink, FamilyDocument, icon } from "#app/components/family-document.tsx";
import { FamilyTranslatorContext } from "#app/components/family-translator.ts";
import { isPageHydrated } from "#app/components/hydration.ts";
import { Button } from "#app/components/native/button.tsx";
import { NonceContext } from "#app/components/nonce.ts";
import { Page } from "#app/components/page.tsx";
import { PageMeta } from "#app/components/page-meta.tsx";
import { SealedEvidence } from "#app/components/sealed-evidence.tsx";
import { SiteFooter } from "#app/components/site-footer.tsx";
import { SiteHeader } from "#app/components/site-header.tsx";
import { SkipLink } from "#app/components/skip-link.tsx";
import { useTranslator } from "#app/components/translator.ts";
import { isUnsaved, UnsavedWords } from "#app/components/unsaved-words.tsx";
import { ConcernLink } from "#app/components/workplace/concern-link.tsx";
import { findCrumbs } from "#app/components/workplace/crumbs.ts";
import { PaletteButton } from "#app/components/workplace/palette-button.tsx";
import { PersonMenu } from "#app/components/workplace/person-menu.tsx";
import { useWorkSettings } from "#app/components/workplace/use-work-settings.ts";
import { WorkHeader } from "#app/components/workplace/work-header.tsx";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { listAutosaves } from "#app/domain/autosaves/list-autosaves.server.ts";
import { findNextStyles, isFamilyPage, listStyleKinds } from "#app/family-pages.ts";
import { mayOpenRevisit } from "#app/http/require-role.server.ts";
import { findPerson } from "#app/http/session.server.ts";
import { readWorkSettings } from "#app/http/work-settings.server.ts";
import type { Translator } from "#app/messages/translator.ts";
import { defaultWorkSettings } from "#app/messages/work-settings.ts";
import type { LinksFunction, LoaderFunctionArgs } from "#app/remix.server.ts";
import {
  isRouteErrorResponse,
  Links,
  LiveReload,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "#app/remix.ts";
import { findRevisitId, isWorkPage } from "#app/work-pages.ts";

export const links: LinksFunction = () => [icon];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { demo } = context.env;
  // A respondent's pages say nothing of who is signed in on the same device, and do no more than they must.
  const { pathname, search } = new URL(request.url);
  if (isFamilyPage(pathname)) {
    const { script, styles, young } = context.familyAssets;
    return { demo, name: null, workSettings: null, autosaves: [], familyAssets: { script, styles, young } };
  }
  const person = await findPerson(context, request);
  const page = { path: pathname + search, now: context.receivedAt };
  const inspectionId = findRevisitId(pathname);
  // What somebody typed of a re-visit shows what they read there.
  const isTypedOn =
    person !== null &&
    isWorkPage({ pathname, search }) &&
    (inspectionId === null || (await mayOpenRevisit({ request, context }, person, inspectionId)));
  const autosaves = isTypedOn ? await listAutosaves(context.db, { ...page, personId: person.id }) : [];
  const workSettings = person ? readWorkSettings(request, person.id) : null;
  return { demo, name: person?.name ?? null, workSettings, autosaves, familyAssets: null };
}

export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const root = useRouteLoaderData<typeof loader>("root");
  const error = useRouteError();
  const location = useLocation();
  const { pathname } = location;
  const work = useWorkSettings(root?.workSettings ?? defaultWorkSettings);
  const { language, t } = useTranslator();
  const familyTranslator = useContext(FamilyTranslatorContext);
  const head = error ? <title>{`${titleOf(error, familyTranslator)} – Noonday`}</title> : <PageMeta />;
  const isDemo = root?.demo ?? false;
  if (isFamilyPage(pathname)) {
    const { styles, script, young: youngAssets } = root?.familyAssets ?? {};
    // The styles of an error's page are with all others alone.
    const young = error ? undefined : youngAssets;
    const kinds = error ? (["others"] as const) : listStyleKinds(pathname);
    const sheets = styles ? kinds.map((kind) => styles[kind]) : [cssBundleHref];
    const nextStyles = findNextStyles(styles, kinds);
    return (
      <FamilyDocument {...{ pathname, head, isDemo, styles: sheets, nextStyles, script, young }}>
        {children}
      </FamilyDocument>
    );
  }
  return (
    <html
      lang={language.locale.split("-u-")[0]}
      dir={language.dir}
      data-density={isWorkPage(location) ? work.settings.density : undefined}
      data-navigation={isWorkPage(location) ? work.settings.navigation : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* React Aria reads from here the nonce for the style element that it adds. */}
        <meta property="csp-nonce" nonce={nonce} />
        {head}
        <link rel="stylesheet" href={cssBundleHref} />
        <Links />
      </head>
      <body>
        <SkipLink />
        {isDemo ? <DemoStrip /> : null}
        <WorkSettingsContext.Provider value={work}>
          <Header name={root?.name ?? null} />
          {root && root.name !== null && isWorkPage(location) ? (
            <Autosaves autosaves={root.autosaves} />
          ) : null}
          {children}
        </WorkSettingsContext.Provider>
        <SiteFooter items={[accessibilityLink(pathname, t("footer.accessibility"))]}>
          <p>{t("footer.words")}</p>
        </SiteFooter>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
        <LiveReload nonce={nonce} />
      </body>
    </html>
  );
}

/** Where one can go from everywhere, and who is signed in. */
function Header({ name }: { name: string | null }) {
  const location = useLocation();
  const { pathname } = location;
  const matches = useMatches();
  if (isWorkPage(location) && name !== null)
    return (
      <WorkHeader crumbs={findCrumbs(matches, pathname)}>
        <ConcernLink href={concernPath(pathname)} />
        <PaletteButton href={palettePath(pathname)} />
        <PersonMenu name={name} items={personItems} signOutPath={paths.signIn.signOut()} />
      </WorkHeader>
    );
  const items = [
    { href: paths.revisits.list(), label: "Your re-visits", isVisible: name !== null },
    { href: paths.timetable.overview(), label: "Timetable", isVisible: true },
  ].filter(({ isVisible }) => isVisible);
  return (
    <SiteHeader items={items.map(({ href, label }) => ({ href, label, current: pathname.startsWith(href) }))}>
      {name === null ? (
        matchSection("sign-in/request", pathname) ? null : (
          <a href={paths.signIn.request()}>Sign in</a>
        )
      ) : (
        <>
          <ConcernLink href={concernPath(pathname)} />
          <span className="soft">{name}</span>
          <form method="post" action={paths.signIn.signOut()}>
            <Button kind="quiet" compact>
              Sign out
            </Button>
          </form>
        </>
      )}
    </SiteHeader>
  );
}

/** The page that lists what can be opened from here: of the re-visit that one is in, else of all. */
function palettePath(pathname: string): string {
  const inspectionId = findRevisitId(pathname);
  return inspectionId === null ? paths.revisits.anywhere() : paths.revisits.go(inspectionId);
}

/** Of the re-visit that one is in; elsewhere it is asked of which. */
function concernPath(pathname: string): string {
  const inspectionId = findRevisitId(pathname);
  return inspectionId === null ? paths.concerns.choice() : paths.concerns.new(inspectionId);
}

const personItems = [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.timetable.overview(), label: "Timetable" },
  { href: paths.account.overview(), label: "How you sign in" },
  { href: paths.people.mySessions(), label: "Where you are signed in" },
  { href: paths.account.data(), label: "What is held about you" },
  { href: paths.settings.workplace(), label: "Display and keys" },
];

export default function App() {
  useEffect(isPageHydrated, []);
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  if (isRouteErrorResponse(error) && isUnsaved(error.data)) return <UnsavedWords {...error.data} />;
  if (isRouteErrorResponse(error) && isSealed(error.data))
    return (
      <SealedEvidence sealedAt={error.data.sealed} sealedBy={error.data.by} isSent={error.data.isSent} />
    );
  if (isRouteErrorResponse(error) && isConflict(error.data))
    return <AlreadyChanged {...error.data.conflict} />;
  if (isFamilyPage(pathname)) {
    const choice = isRouteErrorResponse(error) && isAreaChoice(error.data) ? error.data : undefined;
    return <BrokenForFamilies status={statusOf(error)} choice={choice} />;
  }
  const { title, words } = describeRouteError(error);
  return (
    <Page>
      <h1>{title}</h1>
      <p>{words}</p>
      <p>
        <a href={paths.home.areas()}>Go to the start of Noonday</a>
      </p>
    </Page>
  );
}

function titleOf(error: unknown, familyTranslator: Translator | null): string {
  const status = statusOf(error);
  if (isRouteErrorResponse(error) && isConflict(error.data))
    return conflictTitle(error.data.conflict.lastChange);
  if (isRouteErrorResponse(error) && isSealed(error.data)) return "The evidence is sealed";
  return familyTranslator?.t(brokenFor(status).title) ?? describeRouteError(error).title;
}

function isConflict(data: unknown): data is { conflict: ComponentProps<typeof AlreadyChanged> } {
  return typeof data === "object" && data !== null && "conflict" in data;
}

function isSealed(data: unknown): data is { sealed: string; by: string | null; isSent: boolean } {
  return typeof data === "object" && data !== null && "sealed" in data && typeof data.sealed === "string";
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

function isTooLong(data: unknown): data is { tooLong: number } {
  return typeof data === "object" && data !== null && "tooLong" in data && typeof data.tooLong === "number";
}

function describeRouteError(error: unknown): { title: string; words: string } {
  const status = statusOf(error);
  if (isRouteErrorResponse(error) && isTooLong(error.data)) {
    return {
      title: "This is too long to be saved",
      words: `A text on the page is too long, by ${formatNumber(error.data.tooLong)} characters. Nothing was saved. Press Back: what you typed is still there. Make it shorter, and save it again.`,
    };
  }
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
  if (status === 409) {
    return {
      title: "We could not save this",
      words: "What was on the page could not be saved. Go back to where you began.",
    };
  }
  if (status === 503) {
    return {
      title: "Noonday cannot answer just now",
      words:
        "The database cannot be reached, or its disk is full. Nothing that was saved is lost. Press Back, wait a minute and try again.",
    };
  }
  if (status === 405) {
    return {
      title: "Nothing to see here",
      words:
        "This address only takes what a button on a page of Noonday sends. Nothing was changed. Press Back to go to that page.",
    };
  }
  if (status === 400 || status === 415) {
    return {
      title: "This could not be read",
      words:
        "What was sent was cut off or is not a form. Nothing was changed. Press Back: what you typed is still there.",
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
