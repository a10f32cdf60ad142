import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const polishMessages: Messages = {};
