import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const arabicYoungHallMessages: Messages = {
  "young-hall.no-script": "تحتاج هذه الصفحة إلى JavaScript.",
  "young-hall.with-signal": "أجب حين توجد إشارة. عندها يمكنك أيضًا أن تسجل أو ترسم",
  "young-hall.ready": "جاهز. يعمل الآن بلا إشارة",
  "young-hall.ready.words": "ابق في هذه الصفحة. لا تغلقها. لا تحمّلها من جديد.",
  "young-hall.where": "ما تقوله يبقى على هذا الجهاز حتى توجد إشارة. عندها يُرسل إلى المفتشين.",
  "young-hall.until": "يمكن إرساله حتى نهاية يوم {until}. بعد ذلك يفوت الوقت، وتمسحه هذه الصفحة.",
  "young-hall.off": "هل ينطفئ الجهاز؟ ما ينتظر يبقى عليه. افتح الرمز نفسه مرة أخرى حين توجد إشارة.",
  "young-hall.keep": "احتفظ به. يُرسل حين توجد إشارة",
  "young-hall.state": "ما هو وأين",
  "young-hall.waiting": "على هذا الجهاز، لم يُرسل بعد:",
  "young-hall.sent": "أُرسل من هنا:",
  "young-hall.card.title": "شكرًا لك",
  "young-hall.card.how": "صوّرها أو اكتبها. تفتح ما قلته بعد إرساله.",
  "young-hall.card.waiting": "ما قلته على هذا الجهاز. لم يُرسل بعد. يُرسل حين توجد إشارة.",
  "young-hall.card.sent": "أُرسل ما قلته. هو عند المفتشين. لم يعد على هذا الجهاز.",
  "young-hall.card.problem": "ما قلته على هذا الجهاز. تعذّر إرساله. أخبر المفتش.",
  "young-hall.card.next": "معي بطاقتي. الشخص التالي",
  "young-hall.problem.number-not-free":
    "لم يُرسل. أجاب شخص ما بهذا الرقم، أو ليس عند المفتشين نعم له. أخبر المفتش. ثم حاول مرة أخرى أو اختر رقمك:",
  "young-hall.problem.link-closed": "لم يُرسل. الرمز مغلق. أخبر المفتش. ثم حاول مرة أخرى.",
  "young-hall.problem.too-late": "فات وقت إرساله. مُسح هنا.",
  "young-hall.problem.refused": "تعذّر إرساله. ما زال هنا. أخبر المفتش.",
  "young-hall.again": "حاول مرة أخرى",
};
