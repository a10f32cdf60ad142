import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import type { LetterStatus } from "./steps.ts";

export type ReadableLetter = "draft" | "sent" | "published";

/**
 * What of the letter a role may read now: the working draft, what was sent to its recipients, what was published (while it is
 * corrected, too), or nothing.
 */
export function findReadableVersion(
  role: Role,
  letter: { status: LetterStatus; publication: unknown } | null,
): ReadableLetter | null {
  if (may(role, "see", "letter-draft")) return "draft";
  if (letter?.publication) return "published";
  return role === "letter-recipient" && letter?.status === "with-recipients" ? "sent" : null;
}
