/**
 * Lower-case words that often have a capital inside a sentence and name no person. They are days, months, terms and
 * bodies of the field, peoples, languages, feasts, places, and what young people play and watch.
 */
const properNouns = `
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb apr aug sept oct nov dec
  spring summer autumn winter christmas easter eid ramadan diwali hanukkah passover vaisakhi halloween holi lent
  send sen senco sencos sendco sendiass iass ehcp ehcps ehc ehcna camhs cahms cyps cypmhs adhd add asd asc pmld sld mld semh slcn odd pda ocd
  hi vi msi ot ots salt slt ed psych ep eps gp gps nhs icb ccg cqc ofsted hmi dfe la las lac pru prus ap tas ta hlta lsa dsl
  paediatrician paediatricians gcse gcses btec btecs a-level a-levels sats ks1 ks2 ks3 ks4 eyfs nursery reception sixth form
  makaton pecs bsl aac braille widgit elsa portage lego pip dla ucas nvq duke edinburgh scouts guides brownies cubs cadets
  council ofsteds local offer area special educational needs disability disabilities act code practice tribunal ombudsman
  wsoa pcf lano eotas elective home education ofqual nice nspcc childline mencap barnardo's kooth scope ipsea sendist
  autism autistic asperger's aspergers down down's syndrome tourette's tourettes dyslexia dyspraxia dyscalculia dyspraxic dyslexic
  english maths math science history geography art drama music pe re pshe ict it rse french spanish german welsh latin dt tech food
  england wales scotland ireland britain uk gb london europe america usa africa asia india pakistan bangladesh china poland
  ukraine russia romania turkey syria afghanistan iran iraq somalia nigeria ghana kenya jamaica ireland france spain italy portugal
  british scottish irish welsh european american african asian indian pakistani bangladeshi chinese polish ukrainian russian
  romanian turkish syrian afghan iranian somali nigerian kurdish jewish muslim christian hindu sikh catholic romany traveller
  travellers gypsy roma urdu punjabi bengali sylheti gujarati arabic farsi pashto tigrinya portuguese italian hindi tamil
  god allah jesus bible quran church mosque temple gurdwara synagogue
  covid corona youtube tiktok instagram snapchat whatsapp facebook google zoom teams xbox playstation nintendo switch minecraft
  roblox fortnite fifa pokemon mario sonic lego netflix disney marvel spotify iphone ipad kindle chromebook uber tesco asda
  mcdonald's mcdonalds nando's kfc greggs ikea primark hogwarts wifi tv bbc pc dvd cv id wc ok okay sky star wars
  manchester liverpool leeds birmingham bristol newcastle york chelsea arsenal tottenham everton city united rovers paris
  boxing day brexit forces raf army navy skills life living independent section sections paediatrics range rover
  mr mrs ms miss mx sir madam dr prof king queen
`;

/** Everyday words, among them the ones that young people and those who write for them give a capital. In lower case. */
const everydayWords = `
  i i'm i've i'll i'd im ive ill me my mine we us our you your he him his she her they them their it its this that these those who whom
  what which when where why how there here then than so such as if because since although though while until unless but and or nor
  yet not no yes never ever always often sometimes usually mostly also too very really quite just only even still again already
  almost about above across after against along among around at before behind below beneath beside between beyond by despite
  during except for from in inside into like near of off on onto out outside over past round through to toward towards under up
  upon with within without a an the some any each every either neither both all most more much many few fewer less least lots other
  others another same different own one ones two three four five six seven eight nine ten eleven twelve first second third last next
  once twice am is are was were be been being isn't aren't wasn't weren't do does did done doing don't doesn't didn't dont doesnt didnt have has
  had having haven't hasn't hadn't can can't cant cannot could couldn't will won't wont would wouldn't shall should shouldn't might must may let lets let's
  get gets got getting go goes went gone going come comes came coming make makes made making take takes took taken taking give
  gives gave given giving say says said saying tell tells told telling ask asks asked asking talk talks talked talking speak
  speaks spoke listen listens listened listening hear hears heard see sees saw seen seeing look looks looked looking watch
  watches watched know knows knew known think thinks thought thinking feel feels felt feeling want wants wanted wanting need
  needs needed needing help helps helped helping try tries tried trying keep keeps kept put puts use uses used using find finds
  found show shows showed shown learn learns learned learnt learning teach teaches taught read reads reading write writes wrote
  written play plays played playing work works worked working wait waits waited waiting sit sits sat stand stands stood walk
  walks walked run runs ran move moves moved leave leaves left start starts started stop stops stopped change changes changed
  changing happen happens happened seem seems seemed understand understands understood mean means meant care cares cared hope hopes
  hoped love loves loved hate hates hated enjoy enjoys enjoyed prefer prefers shout shouts shouted cry cries cried laugh sleep
  eat eats ate drink live lives lived stay stays stayed call calls called bring brings brought explain explains explained meet
  meets met share shares shared join joins joined choose chose chosen decide decides decided send sends sent miss misses missed
  good better best bad worse worst ok fine great nice kind happy sad angry cross upset scared worried anxious nervous lonely bored
  tired calm quiet loud noisy busy easy hard difficult big small little large long short high low old older young younger new early
  late later soon now today tomorrow yesterday day days week weeks weekly month months year years time times morning afternoon
  evening night weekend term terms half holiday holidays minute minutes hour hours ago away back down ahead else maybe perhaps
  everyone everybody someone somebody anyone anybody nobody no-one none nothing something anything everything somewhere nowhere
  people person adult adults child children kid kids boy boys girl girls man men woman women friend friends family families
  parent parents carer carers mum mums mummy mam mom mother dad dads daddy father nan nanny nana gran grandma granny grandad
  grandpa grandparent grandparents granddad sister sisters brother brothers aunt aunty auntie uncle cousin cousins son daughter twin
  wife husband partner baby guardian foster social worker workers support key teacher teachers teaching assistant assistants
  head headteacher heads deputy tutor tutors mentor mentors learning class classes classroom room rooms group groups school schools college
  colleges university lesson lessons homework exam exams test tests uniform break lunch dinner breakfast snack playground
  library hall sensory hub base unit bus taxi taxis driver drivers transport escort minibus car train building site gate
  hospital hospitals clinic clinics doctor doctors nurse nurses therapist therapists therapy speech language occupational
  physio physiotherapist psychologist psychologists counsellor counsellors dentist surgery appointment appointments assessment
  assessments diagnosis referral waiting list lists medicine medication tablets wheelchair hearing aid aids glasses sign signing
  signer interpreter tablet computer laptop phone screen book books picture pictures card cards symbol symbols game games football
  swimming swim cooking bike club clubs park youth voice forum council respite short breaks overnight stay centre house home
  plan plans review reviews meeting meetings report reports letter letters email emails target targets outcome outcomes
  provision service services health education inspector inspectors inspection officer officers manager staff professional
  professionals team teams caseworker case panel law rights right rules rule money job jobs future choice choices idea ideas
  question questions answer answers word words name names thing things stuff way ways part lot bit end side place places problem
  problems reason point example number order food water door hand hands hair eyes body mind brain life world story truth
  safe safety trust respect fair unfair bullying bullied mean rude bossy funny weird strange normal special important
  clear able unable ready sure certain possible honest proud brave strong weak sick poorly ill hurt pain hungry
  please thank thanks sorry hello hi hey bye oh well yeah yep nope right anyway however instead together alone apart
  finally firstly secondly overall currently recently lately usually normally honestly basically actually apparently thankfully
  sadly luckily especially particularly generally nearly enough far near close open closed full empty free whole
  red orange yellow green blue purple black white grey brown pink class year key stage post primary secondary infant junior
  middle upper lower mainstream independent specialist resource nurture alternative further higher preparing adulthood
  transition transitions apprenticeship internship traineeship training
  because cos coz gonna wanna dunno lol wow dont cause till whether whatever whenever wherever whoever
  nearly half most several two-thirds nobody's everyone's it's that's there's what's who's he's she's they're we're you're they've
  we've you've they'll we'll you'll he'll she'll they'd we'd you'd he'd
`;

const ordinary: ReadonlySet<string> = new Set(`${properNouns} ${everydayWords}`.trim().split(/\s+/));

/** Whether a word, in lower case, names no person, as far as anybody can tell from the word alone. Plurals count. */
export function isOrdinary(word: string): boolean {
  if (ordinary.has(word)) return true;
  return word.length > 3 && word.endsWith("s") && ordinary.has(word.slice(0, -1));
}

/** What follows the name of a school, a street or a club: "Willow Class", "St Mary's School", "Elm Road". */
export const placeWords: ReadonlySet<string> = new Set(
  `school schools college academy primary infant infants junior juniors secondary high nursery university campus class room
  house hall centre center hub unit base hospital clinic surgery wing ward lodge farm park road street lane avenue close drive way
  court square green library church mosque club group team forum council trust service services county borough city town
  village theatre station cinema stadium gardens grove hill
  `
    .trim()
    .split(/\s+/),
);
