import { everyText } from "#app/domain/reading/text-filter.ts";
import { type ThemeText, themeTextsOnAPage } from "#app/domain/theme-texts/open-theme-texts.server.ts";
import { type Feeling, feelings, feelingWords } from "#app/domain/themes/theme.ts";
import type { ThemeTableRow } from "#app/domain/themes/theme-table.ts";
import { withQueue } from "#app/http/reading-queue.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";

type Counts = Record<Feeling | "texts", number>;

export type ThemeTextsView = ReturnType<typeof viewThemeTexts>;

/** The texts of a theme as its page shows them; each leads to itself among those of the theme and the feeling. */
export function viewThemeTexts(
  opened: { texts: readonly ThemeText[]; more: number | null; passages: readonly ThemeText[] },
  about: {
    inspectionId: string;
    themeId: string;
    feeling: Feeling | null;
    after: number;
    sources: readonly ThemeTableRow[];
  },
) {
  const { inspectionId, themeId, feeling, after, sources } = about;
  const view = ({ number, uploadId, said, ...text }: ThemeText) => ({
    number,
    href: withQueue(paths.reading.text(inspectionId, number), {
      typed: "",
      shared: false,
      filter: { ...everyText, themeId, feeling, documentId: uploadId },
    }),
    heading: said.heading,
    details: `${said.from}. ${said.who}`,
    words: text.pieces,
    language: text.language,
    focusAreas: text.focusAreas,
    flagged: text.isFlagged,
    read: text.isRead,
    tags: [
      ...(text.translationState === null ? [] : [text.translationState]),
      ...text.feelings.map(({ feeling: coded, by }) =>
        themeMessages.t("texts.coded-by", { feeling: feelingWords[coded], by: by.join(", ") }),
      ),
    ],
  });
  const next = new URLSearchParams({ ...(feeling ? { feeling } : {}), after: String(opened.more) });
  return {
    feeling,
    counts: {
      ...addUp(sources.filter(({ source }) => source !== "evidence")),
      passages: addUp(sources.filter(({ source }) => source === "evidence")),
    },
    texts: opened.texts.map(view),
    passages: after > 0 ? [] : opened.passages.map(view),
    onAPage: themeTextsOnAPage,
    isLaterPage: after > 0,
    nextHref: opened.more === null ? null : `${paths.themes.theme(inspectionId, themeId)}?${next}#texts`,
  };
}

function addUp(rows: readonly ThemeTableRow[]): Counts {
  const sum = (count: (row: ThemeTableRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  const [positive = 0, negative = 0, mixed = 0, neutral = 0] = feelings.map((feeling) =>
    sum(({ counts }) => counts[feeling]),
  );
  return { texts: sum(({ texts }) => texts), positive, negative, mixed, neutral };
}
