import { createWorkMessages } from "./messages.ts";

/** The safeguarding queue and the message about it. */
export const safeguardingMessages = createWorkMessages({
  "entry.actions": "{count, plural, one {# note} other {# notes}} of what was done",
  "texts.unchecked":
    "{count, plural, one {# text} other {# texts}} from before an update of Noonday {count, plural, one {is} other {are}} still to be looked through",
  "entries.shown": "{count, plural, one {# entry} other {# entries}}",
  passages: "{count, plural, one {passage {list}} other {passages {list}}}",
  "documents.unchecked":
    "{count, plural, one {# document is} other {# documents are}} still to be looked through",
  "age.minutes": "{count, plural, one {# minute} other {# minutes}}",
  "age.hours": "{count, plural, one {# hour} other {# hours}}",
  "age.days": "{count, plural, one {# day} other {# days}}",
});
