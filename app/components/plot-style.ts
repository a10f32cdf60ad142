/** The look of a drawing that has left its page: light, as on paper. The same classes as in `plot.css`. */
const style = `
.plot { font-family: "Atkinson Hyperlegible", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
text { font-size: 15px; fill: #10343b; }
.plot-title { font-size: 19px; font-weight: 700; }
.plot-name { font-weight: 700; }
.plot-halo { stroke: #fffdf9; stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
.plot-soft { font-size: 13px; fill: #344f55; }
.plot-mark { font-size: 11.5px; fill: #344f55; }
.plot-paper { fill: #fffdf9; }
.plot-axis { stroke: #5f7678; stroke-width: 1; fill: none; }
.plot-line { stroke: #10343b; stroke-width: 2.5; fill: none; }
.plot-lead { stroke: #5f7678; stroke-width: 1; stroke-dasharray: 2 3; }
.plot-whisker { stroke: #10343b; stroke-width: 1.5; }
.plot-dot { fill: #0b525d; stroke: #fffdf9; stroke-width: 2; }
.plot-bar { stroke: #fffdf9; stroke-width: 1.5; }
.plot-against { fill: #a8471f; }
.plot-against-soft { fill: #efc3a6; }
.plot-neutral { fill: #d9cfba; }
.plot-towards-soft { fill: #a3cdca; }
.plot-towards { fill: #0b525d; }
.plot-on-strong { fill: #fffdf9; font-size: 14px; font-weight: 700; }
.plot-on-soft { fill: #10343b; font-size: 14px; font-weight: 700; }`;

/** A rendered drawing as a file of its own. */
export function standAlone(svg: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(/>/, `><style>${style}</style>`)}\n`;
}
