import { missingContacts } from "#app/domain/revisits/contact.ts";
import { contactWords } from "#app/domain/revisits/contact-words.ts";
import { fewest } from "#app/domain/revisits/focus-area.ts";

export type Preparation = { key: string; path: string; label: string; state: string; done: boolean };

/** For those who prepare nothing. */
export const WAITING_FOR_NOTHING: Preparation[] = [];

type Standing = {
  focusAreas: number;
  contacts: readonly { kind: string }[];
  /** Forums and groups that have a part or have been invited. */
  forums: number;
  sessions: number;
  approved: boolean;
  notified: boolean;
};

/** What a re-visit needs before families are heard, in the order in which it is usually done. */
export function preparations(standing: Standing): Preparation[] {
  const { focusAreas, contacts, forums, sessions, approved, notified } = standing;
  const missing = missingContacts(contacts);
  const [first] = missing;
  return [
    {
      key: "focus-areas",
      path: "/focus-areas",
      label: "Focus areas",
      state: focusAreas < fewest ? "Paste them from the letter" : `${focusAreas} set`,
      done: focusAreas >= fewest,
    },
    {
      key: "contacts",
      path: "/contacts",
      label: "Contacts for families",
      state:
        first === undefined
          ? "All five there"
          : missing.length === 1
            ? `Missing: ${contactWords[first].title}`
            : `${missing.length} of 5 missing`,
      done: first === undefined,
    },
    {
      key: "people",
      path: "/people",
      label: "Parent carer forum invited",
      state: forums === 0 ? "No forum or parents’ group yet" : `${forums} invited or here`,
      done: forums > 0,
    },
    {
      key: "notification",
      path: "/notification",
      label: "Area notified",
      state: notified ? "Recorded: families can see the re-visit" : "Not recorded: nothing is public yet",
      done: notified,
    },
    {
      key: "questions",
      path: "/questions",
      label: "Questions for parents",
      state: approved ? "Approved" : "Not approved: the survey cannot open",
      done: approved,
    },
    {
      key: "open-meeting",
      path: "/open-meeting",
      label: "Open meeting",
      state:
        sessions === 0
          ? "No session arranged"
          : sessions === 1
            ? "1 session arranged"
            : `${sessions} sessions arranged`,
      done: sessions > 0,
    },
  ];
}
