import type { SearchCase } from "./search-cases.ts";

/** The same in the languages that families answer in, and in scripts of others. */
export const searchCasesInOtherLanguages: readonly SearchCase[] = [
  // Letters that are no letter and a mark to Unicode.
  {
    text: "Szkoła w Łodzi była świetna, żółw i gęś",
    finds: ["szkola", "szkoła", "Łodzi", "lodzi", "LODZI", "byla", "swietna", "zolw", "żółw", "ges", "gęś"],
    misses: ["szko", "odzi", "wietna"],
  },
  {
    text: "Școala și ţara, învăţător; Școala cu sedilă: Şcoala",
    finds: ["scoala", "școala", "şcoala", "ȘCOALA", "tara", "țara", "ţara", "invatator", "învățător", "si"],
    misses: ["coala", "nvatator"],
  },
  {
    text: "Işık öğretmeni İstanbul’da bekliyor, çocuğum IĞDIR",
    finds: [
      "isik",
      "Işık",
      "ışık",
      "istanbul",
      "İSTANBUL",
      "ogretmeni",
      "öğretmeni",
      "cocugum",
      "ığdır",
      "igdir",
    ],
    misses: ["stanbul", "retmeni"],
  },
  {
    text: "Carruurtaydu waxay u baahan yihiin gargaar, go’aan lama gaarin",
    finds: ["carruurtaydu", "go'aan", "goaan", "go’aan", "baahan", "GARGAAR"],
    misses: ["carruur", "aango"],
  },
  {
    text: "Đặng Thị Hương đã chờ, Nguyễn",
    finds: ["dang", "Đặng", "huong", "nguyen", "Nguyễn", "cho"],
    misses: ["ang", "guyen"],
  },
  {
    text: "Мы ждали план полгода, ещё ждём; Αθήνα σχολείος",
    finds: ["план", "ПЛАН", "еще", "ещё", "ждем", "Αθηνα", "αθήνα", "ΣΧΟΛΕΙΟΣ"],
    misses: ["лан", "год"],
  },
  // What a PDF or an old program writes in a font's shapes is found as it is typed.
  {
    text: "ﺧﻼﻝ ﺍﻟﻤﺪﺭﺳﺔ ﻻ ﻳﺴﺎﻋﺪﻭﻥ ﺍﻷﻃﻔﺎﻝ",
    finds: ["خلال", "مدرسة", "المدرسة", "لا", "أطفال", "الأطفال", "ﺍﻷﻃﻔﺎﻝ", "ﻻ"],
    misses: ["خل", "مدر"],
  },
  {
    text: "the eﬀect on the oﬃce was ﬁnal, a waﬄe on the ﬂoor",
    finds: ["effect", "office", "final", "waffle", "floor", "oﬃce", "OFFICE", '"was final"'],
    misses: ["nal", "ect"],
  },
  // Vowel signs belong to their word.
  {
    text: "স্কুল ভালো ছিল।",
    finds: ["স্কুল", "ভালো", "ছিল", '"স্কুল ভালো"', "স্কুল\u200c"],
    misses: ["ভুল", "কুল", "ভাল", "ভল", "স্ক"],
  },
  {
    text: "ভুল উত্তর দিয়েছে, ৩ বছর অপেক্ষা",
    finds: ["ভুল", "উত্তর", "দিয়েছে", "৩", "3", "বছর", '"৩ বছর"', '"3 বছর"'],
    misses: ["স্কুল", "উতর", "দিয়ে", "বছ"],
  },
  {
    text: "मेरा बेटा स्कूल नहीं जाता",
    finds: ["स्कूल", "बेटा", "नहीं"],
    misses: ["कूल", "बेट", "नह"],
  },
  {
    text: "ਮੇਰਾ ਪੁੱਤਰ ਸਕੂਲ, எங்கள் பள்ளி",
    finds: ["ਪੁੱਤਰ", "ਸਕੂਲ", "பள்ளி", "எங்கள்"],
    misses: ["ਪਤਰ", "பள", "ਕੂਲ"],
  },
  // Right to left; short vowels are mostly not written, and one letter has a form for each keyboard.
  {
    text: "المَدْرَسَة بعيدة، وأحمد ينتظر إلى الآن منذ ٢٠٢٤",
    finds: [
      "المدرسة",
      "المدرسه",
      "المَدْرَسَة",
      "مدرسة",
      "مدرسه",
      "للمدرسة",
      "بعيدة",
      "وأحمد",
      "واحمد",
      "الآن",
      "الان",
      "إلى",
      "الى",
      "2024",
      "٢٠٢٤",
    ],
    misses: ["مدرس", "درسة", "حمد"],
  },
  {
    text: "اسکول بہت دُور ہے اور کوئی مدد نہیں، ٹیکسی ۱۲ بجے",
    finds: ["اسکول", "اسكول", "دور", "دُور", "کوئی", "مدد", "نہیں", "ہے", "۱۲", "12", '"کوئی مدد"'],
    misses: ["سکول", "کول", "مد"],
  },
  {
    text: "\u202bالخطة\u202c لم تصل\u200f، كـــتاب",
    finds: ["الخطة", "خطة", "تصل", "كتاب", '"لم تصل"'],
    misses: ["طة", "تاب"],
  },
  // The article and what stands before it are written onto their word.
  {
    text: "ابني في مدرسة خاصة وينتظر الخطة",
    finds: ["المدرسة", "بالمدرسة", "والمدرسة", "خطة", "والخطة", "للخطة", "ينتظر", "الخاصة"],
    misses: ["درسة", "الدراسة", "نتظر", "ال"],
  },
  {
    text: "ذهبنا إلى المدرسة والمستشفى، وبالحافلة كالعادة",
    finds: ["مدرسة", "مستشفى", "المستشفى", "حافلة", "الحافلة", "عادة", '"إلى مدرسة"', '"مدرسة ومستشفى"'],
    misses: ["شفى", "لمدرسة", '"مستشفى المدرسة"'],
  },
  {
    text: "للمعلمة وللطبيب: الأم تعبت والأب أيضا",
    finds: ["معلمة", "المعلمة", "طبيب", "الطبيب", "أم", "الأم", "أب", "اب", "الاب"],
    misses: ["علمة", "لمعلمة", "طبيبة"],
  },
  {
    text: "الوالدين لا يعرفان الألعاب ولا الأولاد",
    finds: ["والدين", "الوالدين", "ألعاب", "العاب", "الالعاب", "أولاد", "الاولاد"],
    misses: ["دين", "الدين", "ولد"],
  },
  {
    text: "والدته في العمل، ولدي وقت واحد الآن",
    finds: ["والدته", "عمل", "العمل", "ولدي", "وقت", "الوقت", "واحد", "الان"],
    misses: ["دته", "لدي", "قت", "احد", "ان"],
  },
  {
    text: "الله يعين، ابنتي عندها ألم وتحتاج العلاج الطبيعي",
    finds: ["الله", "ألم", "الألم", "تحتاج", "وتحتاج", "علاج", "العلاج", '"علاج طبيعي"', "والعلاج"],
    misses: ["له", "لم", "لاج"],
  },
  {
    text: "التي في البيت الكبير والذي بالبيت الصغير",
    finds: ["التي", "الذي", "بيت", "البيت", "كبير", "صغير", '"البيت الكبير"', '"بيت صغير"'],
    misses: ["تي", "ذي", "يت"],
  },
  // Urdu takes words from Arabic, but writes its own "and" and "one who" apart.
  {
    text: "اسکول والوں نے بالکل نہیں سنا، ہم واپس گئے، والدین پریشان",
    finds: ["والوں", "بالکل", "بالكل", "واپس", "والدین", "والدين"],
    misses: ["کل", "وں", "اپس", "آپس", "دین"],
  },
  {
    text: "اسکول والے کہتے ہیں کہ الگ کمرہ نہیں، علاج ضروری",
    finds: ["والے", "الگ", "علاج", "العلاج", "کمرہ"],
    misses: ["گ", "لاج", "مرہ"],
  },
  {
    text: "הילדה מחכה לְתָכְנִית",
    finds: ["לתכנית", "לְתָכְנִית", "הילדה"],
    misses: ["ילדה", "תכנית"],
  },
  // No spaces between words, so that any run of signs is found.
  {
    text: "学校没有帮助我们，孩子在家",
    finds: ["学校", "帮助", "孩子", "没有帮助", '"孩子在家"'],
    misses: ["学帮", "助帮", "学生"],
  },
  {
    text: "โรงเรียนไม่ช่วย がっこう",
    finds: ["โรงเรียน", "ช่วย", "がっこう"],
    misses: ["โรงรถ", "かっこう"],
  },
];
