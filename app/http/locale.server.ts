import { findSurvey } from "#app/domain/survey/find-survey.server.ts";
import { type TranslatedLanguage, translatedLanguages } from "#app/domain/translations/languages.ts";
import { findTranslator } from "#app/messages/catalogues.ts";
import {
  type DisplaySettings,
  defaultDisplaySettings,
  formatDisplaySettings,
  parseDisplaySettings,
} from "#app/messages/display-settings.ts";
import {
  english,
  findLanguage,
  type Language,
  type LanguageCode,
  preferredLanguage,
} from "#app/messages/languages.ts";
import { findPseudoTranslator, pseudoCode, pseudoTag } from "#app/messages/pseudo.ts";
import type { Translator } from "#app/messages/translator.ts";
import { matchSection, prefixOf } from "#app/paths.ts";
import { describeError } from "#app/platform/log.ts";
import type { RequestContext } from "./context.ts";
import type { PageLocale } from "./page-locale.ts";
import type { PageRequest } from "./page-request.ts";

/** The locale of every page that is not a family's. */
export const englishLocale: PageLocale = {
  language: "en",
  easyRead: false,
  displaySettings: defaultDisplaySettings,
  offered: ["en"],
};

/** The words that a page is shown in. */
export function translatorOf({ language, easyRead, wordsId }: PageLocale): Translator {
  if (language === pseudoCode) return findPseudoTranslator(easyRead);
  return findTranslator(findLanguage(language) ?? english, easyRead, wordsId);
}

/** The locale among what a page's loaders gave; null where none of them gave one. */
export function findLocale(loaderData: Readonly<Record<string, unknown>>): PageLocale | null {
  return Object.values(loaderData).find(hasLocale)?.locale ?? null;
}

function hasLocale(loaded: unknown): loaded is { locale: PageLocale } {
  return typeof loaded === "object" && loaded !== null && "locale" in loaded;
}

/** The languages beside English of an area, and in which words they were signed off. */
type SwitchedOn = {
  languages: readonly TranslatedLanguage[];
  signedWords?: Readonly<Partial<Record<TranslatedLanguage, string>>>;
};
type RouteArgs = { request: PageRequest; context: Pick<RequestContext, "env"> };

const cookieName = "noonday-show";
const inCookies = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]*)`);

/** How this browser wants families' pages shown, from its cookie. Holds nothing about a person. */
export function readDisplaySettings(request: PageRequest): DisplaySettings {
  const cookies = request.headers.get("Cookie") ?? "";
  const [, value] = inCookies.exec(cookies) ?? [];
  if (value === undefined) return defaultDisplaySettings;
  try {
    return parseDisplaySettings(new URLSearchParams(decodeURIComponent(value)));
  } catch {
    // Another program has written it: as usual, until this browser's owner chooses anew.
    return defaultDisplaySettings;
  }
}

/** The Set-Cookie header that keeps display settings for a year on this device. */
export function rememberDisplaySettings(context: RequestContext, displaySettings: DisplaySettings): string {
  const secure = context.env.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const value = encodeURIComponent(formatDisplaySettings(displaySettings).toString());
  return `${cookieName}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * The locale of a page that belongs to no area. No lead inspector switches languages on there, so every language is
 * offered: the address decides (`language`), else this browser's cookie or its Accept-Language header.
 */
export function applyDisplaySettings(args: RouteArgs): PageLocale {
  const language = new URL(args.request.url).searchParams.get("language");
  return resolveLocale(args, { languages: translatedLanguages }, findLanguage(language ?? undefined));
}

/**
 * The language and the display settings of this request's page: `requestedLanguage` first, then the cookie, then the
 * Accept-Language header. Only languages that are switched on are taken from the last two.
 */
export function resolveLocale(
  { request, context }: RouteArgs,
  switchedOn: SwitchedOn,
  requestedLanguage?: Language,
): PageLocale {
  cacheLanguages(request, switchedOn);
  const displaySettings = readDisplaySettings(request);
  const offered: LanguageCode[] = ["en", ...switchedOn.languages];
  const chosenLanguage =
    displaySettings.language !== null && offered.includes(displaySettings.language)
      ? displaySettings.language
      : null;
  const language =
    requestedLanguage ??
    findLanguage(chosenLanguage ?? undefined) ??
    preferredLanguage(request.headers.get("Accept-Language"), offered);
  const acceptLanguage = request.headers.get("Accept-Language") ?? "";
  const isPseudo = context.env.demo && acceptLanguage.startsWith(pseudoTag);
  const wordsId = language.code === "en" ? undefined : switchedOn.signedWords?.[language.code];
  return {
    language: isPseudo ? pseudoCode : language.code,
    easyRead: displaySettings.easyRead,
    displaySettings,
    offered,
    ...(wordsId === undefined ? {} : { wordsId }),
  };
}

/** By area: which languages its pages were last found to be in, for when the database cannot be asked. */
const languageCache = new Map<string, SwitchedOn>();
const maxCachedAreas = 500;

const slugInAddress = new RegExp(`${prefixOf("area/overview")}([^/?#]+)`);

function areaOf(request: PageRequest): string | null {
  const [, slug] = slugInAddress.exec(request.url) ?? [];
  return slug ?? null;
}

function cacheLanguages(request: PageRequest, switchedOn: SwitchedOn): void {
  const slug = areaOf(request);
  if (slug === null) return;
  if (languageCache.size >= maxCachedAreas && !languageCache.has(slug)) languageCache.clear();
  languageCache.set(slug, switchedOn);
}

/** A page's locale without the database: the languages that this area was last read with, else English. */
function resolveEarlierLocale(args: RouteArgs): PageLocale {
  const switchedOn = languageCache.get(areaOf(args.request) ?? "");
  return switchedOn ? resolveLocale(args, switchedOn) : englishLocale;
}

/**
 * The locale of what a family reads when something failed, perhaps before any loader could give it. English where
 * the address is of no area. Where the database failed, the languages that this process last read for the area.
 */
export async function resolveErrorLocale(
  request: PageRequest,
  context: RequestContext,
  { databaseIsAway = false } = {},
): Promise<PageLocale> {
  const slug = matchSection("area/overview", new URL(request.url).pathname)?.area;
  if (slug === undefined) return englishLocale;
  if (databaseIsAway) return resolveEarlierLocale({ request, context });
  try {
    const survey = await findSurvey(context.db, { slug });
    if (survey) return resolveLocale({ request, context }, survey);
  } catch (error) {
    context.log.error({ error: describeError(error) }, "the language of a failed page could not be settled");
  }
  return englishLocale;
}
