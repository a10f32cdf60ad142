/**
 * The lines of an email whose program broke them, whole again (RFC 3676): a line that ends in a space goes on in the next one, as
 * long as both are quoted as deeply. Where `isSpaceLost`, that space belongs to the break.
 */
export function joinFlowedLines(text: string, { isSpaceLost }: { isSpaceLost: boolean }): string {
  const lines: { depth: number; pieces: string[]; goesOn: boolean }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(depth).replace(/^ /, "");
    const isSignature = words === "-- ";
    const goesOn = words.endsWith(" ") && !isSignature;
    const piece = goesOn && isSpaceLost ? words.slice(0, -1) : words;
    const last = lines.at(-1);
    if (last?.goesOn && last.depth === depth && !isSignature) {
      last.pieces.push(piece);
      last.goesOn = goesOn;
    } else lines.push({ depth, pieces: [piece], goesOn });
  }
  return lines
    .map(({ depth, pieces }) => `${">".repeat(depth)}${depth > 0 ? " " : ""}${pieces.join("")}`)
    .join("\n");
}
