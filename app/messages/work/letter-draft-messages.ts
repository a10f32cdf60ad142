import { createWorkMessages } from "./messages.ts";

/** The first words of a letter, from what was heard. */
export const letterDraftMessages = createWorkMessages({
  "responses.read":
    "Inspectors read {count, plural, one {# response} other {# responses}} from parents and carers.",
  "responses.received":
    "Inspectors received {count, plural, one {# response} other {# responses}} from parents and carers.",
  "texts.read": "They read {read, number} of the {count, number} texts that people gave.",
  "documents.read": "They read {read, number} of the {count, number} documents that were sent.",
  "young-people.met":
    "They met {count, plural, one {# child or young person} other {# children and young people}} in {discussions, plural, one {# discussion} other {# discussions}}.",
  "young-people.by-themselves":
    "Counted apart from that, {count, plural, one {# child or young person} other {# children and young people}} answered by themselves.",
  "meeting.attended":
    "{count, plural, one {# person} other {# people}} came to the open meeting for parents and carers.",
});
