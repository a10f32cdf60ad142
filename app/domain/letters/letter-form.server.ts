import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { sectionKinds } from "../letter-status/letter-sections.ts";
import { answerOutcomes, maxCommentLength, maxSectionLength } from "./letter.ts";

export const sectionForm = z.object({
  seen: z.string().regex(/^\d+$/).transform(Number),
  body: z.string().max(maxSectionLength, `Use ${formatNumber(maxSectionLength)} characters at most`),
});

const commentText = (message: string) =>
  z
    .string()
    .min(1, message)
    .max(maxCommentLength, `Use ${formatNumber(maxCommentLength)} characters at most`);

export const commentForm = z.object({
  comment: z.uuid(),
  section: z.string().min(1, "Choose the part of the letter"),
  body: commentText("Say which fact is wrong, and what is right"),
});

export const answerForm = z.object({
  outcome: z.enum(answerOutcomes, "Choose whether the letter was changed"),
  answer: commentText("Say what was changed, or why it stays"),
});

export const publicationForm = z.object({
  release: z.string("Choose a release of counts, or none").min(1, "Choose a release of counts, or none"),
  corrected: commentText("Say what was corrected").optional(),
});

export const reopeningForm = z.object({ reason: commentText("Say why it is reopened") });

export const assuranceForm = z.object({
  edition: z.string(),
  remark: z.string().max(maxCommentLength, `Use ${formatNumber(maxCommentLength)} characters at most`),
});

/** A letter as it was at one moment, as others read it. */
export const editionShape = z.object({
  areaName: z.string(),
  from: z.string(),
  until: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(sectionKinds),
      title: z.string(),
      weakness: z.string().nullable(),
      sufficient: z.boolean().nullable(),
      body: z.string(),
    }),
  ),
});
export type EditionContent = z.infer<typeof editionShape>;
