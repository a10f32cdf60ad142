import { type TranslatedLanguage, translatedLanguages } from "#app/domain/questions/languages.ts";
import { wordsIn } from "#app/messages/catalogues.ts";
import {
  findLanguage,
  type Language,
  type LanguageCode,
  preferredLanguage,
} from "#app/messages/languages.ts";
import { pseudoTag, pseudoWords } from "#app/messages/pseudo.ts";
import { readShowing, type Showing, usualShowing, writeShowing } from "#app/messages/showing.ts";
import { englishWords } from "#app/messages/words.ts";
import type { RequestContext } from "./context.ts";
import type { PageShown } from "./page-shown.ts";

/** What a page is before anything is known of who reads it: English, as usual. */
export function usualPage(): PageShown {
  return { words: englishWords, showing: usualShowing, offered: ["en"] };
}

const cookieName = "noonday-show";
const inCookies = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]*)`);

/** How this browser wants families' pages shown, from its cookie. Holds nothing about a person. */
export function showingOf(request: Request): Showing {
  const cookies = request.headers.get("Cookie") ?? "";
  const [, value] = inCookies.exec(cookies) ?? [];
  if (value === undefined) return usualShowing;
  try {
    return readShowing(new URLSearchParams(decodeURIComponent(value)));
  } catch {
    // Another program has written it: as usual, until this browser's owner chooses anew.
    return usualShowing;
  }
}

/** The Set-Cookie header that keeps a showing for a year on this device. */
export function keepShowing(context: RequestContext, showing: Showing): string {
  const secure = context.env.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const value = encodeURIComponent(writeShowing(showing).toString());
  return `${cookieName}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * How a page of no area is shown: no lead inspector switches languages on there, so in any that there is, as its address
 * says (`language`), or as this browser chose or asks.
 */
export function showAsChosen(asked: { request: Request; context: RequestContext }): PageShown {
  const language = new URL(asked.request.url).searchParams.get("language");
  return settlePage(asked, translatedLanguages, findLanguage(language ?? undefined));
}

/**
 * Settles in which words and how this request's page is shown: as its cookie says, else in the language that the browser
 * asks for, of those that are switched on. `wanted` comes before both.
 */
export function settlePage(
  { request, context }: { request: Request; context: RequestContext },
  switchedOn: readonly TranslatedLanguage[],
  wanted?: Language,
): PageShown {
  rememberSwitchedOn(request, switchedOn);
  const showing = showingOf(request);
  const offered: LanguageCode[] = ["en", ...switchedOn];
  const chosen = showing.language !== null && offered.includes(showing.language) ? showing.language : null;
  const language =
    wanted ??
    findLanguage(chosen ?? undefined) ??
    preferredLanguage(request.headers.get("Accept-Language"), offered);
  const asked = request.headers.get("Accept-Language") ?? "";
  const words =
    context.env.demo && asked.startsWith(pseudoTag)
      ? pseudoWords(showing.easyRead)
      : wordsIn(language, showing.easyRead);
  const page = { words, showing, offered };
  context.page = page;
  return page;
}

/** By area: which languages its pages were last found to be in, for when the database cannot be asked. */
const lastSwitchedOn = new Map<string, readonly TranslatedLanguage[]>();
const maxRemembered = 500;

function areaOf(request: Request): string | null {
  const [, slug] = /\/areas\/([^/?#]+)/.exec(request.url) ?? [];
  return slug ?? null;
}

function rememberSwitchedOn(request: Request, switchedOn: readonly TranslatedLanguage[]): void {
  const slug = areaOf(request);
  if (slug === null) return;
  if (lastSwitchedOn.size >= maxRemembered && !lastSwitchedOn.has(slug)) lastSwitchedOn.clear();
  lastSwitchedOn.set(slug, switchedOn);
}

/** Settles a page's language without the database: as this area's pages were shown before, else English. */
export function settleAsBefore(asked: { request: Request; context: RequestContext }): void {
  const switchedOn = lastSwitchedOn.get(areaOf(asked.request) ?? "");
  if (switchedOn) settlePage(asked, switchedOn);
}
