import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import type { LetterStatus } from "./steps.ts";

export type ReadableLetter = "draft" | "sent" | "final" | "published";

type Read = {
  status: LetterStatus;
  /** The final letter as it went to its recipients last. */
  finalSending: { editionId: string; sentAt: Temporal.Instant } | null;
  publication: { editionId: string; publishedAt: Temporal.Instant } | null | undefined;
};

/**
 * The version of the letter that a role may read now: the working draft, the one sent to recipients, the final one sent to
 * them (¶133), or the published one. While a published letter is corrected, people still read the published one; its
 * recipients read the corrected one once it is sent to them. Otherwise nothing.
 */
export function findReadableVersion(role: Role, letter: Read | null): ReadableLetter | null {
  if (may(role, "see", "letter-draft")) return "draft";
  if (!letter) return null;
  const { publication, finalSending } = letter;
  if (role === "letter-recipient") {
    if (finalSending && isNewer(finalSending, publication)) return "final";
    if (!publication && letter.status === "with-recipients") return "sent";
  }
  return publication ? "published" : null;
}

function isNewer(finalSending: NonNullable<Read["finalSending"]>, publication: Read["publication"]): boolean {
  if (!publication) return true;
  return (
    finalSending.editionId !== publication.editionId &&
    Temporal.Instant.compare(finalSending.sentAt, publication.publishedAt) > 0
  );
}

/** The sending of the edition that is final now; else the last there was. */
export function currentFinalSending<Sending extends { editionId: string }>(
  finalSendings: readonly Sending[],
  final: { editionId: string } | null | undefined,
): Sending | null {
  return (
    finalSendings.find(({ editionId }) => editionId === final?.editionId) ?? finalSendings.at(-1) ?? null
  );
}
