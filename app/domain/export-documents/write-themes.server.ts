import type { Block } from "#app/platform/document.ts";
import type { ThemeOfFocusArea } from "../quotations/list-themes-of-focus-area.server.ts";
import { sourceWords, textSources } from "../readable-texts/text.ts";
import { feelings, feelingWords } from "../themes/theme.ts";
import { figureOfTheme } from "../themes/theme-figure.ts";

/** The themes of a focus area, a row each: its part of every source, how people feel, and a quotation. */
export function writeThemes(themes: readonly ThemeOfFocusArea[]): Block[] {
  if (themes.length === 0) return [{ kind: "paragraph", text: "There is none yet." }];
  return [
    {
      kind: "table",
      heads: ["Theme", ...textSources.map((source) => sourceWords[source]), "Feeling", "Quotation"],
      widths: [20, 11, 11, 11, 11, 13, 23],
      rows: themes.map(({ name, sources, feelings: felt, quotation }) => [
        name,
        ...sources.map((row) => {
          const { share, counted } = figureOfTheme(row);
          return share ? `${share.label}: ${counted}` : counted;
        }),
        feelings
          .filter((feeling) => felt[feeling] > 0)
          .map((feeling) => `${felt[feeling]} ${feelingWords[feeling].toLowerCase()}`)
          .join(", "),
        quotation ? `Q${quotation.number}. “${quotation.words}”` : "",
      ]),
    },
    {
      kind: "soft",
      text: "Of the survey, its writers, whoever works with children among them; of the others, texts and passages.",
    },
  ];
}
