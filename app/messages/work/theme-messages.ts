import { createWorkMessages } from "./messages.ts";

/** Themes, and how much is under each. */
export const themeMessages = createWorkMessages({
  texts: "{count, plural, one {# text} other {# texts}}",
  "texts.and-passages":
    "{texts, plural, one {# text} other {# texts}}, {passages, plural, one {# passage} other {# passages}} of documents",
  "texts.counted": "{counted} {base, plural, one {text} other {texts}}",
  "count.writers": "{count, plural, one {# writer} other {# writers}}",
  "count.texts": "{count, plural, one {# text} other {# texts}}",
  "count.passages": "{count, plural, one {# passage} other {# passages}}",
  "figure.open":
    "{count, plural, one {# text} other {# texts}}, {group}: open {count, plural, one {it} other {them}}",
  "figure.open-feeling":
    "{count, plural, one {# text} other {# texts}}, {feeling}, {group}: open {count, plural, one {it} other {them}}",
  "texts.next": "Next {count}",
  "texts.coded-by": "{feeling}: {by}",
  "texts.open": "Open its {count, plural, one {text} other {# texts}}",
  "passages.open": "Open its {count, plural, one {passage} other {# passages}} of documents",
  suggestions: "How much of what was suggested was taken",
  "suggestions.for-theme": "Texts suggested for a theme",
  "suggestions.like-text": "Texts suggested as like another",
  "suggestions.mask": "Masks proposed for quotations",
  "suggestions.accepted": "{accepted, number} of {suggested, number} taken ({share, number, percent})",
  "suggestions.none": "nothing was suggested yet",
  "suggestions.note":
    "A text is taken once it is put under that theme, or under one of the other text’s themes, after it was suggested. A mask is taken where the quotation masks those words. Nobody’s name is kept with this.",
  "done.made": "“{name}” is made.",
  "done.renamed": "It is called “{name}” now.",
  "done.ordered": "“{name}” has moved.",
  "done.merged": "“{name}” is merged into “{into}”.",
  "done.removed": "“{name}” is removed.",
  "done.restored": "“{name}” is back, with what was under it.",
  "refused.name-taken": "This focus area has another theme called “{name}”",
  "refused.restored.name-taken":
    "“{name}” cannot come back: its focus area has another theme of that name. Rename that one first.",
  "refused.restored.merged-on":
    "“{name}” cannot come back yet: the theme that it was merged into is gone, too. Bring that back first.",
  "refused.gone": "That theme is no longer here. Somebody else has changed it.",
  "refused.place": "It cannot go there.",
  "removed.merged": "“{name}” was merged into “{into}”: {by}, {at}",
  "removed.removed": "“{name}” was removed: {by}, {at}",
  "removed.count": "{count, plural, one {# theme} other {# themes}} merged or removed",
  "merge.title": "Merge “{name}” into “{into}”?",
  "merge.words":
    "All that is under “{name}” ({counts}) goes under “{into}”, and “{name}” leaves the list. Who coded what stays on record. You can undo it.",
  "merge.choose": "Merge “{name}” into another theme",
  "remove.title": "Remove “{name}”?",
  "remove.words":
    "What is under “{name}” ({counts}) is no longer under it. The texts stay, and so does the record of who coded what. You can undo it.",
});
