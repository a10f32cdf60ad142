import { createWorkMessages } from "./messages.ts";

/** The safeguarding queue and the message about it. */
export const safeguardingMessages = createWorkMessages({
  "entry.actions": "{count, plural, one {# note} other {# notes}} of what was done",
  "texts.unchecked":
    "{count, plural, one {# text} other {# texts}} from before an update of Noonday {count, plural, one {is} other {are}} still to be looked through",
  "recordings.unheard":
    "{count, plural, one {# recording or drawing of a young person is} other {# recordings and drawings of young people are}} still to be heard or put into words",
  "recordings.unheard-sealing":
    "Nobody has heard or seen {count, plural, one {# recording or drawing of a young person} other {# recordings and drawings of young people}}.",
  "recordings.under-seal":
    "{count, plural, one {# recording or drawing was} other {# recordings and drawings were}} not put into words before the seal. {count, plural, one {It is} other {They are}} erased at {date}, unless the seal is removed before.",
  "recordings.sealing":
    "{count, plural, one {# recording or drawing of a young person is} other {# recordings and drawings of young people are}} not put into words. Under the seal it cannot be done any more: what they said would not count",
  "entries.shown": "{count, plural, one {# entry} other {# entries}}",
  passages: "{count, plural, one {passage {list}} other {passages {list}}}",
  "documents.unchecked":
    "{count, plural, one {# document is} other {# documents are}} still to be looked through",
  "age.minutes": "{count, plural, one {# minute} other {# minutes}}",
  "age.hours": "{count, plural, one {# hour} other {# hours}}",
  "age.days": "{count, plural, one {# day} other {# days}}",
});
