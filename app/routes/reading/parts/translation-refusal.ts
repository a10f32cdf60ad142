import type { SavedTranslation } from "#app/domain/text-translations/save-translation.server.ts";

type Refused = Extract<SavedTranslation, { kind: "words-changed" | "conflict" }>;

/** Why a translation was not saved, by the field that it is about. */
export function describeTranslationRefusal(refused: Refused): Record<string, string> {
  return {
    translation:
      refused.kind === "words-changed"
        ? "The original has been changed meanwhile. Read it again, change what you wrote, and save once more"
        : `${refused.latest.madeByName} has saved another version meanwhile. Read it, then save yours over it or leave it`,
  };
}
