import { Mark } from "#app/components/mark.tsx";
import { figureOfTheme, shortSourceNames } from "#app/domain/themes/theme-figure.ts";
import type { ThemeTableRow } from "#app/domain/themes/theme-table.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";

type LargestThemesProps = {
  themes: readonly { id: string; name: string; texts: number; sources: ThemeTableRow[] }[];
  /** How many there are in all. */
  count: number;
  inspectionId: string;
};

/** The largest themes of a focus area: a line each with its share of parents who wrote, and how many others said it. */
export function LargestThemes({ themes, count, inspectionId }: LargestThemesProps) {
  if (themes.length === 0) return <p className="soft">No theme yet.</p>;
  return (
    <>
      <ul className="largest-themes">
        {themes.map(({ id, name, sources }) => {
          const figures = sources.map(figureOfTheme);
          const parents = figures.find(({ source }) => source === "survey");
          const others = sources.filter(({ source, count: under }) => source !== "survey" && under > 0);
          return (
            <li key={id} className="mark-chart">
              <a href={paths.themes.theme(inspectionId, id)}>{name}</a>
              <ParentsShare figure={parents} />
              <span className="largest-themes-others">
                {others.map(({ source, count: under }) => (
                  <span key={source}>
                    {`${shortSourceNames[source]} `}
                    <strong>{formatNumber(under)}</strong>
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      {count > themes.length ? (
        <p className="small">
          <a href={paths.themes.list(inspectionId)}>{collationMessages.t("theme.all", { count })}</a>
        </p>
      ) : null}
    </>
  );
}

function ParentsShare({ figure }: { figure: ReturnType<typeof figureOfTheme> | undefined }) {
  if (!figure?.share) return <span className="small soft">{figure?.counted ?? "–"}</span>;
  const at = (part: number) => `${(part * 100).toFixed(2)}%`;
  const { is, interval, label } = figure.share;
  return (
    <Mark className="largest-themes-mark" words={figure.words}>
      <svg aria-hidden="true">
        <rect className="largest-themes-share" x="0" y="25%" width={at(is)} height="50%" />
        <line x1={at(interval.low)} x2={at(interval.high)} y1="50%" y2="50%" />
      </svg>
      <strong>{label}</strong>
    </Mark>
  );
}
