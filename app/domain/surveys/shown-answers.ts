import type { Said } from "../questions/wording.ts";

/** An answer as its writer reads it back. `control`: the name of its control on the page where it can be changed. */
export type ShownAnswer = {
  key: string;
  control: string;
  label: Said;
  value: string[];
  changeHref?: string;
};

export type ShownPage = { number: number; name: Said; answers: ShownAnswer[] };
