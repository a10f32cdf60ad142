import { createWorkMessages } from "./messages.ts";

/** Discussions with children and young people. */
export const discussionMessages = createWorkMessages({
  "young-people": "{count, plural, one {# young person} other {# young people}}",
  "young-people.of-whom":
    "{count, plural, one {# young person} other {# young people}}, of whom {counting, plural, one {# counts} other {# count}}.",
  "young-people.here": "{count, plural, one {counts} other {count}} in this discussion.",
  "own.responses":
    "{count, plural, one {# response was sent} other {# responses were sent}}{withdrawn, plural, =0 {} one {, of which # was withdrawn} other {, of which # were withdrawn}}.",
  "consent.withdrawn":
    "{who} withdrew {count, plural, one {a} other {their}} consent. {counting, plural, one {# young person counts} other {# young people count}} now. Remove the faces, the cards and the words that {count, plural, one {this young person} other {they}} gave.",
  "answers.too-many":
    "{count, plural, one {# answer} other {# answers}} for {counting, plural, one {# who counts} other {# who count}}. Remove {over}.",
  "focus-areas.without-faces":
    "For {count, plural, one {one focus area} other {# focus areas}} no question with faces or cards has been shared yet. Add it to",
});
