import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const bengaliYoungHallMessages: Messages = {
  "young-hall.no-script": "এই পৃষ্ঠার জন্য JavaScript দরকার।",
  "young-hall.with-signal": "সিগন্যাল থাকলে উত্তর দাও। তখন তুমি রেকর্ড করতে বা আঁকতেও পারো",
  "young-hall.ready": "তৈরি। এখন সিগন্যাল ছাড়াই চলে",
  "young-hall.ready.words": "এই পৃষ্ঠায় থাকো। এটা বন্ধ কোরো না। আবার লোড কোরো না।",
  "young-hall.where": "সিগন্যাল না আসা পর্যন্ত তোমার কথা এই ডিভাইসে থাকে। তখন তা পরিদর্শকদের কাছে পাঠানো হয়।",
  "young-hall.until": "{until} দিনের শেষ পর্যন্ত এটা পাঠানো যায়। তার পরে দেরি হয়ে যায়, আর এই পৃষ্ঠা এটা মুছে দেয়।",
  "young-hall.off": "ডিভাইস বন্ধ হয়ে গেল? যা অপেক্ষা করছে তা এতে থাকে। সিগন্যাল এলে একই কোড আবার খোলো।",
  "young-hall.keep": "রেখে দাও। সিগন্যাল এলে পাঠানো হয়",
  "young-hall.state": "কী কোথায় আছে",
  "young-hall.waiting": "এই ডিভাইসে, এখনো পাঠানো হয়নি:",
  "young-hall.sent": "এখান থেকে পাঠানো হয়েছে:",
  "young-hall.card.title": "ধন্যবাদ",
  "young-hall.card.how": "এর ছবি তোলো বা লিখে রাখো। পাঠানো হলে এটা তোমার কথা খোলে।",
  "young-hall.card.waiting": "তোমার কথা এই ডিভাইসে আছে। এখনো পাঠানো হয়নি। সিগন্যাল এলে পাঠানো হয়।",
  "young-hall.card.sent": "তোমার কথা পাঠানো হয়েছে। পরিদর্শকদের কাছে আছে। এই ডিভাইসে আর নেই।",
  "young-hall.card.problem": "তোমার কথা এই ডিভাইসে আছে। পাঠানো যায়নি। পরিদর্শককে বলো।",
  "young-hall.card.next": "আমার কার্ড আছে। পরের জন",
  "young-hall.problem.number-not-free":
    "পাঠানো হয়নি। কেউ এই নম্বর দিয়ে উত্তর দিয়েছে, বা পরিদর্শকদের কাছে এর জন্য হ্যাঁ নেই। পরিদর্শককে বলো। তারপর আবার চেষ্টা করো, বা তোমার নম্বর বেছে নাও:",
  "young-hall.problem.link-closed": "পাঠানো হয়নি। কোডটি বন্ধ। পরিদর্শককে বলো। তারপর আবার চেষ্টা করো।",
  "young-hall.problem.too-late": "পাঠাতে দেরি হয়ে গেছে। এখানে মুছে ফেলা হয়েছে।",
  "young-hall.problem.refused": "পাঠানো যায়নি। এখনো এখানে আছে। পরিদর্শককে বলো।",
  "young-hall.again": "আবার চেষ্টা করো",
};
