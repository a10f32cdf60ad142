import {
  defaultWorkSettings,
  formatWorkSettings,
  parseWorkSettings,
  type WorkSettings,
} from "#app/messages/work-settings.ts";
import type { RequestContext } from "./context.ts";

// A laptop in a school hall is shared: each person has settings of their own on it.
const cookieNameOf = (personId: string) => `noonday-work-${personId.slice(0, 8)}`;

/** How this person wants the workplace shown on this device. */
export function readWorkSettings(request: Request, personId: string): WorkSettings {
  const name = cookieNameOf(personId);
  const cookies = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const value = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  if (value === undefined) return defaultWorkSettings;
  try {
    return parseWorkSettings(new URLSearchParams(decodeURIComponent(value)));
  } catch {
    // Another program has written it: as usual, until its owner chooses anew.
    return defaultWorkSettings;
  }
}

/** The Set-Cookie header that keeps a person's settings on this device for a year. */
export function rememberWorkSettings(
  context: RequestContext,
  personId: string,
  settings: WorkSettings,
): string {
  const secure = context.env.publicOrigin.startsWith("https:") ? "; Secure" : "";
  const value = encodeURIComponent(formatWorkSettings(settings).toString());
  return `${cookieNameOf(personId)}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`;
}
