import type { Audience } from "#app/domain/questions/question.ts";
import { paths, withQuery } from "#app/paths.ts";

/** What the page of an audience's comments is called: a forum comments on parents' questions, a group on young people's. */
export function commentsTitle(audience: Audience | undefined): string {
  return audience === "young-people" ? "The group’s comments" : "The forum’s comments";
}

/** Where the comments on an audience's questions are read and answered. */
export function commentsAddress(
  inspectionId: string,
  { audience, done }: { audience: Audience; done?: string },
): string {
  const asked = audience === "young-people" ? { audience } : {};
  return withQuery(paths.reviews.comments(inspectionId), done === undefined ? asked : { ...asked, done });
}
