import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const urduPaperMessages: Messages = {
  "paper.first": "سب سے پہلے: آپ کس کی طرف سے جواب دے رہے ہیں",
  "paper.child": "بچہ {number, number}",
  "paper.child.about": "بچہ {number, number} کے بارے میں۔",
  "paper.child.if": "اگر آپ {number, number} یا اس سے زیادہ بچوں کی طرف سے جواب دے رہے ہیں تو اسے پُر کریں۔",
  "paper.child.more":
    "کیا آپ {number, number} سے زیادہ بچوں کی طرف سے جواب دے رہے ہیں؟ ایک اور فارم مانگیں، یا مزید کاغذ استعمال کریں۔ اس پر سوال کا نمبر لکھیں اور یہ کہ وہ کس بچے کے بارے میں ہے۔",
  "paper.only-if":
    "اس کا جواب دیں اگر آپ نے سوال {number} میں {choices} پر نشان لگایا ہو، یا اس سوال کا جواب نہ دیا ہو۔",
};
