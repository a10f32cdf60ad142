import { z } from "zod";
import { readLength } from "../calendar/timetable-query.ts";
import { textField } from "../text/text-field.server.ts";
import { readDate } from "../typed-fields/read-date.ts";
import { findAddressNameProblem, readAddressName, suggestAddressName } from "./address-name.ts";

const maxAreaNameLength = 80;
const typed = z.string().default("");

/** The form that starts a re-visit. An address name left empty is made from the area's name. */
export const newInspectionForm = z
  .object({
    areaName: textField(),
    slug: textField(),
    "dayOne-day": typed,
    "dayOne-month": typed,
    "dayOne-year": typed,
    days: typed,
  })
  .transform((form, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const { areaName } = form;
    if (areaName === "") problem("areaName", "Enter the area’s name.");
    if (areaName.length > maxAreaNameLength) {
      problem("areaName", `The name is too long: use ${maxAreaNameLength} characters or fewer.`);
    }
    const slug = form.slug === "" ? suggestAddressName(areaName) : readAddressName(form.slug);
    const notThatSlug = areaName === "" && form.slug === "" ? null : findAddressNameProblem(slug);
    if (notThatSlug) problem("slug", notThatSlug);
    const dayOne = readDate({
      day: form["dayOne-day"],
      month: form["dayOne-month"],
      year: form["dayOne-year"],
    });
    if (!dayOne.ok) problem("dayOne", dayOne.error);
    const days = readLength(form.days);
    if (!days.ok) problem("days", days.error);
    if (!dayOne.ok || !days.ok || context.issues.length > 0) return z.NEVER;
    return { areaName, slug, dayOne: dayOne.value, days: days.value };
  });
