import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import type { LetterStatus } from "./steps.ts";

export type ReadableLetter = "draft" | "sent" | "published";

/**
 * The version of the letter that a role may read now: the working draft, the one sent to recipients, or the published
 * one. While a published letter is corrected, people still read the published one. Otherwise nothing.
 */
export function findReadableVersion(
  role: Role,
  letter: { status: LetterStatus; publication: unknown } | null,
): ReadableLetter | null {
  if (may(role, "see", "letter-draft")) return "draft";
  if (letter?.publication) return "published";
  return role === "letter-recipient" && letter?.status === "with-recipients" ? "sent" : null;
}
