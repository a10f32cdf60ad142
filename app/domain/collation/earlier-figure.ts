import { z } from "zod";
import { compareShares, minAnswersToCompare, percent, type Share, wilson } from "./interval.ts";

/** What an earlier count found to a question that is asked again: of how many, or only the share, in tenths of a per cent. */
export type EarlierFigure = {
  id: string;
  meaningId: string;
  labels: string[];
  source: string;
} & ({ count: number; base: number; share: null } | { count: null; base: null; share: number });

export const maxSourceLength = 300;

const whole = (asked: string) =>
  z
    .string()
    .transform((text) => text.replace(/[\s,]/g, ""))
    .refine((text) => text === "" || /^\d{1,7}$/.test(text), asked)
    .transform((text) => (text === "" ? null : Number(text)));

export const earlierForm = z
  .object({
    answers: z.union(
      [z.string().transform((one) => [one]), z.array(z.string()).min(1)],
      "Choose the answers that were counted then",
    ),
    count: whole("Enter a whole number, such as 48"),
    base: whole("Enter a whole number, such as 120"),
    share: z
      .string()
      .transform((text) => text.replace(/[\s%]/g, ""))
      .refine(
        (text) => text === "" || /^\d{1,3}(\.\d)?$/.test(text),
        "Enter a percentage, such as 40 or 40.5",
      )
      .transform((text) => (text === "" ? null : Math.round(Number(text) * 10)))
      .refine((share) => share === null || share <= 1000, "A percentage is 100 at most"),
    source: z
      .string()
      .min(1, "Say where the figure stands")
      .max(maxSourceLength, `Use ${maxSourceLength} characters at most`),
  })
  .superRefine(({ count, base, share }, context) => {
    const hasCount = count !== null || base !== null;
    if (!hasCount && share === null) {
      context.addIssue({
        code: "custom",
        path: ["count"],
        message: "Enter how many of how many, or the percentage",
      });
    }
    if (hasCount && share !== null) {
      context.addIssue({
        code: "custom",
        path: ["share"],
        message: "Enter either the numbers or the percentage",
      });
    }
    if (hasCount && (count === null || base === null || base === 0)) {
      context.addIssue({
        code: "custom",
        path: ["base"],
        message: "Enter both numbers: how many, of how many",
      });
    }
    if (count !== null && base !== null && count > base) {
      context.addIssue({
        code: "custom",
        path: ["count"],
        message: "More cannot have said it than answered",
      });
    }
  });

/** The share then, 0 to 1. */
export function shareThen(figure: EarlierFigure): number {
  return figure.share === null ? figure.count / figure.base : figure.share / 1000;
}

/** Whether what families say has changed by more than chance, in a sentence that can be read aloud. */
export function describeThenAndNow(figure: EarlierFigure, now: Share): string {
  const then = shareThen(figure);
  if (now.base < minAnswersToCompare) return `Only ${now.base} answered now: too few to compare.`;
  const points = Math.abs(Math.round((now.count / now.base - then) * 100));
  const more = now.count / now.base > then;
  const change =
    points === 0 ? "The share is the same" : `${points} in 100 ${more ? "more" : "fewer"} than then`;
  if (figure.share === null) {
    const compared = compareShares(now, figure);
    if (compared === "too-few") return `Only ${figure.base} answered then: too few to compare.`;
    return compared === "no-clear-difference"
      ? `${change}. Chance alone could make this difference.`
      : `${change}: beyond what chance would usually make.`;
  }
  const interval = wilson(now);
  const isInside = interval !== null && then >= interval.low && then <= interval.high;
  return isInside
    ? `${change}. Chance alone could make this difference.`
    : `${change}: beyond what chance would make in today’s answers. How many answered then is not known, so part of it may be chance all the same.`;
}

/** "48 of 120 (40%)", or "40%" where no more is known. */
export function formatEarlierFigure(figure: EarlierFigure): string {
  if (figure.share !== null) return `${figure.share / 10}%`;
  return `${figure.count.toLocaleString("en-GB")} of ${figure.base.toLocaleString("en-GB")} (${percent(shareThen(figure))})`;
}
