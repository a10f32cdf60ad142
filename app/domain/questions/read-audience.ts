import { type Audience, audiences } from "./question.ts";

/** The audience that an address or a form names; parents where it names none. */
export function readAudience(text: string | null | undefined): Audience {
  return audiences.find((audience) => audience === text) ?? "parents";
}
