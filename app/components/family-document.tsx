import { type ReactNode, useContext } from "react";
import { DemoStrip } from "#app/components/banner.tsx";
import { FamilyTools, isStep } from "#app/components/family-tools.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { NonceContext } from "#app/components/nonce.ts";
import { PageLocaleContext } from "#app/components/page-locale.ts";
import { ScriptWords } from "#app/components/script-words.tsx";
import { SiteFooter } from "#app/components/site-footer.tsx";
import { SkipLink } from "#app/components/skip-link.tsx";
import { useTranslator } from "#app/components/translator.ts";
import { isAreaPage, isYoungPersonsPage } from "#app/family-pages.ts";
import type { DisplaySettings } from "#app/messages/display-settings.ts";
import { matchSection, paths, withQuery } from "#app/paths.ts";
import { LiveReload } from "#app/remix.ts";

export const icon = { rel: "icon", href: "/icon.svg", type: "image/svg+xml" };

type FamilyDocumentProps = {
  pathname: string;
  /** Its title and other meta elements. */
  head: ReactNode;
  isDemo: boolean;
  /** Where its stylesheets and its script are; without the latter it works too. */
  styles: readonly (string | undefined)[];
  /** A stylesheet of the page that comes next, which a browser may fetch when it has nothing else to do. */
  nextStyles?: string;
  script: string | undefined;
  /** The same of pages on which young people answer by themselves, instead: no more than those need. */
  young: { script: string; styles: string } | undefined;
  children: ReactNode;
};

/** What stands around each page that families read, in their language and shown as they like it. */
export function FamilyDocument({
  pathname,
  head,
  isDemo,
  styles,
  nextStyles,
  children,
  ...props
}: FamilyDocumentProps) {
  const young = isYoungPersonsPage(pathname) ? props.young : undefined;
  const script = young?.script ?? props.script;
  const nonce = useContext(NonceContext);
  const { displaySettings } = useContext(PageLocaleContext);
  const { language, t } = useTranslator();
  const familyTranslator = useFamilyTranslator();
  return (
    <html lang={language.locale.split("-u-")[0]} dir={language.dir} {...displayAttributes(displaySettings)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head}
        {(young ? [young.styles] : styles).map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {nextStyles === undefined ? null : <link rel="prefetch" as="style" href={nextStyles} />}
        <link {...icon} />
      </head>
      <body>
        <SkipLink />
        {isDemo ? <DemoStrip /> : null}
        <FamilyTools pathname={pathname} />
        {children}
        <SiteFooter
          items={[
            ...listDangerLinks(pathname, familyTranslator.t("danger.link")),
            accessibilityLink(pathname, t("footer.accessibility")),
          ]}
        >
          {isAreaPage(pathname) ? null : <p>{t("footer.words")}</p>}
        </SiteFooter>
        <ScriptWords />
        {script === undefined ? null : <script src={script} nonce={nonce} defer />}
        <LiveReload nonce={nonce} />
      </body>
    </html>
  );
}

/** Help for a child in danger, on every page of an area but its own and the one that says nothing of the survey. */
function listDangerLinks(path: string, label: string) {
  const pathname = path.replace(/\/+$/, "");
  const at = matchSection("area/overview", pathname);
  if (!at || matchSection("area/help", pathname) || matchSection("area/quick-exit", pathname)) return [];
  const href = withQuery(paths.area.help(at.area), { from: pathname });
  return [{ href, label, savingFirst: isStep(pathname) ? "help" : undefined }];
}

/** How to the accessibility statement: from a survey's page there is a way back, and from a step what was typed is saved. */
export function accessibilityLink(path: string, label: string) {
  const pathname = path.replace(/\/+$/, "");
  const isOfSurvey = matchSection("survey/start", pathname) !== null;
  const href = withQuery(paths.home.accessibility(), { from: isOfSurvey ? pathname : null });
  return { href, label, savingFirst: isStep(pathname) ? "accessibility" : undefined };
}

/** What somebody chose beside the usual, as attributes that the styles read. */
export function displayAttributes(displaySettings: DisplaySettings): Record<string, string> {
  const { textSize, spacing, font, colours, motion, easyRead } = displaySettings;
  const attributes = {
    "data-text-size": textSize === "usual" ? null : textSize,
    "data-spacing": spacing === "usual" ? null : spacing,
    "data-font": font === "usual" ? null : font,
    "data-colours": colours === "device" ? null : colours,
    "data-motion": motion === "device" ? null : motion,
    "data-easy-read": easyRead ? "" : null,
  };
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
