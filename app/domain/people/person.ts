/** Links are used up by a press, not by opening them: mail scanners open links. Hours and minutes from their making. */
export const lifetimes = {
  session: { hours: 12 },
  /** How long an ended session still tells whose it was, so that what they were typing can be kept for them. */
  expiredSession: { hours: 7 * 24 },
  unusedSession: { hours: 2 },
  /** What cannot be undone asks for a sign-in no older than this. */
  freshSignIn: { minutes: 15 },
  /** How long a browser is known after its last sign-in; browsers keep a cookie for at most 400 days. */
  knownBrowser: { hours: 400 * 24 },
  signInLink: { minutes: 15 },
  /** How long it is tried to send a link that was asked for. */
  signInRequest: { hours: 1 },
  invitation: { hours: 14 * 24 },
  firstLeadLink: { hours: 24 },
} satisfies Record<string, Temporal.DurationLike>;
