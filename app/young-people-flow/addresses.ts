import { paths } from "#app/paths.ts";

/** Ways on from a recording or a drawing, by the value of the button that was pressed. */
export const waysOn = ["", "skip", "type", "stop", "stay"] as const;
export type WayOn = (typeof waysOn)[number];

/** What was pressed; the way on to the next question where that is none of them. */
export function readWayOn(go: string | undefined): WayOn {
  return waysOn.find((way) => way === go) ?? "";
}

/** Where a way leads: to the next question or to what was said, back to the question to type, to an end, or to the page again. */
export function addressOfWay(
  way: WayOn,
  { slug, number, count, page }: { slug: string; number: number; count: number; page: string },
): string {
  const to = paths.youngPerson;
  switch (way) {
    case "stay":
      return page;
    case "type":
      return to.question(slug, number);
    case "stop":
      return to.stop(slug);
    case "":
    case "skip":
      return number < count ? to.question(slug, number + 1) : to.check(slug);
  }
}
