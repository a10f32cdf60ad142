import type { CodedText } from "#app/domain/themes/code-text.server.ts";

type Refusal = Exclude<CodedText["kind"], "coded" | "no-such-text">;

const refusals: Readonly<Record<Refusal, Record<string, string>>> = {
  "no-such-theme": { themeId: "That theme is not there any more. Choose another" },
  "no-such-range": { part: "Choose the words again" },
  "words-changed": {
    part: "The words have been changed meanwhile. Read them again and choose once more",
  },
  "already-coded": { themeId: "These words are under that theme already, felt the same way" },
};

/** Why a text was not put under a theme, by the field that it is about. */
export function describeCodingRefusal(kind: Refusal): Record<string, string> {
  return refusals[kind];
}
