/**
 * Of content that is written several times, for newer and older programs (ECMA-376 part 3, 9.3), the first that gives text
 * is read, and the rest passed over. `length` says how much text there is so far.
 */
export function createAlternatives(length: () => number) {
  const open: { isDone: boolean; lengthBefore: number }[] = [];
  return {
    begin(name: string): "skip" | undefined {
      if (name === "mc:AlternateContent") open.push({ isDone: false, lengthBefore: 0 });
      if (name !== "mc:Choice" && name !== "mc:Fallback") return undefined;
      const here = open.at(-1);
      if (here?.isDone) return "skip";
      if (here) here.lengthBefore = length();
      return undefined;
    },
    end(name: string): void {
      if (name === "mc:AlternateContent") open.pop();
      if (name !== "mc:Choice" && name !== "mc:Fallback") return;
      const here = open.at(-1);
      if (here && length() > here.lengthBefore) here.isDone = true;
    },
  };
}
