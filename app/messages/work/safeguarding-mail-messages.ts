import { createWorkMessages } from "./messages.ts";

/** What the inspector named for the safeguarding queue is sent. */
export const safeguardingMailMessages = createWorkMessages({
  "message.subject":
    "Safeguarding queue of the re-visit of {areaName}: {count, plural, one {# new entry} other {# new entries}}",
  "message.entries":
    "There {count, plural, one {is # new entry} other {are # new entries}} in the safeguarding queue of the re-visit of {areaName}: words that may speak of danger to a child, or a concern that somebody recorded.",
  "recordings.subject":
    "Re-visit of {areaName}: {count, plural, one {a recording or drawing of a young person waits} other {# recordings and drawings of young people wait}} for you",
  "recordings.sent":
    "{count, plural, one {A recording or drawing of a young person was} other {# recordings and drawings of young people were}} sent in the re-visit of {areaName}. Nobody else can open {count, plural, one {it} other {them}} before that is done.",
  "recordings-unheard.subject":
    "Re-visit of {areaName}: nobody has heard or seen {count, plural, one {a recording or drawing of a young person} other {# recordings and drawings of young people}}",
  "recordings-unheard.sent":
    "Nobody has heard or seen {count, plural, one {a recording or drawing} other {# recordings and drawings}} of young people in the re-visit of {areaName}, and the time for {count, plural, one {it} other {them}} is running out or over.",
  "passed.subject":
    "Safeguarding queue of the re-visit of {areaName}: {count, plural, one {an entry was} other {# entries were}} passed to you",
  "passed.entries":
    "{count, plural, one {An entry} other {# entries}} of the safeguarding queue of the re-visit of {areaName} {count, plural, one {was} other {were}} passed to you.",
  "unopened.subject":
    "Safeguarding queue of the re-visit of {areaName}: nobody has opened {count, plural, one {an entry} other {# entries}}",
  "unopened.entries":
    "Nobody has opened {count, plural, one {an entry} other {# entries}} of the safeguarding queue of the re-visit of {areaName}, and the time for {count, plural, one {it} other {them}} is running out.",
  "no-action.subject":
    "Safeguarding queue of the re-visit of {areaName}: {count, plural, one {an entry is} other {# entries are}} overdue",
  "no-action.entries":
    "{count, plural, one {An entry} other {# entries}} of the safeguarding queue of the re-visit of {areaName} {count, plural, one {was} other {were}} to be seen to by now, and nothing is recorded about {count, plural, one {it} other {them}}.",
});
