import { createWorkMessages } from "./messages.ts";

/** What a figure is of: families, their children, and who was not asked. */
export const figureMessages = createWorkMessages({
  children: "{count, plural, one {# child} other {# children}}",
  families: "{count, plural, one {# family} other {# families}}",
  "children.in-families":
    "{children, plural, one {# child} other {# children}} in {families, plural, one {# family} other {# families}}",
  "children.of-families": "{children, number} (families: {families, number})",
  "not-answered": "Not answered: {count, number}.",
  "not-answered.families": "Not answered: {count, plural, one {# family} other {# families}}.",
  "not-asked":
    "Not asked, by an earlier answer: {count, plural, one {# family} other {# families}} of {all, number}.",
});
