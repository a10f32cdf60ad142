import type { Messages } from "./english.ts";
import { urduAccessibilityMessages } from "./urdu-accessibility.ts";
import { urduAreaMessages } from "./urdu-area.ts";
import { urduDecidedMessages } from "./urdu-decided.ts";
import { urduHomeMessages } from "./urdu-home.ts";
import { urduPaperMessages } from "./urdu-paper.ts";
import { urduPrivacyMessages } from "./urdu-privacy.ts";
import { urduSurveyMessages } from "./urdu-survey.ts";
import { urduTalkMessages } from "./urdu-talk.ts";
import { urduWayInMessages } from "./urdu-way-in.ts";
import { urduYoungAnswerMessages } from "./urdu-young-answer.ts";
import { urduYoungHallMessages } from "./urdu-young-hall.ts";
import { urduYoungPeoplesRecordingMessages } from "./urdu-young-people-recording.ts";
import { urduYoungWaysMessages } from "./urdu-young-ways.ts";

/**
 * A draft until a named person signs it off. `\u2066` and `\u2069` keep telephone numbers and codes in their order,
 * which right-to-left text would otherwise turn round.
 */
export const urduMessages: Messages = {
  "form.continue": "جاری رکھیں",
  "form.later": "محفوظ کریں اور بعد میں واپس آئیں",
  "form.back": "پیچھے",
  "form.optional": "(اختیاری)",
  "form.or": "یا",
  "form.error": "غلطی:",
  "form.change": "تبدیل کریں",
  "form.not-answered": "جواب نہیں دیا گیا",
  "form.left-out": "چھوڑ دیا گیا",
  "form.yes": "ہاں",
  "form.no": "نہیں",
  "form.choose-several": "جو جو درست ہو، وہ سب چنیں۔",
  "form.compare-with": "اب کے حالات کا {date} کے حالات سے موازنہ کریں۔",
  "form.limit": "آپ زیادہ سے زیادہ {many, number} حروف لکھ سکتے ہیں۔",
  "form.step": "مرحلہ {step, number}، کل {of, number}",
  "form.step-named": "مرحلہ {step, number}، کل {of, number}: {name}",
  "form.put-right": "{count, plural, one {ایک چیز درست کرنی ہے} other {# چیزیں درست کرنی ہیں}}",
  "form.one-step-back": "ایک قدم پیچھے",
  "form.skip-to-content": "سیدھے اصل مواد پر جائیں",
  "form.print": "یہ صفحہ پرنٹ کریں",

  "script.saved": "محفوظ ہو گیا",
  "script.not-saved":
    "ہم اس وقت محفوظ نہیں کر پا رہے۔ آپ نے جو لکھا وہ اب بھی اس صفحے پر ہے، اور ہم کوشش کر رہے ہیں۔",
  "script.elsewhere":
    "آپ نے اس کا جواب ایک اور ونڈو میں بھی دیا ہے۔ دونوں جواب دیکھنے کے لیے ”جاری رکھیں“ دبائیں۔",
  "script.not-kept":
    "یہ یہاں محفوظ نہیں ہو سکا۔ وجہ دیکھنے کے لیے ”جاری رکھیں“ دبائیں۔ آپ نے جو لکھا وہ ضائع نہیں ہوا۔",
  "script.slow": "ابھی بھیجا جا رہا ہے۔ براہ کرم ذرا انتظار کریں۔",
  "script.unreachable":
    "اس وقت Noonday سے رابطہ نہیں ہو پا رہا۔ آپ نے جو لکھا وہ اب بھی یہاں ہے۔ ہم کوشش کر رہے ہیں، اور آپ بٹن دوبارہ دبا سکتے ہیں۔",
  "script.read-to-me": "مجھے پڑھ کر سنائیں",
  "script.stop-reading": "پڑھنا بند کریں",
  "script.room-left": "اتنے حروف کی جگہ باقی ہے: '{many}'",
  "script.too-long": "جواب زیادہ لمبا ہے، اتنے حروف زیادہ ہیں: '{many}'",
  "script.too-long-to-save":
    "ایک جواب زیادہ لمبا ہے، اس لیے وہ جواب محفوظ نہیں ہوا۔ اسے چھوٹا کریں۔ باقی سب محفوظ ہے۔",

  "problem.choose-listed": "دیے گئے جوابات میں سے چنیں۔",
  "problem.choose-one-only": "صرف ایک جواب چنیں۔",
  "problem.choose-one": "ایک جواب چنیں۔",
  "problem.choose-some": "کم از کم ایک جواب چنیں۔",
  "problem.write": "اپنا جواب لکھیں۔",
  "problem.too-long":
    "آپ کا جواب {over, plural, one {# حرف} other {# حروف}} زیادہ لمبا ہے۔ ہم زیادہ سے زیادہ {most, number} حروف رکھ سکتے ہیں۔",
  "problem.alone": "آپ نے ”{choice}“ بھی چنا ہے اور کچھ اور بھی۔ دونوں میں سے صرف ایک رہنے دیں۔",
  "problem.alone-choice":
    "آپ کے چنے ہوئے جوابات میں سے ایک کسی دوسرے کے ساتھ نہیں چلتا۔ صرف وہی رہنے دیں، یا صرف باقی۔",
  "form.error-title": "غلطی: {title}",

  "moment.noon": "دوپہر 12 بجے",
  "moment.midnight": "رات 12 بجے",
  moment: "{date}، وقت: {time}",

  "footer.words":
    "Noonday: جب انسپکٹرز کسی علاقے کی خصوصی تعلیمی ضروریات اور معذوری کی خدمات (SEND) کا دوبارہ معائنہ کرتے ہیں تو خاندانوں کی بات سنی جاتی ہے۔",
  "demo.title": "فرضی مثال۔",
  "demo.words": "یہاں کوئی جگہ، شخص یا جواب حقیقی نہیں ہے۔",
  "demo.link": "اس میں کوئی بھی کردار بن کر دیکھیں",

  "footer.accessibility": "سب کے لیے رسائی",

  "broken.not-saved":
    "غلطی ہماری طرف سے ہے۔ شاید یہ ابھی محفوظ نہیں ہوا۔ آپ نے جو لکھا وہ یہاں ہے: دوبارہ کوشش کے لیے بٹن دبائیں۔ کچھ بھی دو بار نہیں گنا جائے گا۔ اگر پھر بھی کام نہ ہو تو چند منٹ انتظار کریں اور دوبارہ دبائیں۔",
  "broken.again": "دوبارہ کوشش کریں",
  "broken.unsaved.title": "ہم یہ محفوظ نہیں کر سکے",
  "broken.unsaved.sent":
    "آپ کے جوابات اس ڈیوائس سے پہلے ہی بھیجے جا چکے تھے، اس لیے ان میں کچھ شامل نہیں کیا جا سکا۔",
  "broken.unsaved.gone":
    "آپ نے اس ڈیوائس پر جو جوابات شروع کیے تھے، وہ ہمیں نہیں مل رہے۔ ہو سکتا ہے وہ مٹا دیے گئے ہوں، یا براؤزر کوکیز (cookies) نہ رکھتا ہو۔",
  "broken.unsaved.label": "آپ نے جو لکھا",
  "broken.unsaved.hint": "یہ کسی اور نے نہیں دیکھا۔ یہ صفحہ چھوڑنے سے پہلے اسے کاپی کر لیں۔",
  "broken.unsaved.to-receipt": "اپنی رسید دیکھیں",
  "broken.unsaved.to-start": "سروے کے شروع میں جائیں",

  "help.title": "اگر کوئی بچہ محفوظ نہیں ہے",
  "help.call": "اگر کوئی اس وقت خطرے میں ہے تو <call>999</call> پر کال کریں۔",
  "help.not-here": "اس سروے کے جوابات فوراً نہیں پڑھے جاتے۔",
  "help.by-day": "دن میں",
  "help.by-night": "رات کو اور ہفتے کے آخر (سنیچر، اتوار) میں",

  "ways.title": "اپنی بات پہنچانے کے دوسرے طریقے",
  "ways.title.over": "آپ کہاں رابطہ کر سکتے ہیں",
  "ways.meeting": "<link>کھلی میٹنگ میں آئیں</link>۔ پہلے سے بکنگ کی ضرورت نہیں۔",
  "ways.young-people":
    "<link>نوجوانوں کا اپنا صفحہ ہے</link>: وہ انسپکٹرز کو کیسے بتا سکتے ہیں کہ وہ کیا سوچتے ہیں۔",
  "ways.paper":
    "<link>سوالات کاغذ پر پرنٹ کریں</link>، ان کے جواب دیں، اور دستی جمع کرائیں یا ڈاک سے بھیجیں۔",
  "ways.complaints": "اپنے علاقے کی خدمات کے بارے میں شکایت کرنے کے لیے",
  "ways.advice": "مفت اور آزادانہ مشورہ",

  "tools.label": "زبان، آسان مطالعہ اور مدد",

  "danger.link": "ہو سکتا ہے کوئی بچہ خطرے میں ہو",
  "danger.title": "اگر ہو سکتا ہے کہ کوئی بچہ خطرے میں ہو",
  "danger.now": "اگر کوئی اس وقت خطرے میں ہے تو <call>999</call> پر کال کریں اور پولیس (Police) مانگیں۔",
  "danger.cannot-speak":
    "اگر آپ موبائل فون پر بول نہیں سکتے تو 999 پر کال کریں اور جب آپ سے کہا جائے تو 55 دبائیں۔ اگر آپ سن یا بول نہیں سکتے تو آپ <text>999 کی ٹیکسٹ اور ریلے سروسز</text> استعمال کر سکتے ہیں۔",
  "danger.not-now":
    "اگر معاملہ فوری نہیں ہے تو اپنی کونسل کے بچوں کی سماجی نگہداشت کے محکمے (children’s social care) کو کال کریں۔ ضروری نہیں کہ آپ کو پورا یقین ہو۔",
  "danger.nspcc":
    "بچوں کے تحفظ کا ادارہ NSPCC بڑوں کو بھی مشورہ دیتا ہے: <call>\u20660808 800 5000\u2069</call>۔",
  "danger.childline":
    "بچے اور نوجوان کسی بھی وقت Childline (بچوں کی ہیلپ لائن) کو کال کر سکتے ہیں: <call>\u20660800 1111\u2069</call>۔ یہ مفت ہے۔",
  "danger.survey":
    "اس سروے کے جوابات فوراً نہیں پڑھے جاتے۔ اگر آپ لکھیں کہ ہو سکتا ہے کوئی بچہ خطرے میں ہو، تو انسپکٹرز پر لازم ہے کہ یہ بات آگے پہنچائیں۔",
  "danger.back": "جہاں آپ تھے وہیں واپس جائیں",
  "danger.saved": "آپ نے جو لکھا وہ محفوظ ہے۔",

  "leave.button": "فوراً باہر نکلیں",
  "leave.title": "آپ سروے سے باہر نکل آئے ہیں",
  "leave.done": "سروے میں آپ کی جگہ اس ڈیوائس سے ہٹا دی گئی ہے۔",
  "leave.history":
    "براؤزر کی ہسٹری میں اب بھی لکھا ہے کہ یہ ویب سائٹ کھولی گئی تھی۔ اسے ہٹانے کے لیے براؤزر کے مینو میں ہسٹری (History) کھولیں اور آج کے صفحات مٹا دیں۔",
  "leave.onward": "موسم کے صفحے پر جائیں",
  "leave.before":
    "”فوراً باہر نکلیں“ سروے میں آپ کی جگہ اس ڈیوائس سے فوراً ہٹا دیتا ہے اور موسم کا صفحہ دکھاتا ہے۔ اگر آپ کے پاس اپنا کوڈ ہے تو آپ نے جو محفوظ کیا وہ ضائع نہیں ہوتا۔",

  "show.link": "میری مرضی کے مطابق دکھائیں",
  "show.title": "میری مرضی کے مطابق دکھائیں",
  "show.words":
    "جو آپ کے لیے مناسب ہو وہ چنیں۔ یہ اس ڈیوائس پر رکھا جاتا ہے۔ اگر آپ سروے کا جواب دیں تو آپ کی زبان اور Easy Read آپ کے جوابات کے ساتھ محفوظ ہوتے ہیں۔",
  "show.language": "زبان",
  "show.language.draft": "یہ ترجمہ ابھی مسودہ ہے۔",
  "show.easy": "آسان مطالعہ (Easy Read)",
  "show.easy.on": "آسان مطالعہ: آن کریں",
  "show.easy.off": "آسان مطالعہ: بند کریں",
  "show.easy.hint": "مختصر الفاظ، زیادہ تر صفحوں پر ایک وقت میں ایک سوال، تصویروں کے ساتھ۔",
  "show.easy.no": "عام الفاظ",
  "show.text-size": "الفاظ کا سائز",
  "show.text-size.usual": "عام",
  "show.text-size.large": "بڑا",
  "show.text-size.larger": "زیادہ بڑا",
  "show.text-size.largest": "سب سے بڑا",
  "show.spacing": "حروف اور سطروں کے درمیان فاصلہ",
  "show.spacing.usual": "عام",
  "show.spacing.wide": "زیادہ",
  "show.font": "حروف کی شکل",
  "show.font.usual": "عام",
  "show.font.plain": "سادہ اور چوڑی",
  "show.font.serif": "جیسے کتاب میں",
  "show.colours": "رنگ",
  "show.colours.device": "جیسے میری ڈیوائس پر سیٹ ہے",
  "show.colours.light": "ہلکے رنگ پر گہرا",
  "show.colours.dark": "گہرے رنگ پر ہلکا",
  "show.colours.cream": "کریم رنگ پر سیاہ",
  "show.colours.yellow-on-black": "سیاہ پر پیلا",
  "show.motion": "صفحے پر حرکت",
  "show.motion.device": "جیسے میری ڈیوائس پر سیٹ ہے",
  "show.motion.still": "ہر چیز ساکن رکھیں",
  "show.save": "اس طرح دکھائیں",

  "consent.title": "کیا آپ حصہ لینے پر متفق ہیں؟",
  "consent.who-reads":
    "یہ سوالات Ofsted (تعلیم کا معائنہ کرنے والا ادارہ) اور Care Quality Commission (CQC) (نگہداشت کے معیار کا کمیشن) کے انسپکٹرز پوچھتے ہیں۔ صرف وہ اور ان کے کام کی جانچ کرنے والے سینئر انسپکٹرز آپ کے جوابات پڑھتے ہیں۔ آپ کی کونسل، آپ کے بچے کا اسکول اور صحت کی خدمات انہیں نہیں دیکھتے۔",
  "consent.evidence":
    "آپ جو کہتے ہیں وہ اس دوبارہ معائنے کے شواہد کا حصہ بن جاتا ہے۔ انسپکٹرز کے خط کی اشاعت کے بعد اسے باقی شواہد کے ساتھ کم از کم {months, plural, one {# ماہ} other {# ماہ}} تک رکھا جاتا ہے۔ جوابات کی گنتی شائع کی جا سکتی ہے۔ چھوٹی تعداد چھپا دی جاتی ہے۔",
  "consent.no-names":
    "براہ کرم نام نہ لکھیں، اور نہ کوئی ایسی بات جس سے پتا چلے کہ کوئی شخص کون ہے۔ ہم آپ کا نام نہیں پوچھتے۔ ہم آپ کا انٹرنیٹ ایڈریس (IP ایڈریس) نہیں رکھتے۔",
  "consent.danger":
    "اگر آپ کی لکھی ہوئی بات سے ظاہر ہو کہ کسی بچے کو نقصان پہنچنے کا خطرہ ہو سکتا ہے، تو انسپکٹرز پر لازم ہے کہ یہ بات ان لوگوں تک پہنچائیں جن کا کام اس بچے کو محفوظ رکھنا ہے۔ اس بات کا ریکارڈ کہ انہوں نے ایسا کیا باقی رہتا ہے، چاہے آپ اپنے جوابات واپس لے لیں۔",
  "consent.take-part": "میں حصہ لینے پر متفق ہوں",
  "consent.take-part.hint":
    "یہ آپ پر لازم نہیں۔ سروے بند ہونے تک آپ رک سکتے ہیں، جو محفوظ کیا وہ مٹا سکتے ہیں، جو بھیجا اسے تبدیل کر سکتے ہیں، یا اسے واپس لے سکتے ہیں۔",
  "consent.become-evidence": "میں متفق ہوں کہ میری کہی ہوئی باتیں اس دوبارہ معائنے کے لیے شواہد بن جائیں",
  "consent.become-evidence.hint": "اس کے بغیر انسپکٹرز آپ کے جوابات استعمال نہیں کر سکتے۔",
  "consent.quote": "میرے الفاظ نام کے بغیر نقل کیے جا سکتے ہیں",
  "consent.quote.hint": "اسے خالی چھوڑیں تو آپ کے الفاظ پڑھے جائیں گے مگر کبھی نقل نہیں کیے جائیں گے۔",
  "consent.unfinished":
    "اگر میرے بھیجنے سے پہلے سروے بند ہو جائے تو انسپکٹرز وہ استعمال کر سکتے ہیں جو میں نے محفوظ کیا ہے",
  "consent.unfinished.hint": "اسے خالی چھوڑیں تو جو جوابات آپ نے نہیں بھیجے، انہیں کوئی کبھی نہیں دیکھے گا۔",
  "consent.needed": "حصہ لینے کے لیے ”{choice}“ پر نشان لگائیں۔ اگر آپ متفق نہیں ہیں تو آخر میں وہ چنیں۔",
  "consent.step": "رضامندی",
  "consent.shared": "کیا دوسرے لوگ یہ ڈیوائس استعمال کرتے ہیں؟",
  "consent.shared.hint": "اگر آپ نہ بتائیں تو ہم اس ڈیوائس پر آپ کی جگہ محفوظ رکھتے ہیں۔",
  "consent.shared.no": "نہیں، یا صرف وہ لوگ جن پر مجھے بھروسا ہے",
  "consent.shared.yes": "ہاں",
  "consent.shared.yes.hint":
    "جیسے لائبریری میں۔ زیادہ تر براؤزروں میں براؤزر بند ہونے پر آپ کے جوابات اس ڈیوائس سے ہٹ جاتے ہیں۔ بٹن “یہ ڈیوائس ابھی صاف کریں” ہر براؤزر میں یہ کرتا ہے۔",
  "consent.no": "میں متفق نہیں ہوں",
  "consent.no-longer": "میں اب متفق نہیں ہوں: میرے جوابات مٹا دیں",

  "about.title": "آپ اور آپ کے بچوں کے بارے میں",
  "about.why":
    "اس سے انسپکٹرز کو پتا چلتا ہے کہ کیا ہر طرح کے خاندانوں کی بات سنی جا رہی ہے۔ جو چاہیں چھوڑ دیں۔ اسے صرف انسپکٹرز دیکھتے ہیں، اور جو کچھ شائع ہوتا ہے اس میں چھوٹے گروپ چھپا دیے جاتے ہیں۔",
  "about.prefer-not-to-say": "بتانا نہیں چاہتے",

  "about.role": "آپ کس حیثیت سے جواب دے رہے ہیں؟",
  "about.role.hint":
    "اگر آپ والدین میں سے ہیں اور بچوں کے ساتھ کام بھی کرتے ہیں تو دونوں حیثیتوں سے ایک ایک بار جواب دیں۔ ابھی ایک چنیں۔ یہ بھیجنے کے بعد آپ دوبارہ جواب دے سکتے ہیں۔",
  "about.role.parent-or-carer": "ماں یا باپ، یا سوتیلی ماں یا سوتیلا باپ",
  "about.role.grandparent-or-relative": "دادا، دادی، نانا، نانی یا کوئی اور رشتہ دار جو دیکھ بھال کرتا ہے",
  "about.role.foster-carer": "فوسٹر کیئرر (foster carer، رضاعی دیکھ بھال کرنے والے)",
  "about.role.helper": "میں والدین یا دیکھ بھال کرنے والے کی جواب دینے میں مدد کر رہا/رہی ہوں",
  "about.role.helper.hint": "وہ جو کہیں، انہی کے الفاظ میں لکھیں۔",
  "about.role.professional": "بچوں یا خاندانوں کے ساتھ کام کرنے والا شخص",
  "about.role.other": "کوئی اور",
  "about.role.other.hint": "کیا آپ خود وہ نوجوان ہیں؟ نوجوانوں کے لیے ایک صفحہ ہے۔",

  "about.children": "آپ کتنے بچوں یا نوجوانوں کے بارے میں جواب دے رہے ہیں؟",
  "about.children.hint":
    "0 سے 25 سال تک کے ان سب کو گنیں جن کی خصوصی تعلیمی ضروریات ہیں یا جنہیں کوئی معذوری ہے۔ آپ سب کے لیے ایک ساتھ جواب دے سکتے ہیں، یا ہر ایک کے لیے الگ جواب بھیج سکتے ہیں۔",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 یا زیادہ",

  "about.age-phase": "ان کی عمر کیا ہے؟",
  "about.age-phase.hint": "ہم اس لیے پوچھتے ہیں کہ عمر کے ساتھ مدد اکثر بدل جاتی ہے۔",
  "about.age-phase.early-years": "0 سے 4",
  "about.age-phase.primary": "5 سے 10",
  "about.age-phase.secondary": "11 سے 15",
  "about.age-phase.post-16": "16 سے 18",
  "about.age-phase.adult": "19 سے 25",

  "about.support": "انہیں اب کیا مدد ملتی ہے؟",
  "about.support.hint":
    "ہم اس لیے پوچھتے ہیں کہ پلان والے اور بغیر پلان والے خاندانوں کا تجربہ مختلف ہو سکتا ہے۔",
  "about.support.ehc-plan": "تعلیم، صحت اور نگہداشت کا پلان",
  "about.support.ehc-plan.hint": "اسے اکثر EHC plan یا EHCP کہا جاتا ہے۔",
  "about.support.sen-support": "پلان کے بغیر اضافی مدد",
  "about.support.sen-support.hint": "اسکول اسے SEN support کہتے ہیں۔",
  "about.support.waiting": "جائزے، پلان یا پہلے جواب کا انتظار ہے",
  "about.support.none": "اس وقت کوئی مدد نہیں",
  "about.support.not-sure": "یقین سے نہیں کہہ سکتے",

  "about.setting": "وہ کہاں پڑھتے ہیں؟",
  "about.setting.hint":
    "ہم اس لیے پوچھتے ہیں کہ ہر قسم کے اسکول کے بارے میں سنیں، اور ان سے بھی جن کے پاس کوئی اسکول نہیں۔",
  "about.setting.early-years-setting": "نرسری، پری اسکول یا چائلڈ مائنڈر",
  "about.setting.mainstream": "عام اسکول (mainstream)",
  "about.setting.mainstream-unit": "عام اسکول میں خصوصی یونٹ یا شعبہ",
  "about.setting.special": "خصوصی اسکول (special school)",
  "about.setting.college-or-training": "کالج، تربیت یا اپرنٹس شپ",
  "about.setting.alternative-provision": "متبادل تعلیمی انتظام (alternative provision)",
  "about.setting.alternative-provision.hint": "جیسے پیوپل ریفرل یونٹ (pupil referral unit)۔",
  "about.setting.home-educated": "گھر پر تعلیم، ہماری اپنی مرضی سے",
  "about.setting.educated-elsewhere": "گھر پر یا کہیں اور تعلیم، جس کا انتظام کونسل نے کیا ہے",
  "about.setting.hospital": "ہسپتال میں، یا ہسپتال کے اسکول میں",
  "about.setting.out-of-area": "اس علاقے سے باہر کا اسکول یا کالج",
  "about.setting.none": "اس وقت کوئی جگہ نہیں، یا اسکول سے باہر",

  "about.circumstances": "کیا ان میں سے کوئی بات درست ہے؟",
  "about.circumstances.hint": "ہم اس لیے پوچھتے ہیں کہ ان خاندانوں سے بھی سنیں جو اکثر رہ جاتے ہیں۔",
  "about.circumstances.looked-after": "کونسل کی نگہداشت میں (looked after)",
  "about.circumstances.care-leaver": "پہلے کونسل کی نگہداشت میں تھے (care leaver)",
  "about.circumstances.child-in-need":
    "ضرورت مند بچے کا پلان (child in need) یا بچے کے تحفظ کا پلان (child protection) ہے",
  "about.circumstances.service-family": "مسلح افواج میں خدمت کرنے والے کسی شخص کا بچہ",
  "about.circumstances.youth-justice":
    "نوجوانوں کے نظامِ انصاف (youth justice) سے واسطہ، یا حراست میں یا محفوظ نگہداشت (secure care) میں",
  "about.circumstances.moving-on":
    "ایک اسکول سے دوسرے میں، یا بچوں کی خدمات سے بڑوں کی خدمات میں منتقل ہو رہے ہیں",
  "about.circumstances.none": "ان میں سے کوئی نہیں",

  "about.part-of-area": "آپ کہاں رہتے ہیں؟",
  "about.part-of-area.hint":
    "ہم اس لیے پوچھتے ہیں کہ مختلف جگہوں پر مدد مختلف ہو سکتی ہے۔ ہمیں آپ کا پتا نہیں چاہیے۔",
  "about.part-of-area.city-or-large-town": "شہر یا بڑے قصبے میں",
  "about.part-of-area.small-town": "چھوٹے قصبے میں",
  "about.part-of-area.village-or-countryside": "گاؤں یا دیہی علاقے میں",
  "about.part-of-area.outside-the-area": "اس علاقے سے باہر",

  "choice.strongly-agree": "پوری طرح متفق",
  "choice.agree": "متفق",
  "choice.neither": "نہ متفق، نہ غیر متفق",
  "choice.disagree": "غیر متفق",
  "choice.strongly-disagree": "پوری طرح غیر متفق",
  "choice.better": "بہتر",
  "choice.same": "تقریباً ویسا ہی",
  "choice.worse": "بدتر",
  "choice.always": "ہمیشہ",
  "choice.often": "اکثر",
  "choice.sometimes": "کبھی کبھی",
  "choice.rarely": "شاذ و نادر",
  "choice.never": "کبھی نہیں",
  "choice.yes": "ہاں",
  "choice.no": "نہیں",
  "choice.good": "اچھا",
  "choice.ok": "ٹھیک ہے",
  "choice.not-good": "اچھا نہیں",
  "choice.not-sure": "یقین سے نہیں کہہ سکتے",
  "choice.dont-know": "معلوم نہیں",
  "choice.not-come-up": "میرے ساتھ ایسا موقع نہیں آیا",

  ...urduSurveyMessages,
  ...urduWayInMessages,
  ...urduYoungWaysMessages,
  ...urduYoungHallMessages,
  ...urduYoungAnswerMessages,
  ...urduAreaMessages,
  ...urduPaperMessages,
  ...urduTalkMessages,
  ...urduDecidedMessages,
  ...urduHomeMessages,
  ...urduYoungPeoplesRecordingMessages,
  ...urduAccessibilityMessages,
  ...urduPrivacyMessages,
};
