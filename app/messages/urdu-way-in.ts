import type { Messages } from "./english.ts";

/** The way into the survey and the questions about the family, in Urdu. A draft until a named person signs it off. */
export const urduWayInMessages: Messages = {
  "tools.menu": "مینو",
  "form.needed": "(ضروری)",
  "form.leave-out-any": "آپ کوئی بھی سوال چھوڑ سکتے ہیں۔",
  "form.leave-out-but": "جس سوال پر ”ضروری“ نہ لکھا ہو، آپ اسے چھوڑ سکتے ہیں۔",
  "about.first": "پہلے، آپ کے بارے میں",
  "about.child-number": "بچہ {child, number}:",
  "about.role.young-person": "میں خود نوجوان ہوں، عمر 16 سال یا زیادہ",
  "about.role.young-person.hint": "آپ کے لیے الگ صفحہ ہے۔ ہم آپ کو وہاں لے جائیں گے۔",
  "about.children.short-hint": "عمر 0 سے 25 سال، خصوصی ضروریات یا معذوری کے ساتھ۔",
  "background.title": "آپ کے بارے میں کچھ اور",
  "background.why":
    "آپ یہ چھوڑ سکتے ہیں۔ اس سے پتا چلتا ہے کہ کیا ہر طرح کے خاندانوں کی بات سنی جا رہی ہے۔ چھوٹے گروپ چھپے رہتے ہیں۔",
  "consent.short.who-reads":
    "آپ کے جوابات صرف انسپکٹرز اور ان کا کام جانچنے والے پڑھتے ہیں۔ آپ کی کونسل، اسکول اور صحت کی خدمات انہیں نہیں دیکھتیں۔",
  "consent.short.evidence":
    "آپ کے جوابات شواہد بنتے ہیں۔ انسپکٹرز کا خط شائع ہونے کے بعد ہم انہیں کم از کم {months, plural, one {# مہینہ} other {# مہینے}} رکھتے ہیں۔",
  "consent.short.danger":
    "اگر کسی بچے کو خطرہ ہو سکتا ہو، تو انسپکٹرز پر لازم ہے کہ بچوں کو محفوظ رکھنے والوں کو بتائیں۔",
  "consent.short.no-names": "براہ کرم نام نہ لکھیں۔",
  "consent.more": "اس رضامندی کے بارے میں مزید",
};
