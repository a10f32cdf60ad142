import { themeMessages } from "#app/messages/work/theme-messages.ts";
/** How much is under a theme: what people said, and passages of documents apart. */
export function formatThemeCounts({ texts, passages }: { texts: number; passages: number }): string {
  return passages === 0
    ? themeMessages.t("texts", { count: texts })
    : themeMessages.t("texts.and-passages", { texts, passages });
}
