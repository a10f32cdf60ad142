/**
 * Content may be written several times, for newer and older programs (ECMA-376 part 3, 9.3). The first version that
 * gives text or draws something is read. The others are skipped: a fallback text for a slicer ("This shape represents
 * …") is displayed nowhere. `length` is how much text there is so far.
 */
export function createAlternatives(length: () => number) {
  const open: { isDone: boolean; isDrawn: boolean; lengthBefore: number }[] = [];
  return {
    begin(name: string): "skip" | undefined {
      if (name === "mc:AlternateContent") open.push({ isDone: false, isDrawn: false, lengthBefore: 0 });
      if (name === "a:graphicData") for (const alternative of open) alternative.isDrawn = true;
      if (name !== "mc:Choice" && name !== "mc:Fallback") return undefined;
      const here = open.at(-1);
      if (here?.isDone) return "skip";
      if (here) here.lengthBefore = length();
      return undefined;
    },
    end(name: string): void {
      if (name === "mc:AlternateContent") open.pop();
      if (name === "a:graphicData") for (const alternative of open) alternative.isDrawn = true;
      if (name !== "mc:Choice" && name !== "mc:Fallback") return;
      const here = open.at(-1);
      if (here && (here.isDrawn || length() > here.lengthBefore)) here.isDone = true;
    },
  };
}
