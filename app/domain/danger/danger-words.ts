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
    (hit|hits|hitting|beat|beats|beating|beaten) (him|her|them)
    (kick|kicks|kicked|punch|punches|punched|slap|slaps|slapped|choke|chokes|choked) (him|her|them)
    (strangle|strangles|strangled|batter|batters) (him|her|them)
    (battered|battering) (him|her|them|me)
    (smack|smacks|smacked|smacking|thump|thumps|thumped|thumping|headbutted) (him|her|them|me)
    (hit|hits|hitting|beat|beats|beating|kick|kicks|kicked|punch|punches|punched|slap|slaps|slapped|choke|chokes|choked|strangle|strangles|strangled|batters|battered|battering|smacks|smacked|smacking|thumps|thumped|hurt|hurts|hurting) (my|our) (son|daughter|child|children|boy|girl|grandson|granddaughter)
    (was|been|being|gets|got|is) (hit|beaten|punched|slapped|kicked|strangled|assaulted|attacked|abused)
    (was|were|been|being|get|gets|got|getting) (battered|smacked|thumped|choked|stabbed)
    (are|were|get|getting) (beaten|punched|slapped|kicked|strangled|assaulted|abused)
    battered (wife|wives|woman|women|mum|mother|child|children|baby)
    (he|she) (hurts|beats|hits|threatens|threatened) (him|her|them|me|us)
    (he|she|they) (hit|beat|kick|kicks|kicked|punch|punches|punched|slap|slaps|slapped|choke|chokes|choked|strangle|strangles|strangled|battered|hurt) me
    (dad|father|mum|mother|stepdad|stepfather|partner|husband|uncle|brother|teacher|driver|carer) (hit|hits|beat|beats|kicks|kicked|punches|punched|slaps|slapped|chokes|choked|strangles|strangled|batters|battered|smacks|smacked|hurt|hurts|threatens|threatened) (me|us|him|them)
    (dad|father|mum|mother|stepdad|stepfather|partner|husband|uncle|brother|teacher|driver|carer) is (hitting|beating|hurting) (me|us)
    (dads|fathers|mums|mothers|stepdads|stepfathers|partners|husbands|uncles|brothers|teachers|drivers|carers) (hitting|beating|hurting) (me|us)
    hitting me
    (kicking|punching|slapping|strangling|choking) (me|him|her|them)
    (kicking|punching|slapping|strangling|choking) (my|our) (son|daughter|child|children|boy|girl|grandson|granddaughter)
    (threaten|threatens|threatened|threatening) to (kill|hurt|hit|beat|harm|stab|rape)
    (kill|killed|stab|stabs|stabbed|stabbing) (him|her|them)
    (stabbed|stabbing) me
    physical abuse
    physically (abuse|abuses|abused|abusing|abusive)
    emotional abuse
    emotionally (abuses|abused|abusing|abusive)
    domestic abuse
    domestic violence
    violent partner
    abusive (partner|husband|father|relationship|home)
    abuse (him|her|them)
    abused (him|her|them|me|us|by)
    abuses (him|her|them|me|us)
    abusing (him|her|them|me|us)
    child abuse
    abuse at home
    abuse by
    (his|her|their|my) abuser
    assaulted
    assaulting
    (assault|assaults) (him|her|them)
    (attacked|attacking) (him|her|them|me)
    bruise
    bruises
    bruised
    bruising
    pinned down
    (pin|pins|pinned|pinning) (him|her|them|me) down
    held face down
    (hold|holds|held|holding) (him|her|them|me) face down
    (held|holding) (him|her|them|me) down
    forced marriage
    (forced|forcing) (him|her|them|me) to marry
    fgm
    county lines
    trafficked
    trafficking
  `,
  "sexual-harm": `
    sexual abuse
    sexual assault
    sexually
    rape
    rapes
    raped
    raping
    rapist
    rapists
    molest
    molests
    molested
    molesting
    (being|been|was|were|get|gets|got|getting) groomed
    groomed by
    (grooming|groomed) (him|her|them|me|girls|boys|children)
    online grooming
    indecent
    (touch|touches|touched|touching) (his|her|their|my) private (part|parts)
    (touch|touches|touched|touching) (his|her|their|my) (privates|genitals|penis|vagina|willy|bum|breasts|boobs)
    (touch|touches|touched|touching) (him|her|them|me) inappropriately
    (touch|touches|touched|touching) (him|her|them|me) down there
    inappropriate touching
  `,
  "harm-to-self": `
    suicide
    suicides
    suicidal
    self harm
    self harms
    self harmed
    self harming
    selfharm
    selfharms
    selfharmed
    selfharming
    (kill|kills|killing|killed) (himself|herself|themselves|themself|myself|yourself|urself)
    kys
    to top (himself|herself|myself)
    (tops|topped|topping) (himself|herself|myself)
    (hang|hangs|hanged|hanging|hung) (himself|herself|themselves|myself)
    (slit|slits|slitting|slash|slashes|slashed|slashing) (his|her|their|my) (wrists|wrist|arms|arm)
    (want|wants|wanted|wish|wishes) to end it all
    (cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harmed|harming|starve|starves|starved|starving) (himself|herself|themselves|themself|myself)
    (cut|cuts|cutting) (his|her|their|my) (arms|arm|legs|leg|wrists|wrist|thighs|thigh)
    unalive
    unalived
    unaliving
    unalives
    sewerslide
    sewercide
    sooicide
    overdose
    overdoses
    overdosed
    overdosing
    (want|wants|wanted|wanting) to die
    (wish|wishes|wished|wishing) (he|she|they|i) (was|were) dead
    (want|wants|wanted) to be dead
    (end|ends|ended|ending|take|takes|taken|taking|took) (his|her|their|my) own life
    (end|ends|ended|ending) (his|her|their|my) life
    (does not|doesnt|didnt|did not) want to (live|be alive|be here any more|be here anymore)
    (do not|dont) want to (be alive|be here any more|be here anymore|live any more|live anymore)
    better off dead
  `,
  neglect: `
    child neglect
    neglected (by|at) (his|her|their) (mum|mother|dad|father|parents|home|carer|carers)
    left alone (all day|all night|overnight|for days)
    (leave|leaves|left|leaving) (him|her|them|me) alone (all day|all night|overnight|for days)
    nobody (feeds|fed|washes|washed|changes|changed|is feeding|is washing|is changing) (him|her|them)
    (do not|dont|does not|doesnt|did not|didnt|never) feed (him|her|them)
    (starve|starves|starved|starving) (him|her|them)
    (is|are|was|were|been) not (fed|being fed)
    not being fed
    no food (at|in the) (home|house)
    nothing to eat at home
    (lock|locks|locked|locking) (him|her|them|me|us) (in|into|inside|up|away)
    (lock|locks|locked|locking) (my|our) (son|daughter|child|children|boy|girl|grandson|granddaughter) (in|into|inside|up|away)
    (is|are|was|were|been|being|get|gets|got|getting) locked in
    (lock|locks|locked|locking) (in|into) (a|his|her|their|my|the) (room|bedroom|cupboard|house|shed|garage|toilet|classroom|cellar|car)
    (shut|shuts|shutting) (him|her|them|me) (in|into|inside) (a|his|her|their|my|the) (room|bedroom|cupboard|house|shed|garage|toilet|classroom|cellar|car)
    (tie|ties|tied|tying) (him|her) up
    tied to (a|his|her|their|my|the) (chair|bed|wheelchair|radiator)
    (tie|ties|tied|tying) (him|her|them|me) to (a|his|her|their|my|the) (chair|bed|wheelchair|radiator)
  `,
  "not-safe": `
    in danger
    at risk of harm
    (is not|isnt|not|never|no longer|doesnt feel|does not feel|dont feel) safe (at home|there|with|in)
    (is|are|was|feels|feel) unsafe (at home|there|with|in)
    unsafe at home
    (he|she) (is not|isnt) safe
    (they|we) (are not|arent) safe
    (doesnt|does not|dont|do not|didnt|did not|never|cant|cannot) feel safe
    never (feels|felt) safe
    not feeling safe
    (afraid|scared|terrified|frightened) of (his|her|their|my) (dad|father|mum|mother|stepdad|stepfather|partner|husband|uncle|teacher|driver|carer|brother)
    (afraid|scared|terrified|frightened) of (dad|daddy|mum|mummy|mom|stepdad|stepmum)
    (afraid|scared|terrified|frightened) to go home
    (gone|went|goes|going) missing
    (run|runs|ran|running) away from home
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
