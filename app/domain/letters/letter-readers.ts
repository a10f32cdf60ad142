import { may } from "../people/permissions.ts";
import type { Role } from "../people/roles.ts";
import type { LetterStanding } from "./steps.ts";

/** What of the letter a role may read now: the working draft, what was sent to its recipients, what was published, or nothing. */
export function whatMayBeRead(
  role: Role,
  standing: LetterStanding | null,
): "draft" | "sent" | "published" | null {
  if (may(role, "see", "letter draft")) return "draft";
  if (standing === "published") return "published";
  return role === "letter-recipient" && standing === "with-recipients" ? "sent" : null;
}
