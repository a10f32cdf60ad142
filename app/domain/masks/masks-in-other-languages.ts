import type { MaskKind } from "./redaction.ts";

/*
 * What a rule looks for in the six languages that families may answer in besides English. Short lists by hand, read by no
 * native speaker: fewer are found than in English, and the page says so.
 */

export type MaskedLanguage = "pl" | "ro" | "so" | "ar" | "ur" | "bn";
export type MaskRule = readonly [MaskKind, RegExp];

const word = "[\\p{L}\\p{M}]{1,60}";
// No name has more letters or words: without bounds, a text of capitals takes the square of its length.
const capital = "\\p{Lu}[\\p{L}\\p{M}’'-]{0,40}";
const capitals = `${capital}(?:[ -]${capital}){0,11}`;
const before = "(?<![\\p{L}\\p{M}\\p{N}])";
const after = "(?![\\p{L}\\p{M}\\p{N}])";
const some = (words: string) => new RegExp(`${before}(?:${words})${after}`, "giu");

/** Words of which one leads up to a name with a capital, or is followed by it after some small ones. */
const ahead = (words: string, name = capitals) => new RegExp(`${before}(?:${words})[  ]${name}`, "gu");
const only = (words: string, name = capitals) => new RegExp(`(?<=${before}(?:${words})[  ])${name}`, "gu");

/** In scripts without capitals: a word and the one or two that come after it, where they are no common ones. */
function following(words: string, common: string, maxWords = 2): RegExp {
  const one = `(?!(?:${common})${after})${word}`;
  return new RegExp(`${before}(?:${words})[  ]${one}(?:[  ]${one}){0,${maxWords - 1}}`, "gu");
}

/** The same for what comes before it. */
function leading(words: string, common: string, maxWords = 3): RegExp {
  const one = `(?!(?:${common})${after})${word}`;
  return new RegExp(`${before}(?:${one}[  ]){1,${maxWords}}(?:${words})${after}`, "gu");
}

const dates = (months: string): MaskRule => [
  "date",
  new RegExp(`${before}(?:\\p{Nd}{1,2}[. ]{1,2})?(?:${months})(?:,? (?:de )?\\p{Nd}{4})?${after}`, "giu"),
];
const aged = (words: string): MaskRule => ["age", new RegExp(`${before}(?:${words})${after}`, "giu")];

/** Numbers in the digits of any script; found in every language but English, which has rules of its own. */
export const numberRules: readonly MaskRule[] = [
  ["contact", /(?<![\p{L}\p{N}])\+?\p{Nd}(?:[ -]?\p{Nd}){8,13}(?!\p{Nd})/gu],
  ["date", /(?<![\p{Nd}/.-])\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}(?![\p{Nd}/.-])/gu],
  ["number", /(?<![\p{L}\p{Nd}.,/-])\p{Nd}+(?:[,٬٫]\p{Nd}+)*(?:\.\p{Nd}+)?[%٪]?(?![\p{Nd}/])/gu],
];

const arabicCommon =
  "في|من|على|إلى|الى|عن|مع|لا|لم|ما|هو|هي|ان|أن|التي|الذي|كان|كانت|قال|قالت|ابني|ابنتي|طفلي|طفلتي|خاصة|حكومية|ابتدائية|ثانوية|و|لكن|لأن|منذ|بعد|قبل|كل|هذه|هذا|جديدة|أخرى|اخرى|أولادي|لها|له|لنا|تدعم|لديها";
const urduCommon =
  "میں|نے|کو|کا|کی|کے|سے|پر|اور|ہے|ہیں|تھا|تھی|تھے|میرا|میری|میرے|بیٹا|بیٹی|بیٹے|بچہ|بچی|بچے|بچوں|ہم|ہمارا|ہماری|ہمارے|وہ|یہ|اس|ان|ایک|نیا|نئے|نئی|کوئی|کسی|ہر|اپنے|اپنی|اپنا|خصوصی|نہیں|کیا|لیے|تک|بھی|ہی|جو|کہ|گیا|گئی|گئے|جاتا|جاتی";
const bengaliCommon =
  "আমার|আমাদের|ছেলে|মেয়ে|ছেলের|মেয়ের|সে|তার|তাকে|এই|ওই|একটি|একটা|এবং|ও|না|কোনো|কোন|নতুন|বিশেষ|আমি|আমরা|বাচ্চা|সন্তান|প্রতি|যে|জন্য|থেকে|সঙ্গে|সাথে|কাছে|তারা|কিন্তু|ভালো|বড়|ছোট|করে|হয়|যায়|পর|আগে";

const arabicNames =
  "محمد|أحمد|احمد|علي|حسن|حسين|عمر|خالد|يوسف|إبراهيم|ابراهيم|عبدالله|عبد الله|عبد الرحمن|مصطفى|محمود|سعيد|سامي|كريم|طارق|ياسر|زيد|آدم|نوح|فاطمة|عائشة|مريم|زينب|خديجة|سارة|نور|ليلى|هدى|آمنة|رقية|سلمى|ياسمين|حليمة|أسماء|اسماء|إيمان|ايمان";
const urduNames =
  "محمد|احمد|علی|حسن|حسین|عمر|عثمان|بلال|حمزہ|یوسف|ابراہیم|عبداللہ|خان|زین|ایان|ریحان|عمران|عرفان|فاطمہ|عائشہ|مریم|زینب|خدیجہ|سارہ|نور|ثناء|صائمہ|آمنہ|حنا|عالیہ|حسنین|اقبال";
const bengaliNames =
  "মোহাম্মদ|মুহাম্মদ|আহমেদ|আলী|হাসান|হোসেন|হোসাইন|রহমান|ইসলাম|রহিম|করিম|ইব্রাহিম|ইউসুফ|আব্দুল|আবদুল|রাফি|তানভীর|ফাতেমা|ফাতিমা|আয়েশা|মরিয়ম|খাদিজা|সারা|নুসরাত|সুমাইয়া|জান্নাত|বেগম|খাতুন|আক্তার|নাসরিন|রুবিনা|শিরিন";

export const rulesByLanguage: Readonly<Record<MaskedLanguage, readonly MaskRule[]>> = {
  pl: [
    [
      "school",
      ahead(
        "(?:[Ss]zko[łl]\\p{L}*|[Pp]rzedszkol\\p{L}*|[Ll]iceum|[Tt]echnikum|[Aa]kademi\\p{L}*|[Kk]oledż\\p{L}*|[Żż]łob\\p{L}*)(?:[  ](?:[Pp]odstawow\\p{L}+|[Ss]pecjaln\\p{L}+|im\\.|imienia|św\\.|pod wezwaniem)){0,6}",
        `(?:${capitals}|[Nn]r[  ]?\\p{Nd}+)`,
      ),
    ],
    [
      "service",
      ahead(
        "(?:[Ss]zpital|[Pp]oradni|[Pp]rzychodni|[Kk]lini[kc]|[Oo]środ)\\p{L}*(?:[  ](?:im\\.|św\\.|w|przy)){0,6}",
      ),
    ],
    [
      "place",
      ahead("[Uu]l\\.|[Uu]lic\\p{L}*|[Aa]l\\.|[Oo]siedl\\p{L}*|[Pp]lac\\p{L}*|[Mm]iast\\p{L}*|[Ww]si"),
    ],
    [
      "name",
      ahead(
        "[Pp]an(?:i|ią|a|em|u)?|[Dd]r\\.?|[Dd]oktor\\p{L}*|[Pp]rof\\.?|[Pp]rofesor\\p{L}*|[Cc]ioci\\p{L}*|[Ww]uj\\p{L}*|[Kk]siąd\\p{L}*",
      ),
    ],
    ["place", only("[Ww]e?|[Zz]e?|[Dd]o|[Kk]oło|[Pp]od|[Nn]iedaleko|[Oo]bok")],
    aged(
      "(?:ma|miał|miała|skończył|skończyła|kończy) (?:już |teraz |dopiero |prawie )?(?:\\p{Nd}{1,2}|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście) (?:lat\\p{L}*|rok|miesi\\p{L}+)|w wieku (?:\\p{Nd}{1,2}|\\p{L}+) lat|\\p{Nd}{1,2}[- ]?letni\\p{L}*|(?:dwu|trzy|cztero|pięcio|sześcio|siedmio|ośmio|dziewięcio|dziesięcio|nasto)letni\\p{L}*|\\p{Nd}{1,2}[- ]?latk\\p{L}*|(?:w )?\\p{Nd}{1,2}\\.? klas\\p{L}*|klas\\p{L}* \\p{Nd}{1,2}",
    ),
    dates(
      "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu",
    ),
    [
      "condition",
      some(
        "poraż\\p{L}+ mózgow\\p{L}+|zesp\\p{L}+ \\p{Lu}\\p{L}+|padaczk\\p{L}*|epilepsj\\p{L}*|białaczk\\p{L}*|nowotw\\p{L}*|raka|rozszczep\\p{L}*|wodogłowi\\p{L}*|niewidom\\p{L}*|niesłysząc\\p{L}*|głuch\\p{L}*|wózk\\p{L}* inwalidzk\\p{L}*",
      ),
    ],
    [
      "family",
      some(
        "bliźnia\\p{L}*|trojaczk\\p{L}*|adop\\p{L}+|rodzin\\p{L}* zastępcz\\p{L}*|uchod\\p{L}*|wdow\\p{L}*|rozwie\\p{L}+|więzieni\\p{L}*|przemoc\\p{L}*|samobój\\p{L}*",
      ),
    ],
    [
      "job",
      some(
        "dyrektor\\p{L}*|wychowawc\\p{L}*|psycholog\\p{L}*|logoped\\p{L}*|pediatr\\p{L}*|psychiatr\\p{L}*|pedagog\\p{L}*|pracowni\\p{L}+ socjaln\\p{L}+|kierow\\p{L}*|policjant\\p{L}*",
      ),
    ],
  ],
  ro: [
    [
      "school",
      ahead(
        "(?:[ȘșŞş]coal\\p{L}*|[ȘșŞş]coli\\p{L}*|[Gg]rădini[țţ]\\p{L}*|[Ll]iceu\\p{L}*|[Cc]olegiu\\p{L}*|[Aa]cademi\\p{L}*|[Cc]reș\\p{L}*)(?:[  ](?:primar\\p{L}*|gimnazial\\p{L}*|special\\p{L}*|nr\\.?)){0,6}",
        `(?:${capitals}|\\p{Nd}+)`,
      ),
    ],
    [
      "service",
      ahead("(?:[Ss]pital|[Cc]linic|[Pp]oliclinic|[Cc]entru|[Cc]abinet)\\p{L}*(?:[  ](?:de|din)){0,6}"),
    ],
    [
      "place",
      ahead(
        "[Ss]trad\\p{L}+|[Ss]tr\\.|[Bb]ulevard\\p{L}*|[Cc]artier\\p{L}*|[Ss]at\\p{L}*|[Oo]raș\\p{L}*|[Cc]omun\\p{L}*",
      ),
    ],
    [
      "name",
      ahead(
        "[Dd]omnul\\p{L}*|[Dd]oamn\\p{L}+|[Dd]omnișoar\\p{L}+|[Dd]-?(?:na|nul|nei|lui)\\.?|[Dd]l\\.?|[Dd]octor\\p{L}*|[Dd]r\\.?|[Pp]rof\\.?|[Mm]ătușa|[Uu]nchiul",
      ),
    ],
    ["place", only("[ÎîIi]n|[Dd]in|[Ll]a|[Ll]ângă|[Ss]pre")],
    aged(
      "(?:are|avea|împlinit|împlinește) (?:acum |deja |doar |aproape )?(?:\\p{Nd}{1,2}|doi|trei|patru|cinci|șase|șapte|opt|nouă|zece|unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece|șaisprezece) (?:de )?(?:ani(?:șori)?|luni)|de \\p{Nd}{1,2} (?:de )?ani|la vârsta de (?:\\p{Nd}{1,2}|\\p{L}+) ani|(?:în )?clasa (?:a )?(?:\\p{Nd}{1,2}|[ivx]+)(?:-a)?",
    ),
    dates("ianuarie|februarie|martie|aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie"),
    [
      "condition",
      some(
        "paralizi\\p{L}* cerebral\\p{L}*|sindrom\\p{L}* \\p{Lu}\\p{L}+|epilepsi\\p{L}*|leucemi\\p{L}*|cancer\\p{L}*|hidrocefal\\p{L}*|nevăzăt\\p{L}*|surd\\p{L}*|scaun\\p{L}* cu rotile",
      ),
    ],
    [
      "family",
      some(
        "gemen\\p{L}*|tripleți|adop[tț]\\p{L}+|asisten\\p{L}+ matern\\p{L}+|refugia[tț]\\p{L}*|văduv\\p{L}*|divor[tț]\\p{L}*|închisoare|violen[tț]\\p{L}* domestic\\p{L}*|sinucid\\p{L}*",
      ),
    ],
    [
      "job",
      some(
        "director\\p{L}*|învă[tț]ăto\\p{L}+|dirigint\\p{L}*|psiholog\\p{L}*|logoped\\p{L}*|pediatr\\p{L}*|psihiatr\\p{L}*|asisten\\p{L}+ social\\p{L}*|șofer\\p{L}*|poli[tț]ist\\p{L}*",
      ),
    ],
  ],
  so: [
    [
      "school",
      ahead(
        "(?:[Dd]ugsi|[Ii]skuul|[Xx]annaan|[Kk]ulliya|[Jj]aamacad)\\p{L}*(?:[  ](?:hoose|sare|dhexe|ee)){0,6}",
      ),
    ],
    ["school", new RegExp(`${capitals}(?= (?:dugsi|iskuul)\\p{L}*)`, "gu")],
    ["service", ahead("(?:[Ii]sbitaal|[Cc]usbitaal|[Xx]arun|[Rr]ug)\\p{L}*(?:[  ](?:caafimaadka|ee)){0,6}")],
    [
      "place",
      ahead("[Mm]agaala\\p{L}*|[Xx]aafad\\p{L}*|[Ww]addad\\p{L}*|[Tt]uulad\\p{L}*|[Dd]egmad\\p{L}*|[Jj]idka"),
    ],
    [
      "name",
      ahead(
        "[Mm]udan\\p{L}*|[Mm]arwo|[Mm]acallin\\p{L}*|[Bb]are\\p{L}*|[Dd]hakhtar\\p{L}*|[Dd]r\\.?|[Aa]deer|[Ee]eddo|[Hh]abaryar|[Mm]agac\\p{L}* (?:waa|yahay)",
      ),
    ],
    [
      "name",
      some(
        "maxamed|axmed|cali|xasan|xuseen|cumar|cabdi\\p{L}*|yuusuf|ibraahim|faadumo|caasha|xaliimo|maryan|khadiija|sahra|hodan|aamina|nuur|ismaaciil|faarax|warsame|cismaan",
      ),
    ],
    aged(
      "\\p{Nd}{1,2}[- ]?(?:jir|sanno jir|sano jir|bilood jir)\\p{L}*|(?:laba|saddex|afar|shan|lix|toddoba|siddeed|sagaal|toban)[- ]?(?:sano|sanno)?[- ]?jir\\p{L}*|(?:fasal|sanad)\\p{L}* \\p{Nd}{1,2}(?:aad)?",
    ),
    dates("janaayo|febraayo|maarso|abriil|juun|luulyo|ogosto|sebtembar|oktoobar|nofembar|disembar"),
    [
      "condition",
      some(
        "suuxdin\\p{L}*|qallal\\p{L}*|kansar\\p{L}*|curyaan\\p{L}*|indho la\\p{L}*|dhego la\\p{L}*|kursiga curyaanka",
      ),
    ],
    [
      "family",
      some(
        "mataan\\p{L}*|qaxoot\\p{L}*|agoon\\p{L}*|korsad\\p{L}*|carmal\\p{L}*|xabsi\\p{L}*|is ?dil\\p{L}*",
      ),
    ],
    [
      "job",
      some("maamul(?:e|aha|ahii|aheed)|shaqaalaha bulshada|cilmi-nafsi\\p{L}*|darawal\\p{L}*|boolis\\p{L}*"),
    ],
  ],
  ar: [
    ["school", following("[وفبلك]?ا?ل?(?:مدرسة|روضة|حضانة|كلية|أكاديمية|اكاديمية|ثانوية)", arabicCommon)],
    ["service", following("[وفبلك]?(?:مستشفى|عيادة|مستوصف|مركز)", arabicCommon)],
    ["place", following("[وفبلك]?(?:شارع|حي|مدينة|قرية|منطقة|طريق)", arabicCommon)],
    [
      "name",
      following(
        "[وفبل]?(?:السيد|السيدة|الأستاذ|الأستاذة|الاستاذ|الاستاذة|الدكتور|الدكتورة|المعلم|المعلمة|الآنسة|الشيخ|العم|الخالة|اسمه|اسمها|يدعى|تدعى)",
        arabicCommon,
      ),
    ],
    ["name", some(`[وفبل]?(?:${arabicNames})`)],
    aged(
      "(?:عمره|عمرها|وعمره|وعمرها|بعمر|يبلغ|تبلغ|في سن) (?:من العمر )?(?:\\p{Nd}{1,2}|[\\p{L}]+)(?: (?:سنة|سنوات|عاما|عامًا|عام|أعوام|أشهر|شهرا))?|(?:في )?الصف ال[\\p{L}]+",
    ),
    dates("يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر"),
    [
      "condition",
      new RegExp(
        `${before}(?:ب|ال){0,3}(?:شلل دماغي|الشلل الدماغي|متلازمة ${word}|صرع|سرطان|لوكيميا|كفيف|كفيفة|أصم|صماء|كرسي متحرك)${after}`,
        "gu",
      ),
    ],
    [
      "family",
      some(
        "(?:ال)?(?:توأم|توائم|لاجئ|لاجئة|لاجئين|يتيم|يتيمة|متبنى|متبناة|أرملة|مطلقة|مطلق|سجن|عنف أسري|انتحار)",
      ),
    ],
    ["job", some("(?:ال)?(?:مدير|مديرة|أخصائي|أخصائية|طبيب|طبيبة|مرشد|مرشدة|سائق|شرطي|إمام)")],
  ],
  ur: [
    ["school", leading("اسکول|سکول|کالج|اکیڈمی|نرسری|مدرسہ|مدرسے", urduCommon)],
    ["service", leading("ہسپتال|اسپتال|کلینک|سرجری|مسجد|سینٹر", urduCommon)],
    ["place", leading("روڈ|اسٹریٹ|گلی|محلہ|محلے|لین|ایونیو|شہر|گاؤں", urduCommon, 2)],
    ["name", following("مسٹر|مسز|مس|میڈم|ڈاکٹر|ٹیچر|استاد|جناب|محترمہ|نام", urduCommon)],
    ["name", leading("صاحب|صاحبہ|میڈم|باجی|بھائی|خالہ|چچا|انکل|آنٹی", urduCommon, 2)],
    ["name", some(urduNames)],
    aged(
      "(?:\\p{Nd}{1,2}|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ) (?:سال|برس|ماہ) (?:کا|کی|کے)(?= (?:ہے|ہیں|تھا|تھی|بیٹا|بیٹی|بیٹے|بچہ|بچی|بچے|لڑکا|لڑکی))|عمر (?:\\p{Nd}{1,2}|[\\p{L}]+) (?:سال|برس)|(?:[\\p{L}]+|\\p{Nd}{1,2}) جماعت",
    ),
    dates("جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"),
    [
      "condition",
      new RegExp(
        `${before}(?:دماغی فالج|(?:${word} )?سنڈروم|مرگی|کینسر|لیوکیمیا|نابینا|بہرا|بہری|وہیل چیئر)${after}`,
        "gu",
      ),
    ],
    ["family", some("جڑواں|گود لیا|گود لی|پناہ گزین|یتیم|بیوہ|طلاق|جیل|گھریلو تشدد|خودکشی")],
    ["job", some("ہیڈ ٹیچر|پرنسپل|ماہر نفسیات|سماجی کارکن|سوشل ورکر|ڈرائیور|امام")],
  ],
  bn: [
    ["school", leading("(?:স্কুল|বিদ্যালয়|কলেজ|একাডেমি|নার্সারি|মাদ্রাসা)[\\p{L}\\p{M}]*", bengaliCommon)],
    ["service", leading("(?:হাসপাতাল|ক্লিনিক|সার্জারি|মসজিদ|সেন্টার)[\\p{L}\\p{M}]*", bengaliCommon)],
    ["place", leading("(?:রোড|স্ট্রিট|লেন|এলাকা|শহর|গ্রাম)[\\p{L}\\p{M}]*", bengaliCommon, 2)],
    ["name", following("মিস্টার|মিসেস|মিস|ডাক্তার|ডাঃ|ডা\\.|জনাব|মিজ|নাম", bengaliCommon)],
    ["name", leading("সাহেব|স্যার|ম্যাডাম|আপা|আপু|ভাই|চাচা|খালা|আন্টি|আঙ্কেল", bengaliCommon, 2)],
    ["name", new RegExp(`${before}(?:${bengaliNames})(?:কে|র|ের|রে)?${after}`, "gu")],
    aged(
      "(?:বয়স )?(?:\\p{Nd}{1,2}|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|দশ|এগারো|বারো|তেরো|চৌদ্দ|পনেরো|ষোলো) (?:বছর|মাস)(?:ের|ে)?(?= (?:বয়স|বয়সী|ছেলে|মেয়ে|বাচ্চা|সন্তান))|বয়স (?:\\p{Nd}{1,2}|[\\p{L}\\p{M}]+)(?: বছর)?|(?:ক্লাস|শ্রেণি) (?:\\p{Nd}{1,2}|[\\p{L}\\p{M}]+)",
    ),
    dates("জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর"),
    [
      "condition",
      new RegExp(
        `${before}(?:সেরিব্রাল পালসি|(?:${word} )?সিনড্রোম|মৃগী|ক্যান্সার|লিউকেমিয়া|অন্ধ|বধির|হুইলচেয়ার)[\\p{L}\\p{M}]*${after}`,
        "gu",
      ),
    ],
    ["family", some("যমজ|দত্তক|শরণার্থী|এতিম|বিধবা|তালাক|জেল|আত্মহত্যা")],
    ["job", some("প্রধান শিক্ষক|মনোবিজ্ঞানী|সমাজকর্মী|ড্রাইভার|ইমাম")],
  ],
};

const somali =
  /(?<!\p{L})(?:waa|iyo|waxaa|waxay\p{L}*|wuxuu\p{L}*|ilmah\p{L}*|wiilk\p{L}*|gabadh\p{L}*|inaan|laakiin|aad|oo|ayaa)(?!\p{L})/giu;
const minSomaliWords = 3;

/**
 * The languages in which a text may be written: the survey's language, and those that its letters or commonest words
 * suggest. Families often answer in the language in which they think.
 */
export function languagesIn(words: string, answeredIn: string): MaskedLanguage[] {
  const arabic = /\p{Script=Arabic}/u.test(words);
  // Letters that Urdu has and Arabic has not.
  const urdu = /[ٹڈڑےہگچپژکی]/u.test(words);
  const holds: Readonly<Record<MaskedLanguage, boolean>> = {
    pl: /[ąćęłńśźż]/iu.test(words),
    ro: /[ăâîșşțţ]/iu.test(words),
    so: [...words.matchAll(somali)].length >= minSomaliWords,
    ar: arabic && !urdu,
    ur: arabic && urdu,
    bn: /\p{Script=Bengali}/u.test(words),
  };
  return (Object.keys(holds) as MaskedLanguage[]).filter(
    (language) => holds[language] || (language === answeredIn && /\p{L}/u.test(words)),
  );
}

const languageNames: Readonly<Record<MaskedLanguage, string>> = {
  pl: "Polish",
  ro: "Romanian",
  so: "Somali",
  ar: "Arabic",
  ur: "Urdu",
  bn: "Bengali",
};

/** How far the proposals can be relied on, as an inspector is told. */
export function describeMaskReliability(words: string, answeredIn: string): string {
  const languages = languagesIn(words, answeredIn);
  if (languages.length > 0) {
    const names = languages.map((language) => languageNames[language]).join(" and ");
    return `A few simple rules for ${names} found these: far fewer than for English, and no speaker of it has checked them. Have it read by somebody who knows the language.`;
  }
  const letters = words.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return answeredIn === "en" && latin >= letters.length / 2
    ? "Simple rules found these. They miss much: read it as somebody would who knows the family."
    : "No rule knows this language: only numbers and addresses were looked for. Have it read by somebody who knows it.";
}
