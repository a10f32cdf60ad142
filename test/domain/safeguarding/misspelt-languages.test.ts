import { expect, it } from "vitest";
import type { DangerKind } from "#app/domain/danger/danger-words.ts";
import { findDanger } from "#app/domain/danger/find-danger.ts";

/** As people type: without marks, on another keyboard, by ear, with a slip of a finger. */
const texts: [language: string, kind: DangerKind, texts: string[]][] = [
  [
    "Polish",
    "harm-to-self",
    [
      "mówi o samobojstwie",
      "samobujstwo",
      "samobóstwo",
      "samobojcze mysli",
      "chce umrzec",
      "chce umżeć",
      "samookaleczaine",
      "SAMOBÓJSTWO",
      "okalecza sie",
    ],
  ],
  [
    "Polish",
    "harm-by-somebody",
    [
      "ojciec bije go",
      "przemc domowa",
      "pszemoc w domu",
      "ma siniaki",
      "siniaky na rękach",
      "uderzyl syna",
      "pobil go",
    ],
  ],
  [
    "Polish",
    "sexual-harm",
    ["gwalt", "molestowanei", "wykożystywanie seksualne", "zgwalcil", "molestowal ja"],
  ],
  [
    "Polish",
    "not-safe",
    [
      "nie jest bezpieczny w szkole",
      "nie jest bespieczna",
      "w niebezpieczenstwie",
      "nie czuje sie bezpiecznie",
    ],
  ],
  [
    "Romanian",
    "harm-to-self",
    [
      "sinucidere",
      "sinucidre",
      "vrea sa moara",
      "isi face rau",
      "se automutileaza",
      "işi face rău",
      "vrea să se sinucida",
    ],
  ],
  [
    "Romanian",
    "harm-by-somebody",
    [
      "il bate",
      "a fost batut",
      "abuzata",
      "violenta in familie",
      "vânătai",
      "îl loveşte",
      "vanatai pe brate",
    ],
  ],
  ["Romanian", "sexual-harm", ["abuz sexual", "abus sexual", "agresiune sexuala", "violata", "abuz sexsual"]],
  [
    "Romanian",
    "not-safe",
    ["nu este in siguranta", "nu e in sigurantă", "in pericol", "nu se simte in siguranţă"],
  ],
  [
    "Somali",
    "harm-to-self",
    ["inuu is dilo", "inuu isdilo", "isdil", "is dil", "inay is disho", "inay isdisho", "inuu is diloo"],
  ],
  [
    "Somali",
    "harm-by-somebody",
    [
      "waa garaacaa",
      "wuu garacaa",
      "way garaacdaa",
      "la garaacay",
      "la garacay",
      "tacaddi",
      "garaacis",
      "garacis",
    ],
  ],
  [
    "Somali",
    "sexual-harm",
    ["kufsi", "kuufsi", "kufsasho", "la kufsaday", "kufsadey", "tacadi galmo", "tacaddi galmo"],
  ],
  ["Somali", "not-safe", ["amaan ma aha", "ammaan maaha", "amaan maaha", "khatar", "khattar", "khadar"]],
  [
    "Arabic",
    "harm-to-self",
    [
      "يفكر في الإنتحار",
      "انتحارر",
      "الانتحر",
      "يريد ان يموت",
      "تريد أن تموت",
      "يؤدي نفسه",
      "يوذي نفسه",
      "ينتحرر",
      "تؤذى نفسها",
    ],
  ],
  [
    "Arabic",
    "harm-by-somebody",
    ["يضربة", "يضربه أبوه", "إعتداء", "العنـــف", "ضرب إبني", "ضرب ابنتى", "عُنف", "عنف في البيت"],
  ],
  [
    "Arabic",
    "sexual-harm",
    ["إغتصاب", "أغتصاب", "اغتصآب", "تحرّش", "تحرش جنسى", "اعتداء جنسى", "إعتداء جنسي"],
  ],
  ["Arabic", "not-safe", ["فى خطر", "في خطرر", "غير امن", "ليس أمنا", "غير آمنه", "ليست امنة"]],
  [
    "Urdu",
    "harm-to-self",
    ["خودكشي", "خود کشی", "خودکشئ", "خودکوشی", "مرنا چاھتا ہے", "مرنا چاهتي", "خود كو نقصان", "خود کو نقسان"],
  ],
  [
    "Urdu",
    "harm-by-somebody",
    ["مارتا هے", "مارتي ہے", "مارتا ھے", "تشدّد", "تشددد", "مارتے هیں", "مارتے ہين"],
  ],
  ["Urdu", "sexual-harm", ["جنسي زيادتي", "جنسی ذیادتی", "جنسي تشدد", "زیادتئ", "زيادتي", "جنسی زيادتی"]],
  ["Urdu", "not-safe", ["محفوظ نهیں", "محفوظ نہين", "خطرے ميں", "محفوظ نھیں", "خطرہ میں"]],
  [
    "Bengali",
    "harm-to-self",
    ["আত্নহত্যা", "আত্মহত‍্যা", "আত্মহতা", "মরে যেতে চাই", "মরতে চায়", "মরতে চায়", "নিজের খতি", "নিজের ক্ষতী"],
  ],
  ["Bengali", "harm-by-somebody", ["মারধোর", "মারধর", "নির্জাতন", "নির্যাতণ", "নির্যতন", "কে মারে", "নিরযাতন"]],
  ["Bengali", "sexual-harm", ["ধর্ষন", "ধর্সণ", "যৌণ নির্যাতন", "যৌন হয়রানী", "যৌন হয়রানি", "জৌন নির্যাতন"]],
  ["Bengali", "not-safe", ["নিরাপদ নয়", "নিরাপদ নয়", "নীরাপদ নয়", "বিপদে আছে", "বিপধে"]],
];
const cases = texts.flatMap(([language, kind, all]) => all.map((text) => [language, text, kind] as const));

it.each(cases)("finds danger in %s though it is misspelt: “%s”", (_, text, kind) => {
  expect(findDanger(text)).toContain(kind);
});

it.each([
  ["Polish", "Szkoła jest bardzo dobra i syn chętnie chodzi na zajęcia."],
  ["Polish", "Czekamy na ubezpieczenie i na wizytę u lekarza."],
  ["Romanian", "Profesorii sunt buni și fiica mea este fericită la școală."],
  ["Romanian", "Am primit planul târziu, dar ajutorul este bun."],
  ["Somali", "Dugsigu waa fiican yahay, macallimiintuna way caawiyaan."],
  ["Somali", "Waxaan sugnay bilo badan qorshaha waxbarashada."],
  ["Arabic", "المدرسة جيدة والمعلمون يساعدون ابني كل يوم."],
  ["Arabic", "ننتظر الخطة منذ أشهر ولم يتصل بنا أحد."],
  ["Urdu", "اسکول بہت اچھا ہے اور استاد مدد کرتے ہیں۔"],
  ["Urdu", "ہم مہینوں سے منصوبے کا انتظار کر رہے ہیں۔"],
  ["Bengali", "স্কুলটি খুব ভালো এবং শিক্ষকরা সাহায্য করেন।"],
  ["Bengali", "আমরা অনেক মাস ধরে পরিকল্পনার জন্য অপেক্ষা করছি।"],
])("finds nothing in %s where nothing is: “%s”", (_, text) => {
  expect(findDanger(text)).toEqual([]);
});
