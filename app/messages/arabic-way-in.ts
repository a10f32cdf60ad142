import type { Messages } from "./english.ts";

/** The way into the survey and the questions about the family, in Arabic. A draft until a named person signs it off. */
export const arabicWayInMessages: Messages = {
  "tools.menu": "القائمة",
  "form.needed": "(مطلوب)",
  "form.leave-out-any": "يمكنك ترك أي سؤال.",
  "form.leave-out-but": "يمكنك ترك أي سؤال لا تجد عنده كلمة «مطلوب».",
  "about.first": "أولًا، عنك",
  "about.child-number": "الطفل {child, number}:",
  "about.role.young-person": "أنا من الشباب، عمري 16 سنة أو أكثر",
  "about.role.young-person.hint": "توجد صفحة لك. سننقلك إليها.",
  "about.children.short-hint": "من عمر 0 إلى 25 سنة، ولديهم احتياجات خاصة أو إعاقة.",
  "background.title": "المزيد عنك قليلًا",
  "background.why":
    "يمكنك ترك هذا كله. إنه يساعدنا على معرفة ما إذا كان صوت كل أنواع الأسر مسموعًا. تبقى المجموعات الصغيرة مخفية.",
  "consent.short.who-reads":
    "لا يقرأ إجاباتك إلا المفتشون ومن يراجعون عملهم. لا يراها مجلسك المحلي ولا المدرسة ولا الخدمات الصحية.",
  "consent.short.evidence":
    "تصبح إجاباتك من الأدلة. نحتفظ بها مدة لا تقل عن {months, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}} بعد نشر رسالة المفتشين.",
  "consent.short.danger": "إذا كان طفل معرّضًا للخطر، فيجب على المفتشين إبلاغ من يحافظون على سلامة الأطفال.",
  "consent.short.no-names": "يُرجى عدم كتابة أي أسماء.",
  "consent.more": "المزيد عن هذه الموافقة",
};
