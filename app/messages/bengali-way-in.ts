import type { Messages } from "./english.ts";

/** The way into the survey and the questions about the family, in Bengali. A draft until a named person signs it off. */
export const bengaliWayInMessages: Messages = {
  "tools.menu": "মেনু",
  "form.needed": "(দরকারি)",
  "form.leave-out-any": "যেকোনো প্রশ্ন বাদ দিতে পারেন।",
  "form.leave-out-but": "যে প্রশ্নে “দরকারি” লেখা নেই, তা বাদ দিতে পারেন।",
  "about.first": "প্রথমে, আপনার সম্পর্কে",
  "about.child-number": "শিশু {child, number}:",
  "about.role.young-person": "আমি নিজেই তরুণ বা তরুণী, বয়স 16 বা তার বেশি",
  "about.role.young-person.hint": "আপনার জন্য আলাদা পাতা আছে। আমরা সেখানে নিয়ে যাব।",
  "about.children.short-hint": "বয়স 0 থেকে 25, বিশেষ চাহিদা বা প্রতিবন্ধিতা আছে।",
  "background.title": "আপনার সম্পর্কে আরেকটু",
  "background.why": "এটি বাদ দিতে পারেন। সব ধরনের পরিবারের কথা শোনা হচ্ছে কি না, তা এতে বোঝা যায়। ছোট দল গোপন থাকে।",
  "consent.short.who-reads":
    "শুধু পরিদর্শকেরা এবং যাঁরা তাঁদের কাজ যাচাই করেন, তাঁরাই আপনার উত্তর পড়েন। কাউন্সিল, স্কুল ও স্বাস্থ্যসেবা তা দেখে না।",
  "consent.short.evidence":
    "আপনার উত্তর প্রমাণের অংশ হয়। পরিদর্শকদের চিঠি প্রকাশের পর অন্তত {months, plural, one {# মাস} other {# মাস}} আমরা তা রাখি।",
  "consent.short.danger":
    "কোনো শিশু ঝুঁকিতে থাকতে পারলে, শিশুদের নিরাপদ রাখা যাঁদের কাজ, পরিদর্শকদের অবশ্যই তাঁদের জানাতে হবে।",
  "consent.short.no-names": "অনুগ্রহ করে কোনো নাম লিখবেন না।",
  "consent.more": "এই সম্মতি সম্পর্কে আরও",
};
