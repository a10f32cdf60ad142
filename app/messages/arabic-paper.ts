import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const arabicPaperMessages: Messages = {
  "paper.first": "أولاً: عمّن تجيب",
  "paper.child": "الطفل {number, number}",
  "paper.child.about": "عن الطفل {number, number}.",
  "paper.child.if": "املأ هذا الجزء إذا كنت تجيب عن عدد {number, number} من الأطفال أو أكثر.",
  "paper.child.more":
    "هل تجيب عن أكثر من {number, number} من الأطفال؟ اطلب استمارة أخرى، أو استخدم ورقة إضافية. اكتب عليها رقم السؤال وعن أي طفل هو.",
  "paper.only-if": "أجب عن هذا إذا وضعت علامة على {choices} في السؤال {number}، أو إذا لم تجب عن ذلك السؤال.",
};
