import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const bengaliPaperMessages: Messages = {
  "paper.first": "প্রথমে: আপনি কার হয়ে উত্তর দিচ্ছেন",
  "paper.child": "শিশু {number, number}",
  "paper.child.about": "শিশু {number, number} সম্পর্কে।",
  "paper.child.if": "আপনি {number, number} বা তার বেশি শিশুর হয়ে উত্তর দিলে এটি পূরণ করুন।",
  "paper.child.more":
    "আপনি কি {number, number} জনের বেশি শিশুর হয়ে উত্তর দিচ্ছেন? আরেকটি ফর্ম চান, অথবা আরও কাগজ ব্যবহার করুন। তাতে প্রশ্নের নম্বর এবং কোন শিশুর কথা তা লিখুন।",
  "paper.only-if":
    "আপনি {number} নম্বর প্রশ্নে {choices}-এ টিক দিয়ে থাকলে, অথবা সেই প্রশ্নের উত্তর না দিয়ে থাকলে, এটির উত্তর দিন।",
};
