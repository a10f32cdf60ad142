import type { ThemeOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { sourceWords, type TextSource, textSources } from "#app/domain/readable-texts/text.ts";
import { feelings, feelingWords } from "#app/domain/themes/theme.ts";
import { figureOfTheme, shortSourceNames, type ThemeFigure } from "#app/domain/themes/theme-figure.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";
import { Mark } from "./mark.tsx";
import { Details } from "./native/details.tsx";
import "./theme-rows.css";

type ThemeRowsProps = {
  themes: readonly ThemeOfFocusArea[];
  inspectionId: string;
  titleAs?: "h3" | "h4";
};

/** How many stand in sight, the others behind a press. */
const shownFirst = 5;

/** The themes of a focus area, a row each: its part of each source, how people feel, and a quotation. */
export function ThemeRows({ themes, ...about }: ThemeRowsProps) {
  const others = themes.slice(shownFirst);
  if (themes.length === 0) return null;
  return (
    <div className="theme-rows">
      <p className="theme-rows-head" aria-hidden="true">
        <span>Theme</span>
        {textSources.map((source) => (
          <span key={source}>{shortSourceNames[source]}</span>
        ))}
      </p>
      <Rows themes={themes.slice(0, shownFirst)} {...about} />
      {others.length > 0 ? (
        <Details summary={collationMessages.t("theme.more", { count: others.length })}>
          <Rows themes={others} {...about} />
        </Details>
      ) : null}
    </div>
  );
}

function Rows({ themes, inspectionId, titleAs: Title = "h3" }: ThemeRowsProps) {
  return (
    <ul className="theme-rows-list">
      {themes.map(({ id, name, sources, feelings: felt, quotation }) => (
        <li key={id} className="mark-chart">
          <div className="theme-rows-name">
            <Title>
              <a href={paths.themes.theme(inspectionId, id)}>{name}</a>
            </Title>
            <p>
              {feelings
                .filter((feeling) => felt[feeling] > 0)
                .map((feeling) => `${formatNumber(felt[feeling])} ${feelingWords[feeling].toLowerCase()}`)
                .join(", ") || "Nothing is under it yet"}
            </p>
          </div>
          <ul className="theme-rows-figures">
            {sources.map((row) => (
              <li key={row.source}>
                <span className="theme-rows-source">{`${shortSourceNames[row.source]}: `}</span>
                <Figure
                  figure={figureOfTheme(row)}
                  href={row.count > 0 ? textsHref(inspectionId, { id, source: row.source }) : undefined}
                />
              </li>
            ))}
          </ul>
          {quotation ? (
            <q lang={quotation.language === "en" ? undefined : quotation.language} dir="auto">
              {quotation.words}
            </q>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** To the texts under a theme that came this way. The reading room's queue has no passages of documents. */
function textsHref(inspectionId: string, { id, source }: { id: string; source: TextSource }): string {
  if (source === "evidence") return paths.themes.theme(inspectionId, id);
  return `${paths.reading.room(inspectionId)}?theme=${id}&source=${source}`;
}

function Figure({ figure: { source, share, counted, words }, href }: { figure: ThemeFigure; href?: string }) {
  const at = (part: number) => `${(part * 100).toFixed(2)}%`;
  if (href === undefined) {
    return (
      <span className="theme-rows-none">
        {counted}
        <span className="visually-hidden">{` ${sourceWords[source]}`}</span>
      </span>
    );
  }
  return (
    <Mark className="theme-rows-mark" words={words} href={href}>
      <strong>{share?.label ?? counted}</strong>
      {share ? <span>{counted}</span> : null}
      {share ? (
        <svg aria-hidden="true">
          <line className="theme-rows-lane" x1="0%" x2="100%" y1="50%" y2="50%" />
          <line className="theme-rows-share" x1="0%" x2={at(share.is)} y1="50%" y2="50%" />
          <line x1={at(share.interval.low)} x2={at(share.interval.high)} y1="50%" y2="50%" />
        </svg>
      ) : null}
    </Mark>
  );
}
