/*
 * Whether words that came as English are perhaps in another language. By their script, or, in Latin letters, by the small words
 * that no sentence does without. It would rather miss a text than send an English one; a person decides, and nothing is done by it.
 */

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Arabic}/gu, "ar"],
  [/\p{sc=Bengali}/gu, "bn"],
  [/\p{sc=Devanagari}/gu, "hi"],
  [/\p{sc=Gurmukhi}/gu, "pa"],
  [/\p{sc=Gujarati}/gu, "gu"],
  [/\p{sc=Tamil}/gu, "ta"],
  [/\p{sc=Ethiopic}/gu, "ti"],
  [/\p{sc=Cyrillic}/gu, "ru"],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, "zh"],
  [
    /[\p{sc=Greek}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Thai}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Telugu}\p{sc=Sinhala}\p{sc=Malayalam}\p{sc=Kannada}\p{sc=Myanmar}\p{sc=Khmer}\p{sc=Lao}\p{sc=Tibetan}]/gu,
    "und",
  ],
];

/** Letters and words that tell apart languages of one script; the first that is met counts. */
const apart: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ar: [
    [/[ټډړښږېۍ]/u, "ps"],
    [/[ۆێڵڕە]/u, "ku"],
    [/[ٹڈڑںےۓہ]/u, "ur"],
    [/[پچژگ]|(?<!\p{L})(?:است|که|این|می)(?!\p{L})/u, "fa"],
  ],
  hi: [[/(?<![\p{L}\p{M}])(?:छ|छन्|भयो|गर्न|हामी|छैन|पनि|लाई)(?![\p{L}\p{M}])/u, "ne"]],
  ru: [
    [/[іїєґ]/iu, "uk"],
    [/[ђјљњћџѓќ]|(?<!\p{L})(?:съм|че|със|няма)(?!\p{L})/iu, "und"],
  ],
  zh: [[/[\p{sc=Hiragana}\p{sc=Katakana}]/u, "und"]],
};

const smallWords: Readonly<Record<string, string>> = {
  pl: "i w na z do nie się że jest to jak ale od po co dla czy nas nam jego jej był była było są tak już przez tylko mamy mój moja moje syn córka dziecko szkoła szkole bardzo nikt nic który która",
  ro: "și si în in de la nu să sa că ca este e sunt un o cu pe din pentru mai am ai au dar care ne lui ei fost foarte copilul copil meu mea școala scoala nimeni nimic ani fiul fiica",
  so: "waa iyo oo ka ku u ma in la uu ay inaan aan waxaan waxa ayaa kuma leh badan ilmaha ilmahayga wiilkayga gabadheyda dugsiga iskuulka lama soo si maya sanad caawimaad",
  sq: "dhe në të e i nuk për me një që është ka janë por si nga kemi kam jemi fëmija djali vajza im ime shkolla shkollë asnjë askush shumë",
  fr: "le la les de des et est un une en que qui ne pas pour dans sur avec nous je il elle mais plus très mon ma mes notre son sa ses au aux du ce cette été école enfant fils fille personne rien on ils",
  hu: "a az és nem hogy is egy van volt de meg már csak még nagyon nincs mert kell fiam lányom gyerek gyermek iskola senki semmi minket nekünk ki ez azt",
  it: "il la lo le gli di che e è un una non per con sono mio mia del della nel alla ci si ma ho abbiamo anche molto figlio figlia scuola nessuno niente ha",
  lt: "ir ne yra kad su į iš bet mes aš mano jis ji buvo labai tik jau dar nuo vaikas vaiko sūnus dukra mokykla niekas kaip mums",
  pt: "o a os as de do da dos das que e é um uma não em para com por no na meu minha mas mais muito ele ela nós foi está filho filha escola ninguém nada seu sua",
  es: "el la los las de del que y en un una no es por con para mi mis su se lo le al pero más muy hijo hija nos fue ha está escuela colegio nadie nada me años",
  tr: "ve bir bu da de için çok ama ile ne yok var değil gibi daha oğlum kızım çocuğum çocuk okul bize biz ben hiç kimse olarak sonra kadar yıl",
  vi: "và của là không có cho con tôi được một các những rất nhưng đã trong với này trường học chúng ai năm",
  cy: "y yr yn a i o ar mae ddim ei ni wedi am gan gyda ond oedd fod hefyd plentyn fy mab merch ysgol neb dim sydd nhw fe eu",
  yo: "ni ti ko kò mo a wọn o ó ọmọ mi fun si sí pe pé wa gbogbo ile ẹ awọn àwọn kan ṣe",
  ku: "û ku li ji bi di de ne ew me min te ye nav wek hemû kurê keça zarok dibistan tune gelek",
  ur: "hai hain nahi nahin mera meri mere ke ki ka ko mein se aur bohat bahut kya tha thi ye yeh woh beta beti bacha bachay koi kuch liye kar bhi",
};

const englishWords =
  "the a an and of to in is it was for on that we he she they with not no are be have has had but this my our his her their at as so do did does been there by from or who what when would could can will all very never nobody us me you i if school child son daughter help plan support still more just about because get got";

const minLetters = 12;
const minScriptShare = 0.3;
const minWords = 6;
const minSmallWords = 3;
const minSmallShare = 0.28;
/** In characters: a language shows by then. */
const maxRead = 4000;

const wordSets = Object.entries(smallWords).map(
  ([language, words]) => [language, new Set(words.split(" "))] as const,
);
const englishSet = new Set(englishWords.split(" "));

/**
 * The code of the language that words are perhaps in, `und` where that is none of those that have a name here; null where they
 * may well be English, or are too few to tell.
 */
export function guessLanguage(text: string): string | null {
  const read = text.slice(0, maxRead);
  return guessByScript(read) ?? guessBySmallWords(read);
}

function guessByScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const counts = scripts.map(([script, language]) => ({ language, count: text.match(script)?.length ?? 0 }));
  const { language = "", count = 0 } = counts.toSorted((one, other) => other.count - one.count)[0] ?? {};
  if (count < minLetters * (language === "zh" ? 0.5 : 1) || count < letters * minScriptShare) return null;
  return apart[language]?.find(([sign]) => sign.test(text))?.[1] ?? language;
}

function guessBySmallWords(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < minWords) return null;
  const english = words.filter((word) => englishSet.has(word)).length;
  const scores = wordSets
    .map(([language, small]) => {
      const met = words.filter((word) => small.has(word));
      return { language, count: met.length, different: new Set(met).size };
    })
    .toSorted((one, other) => other.count - one.count);
  const [best, second] = scores;
  if (!best || best.different < minSmallWords || best.count < words.length * minSmallShare) return null;
  if (best.count < 2 * english + 1) return null;
  return second && second.count * 1.25 > best.count ? "und" : best.language;
}
