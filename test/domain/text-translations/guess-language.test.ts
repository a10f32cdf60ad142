import { expect, it } from "vitest";
import { firstNames } from "#app/domain/names/first-names.ts";
import { guessLanguage } from "#app/domain/text-translations/guess-language.ts";
import { searchCases } from "../../factories/search-cases.ts";

it.each<[string, string | null]>([
  ["ہمیں ایک سال انتظار کرنا پڑا۔ کسی نے فون نہیں کیا۔", "ur"],
  ["انتظرنا سنة كاملة ولم يتصل بنا أحد من المدرسة", "ar"],
  ["ما یک سال منتظر ماندیم و هیچ کس به ما زنگ نزد و این خوب نیست", "fa"],
  ["موږ یو کال انتظار وکړ او هیڅ چا زنګ ونه واهه ډېر", "ps"],
  ["আমরা এক বছর অপেক্ষা করেছি। কেউ ফোন করেনি।", "bn"],
  ["हमने एक साल इंतज़ार किया और किसी ने फोन नहीं किया", "hi"],
  ["हामीले एक वर्ष कुर्यौं र कसैले फोन गरेनन्, यो राम्रो छैन", "ne"],
  ["ਅਸੀਂ ਇੱਕ ਸਾਲ ਉਡੀਕ ਕੀਤੀ ਅਤੇ ਕਿਸੇ ਨੇ ਫੋਨ ਨਹੀਂ ਕੀਤਾ", "pa"],
  ["અમે એક વર્ષ રાહ જોઈ અને કોઈએ ફોન ન કર્યો", "gu"],
  ["நாங்கள் ஒரு வருடம் காத்திருந்தோம்", "ta"],
  ["ንሕና ሓደ ዓመት ተጸቢና ዝደወለ ሰብ የለን", "ti"],
  ["Мы ждали год, и никто нам не позвонил", "ru"],
  ["Ми чекали рік, і ніхто нам не зателефонував", "uk"],
  ["我们等了一年，没有人打电话", "zh"],
  ["Czekaliśmy rok i nikt do nas nie zadzwonił. Mój syn jest bez szkoły.", "pl"],
  ["czekamy na to juz od roku i nikt nam nie powiedzial co dalej", "pl"],
  ["Am așteptat un an și nimeni nu ne-a sunat. Copilul meu nu are școală.", "ro"],
  ["Waxaan sugaynay sanad oo cidna nama soo wicin, ilmahayga ma leh dugsiga", "so"],
  ["Kemi pritur një vit dhe askush nuk na ka telefonuar për djalin", "sq"],
  ["Nous avons attendu un an et personne ne nous a appelés pour mon fils", "fr"],
  ["Egy éve várunk, és senki nem hívott minket. A fiam nincs az iskolában, mert nem kell", "hu"],
  ["Abbiamo aspettato un anno e nessuno ci ha chiamato per mio figlio", "it"],
  ["Laukėme metus ir niekas mums nepaskambino, bet mano sūnus yra labai pavargęs", "lt"],
  ["Esperamos um ano e ninguém nos ligou. O meu filho não está na escola", "pt"],
  ["Esperamos un año y nadie nos llamó. Mi hijo no está en la escuela", "es"],
  ["Bir yıl bekledik ve kimse bizi aramadı. Oğlum için çok zor ama yardım yok", "tr"],
  ["Chúng tôi đã chờ một năm và không có ai gọi cho con tôi", "vi"],
  ["Rydym wedi aros blwyddyn ac mae neb wedi ffonio am fy mab yn yr ysgol", "cy"],
  ["hum ne aik saal intezar kiya aur kisi ne phone nahi kiya, mera beta school nahi ja raha hai", "ur"],
  ["mera beta bohat pareshan hai aur koi help nahi karta", "ur"],
  ["Thank you. شكرا جزيلا", null],
  ["We like our teacher, Mrs Nowak, and nie is all she says", null],
  ["Nie wiem", null],
  ["N/A", null],
  ["no", null],
  ["", null],
  ["123 456", null],
  ["The school, Ysgol y Deri, is in a village and we love it", null],
  ["My son speaks Urdu: ہمیں and we wait for a plan in that language", null],
  [
    "My son is in school. We waited a year. ہمیں ایک سال انتظار کرنا پڑا۔ کسی نے فون نہیں کیا۔ Nobody rang.",
    "ur",
  ],
  ["waited waited waited waited waited waited waited", null],
  ["son in bus late again no call no plan no help", null],
  ["LA LEA EP ASD ADHD EHCP O A E I", null],
  ["Me and my son on a par with the dad, de facto a no go", null],
  ["a a a a a a a a", null],
  ["i i i i i i o o o", null],
  ["He was in a pram to go to a do at a bar; a man on a bike sat in", null],
  ["Dont no wot to do me son wont go skool n no 1 elps us at orl", null],
  ["plan late plan poor no reply no reply la la land", null],
])("%s is perhaps in: %s", (words, language) => {
  expect(guessLanguage(words)).toBe(language);
});

it("no English text of the tests of searching is taken for another language, nor names in a row", () => {
  const english = searchCases.filter(({ text }) => /^[\0-\x7f’“”–…£]*$/.test(text) && !/gargaar/.test(text));
  expect(english.length).toBeGreaterThan(80);
  expect(english.filter(({ text }) => guessLanguage(text) !== null)).toEqual([]);
  expect(guessLanguage([...firstNames].join(" "))).toBeNull();
});

it("a long text without spaces is told in a moment", () => {
  const started = performance.now();
  for (const sign of ["a", "и", "か", "\u0301", "a "]) guessLanguage(sign.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
