import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const urduYoungHallMessages: Messages = {
  "young-hall.no-script": "اس صفحے کو JavaScript درکار ہے۔",
  "young-hall.with-signal": "سگنل کے ساتھ جواب دیں۔ پھر آپ ریکارڈ یا ڈرائنگ بھی کر سکتے ہیں",
  "young-hall.ready": "تیار ہے۔ اب یہ سگنل کے بغیر چلتا ہے",
  "young-hall.ready.words": "اسی صفحے پر رہیں۔ اسے بند نہ کریں۔ دوبارہ لوڈ نہ کریں۔",
  "young-hall.where": "آپ کی بات سگنل آنے تک اس آلے پر رہتی ہے۔ پھر انسپکٹرز کو بھیجی جاتی ہے۔",
  "young-hall.until":
    "یہ {until} کے دن کے آخر تک بھیجا جا سکتا ہے۔ اس کے بعد دیر ہو جاتی ہے، اور یہ صفحہ اسے مٹا دیتا ہے۔",
  "young-hall.off": "آلہ بند ہو گیا؟ جو انتظار میں ہے وہ اس پر رہتا ہے۔ سگنل آنے پر وہی کوڈ دوبارہ کھولیں۔",
  "young-hall.keep": "رکھیں۔ سگنل آنے پر بھیجا جاتا ہے",
  "young-hall.state": "کیا کہاں ہے",
  "young-hall.waiting": "اس آلے پر، ابھی نہیں بھیجا گیا:",
  "young-hall.sent": "یہاں سے بھیجا گیا:",
  "young-hall.card.title": "شکریہ",
  "young-hall.card.how": "اس کی تصویر لیں یا لکھ لیں۔ بھیجے جانے کے بعد یہ آپ کی بات کھولتا ہے۔",
  "young-hall.card.waiting": "آپ کی بات اس آلے پر ہے۔ ابھی نہیں بھیجی گئی۔ سگنل آنے پر بھیجی جاتی ہے۔",
  "young-hall.card.sent": "آپ کی بات بھیج دی گئی۔ وہ انسپکٹرز کے پاس ہے۔ اب اس آلے پر نہیں ہے۔",
  "young-hall.card.problem": "آپ کی بات اس آلے پر ہے۔ بھیجی نہیں جا سکی۔ انسپکٹر کو بتائیں۔",
  "young-hall.card.next": "میرے پاس میرا کارڈ ہے۔ اگلا شخص",
  "young-hall.problem.number-not-free":
    "نہیں بھیجا گیا۔ کسی نے اس نمبر سے جواب دیا ہے، یا انسپکٹرز کے پاس اس کے لیے ہاں نہیں۔ انسپکٹر کو بتائیں۔ پھر دوبارہ کوشش کریں، یا اپنا نمبر چنیں:",
  "young-hall.problem.link-closed": "نہیں بھیجا گیا۔ کوڈ بند ہے۔ انسپکٹر کو بتائیں۔ پھر دوبارہ کوشش کریں۔",
  "young-hall.problem.too-late": "بھیجنے میں دیر ہو گئی۔ یہاں مٹا دیا گیا۔",
  "young-hall.problem.refused": "بھیجا نہیں جا سکا۔ ابھی یہیں ہے۔ انسپکٹر کو بتائیں۔",
  "young-hall.again": "دوبارہ کوشش کریں",
};
