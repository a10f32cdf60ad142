import { Details } from "#app/components/native/details.tsx";
import type { ThemeOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { shortSourceWords } from "#app/domain/readable-texts/text.ts";
import { feelings, feelingWords } from "#app/domain/themes/theme.ts";
import { formatThemeShare, type ThemeTableRow } from "#app/domain/themes/theme-table.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";

type FocusAreaThemesProps = {
  themes: readonly ThemeOfFocusArea[];
  inspectionId: string;
  focusAreaId: string;
};

/** How many stand in sight, the others behind a press. */
const shownFirst = 5;

/** The themes of the focus area, one row each: whose words are under it, how they feel, and a quotation. */
export function FocusAreaThemes({ themes, inspectionId, focusAreaId }: FocusAreaThemesProps) {
  const others = themes.slice(shownFirst);
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">Themes</h2>
      {themes.length === 0 ? (
        <p>
          None yet.{" "}
          <a href={`${paths.reading.room(inspectionId)}?focus-area=${focusAreaId}`}>
            Read what was said, and put it under themes
          </a>
        </p>
      ) : (
        <>
          <p className="small soft">Of everybody who wrote, whoever works with children among them.</p>
          <ThemeList themes={themes.slice(0, shownFirst)} inspectionId={inspectionId} />
        </>
      )}
      {others.length > 0 ? (
        <Details summary={collationMessages.t("theme.more", { count: others.length })}>
          <ThemeList themes={others} inspectionId={inspectionId} />
        </Details>
      ) : null}
    </section>
  );
}

function ThemeList({ themes, inspectionId }: Pick<FocusAreaThemesProps, "themes" | "inspectionId">) {
  return (
    <ul className="focus-area-themes">
      {themes.map(({ id, name, sources, feelings: felt, quotation }) => {
        const parents = sources.find(({ source }) => source === "survey");
        const share = parents && parents.base > 0 ? parents.count / parents.base : 0;
        return (
          <li key={id}>
            <a href={paths.themes.theme(inspectionId, id)}>{name}</a>
            <span className="focus-area-theme-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
            </span>
            <span className="small">
              {sources.flatMap(describeSource).join(" · ") || "Nothing is under it yet"}
            </span>
            <span className="small soft">
              {feelings
                .filter((feeling) => felt[feeling] > 0)
                .map((feeling) => `${formatNumber(felt[feeling])} ${feelingWords[feeling].toLowerCase()}`)
                .join(", ")}
            </span>
            {quotation ? (
              <q
                className="small"
                lang={quotation.language === "en" ? undefined : quotation.language}
                dir="auto"
              >
                {quotation.words}
              </q>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** "Survey: 12 of 80 writers (15%)"; nothing where nothing is under it. */
function describeSource(row: ThemeTableRow): string[] {
  const { source, unit, count, base } = row;
  if (count === 0) return [];
  if (unit === "passages" || source === "evidence") return [collationMessages.t("theme.passages", { count })];
  const words = collationMessages.t(`theme.${unit}`, { count, base, share: formatThemeShare(row) });
  return [`${shortSourceWords[source]}: ${words}`];
}
