import type { LanguageCode, MediaKind } from "#db/tables/enumerations.ts";

export type { MediaKind };
export const mediaKinds = ["bsl", "sound"] as const satisfies readonly MediaKind[];

/** Under what the statement of consent stands in an address, in the place of a question's id. */
export const consentSubject = "consent";

/** What a film or a sound may have. Three minutes say the longest question, its hint and its choices. */
export const mediaLimits = {
  bsl: { maxBytes: 20 * 1024 * 1024, maxSeconds: 180 },
  sound: { maxBytes: 4 * 1024 * 1024, maxSeconds: 180 },
} as const satisfies Record<MediaKind, { maxBytes: number; maxSeconds: number }>;

export const maxPresenterLength = 120;
export const maxCaptionsLength = 20_000;

/** The words that one is made of. */
export type SpokenWords = { text: string; hint: string; choices: readonly string[] };

/** What families' pages need of one to play it. */
export type PlayedMedia = { id: string; kind: MediaKind; mimeType: string; hasCaptions: boolean };

type Made = {
  kind: MediaKind;
  language: LanguageCode;
  standardText: string;
  standardHint: string;
  standardChoices: readonly string[];
};

/** Whether one says just these words: after each change of them it is to be made anew. */
export function saysWords(made: Made, { text, hint, choices }: SpokenWords): boolean {
  return (
    made.standardText === text &&
    made.standardHint === hint &&
    made.standardChoices.length === choices.length &&
    made.standardChoices.every((choice, index) => choice === choices[index])
  );
}

export type MediaRefusal =
  | "empty"
  | "too-large"
  | "too-long"
  /** A film has one track of pictures, and one of sound at most; a sound has no pictures. */
  | "not-a-film"
  | "not-a-sound"
  /** It could not be looked at in time. */
  | "not-checked";

/** A film or a sound as it was made anew, without what else its file held. `seconds` are measured and rounded up. */
export type RemadeMedia =
  | { kind: "remade"; type: string; seconds: number; contents: Uint8Array<ArrayBuffer> }
  | { kind: "refused"; why: MediaRefusal };
