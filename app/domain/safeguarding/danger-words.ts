import { wordsIn } from "./plain-words.ts";

/** What danger the words may be about; all that is kept of them. */
export const dangerKinds = [
  "harm-by-somebody",
  "sexual-harm",
  "harm-to-self",
  "neglect",
  "not-safe",
] as const;
export type DangerKind = (typeof dangerKinds)[number];

export const dangerKindWords: Record<DangerKind, string> = {
  "harm-by-somebody": "harm by somebody",
  "sexual-harm": "sexual harm",
  "harm-to-self": "self-harm or suicide",
  neglect: "neglect",
  "not-safe": "fear, or not being safe",
};

type Lists = Record<DangerKind, string>;

/** One phrase a line; of those in brackets, one. */
const english: Lists = {
  "harm-by-somebody": `
    (hit|hits|hitting|beat|beats|beating|beaten|kicks|kicked|punched|punches|slapped|slaps|choked|strangled) (him|her|them)
    (hit|hits|hitting|beat|beats|beating|kicks|kicked|punched|punches|slapped|slaps|choked|strangled|hurt|hurts|hurting) (my|our) (son|daughter|child|children|boy|girl|grandson|granddaughter)
    (was|been|being|gets|got|is) (hit|beaten|punched|slapped|kicked|strangled|assaulted|attacked|abused)
    (he|she) (hurts|beats|hits|threatens) (him|her|them|me|us)
    (he|she|they) (hit|beat|kicks|kicked|punches|punched|slaps|slapped|choked|strangled|hurt) me
    (dad|father|mum|mother|stepdad|stepfather|partner|husband|uncle|brother|teacher|driver|carer) (hit|hits|beat|beats|kicks|kicked|punches|punched|slaps|slapped|choked|strangled|hurt|hurts|threatens) (me|us|him|them)
    (dad|father|mum|mother|stepdad|stepfather|partner|husband|uncle|brother|teacher|driver|carer) is (hitting|beating|hurting) (me|us)
    (dads|fathers|mums|mothers|stepdads|stepfathers|partners|husbands|uncles|brothers|teachers|drivers|carers) (hitting|beating|hurting) (me|us)
    hitting me
    (kicking|punching|slapping|strangling|choking) (me|him|her|them)
    (kicking|punching|slapping|strangling|choking) (my|our) (son|daughter|child|children|boy|girl|grandson|granddaughter)
    threatened to (kill|hurt|hit|harm|stab)
    (kill|stab) (him|her|them)
    physical abuse
    physically abused
    physically abusive
    emotional abuse
    domestic abuse
    domestic violence
    violent partner
    abusive (partner|husband|father|relationship|home)
    abused (him|her|them|me|us|by)
    abuses (him|her|them|me|us)
    abusing (him|her|them|me|us)
    child abuse
    abuse at home
    abuse by
    assaulted
    bruise
    bruises
    bruised
    bruising
    pinned down
    held face down
    forced marriage
    fgm
    county lines
    trafficked
  `,
  "sexual-harm": `
    sexual abuse
    sexual assault
    sexually
    raped
    rape
    molested
    (being|been|was|were) groomed
    groomed by
    online grooming
    indecent
    (touched|touches|touching) (his|her|their|my) private (part|parts)
    (touched|touches|touching) (his|her|their|my) (privates|genitals|penis|vagina|willy|bum|breasts|boobs)
    (touched|touches|touching) (him|her|them|me) inappropriately
    (touched|touches|touching) (him|her|them|me) down there
    inappropriate touching
  `,
  "harm-to-self": `
    suicide
    suicidal
    self harm
    self harms
    self harmed
    self harming
    selfharm
    selfharming
    (kill|killing|killed) (himself|herself|themselves|themself|myself|yourself|urself)
    kys
    to top (himself|herself|myself)
    (topped|topping) (himself|herself|myself)
    (hang|hanged|hanging|hung) (himself|herself|themselves|myself)
    (slit|slits|slitting|slashed|slashing) (his|her|their|my) (wrists|wrist|arms|arm)
    (want|wants|wanted|wish|wishes) to end it all
    (cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harming|starve|starves|starving) (himself|herself|themselves|themself|myself)
    (cut|cuts|cutting) (his|her|their|my) (arms|arm|legs|leg|wrists|wrist|thighs|thigh)
    unalive
    unalived
    unaliving
    unalives
    sewerslide
    sewercide
    sooicide
    overdose
    overdosed
    (want|wants|wanted|wanting) to die
    (wish|wishes|wished) (he|she|they|i) (was|were) dead
    (want|wants|wanted) to be dead
    (end|ends|ended|ending|take|takes|taking|took) (his|her|their|my) own life
    (end|ends|ended|ending) (his|her|their|my) life
    (does not|doesnt|didnt|did not) want to (live|be alive|be here any more|be here anymore)
    (do not|dont) want to (be alive|be here any more|be here anymore|live any more|live anymore)
    better off dead
  `,
  neglect: `
    child neglect
    neglected (by|at) (his|her|their) (mum|mother|dad|father|parents|home|carer|carers)
    left alone (all day|all night|overnight|for days)
    nobody (feeds|washes|changes) (him|her|them)
    (is|are|was|were|been) not (fed|being fed)
    not being fed
    no food (at|in the) (home|house)
    nothing to eat at home
    locked (him|her|them) in
    (is|was|been|gets|being) locked in
    locked in (a|his|her|the) (room|bedroom|cupboard|house)
    tied to (a|his|her|the) (chair|bed|wheelchair|radiator)
  `,
  "not-safe": `
    in danger
    at risk of harm
    (is not|isnt|not|never|no longer|doesnt feel|does not feel|dont feel) safe (at home|there|with|in)
    (is|are|was|feels|feel) unsafe (at home|there|with|in)
    unsafe at home
    (he|she) (is not|isnt) safe
    (they|we) (are not|arent) safe
    (doesnt|does not|dont|do not) feel safe
    (afraid|scared|terrified|frightened) of (his|her|their|my) (dad|father|mum|mother|stepdad|stepfather|partner|husband|uncle|teacher|driver|carer|brother)
    (afraid|scared|terrified|frightened) of (dad|daddy|mum|mummy|mom|stepdad|stepmum)
    (afraid|scared|terrified|frightened) to go home
    (gone|went|goes|going) missing
    run away from home
    ran away from home
    child protection
    safeguarding concern
    please help him before
    please help her before
  `,
};

// In the other languages of the survey, only what is plainest. They are no native speaker's work and say less than the English.
const others: Lists = {
  "harm-by-somebody": `
    bije (go|ją|ich|mnie|nas|dziecko|syna|córkę)
    (pobił|pobiła|uderzył|uderzyła) (go|ją|ich|mnie|syna|córkę|dziecko)
    przemoc
    przemoc domowa
    siniaki
    (îl|o|ne|mă) (bate|lovește)
    (bătut|bătută|abuzat|abuzată)
    violență
    vânătăi
    (waa|wuu|way) (garaacaa|garaacdaa|dilaa)
    garaacis
    la garaacay
    tacadi
    يضربه
    يضربها
    يضربهم
    ضربه
    ضربها
    ضرب ابني
    ضرب ابنتي
    عنف
    العنف
    اعتداء
    কে মারে
    মারধর
    নির্যাতন
    مارتا ہے
    مارتی ہے
    مارتے ہیں
    تشدد
  `,
  "sexual-harm": `
    molestowanie
    molestował
    molestowana
    molestowany
    gwałt
    zgwałcił
    wykorzystywanie seksualne
    (abuz|abus) sexual
    agresiune sexuală
    viol
    violat
    violată
    kufsi
    kufsaday
    kufsasho
    tacadi galmo
    اغتصاب
    تحرش
    تحرش جنسي
    اعتداء جنسي
    (যৌন|যৌণ|জৌন) নির্যাতন
    (যৌন|যৌণ|জৌন) হয়রানি
    ধর্ষণ
    جنسی زیادتی
    جنسی تشدد
    زیادتی
  `,
  "harm-to-self": `
    samobójstwo
    samobójstwa
    samobójcze
    samookalecza
    samookaleczenie
    samookaleczanie
    okalecza się
    (chce|chciał|chciała) umrzeć
    (chce|chciał|chciała) się zabić
    sinucidere
    sinucidă
    vrea să moară
    își face rău
    se automutilează
    is dil
    isdil
    inuu is dilo
    (inay|inay ay) is disho
    inay isdisho
    isdisho
    انتحار
    الانتحار
    ينتحر
    تنتحر
    (يؤذي|يؤدي|يأذي) نفسه
    (تؤذي|تؤدي|تأذي) نفسها
    يريد أن يموت
    تريد أن تموت
    আত্মহত্যা
    (মরে যেতে|মরতে) (চায়|চাই|চাচ্ছে|চাচ্ছি|চেয়েছে)
    নিজের (ক্ষতি|খতি|ক্ষতী)
    خودکشی
    خود کشی
    مرنا چاہتا
    مرنا چاہتی
    خود کو نقصان
  `,
  neglect: `
    zaniedbanie dziecka
    zaniedbywany
    zaniedbywana
    neglijat
    neglijată
    dayacan
    إهمال
    অবহেলা
    غفلت
  `,
  "not-safe": `
    (nie jest|nie czuje się) (bezpieczny|bezpieczna|bezpiecznie)
    w niebezpieczeństwie
    nu (este|e) în siguranță
    nu se simte în siguranță
    în pericol
    ammaan ma aha
    ammaan maaha
    khatar
    في خطر
    غير آمن
    غير آمنة
    ليس آمنا
    ليست آمنة
    নিরাপদ নয়
    বিপদে
    محفوظ نہیں
    (خطرے|خطرہ) میں
  `,
};

/** Every phrase with the kind of danger that it may be about: words in the form in which texts are compared. */
export function listDangerPhrases(): { kind: DangerKind; words: string[] }[] {
  return dangerKinds.flatMap((kind) =>
    `${english[kind]}\n${others[kind]}`
      .split("\n")
      .filter((line) => line.trim() !== "")
      .flatMap((line) => spellOut(line.trim()))
      .map((phrase) => ({ kind, words: wordsIn(phrase) })),
  );
}

/** "a (b|c) d" is "a b d" and "a c d". */
function spellOut(line: string): string[] {
  const [whole, alternatives] = /\(([^)]*)\)/.exec(line) ?? [];
  if (whole === undefined || alternatives === undefined) return [line];
  return alternatives.split("|").flatMap((one) => spellOut(line.replace(whole, () => one)));
}
