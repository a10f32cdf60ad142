import { bengaliAccessibilityMessages } from "./bengali-accessibility.ts";
import { bengaliAreaMessages } from "./bengali-area.ts";
import { bengaliDecidedMessages } from "./bengali-decided.ts";
import { bengaliHomeMessages } from "./bengali-home.ts";
import { bengaliPaperMessages } from "./bengali-paper.ts";
import { bengaliPrivacyMessages } from "./bengali-privacy.ts";
import { bengaliSurveyMessages } from "./bengali-survey.ts";
import { bengaliTalkMessages } from "./bengali-talk.ts";
import { bengaliWayInMessages } from "./bengali-way-in.ts";
import { bengaliYoungAnswerMessages } from "./bengali-young-answer.ts";
import { bengaliYoungHallMessages } from "./bengali-young-hall.ts";
import { bengaliYoungPeoplesRecordingMessages } from "./bengali-young-people-recording.ts";
import { bengaliYoungWaysMessages } from "./bengali-young-ways.ts";
import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const bengaliMessages: Messages = {
  "form.continue": "এগিয়ে যান",
  "form.later": "সংরক্ষণ করুন, পরে ফিরে আসুন",
  "form.back": "পেছনে",
  "form.optional": "(ঐচ্ছিক)",
  "form.or": "অথবা",
  "form.error": "ভুল:",
  "form.change": "বদলান",
  "form.not-answered": "উত্তর দেওয়া হয়নি",
  "form.left-out": "বাদ দেওয়া হয়েছে",
  "form.yes": "হ্যাঁ",
  "form.no": "না",
  "form.choose-several": "যেগুলো মেলে, সবগুলো বেছে নিন।",
  "form.compare-with": "এখনকার অবস্থার সঙ্গে {date} সময়ের অবস্থার তুলনা করুন।",
  "form.limit": "আপনি সর্বোচ্চ {many, number}টি অক্ষর লিখতে পারেন।",
  "form.step": "ধাপ {step, number}, মোট {of, number}",
  "form.step-named": "ধাপ {step, number}, মোট {of, number}: {name}",
  "form.put-right": "{count, plural, one {একটি বিষয় ঠিক করতে হবে} other {#টি বিষয় ঠিক করতে হবে}}",
  "form.one-step-back": "এক ধাপ পেছনে",
  "form.skip-to-content": "সরাসরি মূল অংশে যান",
  "form.print": "এই পৃষ্ঠা প্রিন্ট করুন",

  "script.saved": "সংরক্ষিত হয়েছে",
  "script.not-saved":
    "আমরা এই মুহূর্তে সংরক্ষণ করতে পারছি না। আপনি যা লিখেছেন তা এখনও এই পৃষ্ঠায় আছে, আর আমরা চেষ্টা চালিয়ে যাচ্ছি।",
  "script.elsewhere": "আপনি অন্য একটি উইন্ডোতেও এর উত্তর দিয়েছেন। দুটি উত্তরই দেখতে “এগিয়ে যান” চাপুন।",
  "script.not-kept": "এটি এখানে সংরক্ষণ করা যায়নি। কারণ দেখতে “এগিয়ে যান” চাপুন। আপনি যা লিখেছেন তা হারায়নি।",
  "script.slow": "এখনও পাঠানো হচ্ছে। একটু অপেক্ষা করুন।",
  "script.unreachable":
    "এই মুহূর্তে আমরা Noonday-র সঙ্গে যোগাযোগ করতে পারছি না। আপনি যা লিখেছেন তা এখনও এখানে আছে। আমরা চেষ্টা চালিয়ে যাচ্ছি, আর আপনি বোতামটি আবার চাপতে পারেন।",
  "script.read-to-me": "আমাকে পড়ে শোনান",
  "script.stop-reading": "পড়া বন্ধ করুন",
  "script.room-left": "আর যত অক্ষরের জায়গা আছে: '{many}'",
  "script.too-long": "বেশি লম্বা হয়েছে, যত অক্ষর বেশি: '{many}'",
  "script.too-long-to-save":
    "একটি উত্তর বেশি লম্বা, তাই সেই উত্তরটি সংরক্ষণ করা হয়নি। সেটি ছোট করুন। বাকি সব সংরক্ষণ করা হয়েছে।",

  "problem.choose-listed": "তালিকার উত্তরগুলো থেকে বেছে নিন।",
  "problem.choose-one-only": "শুধু একটি উত্তর বেছে নিন।",
  "problem.choose-one": "একটি উত্তর বেছে নিন।",
  "problem.choose-some": "অন্তত একটি উত্তর বেছে নিন।",
  "problem.write": "আপনার উত্তর লিখুন।",
  "problem.too-long":
    "আপনার উত্তর {over, plural, one {#টি অক্ষর} other {#টি অক্ষর}} বেশি লম্বা। আমরা সর্বোচ্চ {most, number}টি অক্ষর রাখতে পারি।",
  "problem.alone": "আপনি “{choice}” এবং অন্য কিছুও বেছে নিয়েছেন। দুটির মধ্যে শুধু একটি রাখুন।",
  "problem.alone-choice": "আপনার বেছে নেওয়া একটি উত্তর অন্যগুলোর সঙ্গে মেলে না। শুধু সেটি রাখুন, নয়তো অন্যগুলো রাখুন।",
  "form.error-title": "ভুল: {title}",

  "moment.noon": "দুপুর 12টা",
  "moment.midnight": "রাত 12টা",
  moment: "{date}, সময়: {time}",

  "footer.words":
    "Noonday: পরিদর্শকেরা যখন কোনো এলাকার বিশেষ শিক্ষাগত চাহিদা ও প্রতিবন্ধিতা (SEND) বিষয়ক সেবা আবার পরিদর্শন করেন, তখন পরিবারগুলোর কথা শোনা হয়।",
  "demo.title": "বানানো উদাহরণ।",
  "demo.words": "এখানকার কোনো জায়গা, মানুষ বা উত্তর আসল নয়।",
  "demo.link": "এতে যে কারও ভূমিকা নিয়ে দেখুন",

  "footer.accessibility": "সবার জন্য ব্যবহারযোগ্যতা",

  "broken.not-saved":
    "দোষটি আমাদের দিকে। এটি হয়তো এখনও সংরক্ষিত হয়নি। আপনি যা লিখেছেন তা এখানে আছে: আবার চেষ্টা করতে বোতামটি চাপুন। কিছুই দুবার গোনা হবে না। তাতেও কাজ না হলে কয়েক মিনিট অপেক্ষা করে আবার চাপুন।",
  "broken.again": "আবার চেষ্টা করুন",
  "broken.unsaved.title": "আমরা এটি সংরক্ষণ করতে পারিনি",
  "broken.unsaved.sent": "আপনার উত্তর এই ডিভাইস থেকে আগেই পাঠানো হয়েছে, তাই তাতে কিছু যোগ করা যায়নি।",
  "broken.unsaved.gone":
    "আপনি এই ডিভাইসে যে উত্তর শুরু করেছিলেন তা আমরা খুঁজে পাচ্ছি না। হয়তো সেগুলো মুছে ফেলা হয়েছে, অথবা ব্রাউজার হয়তো কুকি (cookies) রাখে না।",
  "broken.unsaved.label": "আপনি যা লিখেছেন",
  "broken.unsaved.hint": "এটি আর কেউ দেখেনি। এই পৃষ্ঠা ছাড়ার আগে কপি করে নিন।",
  "broken.unsaved.to-receipt": "আপনার রসিদ দেখুন",
  "broken.unsaved.to-start": "জরিপের শুরুতে যান",

  "help.title": "যদি কোনো শিশু নিরাপদ না থাকে",
  "help.call": "কেউ এখনই বিপদে থাকলে <call>999</call> নম্বরে ফোন করুন।",
  "help.not-here": "এই জরিপের উত্তর সঙ্গে সঙ্গে পড়া হয় না।",
  "help.by-day": "দিনে",
  "help.by-night": "রাতে এবং শনি ও রবিবারে",

  "ways.title": "আপনার কথা জানানোর অন্য উপায়",
  "ways.title.over": "আপনি কোথায় যোগাযোগ করতে পারেন",
  "ways.meeting": "<link>উন্মুক্ত সভায় আসুন</link>। আগে থেকে নাম লেখাতে হবে না।",
  "ways.young-people": "<link>তরুণ-তরুণীদের নিজেদের একটি পাতা আছে</link>: তারা কীভাবে পরিদর্শকদের মতামত জানাতে পারে।",
  "ways.paper": "<link>প্রশ্নগুলো কাগজে প্রিন্ট করুন</link>, উত্তর দিন, তারপর হাতে হাতে বা ডাকে জমা দিন।",
  "ways.complaints": "আপনার এলাকার সেবা নিয়ে অভিযোগ করতে",
  "ways.advice": "বিনা খরচে স্বাধীন পরামর্শ",

  "tools.label": "ভাষা, সহজ পাঠ ও সাহায্য",

  "danger.link": "কোনো শিশু বিপদে থাকতে পারে",
  "danger.title": "যদি কোনো শিশু বিপদে থাকতে পারে",
  "danger.now": "কেউ এখনই বিপদে থাকলে <call>999</call> নম্বরে ফোন করে পুলিশ (Police) চান।",
  "danger.cannot-speak":
    "মোবাইল ফোনে কথা বলতে না পারলে 999 নম্বরে ফোন করুন এবং বলা হলে 55 চাপুন। আপনি শুনতে বা কথা বলতে না পারলে <text>999-এর টেক্সট ও রিলে সেবা</text> ব্যবহার করতে পারেন।",
  "danger.not-now":
    "জরুরি না হলে আপনার কাউন্সিলের শিশুদের সমাজসেবা বিভাগে (children’s social care) ফোন করুন। আপনাকে নিশ্চিত হতে হবে না।",
  "danger.nspcc": "শিশু সুরক্ষা সংস্থা NSPCC বড়দেরও পরামর্শ দেয়: <call>0808 800 5000</call>।",
  "danger.childline":
    "শিশু ও তরুণ-তরুণীরা যেকোনো সময় Childline-এ (শিশুদের হেল্পলাইন) ফোন করতে পারে: <call>0800 1111</call>। এতে খরচ নেই।",
  "danger.survey":
    "এই জরিপের উত্তর সঙ্গে সঙ্গে পড়া হয় না। আপনি যদি লেখেন যে কোনো শিশু ঝুঁকিতে থাকতে পারে, তাহলে পরিদর্শকদের তা অবশ্যই জানাতে হবে।",
  "danger.back": "যেখানে ছিলেন সেখানে ফিরে যান",
  "danger.saved": "আপনি যা লিখেছেন তা সংরক্ষিত আছে।",

  "leave.button": "দ্রুত বেরিয়ে যান",
  "leave.title": "আপনি জরিপ থেকে বেরিয়ে এসেছেন",
  "leave.done": "জরিপে আপনি কোথায় ছিলেন তা এই ডিভাইস থেকে সরিয়ে দেওয়া হয়েছে।",
  "leave.history":
    "এই ওয়েবসাইট যে খোলা হয়েছিল, তা এখনও ব্রাউজারের হিস্ট্রিতে লেখা আছে। তা সরাতে ব্রাউজারের মেনু থেকে হিস্ট্রি (History) খুলে আজকের পৃষ্ঠাগুলো মুছে দিন।",
  "leave.onward": "আবহাওয়ার একটি পৃষ্ঠায় যান",
  "leave.before":
    "“দ্রুত বেরিয়ে যান” চাপলে জরিপে আপনি কোথায় ছিলেন তা সঙ্গে সঙ্গে এই ডিভাইস থেকে সরে যায় এবং আবহাওয়ার একটি পৃষ্ঠা দেখায়। আপনার কোড সঙ্গে থাকলে, যা সংরক্ষণ করেছেন তা হারাবে না।",

  "show.link": "আমার মতো করে দেখান",
  "show.title": "আমার মতো করে দেখান",
  "show.words":
    "আপনার যা সুবিধা তা বেছে নিন। এটি এই ডিভাইসে রাখা হয়। আপনি জরিপের উত্তর দিলে আপনার ভাষা ও Easy Read আপনার উত্তরের সঙ্গে রাখা হয়।",
  "show.language": "ভাষা",
  "show.language.draft": "এই অনুবাদ একটি খসড়া।",
  "show.easy": "সহজ পাঠ (Easy Read)",
  "show.easy.on": "সহজ পাঠ: চালু করুন",
  "show.easy.off": "সহজ পাঠ: বন্ধ করুন",
  "show.easy.hint": "ছোট ছোট শব্দ, বেশির ভাগ পৃষ্ঠায় একবারে একটি প্রশ্ন, সঙ্গে ছবি।",
  "show.easy.no": "সাধারণ ভাষা",
  "show.text-size": "লেখার আকার",
  "show.text-size.usual": "সাধারণ",
  "show.text-size.large": "বড়",
  "show.text-size.larger": "আরও বড়",
  "show.text-size.largest": "সবচেয়ে বড়",
  "show.spacing": "অক্ষর ও লাইনের মাঝের ফাঁক",
  "show.spacing.usual": "সাধারণ",
  "show.spacing.wide": "বেশি",
  "show.font": "অক্ষরের ধরন",
  "show.font.usual": "সাধারণ",
  "show.font.plain": "সাদামাটা ও চওড়া",
  "show.font.serif": "বইয়ের মতো",
  "show.colours": "রং",
  "show.colours.device": "আমার ডিভাইসে যেমন আছে",
  "show.colours.light": "হালকা রঙের ওপর গাঢ় লেখা",
  "show.colours.dark": "গাঢ় রঙের ওপর হালকা লেখা",
  "show.colours.cream": "ক্রিম রঙের ওপর কালো লেখা",
  "show.colours.yellow-on-black": "কালোর ওপর হলুদ লেখা",
  "show.motion": "পৃষ্ঠায় নড়াচড়া",
  "show.motion.device": "আমার ডিভাইসে যেমন আছে",
  "show.motion.still": "সবকিছু স্থির রাখুন",
  "show.save": "এভাবে দেখান",

  "consent.title": "আপনি কি অংশ নিতে রাজি?",
  "consent.who-reads":
    "Ofsted (শিক্ষা পরিদর্শন সংস্থা) এবং Care Quality Commission (CQC) (সেবার মান কমিশন)-এর পরিদর্শকেরা এই প্রশ্নগুলো করেন। শুধু তাঁরা এবং তাঁদের কাজ যাচাইকারী ঊর্ধ্বতন পরিদর্শকেরাই আপনার উত্তর পড়েন। আপনার কাউন্সিল, আপনার সন্তানের স্কুল এবং স্বাস্থ্যসেবা সংস্থাগুলো তা দেখে না।",
  "consent.evidence":
    "আপনি যা বলেন তা এই পুনঃপরিদর্শনের প্রমাণের অংশ হয়ে যায়। পরিদর্শকদের চিঠি প্রকাশের পর তা বাকি প্রমাণের সঙ্গে অন্তত {months, plural, one {# মাস} other {# মাস}} রাখা হয়। উত্তরের সংখ্যা প্রকাশ করা হতে পারে। ছোট সংখ্যা গোপন রাখা হয়।",
  "consent.no-names":
    "অনুগ্রহ করে কোনো নাম দেবেন না, কিংবা এমন কিছু লিখবেন না যাতে বোঝা যায় কেউ আসলে কে। আমরা আপনার নাম জিজ্ঞেস করি না। আমরা আপনার ইন্টারনেট ঠিকানা (IP ঠিকানা) রাখি না।",
  "consent.danger":
    "আপনার লেখা থেকে যদি বোঝা যায় যে কোনো শিশুর ক্ষতির ঝুঁকি থাকতে পারে, তাহলে ওই শিশুকে নিরাপদ রাখা যাঁদের কাজ, পরিদর্শকদের অবশ্যই তাঁদের তা জানাতে হবে। তাঁরা যে জানিয়েছেন তার নথি থেকে যায়, আপনি আপনার উত্তর ফিরিয়ে নিলেও।",
  "consent.take-part": "আমি অংশ নিতে রাজি",
  "consent.take-part.hint":
    "অংশ নেওয়া বাধ্যতামূলক নয়। জরিপ বন্ধ না হওয়া পর্যন্ত আপনি থামতে পারেন, যা সংরক্ষণ করেছেন তা মুছতে পারেন, যা পাঠিয়েছেন তা বদলাতে পারেন, অথবা ফিরিয়ে নিতে পারেন।",
  "consent.become-evidence": "আমি রাজি যে আমার কথা এই পুনঃপরিদর্শনের প্রমাণ হবে",
  "consent.become-evidence.hint": "এতে রাজি না হলে পরিদর্শকেরা আপনার উত্তর ব্যবহার করতে পারেন না।",
  "consent.quote": "নাম ছাড়া আমার কথা উদ্ধৃত করা যেতে পারে",
  "consent.quote.hint": "এটি খালি রাখলে আপনার কথা পড়া হবে, কিন্তু কখনও উদ্ধৃত করা হবে না।",
  "consent.unfinished": "আমি পাঠানোর আগে জরিপ বন্ধ হয়ে গেলে, আমি যা সংরক্ষণ করেছি পরিদর্শকেরা তা ব্যবহার করতে পারেন",
  "consent.unfinished.hint": "এটি খালি রাখলে, আপনি যে উত্তর পাঠাননি তা কেউ কখনও দেখবে না।",
  "consent.needed": "অংশ নিতে “{choice}”-এ টিক দিন। রাজি না হলে শেষে সেটি বেছে নিন।",
  "consent.step": "সম্মতি",
  "consent.shared": "অন্য কেউ কি এই ডিভাইস ব্যবহার করেন?",
  "consent.shared.hint": "আপনি না জানালে, আপনি কোথায় ছিলেন তা আমরা এই ডিভাইসে রেখে দিই।",
  "consent.shared.no": "না, অথবা শুধু আমার বিশ্বস্ত মানুষেরা",
  "consent.shared.yes": "হ্যাঁ",
  "consent.shared.yes.hint":
    "যেমন লাইব্রেরিতে। বেশিরভাগ ব্রাউজারে বন্ধ করলেই আপনার উত্তর এই ডিভাইস থেকে চলে যায়। “এখন এই ডিভাইস থেকে সব সরান” বোতামটি সব ব্রাউজারেই তা করে।",
  "consent.no": "আমি রাজি নই",
  "consent.no-longer": "আমি আর রাজি নই: আমার উত্তর মুছে দিন",

  "about.title": "আপনার ও আপনার সন্তানদের সম্পর্কে",
  "about.why":
    "এতে পরিদর্শকেরা বুঝতে পারেন সব ধরনের পরিবারের কথা শোনা হচ্ছে কি না। যা ইচ্ছা বাদ দিতে পারেন। এটি শুধু পরিদর্শকেরা দেখেন, এবং যা প্রকাশ করা হয় তাতে ছোট দলগুলোকে গোপন রাখা হয়।",
  "about.prefer-not-to-say": "বলতে চাই না",

  "about.role": "আপনি কোন পরিচয়ে উত্তর দিচ্ছেন?",
  "about.role.hint":
    "আপনি যদি মা বা বাবা হন এবং শিশুদের সঙ্গে কাজও করেন, তাহলে প্রতিটি পরিচয়ে একবার করে উত্তর দিন। এখন একটি বেছে নিন। এটি পাঠানোর পরে আপনি আবার উত্তর দিতে পারবেন।",
  "about.role.parent-or-carer": "মা বা বাবা, অথবা সৎমা বা সৎবাবা",
  "about.role.grandparent-or-relative": "দাদা-দাদি, নানা-নানি বা অন্য আত্মীয়, যিনি দেখাশোনা করেন",
  "about.role.foster-carer": "ফস্টার কেয়ারার (foster carer, পালক পরিচর্যাকারী)",
  "about.role.helper": "আমি কোনো মা, বাবা বা পরিচর্যাকারীকে উত্তর দিতে সাহায্য করছি",
  "about.role.helper.hint": "তিনি যা বলেন, তাঁর নিজের ভাষায় লিখুন।",
  "about.role.professional": "শিশু বা পরিবারের সঙ্গে কাজ করেন এমন কেউ",
  "about.role.other": "অন্য কেউ",
  "about.role.other.hint": "আপনিই কি সেই তরুণ বা তরুণী? তরুণ-তরুণীদের জন্য একটি পাতা আছে।",

  "about.children": "আপনি কতজন শিশু বা তরুণ-তরুণীর হয়ে উত্তর দিচ্ছেন?",
  "about.children.hint":
    "0 থেকে 25 বছর বয়সী যাদের বিশেষ শিক্ষাগত চাহিদা বা প্রতিবন্ধিতা আছে, তাদের গুনুন। আপনি সবার হয়ে একবারে উত্তর দিতে পারেন, অথবা প্রত্যেকের জন্য আলাদা উত্তর পাঠাতে পারেন।",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 বা তার বেশি",

  "about.age-phase": "তাদের বয়স কত?",
  "about.age-phase.hint": "আমরা জিজ্ঞেস করি, কারণ বয়সের সঙ্গে সাহায্য প্রায়ই বদলায়।",
  "about.age-phase.early-years": "0 থেকে 4",
  "about.age-phase.primary": "5 থেকে 10",
  "about.age-phase.secondary": "11 থেকে 15",
  "about.age-phase.post-16": "16 থেকে 18",
  "about.age-phase.adult": "19 থেকে 25",

  "about.support": "তারা এখন কী সাহায্য পায়?",
  "about.support.hint": "আমরা জিজ্ঞেস করি, কারণ যেসব পরিবারের প্ল্যান আছে আর যাদের নেই, তাদের অভিজ্ঞতা আলাদা হতে পারে।",
  "about.support.ehc-plan": "শিক্ষা, স্বাস্থ্য ও সেবার একটি প্ল্যান",
  "about.support.ehc-plan.hint": "একে প্রায়ই EHC plan বা EHCP বলা হয়।",
  "about.support.sen-support": "প্ল্যান ছাড়া বাড়তি সাহায্য",
  "about.support.sen-support.hint": "স্কুলগুলো একে SEN support বলে।",
  "about.support.waiting": "মূল্যায়ন, প্ল্যান বা প্রথম উত্তরের অপেক্ষায়",
  "about.support.none": "এই মুহূর্তে কোনো সাহায্য নেই",
  "about.support.not-sure": "নিশ্চিত নই",

  "about.setting": "তারা কোথায় পড়ে?",
  "about.setting.hint": "আমরা জিজ্ঞেস করি, যাতে সব ধরনের স্কুলের কথা এবং যাদের কোনো স্কুল নেই তাদের কথাও শুনতে পাই।",
  "about.setting.early-years-setting": "নার্সারি, প্রি-স্কুল বা চাইল্ডমাইন্ডার",
  "about.setting.mainstream": "সাধারণ স্কুল (mainstream)",
  "about.setting.mainstream-unit": "সাধারণ স্কুলের ভেতরে বিশেষ ইউনিট বা বিভাগ",
  "about.setting.special": "বিশেষ স্কুল (special school)",
  "about.setting.college-or-training": "কলেজ, প্রশিক্ষণ বা শিক্ষানবিশি (apprenticeship)",
  "about.setting.alternative-provision": "বিকল্প শিক্ষাব্যবস্থা (alternative provision)",
  "about.setting.alternative-provision.hint": "যেমন পিউপিল রেফারেল ইউনিট (pupil referral unit)।",
  "about.setting.home-educated": "বাড়িতে পড়ে, আমাদের নিজেদের পছন্দে",
  "about.setting.educated-elsewhere": "বাড়িতে বা অন্য কোথাও পড়ানো হয়, কাউন্সিলের ব্যবস্থায়",
  "about.setting.hospital": "হাসপাতালে, বা হাসপাতালের স্কুলে",
  "about.setting.out-of-area": "এই এলাকার বাইরের স্কুল বা কলেজ",
  "about.setting.none": "এই মুহূর্তে কোনো জায়গা নেই, বা স্কুলের বাইরে",

  "about.circumstances": "এগুলোর কোনোটি কি মেলে?",
  "about.circumstances.hint": "আমরা জিজ্ঞেস করি, যাতে যেসব পরিবার প্রায়ই বাদ পড়ে যায় তাদের কথা শুনতে পাই।",
  "about.circumstances.looked-after": "কাউন্সিলের তত্ত্বাবধানে আছে (looked after)",
  "about.circumstances.care-leaver": "আগে কাউন্সিলের তত্ত্বাবধানে ছিল (care leaver)",
  "about.circumstances.child-in-need":
    "সাহায্য-প্রয়োজন শিশুর প্ল্যান (child in need) বা শিশু সুরক্ষা প্ল্যান (child protection) আছে",
  "about.circumstances.service-family": "সশস্ত্র বাহিনীতে আছেন এমন কারও সন্তান",
  "about.circumstances.youth-justice":
    "কিশোর বিচারব্যবস্থার (youth justice) সংস্পর্শে, অথবা হেফাজতে বা নিরাপত্তা-আবাসে (secure care)",
  "about.circumstances.moving-on": "এক স্কুল থেকে অন্য স্কুলে, অথবা শিশুদের সেবা থেকে বড়দের সেবায় যাচ্ছে",
  "about.circumstances.none": "এগুলোর কোনোটিই নয়",

  "about.part-of-area": "আপনি কোথায় থাকেন?",
  "about.part-of-area.hint": "আমরা জিজ্ঞেস করি, কারণ জায়গাভেদে সাহায্য আলাদা হতে পারে। আপনার ঠিকানা আমাদের দরকার নেই।",
  "about.part-of-area.city-or-large-town": "নগরে বা বড় শহরে",
  "about.part-of-area.small-town": "ছোট শহরে",
  "about.part-of-area.village-or-countryside": "গ্রামে বা পল্লি এলাকায়",
  "about.part-of-area.outside-the-area": "এই এলাকার বাইরে",

  "choice.strongly-agree": "পুরোপুরি একমত",
  "choice.agree": "একমত",
  "choice.neither": "একমতও নই, দ্বিমতও নই",
  "choice.disagree": "একমত নই",
  "choice.strongly-disagree": "একেবারেই একমত নই",
  "choice.better": "আগের চেয়ে ভালো",
  "choice.same": "প্রায় একই",
  "choice.worse": "আগের চেয়ে খারাপ",
  "choice.always": "সবসময়",
  "choice.often": "প্রায়ই",
  "choice.sometimes": "মাঝে মাঝে",
  "choice.rarely": "কদাচিৎ",
  "choice.never": "কখনও না",
  "choice.yes": "হ্যাঁ",
  "choice.no": "না",
  "choice.good": "ভালো",
  "choice.ok": "মোটামুটি",
  "choice.not-good": "ভালো নয়",
  "choice.not-sure": "নিশ্চিত নই",
  "choice.dont-know": "জানি না",
  "choice.not-come-up": "আমার ক্ষেত্রে এটি ঘটেনি",

  ...bengaliSurveyMessages,
  ...bengaliWayInMessages,
  ...bengaliYoungWaysMessages,
  ...bengaliYoungHallMessages,
  ...bengaliYoungAnswerMessages,
  ...bengaliAreaMessages,
  ...bengaliPaperMessages,
  ...bengaliTalkMessages,
  ...bengaliDecidedMessages,
  ...bengaliHomeMessages,
  ...bengaliYoungPeoplesRecordingMessages,
  ...bengaliAccessibilityMessages,
  ...bengaliPrivacyMessages,
};
