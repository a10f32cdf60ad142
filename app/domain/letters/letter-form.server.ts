import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { sectionKinds } from "../letter-status/letter-sections.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { maxCopyNameLength, type NamedCopyKind, namedCopyKinds } from "./copies.ts";
import { answerOutcomes, maxCommentLength, maxSectionLength } from "./letter.ts";
import { headLimits } from "./letter-head.ts";

const commentText = (message: string) =>
  z
    .string()
    .min(1, message)
    .max(maxCommentLength, `Use ${formatNumber(maxCommentLength)} characters at most`);

export const sectionForm = z.object({
  seen: z.string().regex(/^\d+$/).transform(Number),
  body: z.string().max(maxSectionLength, `Use ${formatNumber(maxSectionLength)} characters at most`),
  /** The ready sentence of other serious concerns that goes under the words. */
  ready: z.enum(["none", "closing"]).optional(),
  /** A finding that the words take over, and its version: `id 2`. */
  take: z
    .string()
    .regex(/^[\w-]{1,60} \d{1,6}$/)
    .transform((value) => {
      const [findingId = "", version = ""] = value.split(" ");
      return { findingId, version: Number(version) };
    })
    .optional(),
});

const typed = z.string().default("");
const threeBoxes = { "date-day": typed, "date-month": typed, "date-year": typed };

function dateOf(form: Record<keyof typeof threeBoxes, string>, context: z.RefinementCtx) {
  const read = readDate({ day: form["date-day"], month: form["date-month"], year: form["date-year"] });
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", path: ["date"], message: read.error });
  return z.NEVER;
}

const lines = (max: number) => z.string().max(max, `Use ${formatNumber(max)} characters at most`);

/** The form that says whom the letter is to, its date and who signs it. */
export const headForm = z
  .object({
    seen: z.string().regex(/^\d+$/).transform(Number),
    addressees: lines(headLimits.addressees).min(1, "Write to whom the letter is"),
    copiedTo: lines(headLimits.copiedTo),
    ...threeBoxes,
    ofstedSignatory: lines(headLimits.signatory).min(1, "Write who signs for Ofsted"),
    cqcSignatory: lines(headLimits.signatory).min(1, "Write who signs for the CQC"),
  })
  .transform((form, context) => {
    const { seen, addressees, copiedTo, ofstedSignatory, cqcSignatory } = form;
    const dated = dateOf(form, context).toString();
    return { seen, head: { addressees, copiedTo, dated, ofstedSignatory, cqcSignatory } };
  });

/** The form that delays the letter: until when, and why. */
export const delayForm = z.object({ ...threeBoxes, reason: z.string() }).transform((form, context) => {
  const publishBy = dateOf(form, context);
  const reason = commentText("Say why it is delayed").safeParse(form.reason);
  if (reason.success) return { publishBy, reason: reason.data };
  const message = reason.error.issues[0]?.message ?? "Say why it is delayed";
  context.addIssue({ code: "custom", path: ["reason"], message });
  return z.NEVER;
});

const isNamedCopyKind = (kind: string): kind is NamedCopyKind =>
  namedCopyKinds.some((named) => named === kind);

/** The form that records to whom copies went, and when. */
export const copiesForm = z
  .object({
    to: z.union([z.string(), z.array(z.string())]).default([]),
    organisation: typed.pipe(lines(maxCopyNameLength)),
    ...threeBoxes,
  })
  .transform((form, context) => {
    const kinds = [form.to].flat().filter(isNamedCopyKind);
    if (kinds.length === 0 && form.organisation === "")
      context.addIssue({
        code: "custom",
        path: ["to"],
        message: "Choose to whom copies went, or name another",
      });
    return { kinds, other: form.organisation, sentOn: dateOf(form, context) };
  });

const sentencePlace = z.string("Choose a sentence, or the whole section").regex(/^\d{0,4}$/);
const readPlace = (place: string) => (place === "" ? null : Number(place));

export const commentForm = z.object({
  comment: z.uuid(),
  section: z.string().min(1, "Choose the part of the letter"),
  /** The place of a sentence in the part as it was sent; empty for the whole part. */
  sentence: sentencePlace.default("").transform(readPlace),
  body: commentText("Say which fact is wrong, and what is right"),
});

export const answerForm = z.object({
  outcome: z.enum(answerOutcomes, "Choose whether the letter was changed"),
  answer: commentText("Say what was changed, or why it stays"),
});

/** The form by which an inspector comments on a sentence to the others. */
export const sectionCommentForm = z.object({
  comment: z.uuid(),
  /** The version of the section that the form shows. */
  seen: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  /** The place of a sentence in that version; empty for the whole section. */
  sentence: sentencePlace.transform(readPlace),
  body: commentText("Write your comment"),
});

export const settlementForm = z.object({
  outcome: z.enum(answerOutcomes, "Choose whether the letter was changed"),
  answer: lines(maxCommentLength),
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

/** What of families' words stands beside a decision on the page for everybody. */
export const summaryShape = z.object({
  themes: z.array(
    z.object({
      themeId: z.string(),
      /** In words for everybody, by language; always in English. */
      words: z.record(z.string(), z.string()),
      atLeast: z.int().min(0),
    }),
  ),
  /** The number of a quotation. */
  quotation: z.int().nullable(),
});

/** A letter as it was at one moment, as others read it. */
export const editionShape = z.object({
  areaName: z.string(),
  from: z.string(),
  until: z.string(),
  /** Not there in editions made before letters had one. */
  head: z
    .object({
      addressees: z.string(),
      copiedTo: z.string(),
      dated: z.string(),
      ofstedSignatory: z.string(),
      cqcSignatory: z.string(),
    })
    .optional(),
  sections: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(sectionKinds),
      title: z.string(),
      weakness: z.string().nullable(),
      sufficient: z.boolean().nullable(),
      body: z.string(),
      /** Not there where nothing was chosen. */
      summary: summaryShape.optional(),
    }),
  ),
});
export type EditionContent = z.infer<typeof editionShape>;
