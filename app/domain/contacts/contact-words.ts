import { commonMessages } from "#app/messages/common-messages.ts";
import type { ContactKind } from "#db/tables/enumerations.ts";

/** Whom families of the area can turn to, each for its own need. */
export const contactKinds = [
  "social-care-day",
  "social-care-night",
  "complaints",
  "independent-advice",
  "privacy",
] as const satisfies readonly ContactKind[];

export type { ContactKind };

export type Contact = { kind: ContactKind; name: string; phone: string; email: string; web: string };

/** What each is for, in English; families' pages say it in theirs, under `contact.KIND`. */
export const contactWords = Object.fromEntries(
  contactKinds.map((kind) => [
    kind,
    { title: commonMessages[`contact.${kind}`], explanation: commonMessages[`contact.${kind}.hint`] },
  ]),
) as Record<ContactKind, { title: string; explanation: string }>;
