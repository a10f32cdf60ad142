import { z } from "zod";
import { instantInLondon } from "../calendar/london-time.ts";
import { textField } from "../text/text-field.server.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { readTime } from "../typed-fields/read-time.ts";
import { readWebAddress } from "../typed-fields/read-web-address.ts";
import type { SessionDetails } from "./session.ts";

const maxLengths = { place: 300, link: 500, access: 1500, reason: 500 } as const;

const text = z.string().default("");

/**
 * The form for a session: a date and two times in London, a place or a link or both, and how it is accessible. Everything
 * that is wrong is said at once.
 */
export const sessionShape = z
  .object({
    "date-day": text,
    "date-month": text,
    "date-year": text,
    "starts-at": text,
    "ends-at": text,
    place: textField(),
    link: textField(),
    access: textField(),
  })
  .transform((typed, context): SessionDetails => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const [day, month, year] = [typed["date-day"], typed["date-month"], typed["date-year"]];
    const date = readDate({ day, month, year });
    if (!date.ok) wrong("date", date.error);
    const starts = readTime(typed["starts-at"]);
    if (!starts.ok) {
      wrong(
        "starts-at",
        typed["starts-at"] === "" ? "Say when it starts." : `When it starts: ${starts.error}`,
      );
    }
    const ends = readTime(typed["ends-at"]);
    if (!ends.ok)
      wrong("ends-at", typed["ends-at"] === "" ? "Say when it ends." : `When it ends: ${ends.error}`);
    else if (starts.ok && Temporal.PlainTime.compare(ends.value, starts.value) <= 0) {
      wrong("ends-at", "It must end after it starts, on the same day.");
    }
    if (typed.place === "" && typed.link === "")
      wrong("place", "Give a place, a link to join online, or both.");
    const link = readWebAddress(typed.link);
    if (!link.ok) wrong("link", link.error);
    else if (link.value.startsWith("http:")) wrong("link", "Give the whole link, beginning with https://");
    if (typed.access === "")
      wrong("access", "Say how it is made accessible, or what is still being arranged.");
    for (const key of ["place", "link", "access"] as const) {
      if (typed[key].length > maxLengths[key]) wrong(key, `Use ${maxLengths[key]} characters or fewer.`);
    }
    const { place, access } = typed;
    if (!date.ok || !starts.ok || !ends.ok || !link.ok) return z.NEVER;
    const [startsAt, endsAt] = [
      instantInLondon(date.value, starts.value),
      instantInLondon(date.value, ends.value),
    ];
    return { startsAt, endsAt, place, link: link.value, access };
  });

/** Why a session is cancelled, as people who meant to come will read it. */
export const cancellationShape = z.object({
  reason: z
    .string()
    .min(1, "Say why, and what people can do instead. They will read it.")
    .max(maxLengths.reason, `Say it in ${maxLengths.reason} characters or fewer.`),
});
