import { useMemo } from "react";
import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import type { ThemeTablePart } from "#app/domain/themes/theme-table.ts";
import { PlainThemeTable } from "./plain-theme-table.tsx";

type ThemeWritersProps = {
  inspectionId: string;
  themeId: string;
  focusArea: string;
  parts: readonly ThemeTablePart[];
};

const loadTable = () => import("./theme-table.tsx");

/** One table of who said what is under a theme, each figure with its base and with its words behind it. */
export function ThemeWriters({ inspectionId, themeId, focusArea, parts }: ThemeWritersProps) {
  const theme = useMemo(() => ({ inspectionId, themeId }), [inspectionId, themeId]);
  return (
    <section aria-labelledby="who">
      <h2 id="who">Who said it</h2>
      <p className="soft">
        These are exact figures: small ones can point to a family, so they stay inside. Each figure of texts
        opens them.
      </p>
      <EnhancedPart
        fallback={<PlainThemeTable parts={parts} theme={theme} />}
        load={loadTable}
        props={{ parts, theme }}
      />
      <h3>What the figures are of</h3>
      <ul className="small">
        <li>
          A text counts under each feeling that was coded in it, so one can be both positive and negative.
        </li>
        <li>
          The survey counts writers, as one writer can give several texts. All else counts texts or passages.
        </li>
        <li>{`The base is all that was said about “${focusArea}”, under this theme or not. The share says how much of the base is under this theme, in per cent.`}</li>
        <li>
          Groups are what the survey’s writers said about themselves. A writer can belong to several groups of
          a question, or say nothing.
        </li>
        <li>
          Professionals and others who answered the survey are counted too. They have rows of their own under
          “Answering as”.
        </li>
      </ul>
    </section>
  );
}
