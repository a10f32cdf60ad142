import { type ReactNode, useContext } from "react";
import { BrandMark } from "#app/components/brand-mark.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { PageLocaleContext } from "#app/components/page-locale.ts";
import { SiteHeader } from "#app/components/site-header.tsx";
import { findLanguage, type LanguageCode } from "#app/messages/languages.ts";
import { matchPath, matchSection, paths, withQuery } from "#app/paths.ts";
import "./family-tools.css";
import "./native/hidden-field.css";

/**
 * On every page of an area: another language, Easy Read, showing it one's own way, help for a child in danger, and
 * leaving quickly. On a step each is a button of the step's own form, so that what was typed is saved on the way.
 */
export function FamilyTools(page: { pathname: string }) {
  const pathname = withoutSlashesAtEnd(page.pathname);
  const at = matchSection("area/overview", pathname);
  // Elsewhere the header of the site stands in its place.
  if (!at || matchSection("area/quick-exit", pathname)) return <SiteHeader />;
  return <AreaTools pathname={pathname} area={at.area} />;
}

function AreaTools({ pathname, area }: { pathname: string; area: string }) {
  const { t, easyRead } = useFamilyTranslator();
  const { offered } = useContext(PageLocaleContext);
  const onStep = isStep(pathname);
  const toggle = easyRead ? "off" : "on";
  return (
    <nav className="family-tools" aria-label={t("tools.label")}>
      <div className="family-tools-row">
        {onStep ? <DefaultButton /> : null}
        <a className="family-tools-brand" href={paths.home.areas()} translate="no">
          <BrandMark />
          Noonday
        </a>
        <details className="family-tools-menu">
          <summary className="link-alone">
            <MenuSign />
            {t("tools.menu")}
          </summary>
          <form className="family-tools-choices" method="post" action={paths.area.displaySettings(area)}>
            <input type="hidden" name="from" value={pathname} />
            {offered.length > 1 ? <Languages onStep={onStep} offered={offered} /> : null}
            {matchSection("area/young-people", pathname) ? null : (
              <Choose onStep={onStep} name="easyRead" value={toggle}>
                {t(easyRead ? "show.easy.off" : "show.easy.on")}
              </Choose>
            )}
            <Go onStep={onStep} to="show" path={paths.area.displaySettings(area)} from={pathname}>
              {t("show.link")}
            </Go>
            <Go onStep={onStep} to="help" path={paths.area.help(area)} from={pathname}>
              {t("danger.link")}
            </Go>
          </form>
        </details>
        <form method="post" action={paths.area.quickExit(area)}>
          <button type="submit" className="family-tools-leave" data-leave="https://www.bbc.co.uk/weather">
            {t("leave.button")}
          </button>
        </form>
      </div>
    </nav>
  );
}

/** A globe: whoever reads no word of the page finds their language behind it. */
function MenuSign() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16M2 10h16M10 2c-5 5-5 11 0 16c5-5 5-11 0-16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  );
}

/**
 * What Enter in a step's field presses: browsers take the first button of a form in the page, and the tools stand before the
 * step's own (HTML, implicit submission).
 */
function DefaultButton() {
  return (
    <div className="hidden-field" aria-hidden="true">
      <button type="submit" form="step" tabIndex={-1} />
    </div>
  );
}

/** Whether a page is a step of the survey, or a young person's question, whose form (`step`) saves what was typed on the way elsewhere. */
export function isStep(pathname: string): boolean {
  const focus = matchPath("survey/focus", pathname);
  if (matchPath("young-person/question", pathname)) return true;
  const numbered = focus ?? matchPath("survey/background", pathname);
  return numbered ? /^\d+$/.test(numbered.n) : matchPath("survey/about", pathname) !== null;
}

function Languages({ onStep, offered }: { onStep: boolean; offered: readonly LanguageCode[] }) {
  const { t, language } = useFamilyTranslator();
  const others = offered
    .flatMap((code) => findLanguage(code) ?? [])
    .filter(({ code }) => code !== language.code);
  return (
    <div className="family-tools-languages" translate="no">
      <p>{`${t("show.language")}: ${language.name}`}</p>
      <ul aria-label={t("show.language")}>
        {others.map(({ code, name, dir }) => (
          <li key={code} lang={code} dir={dir === "rtl" ? dir : undefined}>
            <Choose onStep={onStep} name="language" value={code}>
              {name}
            </Choose>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Tool = { onStep: boolean; children: ReactNode };

function Choose({ onStep, name, value, children }: Tool & { name: string; value: string }) {
  return onStep ? (
    <button type="submit" className="link-alone" form="step" name="then" value={`show:${name}=${value}`}>
      {children}
    </button>
  ) : (
    <button type="submit" className="link-alone" name={name} value={value}>
      {children}
    </button>
  );
}

function Go({ onStep, to, path, from, children }: Tool & { to: string; path: string; from: string }) {
  return onStep ? (
    <button type="submit" className="link-alone" form="step" name="then" value={to}>
      {children}
    </button>
  ) : (
    <a className="link-alone" href={withQuery(path, { from })}>
      {children}
    </a>
  );
}

function withoutSlashesAtEnd(pathname: string): string {
  let end = pathname.length;
  while (end > 0 && pathname[end - 1] === "/") end -= 1;
  return pathname.slice(0, end);
}
