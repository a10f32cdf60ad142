import { arabicAccessibilityMessages } from "./arabic-accessibility.ts";
import { arabicAreaMessages } from "./arabic-area.ts";
import { arabicDecidedMessages } from "./arabic-decided.ts";
import { arabicHomeMessages } from "./arabic-home.ts";
import { arabicPaperMessages } from "./arabic-paper.ts";
import { arabicPrivacyMessages } from "./arabic-privacy.ts";
import { arabicSurveyMessages } from "./arabic-survey.ts";
import { arabicTalkMessages } from "./arabic-talk.ts";
import { arabicWayInMessages } from "./arabic-way-in.ts";
import { arabicYoungAnswerMessages } from "./arabic-young-answer.ts";
import { arabicYoungHallMessages } from "./arabic-young-hall.ts";
import { arabicYoungPeoplesRecordingMessages } from "./arabic-young-people-recording.ts";
import { arabicYoungWaysMessages } from "./arabic-young-ways.ts";
import type { Messages } from "./english.ts";

/**
 * A draft until a named person signs it off. `\u2066` and `\u2069` keep telephone numbers and codes in their order,
 * which right-to-left text would otherwise turn round.
 */
export const arabicMessages: Messages = {
  "form.continue": "متابعة",
  "form.later": "حفظ والعودة لاحقًا",
  "form.back": "رجوع",
  "form.optional": "(اختياري)",
  "form.or": "أو",
  "form.error": "خطأ:",
  "form.change": "تغيير",
  "form.not-answered": "لم تتم الإجابة",
  "form.left-out": "تُرك بلا إجابة",
  "form.yes": "نعم",
  "form.no": "لا",
  "form.choose-several": "يمكنك اختيار كل ما ينطبق.",
  "form.compare-with": "قارن الوضع الآن بما كان عليه في {date}.",
  "form.limit": "أقصى عدد من الأحرف يمكنك كتابته: {many, number}.",
  "form.step": "الخطوة {step, number} من {of, number}",
  "form.step-named": "الخطوة {step, number} من {of, number}: {name}",
  "form.put-right":
    "{count, plural, zero {لا يوجد ما يحتاج إلى تصحيح} one {هناك أمر واحد يحتاج إلى تصحيح} two {هناك أمران يحتاجان إلى تصحيح} few {هناك # أمور تحتاج إلى تصحيح} many {هناك # أمرًا يحتاج إلى تصحيح} other {هناك # أمر يحتاج إلى تصحيح}}",
  "form.one-step-back": "خطوة إلى الوراء",
  "form.skip-to-content": "الانتقال إلى المحتوى الرئيسي",
  "form.print": "طباعة هذه الصفحة",

  "script.saved": "تم الحفظ",
  "script.not-saved": "لا يمكننا الحفظ في الوقت الحالي. ما كتبته لا يزال في هذه الصفحة، ونحن نواصل المحاولة.",
  "script.elsewhere": "لقد أجبت عن هذا السؤال في نافذة أخرى أيضًا. اضغط على «متابعة» لرؤية الإجابتين.",
  "script.not-kept": "تعذّر حفظ هذا هنا. اضغط على «متابعة» لمعرفة السبب. ما كتبته لم يضِع.",
  "script.slow": "لا يزال الإرسال جاريًا. يُرجى الانتظار لحظة.",
  "script.unreachable":
    "لا يمكننا الوصول إلى Noonday في الوقت الحالي. ما كتبته لا يزال هنا. نحن نواصل المحاولة، ويمكنك الضغط على الزر مرة أخرى.",
  "script.read-to-me": "استمع إلى النص",
  "script.stop-reading": "إيقاف القراءة",
  "script.room-left": "عدد الأحرف المتبقية: '{many}'",
  "script.too-long": "النص طويل جدًا. عدد الأحرف الزائدة: '{many}'",
  "script.too-long-to-save":
    "إحدى الإجابات طويلة جدًا، ولذلك لم تُحفظ هذه الإجابة. يُرجى تقصيرها. وقد حُفظ كل ما عداها.",

  "problem.choose-listed": "يُرجى الاختيار من الإجابات المذكورة.",
  "problem.choose-one-only": "يُرجى اختيار إجابة واحدة فقط.",
  "problem.choose-one": "يُرجى اختيار إجابة.",
  "problem.choose-some": "يُرجى اختيار إجابة واحدة على الأقل.",
  "problem.write": "يُرجى كتابة إجابتك.",
  "problem.too-long":
    "{over, plural, zero {إجابتك طويلة جدًا.} one {إجابتك أطول من المسموح بحرف واحد.} two {إجابتك أطول من المسموح بحرفين.} few {إجابتك أطول من المسموح بـ # أحرف.} many {إجابتك أطول من المسموح بـ # حرفًا.} other {إجابتك أطول من المسموح بـ # حرف.}} أقصى عدد من الأحرف يمكننا حفظه: {most, number}.",
  "problem.alone": "لقد اخترت «{choice}» وشيئًا آخر معه. يُرجى ترك واحد منهما فقط.",
  "problem.alone-choice":
    "إحدى الإجابات التي اخترتها لا تجتمع مع غيرها. يُرجى ترك تلك الإجابة وحدها أو ترك الإجابات الأخرى.",
  "form.error-title": "خطأ: {title}",

  "moment.noon": "12 ظهرًا",
  "moment.midnight": "12 منتصف الليل",
  moment: "{date}، الساعة {time}",

  "footer.words":
    "Noonday: صوت الأسر مسموع عندما يعود المفتشون لزيارة خدمات الاحتياجات التعليمية الخاصة والإعاقة (SEND) في منطقة محلية.",
  "demo.title": "مثال غير حقيقي.",
  "demo.words": "لا يوجد هنا أي مكان أو شخص أو إجابة حقيقية.",
  "demo.link": "جرّب دور أي شخص فيه",

  "footer.accessibility": "سهولة الوصول",

  "broken.not-saved":
    "الخطأ من جانبنا. ربما لم يُحفظ هذا بعد. ما كتبته موجود هنا: اضغط الزر للمحاولة مرة أخرى. لا يُحسب شيء مرتين. إذا لم ينجح ذلك، فانتظر بضع دقائق ثم اضغط مرة أخرى.",
  "broken.again": "المحاولة مرة أخرى",
  "broken.unsaved.title": "لم نتمكن من حفظ هذا",
  "broken.unsaved.sent": "سبق إرسال إجاباتك من هذا الجهاز، ولذلك لم يكن ممكنًا إضافة أي شيء إليها.",
  "broken.unsaved.gone":
    "لا يمكننا العثور على الإجابات التي بدأتها على هذا الجهاز. ربما تم مسحها، أو ربما لا يحتفظ المتصفح بملفات تعريف الارتباط (cookies).",
  "broken.unsaved.label": "ما كتبته",
  "broken.unsaved.hint": "لم يره أحد غيرك. انسخه قبل مغادرة هذه الصفحة.",
  "broken.unsaved.to-receipt": "عرض الإيصال",
  "broken.unsaved.to-start": "الذهاب إلى بداية الاستبيان",

  "help.title": "إذا كان أحد الأطفال غير آمن",
  "help.call": "إذا كان شخص ما في خطر الآن، فاتصل بالرقم <call>999</call>.",
  "help.not-here": "لا تُقرأ الإجابات عن هذا الاستبيان فورًا.",
  "help.by-day": "نهارًا",
  "help.by-night": "ليلًا وفي عطلة نهاية الأسبوع",

  "ways.title": "طرق أخرى لإيصال صوتك",
  "ways.title.over": "إلى من يمكنك التوجّه",
  "ways.meeting": "<link>يمكنك حضور الاجتماع المفتوح</link>. لا حاجة إلى الحجز.",
  "ways.young-people": "<link>للشباب صفحة خاصة بهم</link>: كيف يمكنهم أن يقولوا رأيهم للمفتشين.",
  "ways.paper":
    "<link>يمكنك طباعة الأسئلة على الورق</link> والإجابة عنها، ثم تسليمها باليد أو إرسالها بالبريد.",
  "ways.complaints": "لتقديم شكوى بشأن الخدمات في منطقتك",
  "ways.advice": "مشورة مجانية ومستقلة",

  "tools.label": "اللغة والقراءة السهلة والمساعدة",

  "danger.link": "قد يكون أحد الأطفال في خطر",
  "danger.title": "إذا كان من المحتمل أن يكون أحد الأطفال في خطر",
  "danger.now": "إذا كان شخص ما في خطر الآن، فاتصل بالرقم <call>999</call> واطلب الشرطة (Police).",
  "danger.cannot-speak":
    "إذا لم تتمكن من الكلام وأنت تتصل من هاتف محمول، فاتصل بالرقم 999 واضغط 55 عندما يُطلب منك ذلك. وإذا كنت لا تستطيع السمع أو الكلام، فيمكنك استخدام <text>خدمات 999 بالرسائل النصية وخدمات الترحيل</text>.",
  "danger.not-now":
    "إذا لم يكن الأمر عاجلًا، فاتصل بقسم الرعاية الاجتماعية للأطفال (children’s social care) في مجلسك المحلي. لا يلزم أن تكون متأكدًا.",
  "danger.nspcc":
    "تقدّم جمعية NSPCC لحماية الأطفال المشورة للكبار أيضًا: <call>\u20660808 800 5000\u2069</call>.",
  "danger.childline":
    "يمكن للأطفال والشباب الاتصال بخط Childline لمساعدة الأطفال في أي وقت: <call>\u20660800 1111\u2069</call>. المكالمة مجانية.",
  "danger.survey":
    "لا تُقرأ الإجابات عن هذا الاستبيان فورًا. إذا كتبت أن أحد الأطفال قد يكون معرّضًا للخطر، فيجب على المفتشين إبلاغ الجهة المختصة بذلك.",
  "danger.back": "العودة إلى حيث كنت",
  "danger.saved": "تم حفظ ما كتبته.",

  "leave.button": "خروج سريع",
  "leave.title": "لقد خرجت من الاستبيان",
  "leave.done": "أُزيل موضعك في الاستبيان من هذا الجهاز.",
  "leave.history":
    "لا يزال سجل المتصفح يبيّن أن هذا الموقع قد فُتح. لإزالة ذلك، افتح السجل (History) من قائمة المتصفح واحذف صفحات اليوم.",
  "leave.onward": "الذهاب إلى صفحة عن الطقس",
  "leave.before":
    "زر «خروج سريع» يزيل موضعك في الاستبيان من هذا الجهاز فورًا ويعرض صفحة عن الطقس. لن يضيع ما حفظته إذا كان رمزك معك.",

  "show.link": "العرض بالطريقة التي تناسبني",
  "show.title": "العرض بالطريقة التي تناسبني",
  "show.words":
    "اختر ما يناسبك. يُحفظ اختيارك على هذا الجهاز. إذا أجبت عن الاستبيان، تُحفظ لغتك وEasy Read مع إجاباتك.",
  "show.language": "اللغة",
  "show.language.draft": "هذه الترجمة مسودة.",
  "show.easy": "القراءة السهلة (Easy Read)",
  "show.easy.on": "القراءة السهلة: تشغيل",
  "show.easy.off": "القراءة السهلة: إيقاف",
  "show.easy.hint": "كلمات قصيرة، وسؤال واحد في كل مرة في معظم الصفحات، مع صور.",
  "show.easy.no": "الكلمات المعتادة",
  "show.text-size": "حجم الكلمات",
  "show.text-size.usual": "معتاد",
  "show.text-size.large": "كبير",
  "show.text-size.larger": "أكبر",
  "show.text-size.largest": "الأكبر",
  "show.spacing": "المسافة بين الحروف وبين السطور",
  "show.spacing.usual": "معتادة",
  "show.spacing.wide": "واسعة",
  "show.font": "شكل الحروف",
  "show.font.usual": "معتاد",
  "show.font.plain": "بسيط وعريض",
  "show.font.serif": "كما في الكتب",
  "show.colours": "الألوان",
  "show.colours.device": "كما هو مضبوط في جهازي",
  "show.colours.light": "داكن على فاتح",
  "show.colours.dark": "فاتح على داكن",
  "show.colours.cream": "أسود على كريمي",
  "show.colours.yellow-on-black": "أصفر على أسود",
  "show.motion": "الحركة في الصفحة",
  "show.motion.device": "كما هو مضبوط في جهازي",
  "show.motion.still": "إبقاء كل شيء ثابتًا",
  "show.save": "اعرضها هكذا",

  "consent.title": "هل توافق على المشاركة؟",
  "consent.who-reads":
    "يطرح هذه الأسئلة مفتشون من Ofsted (هيئة تفتيش التعليم) وCare Quality Commission (CQC) (هيئة جودة الرعاية). وهم وكبار المفتشين الذين يراجعون عملهم هم وحدهم من يقرأ إجاباتك. لا يراها مجلسك المحلي ولا مدرسة طفلك ولا الخدمات الصحية.",
  "consent.evidence":
    "يصبح ما تقوله جزءًا من أدلة زيارة المتابعة هذه. ويُحفظ مع بقية تلك الأدلة لمدة {months, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}} على الأقل بعد نشر رسالة المفتشين. وقد تُنشر أعداد الإجابات. وتُخفى الأعداد الصغيرة.",
  "consent.no-names":
    "يُرجى عدم ذكر أي أسماء، أو أي شيء يدل على هوية أي شخص. نحن لا نسأل عن اسمك. ولا نحتفظ بعنوانك على الإنترنت (عنوان IP).",
  "consent.danger":
    "إذا تبيّن مما تكتبه أن أحد الأطفال قد يكون معرّضًا لخطر الأذى، فيجب على المفتشين إبلاغ الأشخاص الذين تتمثل وظيفتهم في الحفاظ على سلامة ذلك الطفل. ويبقى ما يثبت أنهم فعلوا ذلك مسجلًا، حتى لو سحبت إجاباتك.",
  "consent.take-part": "أوافق على المشاركة",
  "consent.take-part.hint":
    "المشاركة ليست إلزامية. حتى إغلاق الاستبيان، يمكنك التوقف، أو مسح ما حفظته، أو تغيير ما أرسلته، أو سحبه.",
  "consent.become-evidence": "أوافق على أن يصبح ما أقوله من أدلة زيارة المتابعة هذه",
  "consent.become-evidence.hint": "بدون هذه الموافقة، لا يستطيع المفتشون استخدام إجاباتك.",
  "consent.quote": "يجوز اقتباس كلماتي دون ذكر اسم",
  "consent.quote.hint": "إذا تركت هذا فارغًا، فستُقرأ كلماتك لكنها لن تُقتبس أبدًا.",
  "consent.unfinished": "إذا أُغلق الاستبيان قبل أن أرسل، فيجوز للمفتشين استخدام ما حفظته",
  "consent.unfinished.hint": "إذا تركت هذا فارغًا، فلن يرى أحد أبدًا الإجابات التي لم ترسلها.",
  "consent.needed": "للمشاركة، ضع علامة بجانب «{choice}». إذا كنت لا توافق، فاختر ذلك في النهاية.",
  "consent.step": "الموافقة",
  "consent.shared": "هل يستخدم أشخاص آخرون هذا الجهاز؟",
  "consent.shared.hint": "إذا لم تجب، فسنحتفظ بموضعك على هذا الجهاز.",
  "consent.shared.no": "لا، أو أشخاص أثق بهم فقط",
  "consent.shared.yes": "نعم",
  "consent.shared.yes.hint":
    "كما في المكتبة العامة. في معظم المتصفحات تختفي إجاباتك من الجهاز عند إغلاق المتصفح. وزر «امحُ ما على هذا الجهاز الآن» يفعل ذلك فيها كلها.",
  "consent.no": "لا أوافق",
  "consent.no-longer": "لم أعد أوافق: امسحوا إجاباتي",

  "about.title": "عنك وعن أطفالك",
  "about.why":
    "هذا يبيّن للمفتشين ما إذا كان صوت الأسر بجميع أنواعها مسموعًا. يمكنك ترك أي سؤال بلا إجابة. لا يرى هذا إلا المفتشون، وتُخفى المجموعات الصغيرة في كل ما يُنشر.",
  "about.prefer-not-to-say": "أفضّل عدم الإجابة",

  "about.role": "بأي صفة تجيب؟",
  "about.role.hint":
    "إذا كان لديك أطفال وتعمل أيضًا مع الأطفال، فأجب مرة عن كل صفة. اختر واحدة الآن. ويمكنك الإجابة مرة أخرى بعد إرسال هذه.",
  "about.role.parent-or-carer": "أب أو أم، أو زوج الأم أو زوجة الأب",
  "about.role.grandparent-or-relative": "جد أو جدة أو قريب آخر يتولى الرعاية",
  "about.role.foster-carer": "أسرة حاضنة (foster carer)",
  "about.role.helper": "أساعد أحد الوالدين أو مقدّمي الرعاية على الإجابة",
  "about.role.helper.hint": "اكتب ما يقوله، بكلماته هو.",
  "about.role.professional": "شخص يعمل مع الأطفال أو الأسر",
  "about.role.other": "شخص آخر",
  "about.role.other.hint": "هل أنت الشاب أو الشابة المعني بالأمر؟ هناك صفحة خاصة بالشباب.",

  "about.children": "عن كم طفل أو شاب تجيب؟",
  "about.children.hint":
    "احسب من تتراوح أعمارهم بين 0 و25 سنة ولديهم احتياجات تعليمية خاصة أو إعاقة. يمكنك الإجابة عنهم جميعًا مرة واحدة، أو إرسال إجابة عن كل واحد منهم.",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 أو أكثر",

  "about.age-phase": "كم أعمارهم؟",
  "about.age-phase.hint": "نسأل لأن المساعدة كثيرًا ما تتغير مع العمر.",
  "about.age-phase.early-years": "من 0 إلى 4",
  "about.age-phase.primary": "من 5 إلى 10",
  "about.age-phase.secondary": "من 11 إلى 15",
  "about.age-phase.post-16": "من 16 إلى 18",
  "about.age-phase.adult": "من 19 إلى 25",

  "about.support": "ما المساعدة التي يحصلون عليها الآن؟",
  "about.support.hint": "نسأل لأن الأسر التي لديها خطة والأسر التي ليست لديها خطة قد ترى أمورًا مختلفة.",
  "about.support.ehc-plan": "خطة للتعليم والصحة والرعاية",
  "about.support.ehc-plan.hint": "تُسمى غالبًا EHC plan أو EHCP.",
  "about.support.sen-support": "مساعدة إضافية بدون خطة",
  "about.support.sen-support.hint": "تسميها المدارس SEN support.",
  "about.support.waiting": "في انتظار تقييم أو خطة أو رد أول",
  "about.support.none": "لا توجد مساعدة في الوقت الحالي",
  "about.support.not-sure": "لست متأكدًا",

  "about.setting": "أين يتعلمون؟",
  "about.setting.hint": "نسأل لكي نسمع عن كل أنواع المدارس، وممن ليست لديهم مدرسة.",
  "about.setting.early-years-setting": "حضانة أو روضة أو مربية أطفال (childminder)",
  "about.setting.mainstream": "مدرسة عادية (mainstream)",
  "about.setting.mainstream-unit": "وحدة أو قسم خاص داخل مدرسة عادية",
  "about.setting.special": "مدرسة خاصة بذوي الاحتياجات (special school)",
  "about.setting.college-or-training": "كلية أو تدريب أو تلمذة مهنية (apprenticeship)",
  "about.setting.alternative-provision": "تعليم بديل (alternative provision)",
  "about.setting.alternative-provision.hint": "مثل وحدة إحالة الطلاب (pupil referral unit).",
  "about.setting.home-educated": "تعليم في المنزل، باختيارنا",
  "about.setting.educated-elsewhere": "تعليم في المنزل أو في مكان آخر، بترتيب من المجلس المحلي",
  "about.setting.hospital": "في المستشفى، أو في مدرسة بالمستشفى",
  "about.setting.out-of-area": "مدرسة أو كلية خارج هذه المنطقة",
  "about.setting.none": "لا يوجد مكان دراسي حاليًا، أو خارج المدرسة",

  "about.circumstances": "هل ينطبق أي مما يلي؟",
  "about.circumstances.hint": "نسأل لكي نسمع من الأسر التي كثيرًا ما لا يصل صوتها.",
  "about.circumstances.looked-after": "في رعاية المجلس المحلي (looked after)",
  "about.circumstances.care-leaver": "كان في رعاية المجلس المحلي ثم خرج منها (care leaver)",
  "about.circumstances.child-in-need":
    "لديه خطة طفل محتاج (child in need) أو خطة حماية طفل (child protection)",
  "about.circumstances.service-family": "طفل لشخص يخدم في القوات المسلحة",
  "about.circumstances.youth-justice":
    "على صلة بقضاء الأحداث (youth justice)، أو في الاحتجاز أو الرعاية المغلقة",
  "about.circumstances.moving-on": "ينتقل من مدرسة إلى أخرى، أو من خدمات الأطفال إلى خدمات الكبار",
  "about.circumstances.none": "لا شيء مما سبق",

  "about.part-of-area": "أين تسكن؟",
  "about.part-of-area.hint": "نسأل لأن المساعدة قد تختلف من مكان إلى آخر. لا نحتاج إلى عنوانك.",
  "about.part-of-area.city-or-large-town": "في مدينة أو بلدة كبيرة",
  "about.part-of-area.small-town": "في بلدة صغيرة",
  "about.part-of-area.village-or-countryside": "في قرية أو في الريف",
  "about.part-of-area.outside-the-area": "خارج هذه المنطقة",

  "choice.strongly-agree": "أوافق بشدة",
  "choice.agree": "أوافق",
  "choice.neither": "لا أوافق ولا أعارض",
  "choice.disagree": "أعارض",
  "choice.strongly-disagree": "أعارض بشدة",
  "choice.better": "أفضل",
  "choice.same": "كما هو تقريبًا",
  "choice.worse": "أسوأ",
  "choice.always": "دائمًا",
  "choice.often": "كثيرًا",
  "choice.sometimes": "أحيانًا",
  "choice.rarely": "نادرًا",
  "choice.never": "أبدًا",
  "choice.yes": "نعم",
  "choice.no": "لا",
  "choice.good": "جيد",
  "choice.ok": "لا بأس",
  "choice.not-good": "غير جيد",
  "choice.not-sure": "لست متأكدًا",
  "choice.dont-know": "لا أعرف",
  "choice.not-come-up": "لم يحدث هذا معي",

  ...arabicSurveyMessages,
  ...arabicWayInMessages,
  ...arabicYoungWaysMessages,
  ...arabicYoungHallMessages,
  ...arabicYoungAnswerMessages,
  ...arabicAreaMessages,
  ...arabicPaperMessages,
  ...arabicTalkMessages,
  ...arabicDecidedMessages,
  ...arabicHomeMessages,
  ...arabicYoungPeoplesRecordingMessages,
  ...arabicAccessibilityMessages,
  ...arabicPrivacyMessages,
};
