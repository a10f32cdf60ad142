import type { Message } from "../platform/mail.ts";

/** Where the example's messages go, each at the moment it would have been sent. They are written down, never sent. */
export type Post = { origin: string; send(message: Message, at: Temporal.Instant): Promise<unknown> };
