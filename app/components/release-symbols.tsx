import { type FigureSymbol, symbolMeanings } from "#app/domain/disclosure-control/figures.ts";
import type { Thresholds } from "#app/domain/disclosure-control/thresholds-shape.server.ts";
import { Inset } from "./inset.tsx";
import "./released-table.css";

const symbols: readonly FigureSymbol[] = ["c", "z", "x", "low"];

/** What stands in place of a figure, and from how many on figures are shown. */
export function ReleaseSymbols({ thresholds }: { thresholds: Thresholds }) {
  return (
    <Inset title="Where a figure is not shown">
      <dl className="release-symbols">
        {symbols.map((symbol) => (
          <div key={symbol}>
            <dt>{symbol}</dt>
            <dd>{symbolMeanings[symbol]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {`Small answers and groups are counted together with others first, and named so. Counts from 1 to ${thresholds.counts - 1} are then hidden, and others with them where they would give one away. Percentages are given from ${thresholds.percentages} answers on. 0 is a true zero.`}
      </p>
    </Inset>
  );
}
