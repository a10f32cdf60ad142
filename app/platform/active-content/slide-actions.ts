import type { Zip } from "../zip.ts";
import type { ActiveContent } from "./active-content.ts";
import { readElements } from "./read-elements.ts";

/** What a shape does when it is pressed or pointed at: starting a program or a macro (MS-OE376, 2.1.1178). */
export async function findInSlideActions(zip: Zip, part: string): Promise<ActiveContent | null> {
  let found: ActiveContent | null = null;
  await readElements(zip, part, {
    begin({ attributes: { action = "" } }) {
      const [, verb] = /^\s*ppaction:\/\/([a-z]+)/i.exec(action) ?? [];
      if (/^(program|macro|ole)$/i.test(verb ?? "")) found = "macros";
      return found !== null;
    },
  });
  return found;
}
