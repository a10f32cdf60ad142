/** A device asks for a finger, a face or a PIN meanwhile. */
export const challengeLifetime = { minutes: 5 } as const satisfies Temporal.DurationLike;

/** So many passkeys are enough for anybody's devices; a thief of a session must not fill the table. */
export const maxPasskeys = 20;
export const maxPasskeyNameLength = 60;
