/** The letter is out; it is not, and somebody can ask to be told; or nothing can be sent to them. */
export type LetterNewsKind = "out" | "can-ask" | "none";

/** For how many days an address waits to be confirmed, by days in London. */
export const daysToConfirm = 2;

/** How often the message is tried to one address before it is forgotten: within about 20 hours, see `job-kinds.ts`. */
export const maxNoticeTries = 12;

/** One mailbox whatever the capitals of its address: nobody is told twice. */
export function mailboxOf(address: string): string {
  return address.toLowerCase();
}

/** The last day, YYYY-MM-DD, on which an address that is given today can be confirmed. */
export function lastDayToConfirm(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: daysToConfirm });
}

/** The day on which it is forgotten, where nobody confirmed it until then. */
export function forgottenOn(today: Temporal.PlainDate): string {
  return lastDayToConfirm(today).add({ days: 1 }).toString();
}
