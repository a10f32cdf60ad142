/*
 * Words that a rule looks for when it proposes what to mask. Lists of the commonest, made by hand: they miss much, which is
 * why an inspector is asked who could be recognised.
 */

/** After any of these, at the end of a name in capitals, stands a school or a college. */
export const schoolWords =
  "School|Schools|Academy|College|Nursery|Nurseries|Pre-?[Ss]chool|Playgroup|Kindergarten|Primary|Secondary|Infants?|Juniors?|Grammar|High|Sixth Form|Children[’']s Centre|Resource Base|PRU|UTC|MAT|Federation";

export const serviceWords =
  "Hospital|Infirmary|Clinic|Surgery|Medical Centre|Health Centre|Child Development Centre|Hospice|Trust|Church|Mosque|Temple|Scouts|Brownies|Club";

export const placeWords =
  "Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Way|Square|Gardens|Grove|Park|Estate|Hill|Green|Village|Town|City|Farm|Bridge|Valley|Station|Cottage|House(?! of (?:Lords|Commons))|Lodge|Mews|Rectory|Manor";

/** Rare enough that in one area a family could be known by it. Common ones (autism, ADHD, dyslexia) are not among them. */
export const conditions =
  "achondroplasia|albinism|angelman|anencephaly|arthrogryposis|ataxia|batten|brain injury|brain tumou?r|brittle bones?|cancer|cerebral palsy|charge syndrome|cleft (?:lip|palate)|coeliac|colostomy|cornelia de lange|cri du chat|crohn[’']?s|cystic fibrosis|deaf(?:blind)?|di ?george|down[’']?s(?: syndrome)?|dravet|duchenne|dwarfism|dystonia|ehlers[- ]danlos|epidermolysis bullosa|epilep(?:sy|tic)|f(?:o)?etal alcohol(?: spectrum disorder| syndrome)?|fasd|fragile x|gastrostomy|gilles|haemophilia|heart transplant|hemiplegia|hiv|hydrocephalus|hypotonia|kidney transplant|kleefstra|klinefelter|landau[- ]kleffner|leuk(?:a)?emia|leukodystrophy|ligament laxity|liver transplant|lupus|marfan|microcephaly|mitochondrial disease|muscular dystrophy|neurofibromatosis|noonan|nystagmus|osteogenesis imperfecta|paralys(?:ed|is)|pathological demand avoidance|peg[- ]fed|peg feed(?:s|ing)?|phelan[- ]mcdermid|pica|prader[- ]willi|quadriplegi[ac]|registered blind|rett(?: syndrome)?|scoliosis|selective(?:ly)? mut(?:e|ism)|sickle cell(?: disease)?|smith[- ]magenis|sotos|spina bifida|spinal muscular atrophy|stoma|tay[- ]sachs|tourette[’']?s(?: syndrome)?|tracheostomy|treacher collins|trisomy(?: \\d+)?|tuberous sclerosis|turner syndrome|tube[- ]fed|cochlear implants?|trachy|phenylketonuria|pku|22q11|t1d|type (?:1|one) diabetes|ventilator|visually impaired|west syndrome|wheelchair|williams syndrome|wolf[- ]hirschhorn|anorexi[ac]|bulimi[ac]|psychosis|schizophreni[ac]|overdose[ds]?|sectioned";

export const jobs =
  "(?:assistant |deputy |executive |acting |former |new )?head ?(?:teacher|master|mistress)|head of (?:year|house|sixth form|inclusion|service)|deputy head|executive head|(?:deputy )?(?:senco|sendco|inclusion manager)|class teacher|form tutor|teaching assistant|learning support assistant|school nurse|(?:community )?p(?:a)?ediatrician|consultant|psychiatrist|(?:educational|clinical) psychologist|speech (?:and language )?therapist|occupational therapist|physiotherapist|social worker|case ?worker|case officer|(?:send|ehcp?) (?:officer|coordinator|co-ordinator)|key ?worker|support worker|health visitor|midwife|(?:community )?nurse|doctor|gp|dentist|director of [a-z’' ]{4,40}?services|councillor|mp|governor|taxi driver|escort|(?:bus|minibus) driver|police officer|firefighter|soldier|vicar|imam|solicitor|barrister|accountant|farmer|lorry driver|shop ?keeper";

export const families =
  "twins?|triplets?|quadruplets|foster(?:ed| care[r]?s?| parents?| child(?:ren)?| son| daughter)?|adopt(?:ed|ion|ive)(?: son| daughter| child(?:ren)?| parents?)?|looked[- ]after|care leaver|kinship|special guardian(?:ship)?|refugees?|asylum seekers?|gyps(?:y|ies)|travellers?|roma|(?:army|navy|raf|service|military) (?:family|families|posting)|in prison|domestic (?:abuse|violence)|refuge|widow(?:ed|er)?|bereave(?:d|ment)|(?:dad|mum|father|mother|husband|wife|brother|sister|partner|son|daughter) (?:died|passed away|was killed)|suicid(?:e|al)|youngest of (?:two|three|four|five|six|seven|eight|nine|\\d+)|eldest of (?:two|three|four|five|six|seven|eight|nine|\\d+)|mother of (?:two|three|four|five|six|seven|eight|nine|\\d+)|(?:four|five|six|seven|eight|nine|ten) (?:children|kids)|same[- ]sex|transgender|trans";
