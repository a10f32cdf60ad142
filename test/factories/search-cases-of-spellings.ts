import type { SearchCase } from "./search-cases.ts";

/** A text, what finds it, and after the second bar what must not. Each was decided by a person. */
const rows = `
The organisation apologised | organization, apologize, organizing, organised | organ, apology
We realize they prioritize money | realise, prioritises, prioritising, realised | real, prior
an analysis of who is paralysed | analyse, analyze, analysing, paralyzed | anal, paralegal
They analyzed it twice | analysis, analysed, analyses | annals
His behaviour at school | behavior, behaviors, behavioural, behaviours | behave
behavioral support | behaviour, behavioural | behaves
Our neighbours and their neighborhood | neighbor, neighbour's, neighbourhood | neigh
Honored in her favorite color | honoured, favourite, colour, colours | hones, cola
the humour of a labour ward | humor, labor | humans, laboratory
a programme of swimming | program, programs, programmes | programming language, progress
two programs were cut | programme, programmes | progress
In our judgement | judgment, judgements, judgments | judges
no acknowledgment came | acknowledgement, acknowledgements | knowledge
the children's centre in the theatre | center, centers, theater, centred | central, centenary
The center is 3 meters away | centre, centres, metre, metres | century
a dialogue with the catalogue | dialog, dialogs, catalog, catalogues | dial, cattle
in his defence, no offence | defense, offense | fence, offer
They practise daily | practice, practices, practised | pragmatic
the GP practice has a license | practise, licence, licences | lice
he travelled, was cancelled and labelled | traveled, canceled, labeled, travelling, cancel | cancer
a counselor for travelers | counsellor, counsellors, traveller | council, councillor
Councilor Bell answered | councillor, councillors | counsellor, council
We fulfilled it and enrolled | fulfil, fulfill, enrol, enroll, enrolment | roll
no enrollment, no fulfillment | enrolment, fulfilment | roll
The pediatrician said anemia | paediatrician, anaemia | podiatrist
paediatrics and anaesthetics | pediatric, anesthetic | pedal
An orthopaedic shoe and encyclopaedia | orthopedic, encyclopedia | orthodox
diarrhoea, coeliac and leukaemia | diarrhea, celiac, leukemia | diary
A skeptical adviser | sceptical, sceptic, advisor, advisors, advise | advice
an advisor rang, the convenor not | adviser, convener, conveners | convent
An enquiry was made | inquiry, inquiries, enquire, enquired | enough, require
gray skies in pajamas | grey, pyjamas | grape
Mom and Mum | mum, mom, mums, moms | moment, mother
at that moment | moments | mom, mum
focussed on her dependants | focused, focus, focusing, dependent, dependents | locus
He was ageing, skilful and likeable | aging, skillful, likable | lake
Whilst amongst friends | while, among | white
the artefact is aluminum | artifact, aluminium | art
My child has two left feet | children, foot, feet, child's | fetch, football
The children lost their teeth | child, childrens, lose, losing, tooth | toothbrush
He learnt nothing | learn, learned, learning, learns | earn
She has learned it | learnt, learn | leaned
Nobody taught him | teach, teaching, teaches | taut, teacher
Who teaches her? | taught, teach | teacher
We went private | go, goes, gone, going | wants
They go on and on | went, gone, goes | ago, god
The women and men spoke up | woman, man, speak, speaks, speaking, spoken | mental, spokesman
I thought they knew | think, thinks, know, known, knows, thinking | though, now
He began and then broke down | begin, begun, break, broken | bargain
They understood what I meant | understand, mean, means | stand
nobody understands | understood, understanding | stood
The plan was written and chosen | write, wrote, writes, choose, chose | writ
They write late | written, wrote, writing | writhe
We felt ignored, were told nothing | feel, feels, tell, tells, feeling | fell, till
I feel sick, they tell lies | felt, told | fall
She forgot and it got lost | forget, forgotten, get, lose, loses | gift
It was brought up and paid for | bring, brings, pay, pays, paying | bough, pain
He caught the bus and rang | catch, ring, rung, buses | batch
She left when he fell | leave, leaving, fall, fallen, leaves | loaf
They kept us waiting, said no | keep, keeps, say, says | sail
We found it, fought it, won it | find, finds, fight, fights, win, winning | fund, wine
Lives were ruled by the wives | wife, wives | wives club
He had woken and eaten | have, has, having, wake, woke, eat, ate | oats
They sent it | sent | SEND, send
SEND is the law | send | sent
She sat there | sat | SATs and more, sit
The rose in her garden | rose, roses | rise, risen
a better school | better | good, bet
criteria and curricula | criterion, curriculum | critical
The people who run it | person, persons, people's | personal, persona
Every young person waits | young people, "young people", "young persons" | youth
no wi fi here | wifi, wi-fi, Wi Fi, WIFI | wife, fibre
Wi-Fi was down | wifi, wi fi | widow
our wifi | wi fi, wi-fi | wi
so much paper work | paperwork, paper-work, "paper work" | workpaper
The paperwork is lost | paper work, paper-work | paper, work
on-going under-funding, week end | ongoing, on going, underfunding, weekend, week-end | fundraising
Mrs O'Connor-Smith came | oconnor, O'Connor, o connor, smith, O'Connor-Smith, oconnorsmith, connor, "oconnor smith" | conner, oconnors-smythe
Mrs Oconnor-Smith | O'Connor, O’Connor-Smith, oconnor smith | connor
a well-being-led, co-production-first plan | wellbeing, well being, coproduction, co-production, led | ledger
Jean-D’Arcy Jones | darcy, d'arcy, jean | jeand
`;

const listOf = (cell = "") =>
  cell
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** British and American spellings, irregular forms, compounds, and names with an apostrophe and a hyphen. */
export const searchCasesOfSpellings: readonly SearchCase[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [text = "", finds, misses] = row.split(" | ");
    return { text, finds: listOf(finds), misses: listOf(misses) };
  });
