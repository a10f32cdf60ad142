import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { paths } from "#app/paths.ts";
import { methodNames, type SignInMethod } from "../people/sign-in-method.ts";

type Words = { subject: string; text: string };
type AboutPasskey = { at: Temporal.Instant; name: string | null; origin: string };

/** Tells somebody of a sign-in from a browser that they had not used before, and how to end it. */
export function newBrowserMessage({
  at,
  method,
  origin,
}: {
  at: Temporal.Instant;
  method: SignInMethod;
  origin: string;
}): Words {
  return {
    subject: "Noonday was opened in a new browser",
    text: [
      `On ${formatDateAndTime(at)} somebody signed in to Noonday as you ${methodNames[method]}, in a browser that you had not used for it before.`,
      "If that was you, there is nothing to do. A browser whose cookies were cleared counts as new.",
      "If it was not you, end that session at once:",
      `${origin}${paths.people.mySessions()}`,
      "Then tell a lead inspector, who can keep others out of your account, and whoever looks after your email.",
      "Noonday stores neither the address nor the kind of the browser, so it cannot say more.",
    ].join("\n\n"),
  };
}

export function passkeyAddedMessage({ at, name, origin }: AboutPasskey): Words {
  return {
    subject: "A passkey was added to your Noonday account",
    text: [
      `On ${formatDateAndTime(at)} a passkey${named(name)} was added, with which one can sign in to Noonday as you.`,
      "If that was not you, remove it at once, and tell a lead inspector:",
      `${origin}${paths.account.overview()}`,
    ].join("\n\n"),
  };
}

export function passkeyCopiedMessage({ at, name, origin }: AboutPasskey): Words {
  return {
    subject: "A passkey of your Noonday account was refused",
    text: [
      `On ${formatDateAndTime(at)} your passkey${named(name)} was used with a counter that had gone back. A copy of it may be about, so Noonday let nobody in.`,
      "Remove it, and make another:",
      `${origin}${paths.account.overview()}`,
      "If you had not tried to sign in then, tell a lead inspector.",
    ].join("\n\n"),
  };
}

/** Tells somebody that their passkeys and their link with a provider were removed: by a lead, or by who runs Noonday. */
export function passkeysRemovedMessage({ at, origin }: { at: Temporal.Instant; origin: string }): Words {
  return {
    subject: "Your passkeys for Noonday were removed",
    text: [
      `On ${formatDateAndTime(at)} your passkeys for Noonday and any link with an account at your organisation were removed, and your sessions ended. A lead inspector or whoever runs Noonday does that for a lost device.`,
      "A link by email signs you in. Then make a new passkey:",
      `${origin}${paths.account.overview()}`,
      "If you had not asked for that, tell a lead inspector.",
    ].join("\n\n"),
  };
}

/** Tells somebody that they signed in by an OpenID provider for the first time, or somebody as them. */
export function openidLinkedMessage({ at, origin }: { at: Temporal.Instant; origin: string }): Words {
  return {
    subject: "An account was linked to your Noonday account",
    text: [
      `On ${formatDateAndTime(at)} an account at your organisation was linked, with which one can sign in to Noonday as you.`,
      "If that was not you, tell a lead inspector at once. Here is where you are signed in:",
      `${origin}${paths.people.mySessions()}`,
    ].join("\n\n"),
  };
}

function named(name: string | null): string {
  return name === null ? "" : ` (“${name}”)`;
}
