import type { Messages } from "./english.ts";

/** What parents and carers agree to, and the pages of their survey, in Romanian. */
export const romanianSurveyMessages: Messages = {
  "consent.title": "Sunteți de acord să participați?",
  "consent.who-reads":
    "Aceste întrebări vin de la inspectori de la Ofsted (instituția care controlează școlile și serviciile pentru copii) și de la Care Quality Commission (CQC, instituția care controlează serviciile de sănătate și îngrijire). Numai ei și inspectorii superiori care le verifică munca citesc răspunsurile dumneavoastră. Consiliul local (council), școala copilului dumneavoastră și serviciile de sănătate nu le văd.",
  "consent.evidence":
    "Ce spuneți devine parte din dovezile acestei reinspecții. Se păstrează împreună cu celelalte dovezi cel puțin {months, plural, one {# lună} few {# luni} other {# de luni}} după publicarea scrisorii inspectorilor. Numărul răspunsurilor poate fi publicat. Numerele mici sunt ascunse.",
  "consent.no-names":
    "Vă rugăm să nu dați nume și nimic altceva care arată cine este cineva. Nu vă cerem numele. Nu păstrăm adresa dumneavoastră de internet.",
  "consent.danger":
    "Dacă din ce scrieți reiese că un copil ar putea fi în pericol de a suferi un rău, inspectorii trebuie să transmită acest lucru celor a căror muncă este să țină copilul în siguranță. Consemnarea faptului că au făcut acest lucru rămâne, chiar dacă vă retrageți răspunsurile.",
  "consent.take-part": "Sunt de acord să particip",
  "consent.take-part.hint":
    "Nu sunteți obligați. Până la închiderea chestionarului vă puteți opri, puteți șterge ce ați salvat, puteți schimba ce ați trimis sau îl puteți retrage.",
  "consent.become-evidence": "Sunt de acord ca ceea ce spun să devină dovadă pentru această reinspecție",
  "consent.become-evidence.hint": "Fără acest acord, inspectorii nu pot folosi răspunsurile dumneavoastră.",
  "consent.quote": "Cuvintele mele pot fi citate, fără nume",
  "consent.quote.hint":
    "Dacă lăsați căsuța goală, cuvintele dumneavoastră sunt citite, dar nu sunt citate niciodată.",
  "consent.unfinished": "Dacă chestionarul se închide înainte să trimit, inspectorii pot folosi ce am salvat",
  "consent.unfinished.hint":
    "Dacă lăsați căsuța goală, nimeni nu va vedea vreodată răspunsurile pe care nu le-ați trimis.",
  "consent.needed":
    "Ca să participați, bifați „{choice}”. Dacă nu sunteți de acord, alegeți acest lucru la sfârșit.",
  "consent.step": "Acordul",
  "consent.shared": "Mai folosesc și alții acest dispozitiv?",
  "consent.shared.hint": "Dacă nu spuneți, păstrăm pe el locul dumneavoastră în chestionar.",
  "consent.shared.no": "Nu, sau numai oameni în care am încredere",
  "consent.shared.yes": "Da",
  "consent.shared.yes.hint":
    "Ca într-o bibliotecă. În cele mai multe browsere, închiderea browserului scoate răspunsurile de pe dispozitiv. Butonul „Șterge acum tot de pe acest dispozitiv” face asta în toate.",
  "consent.no": "Nu sunt de acord",
  "consent.no-longer": "Nu mai sunt de acord: ștergeți răspunsurile mele",

  "survey.of": "Chestionar pentru părinți și îngrijitori din {area}",
  "survey.title-in": "{title} – Chestionar în {area}",
  "survey.back-to-area": "Reinspecția din {area}",

  "start.title": "S-au schimbat lucrurile pentru copilul dumneavoastră în {area}?",
  "start.lead":
    "Spuneți-le inspectorilor cum este acum ajutorul pentru copiii și tinerii cu nevoi educaționale speciale sau dizabilități.",
  "start.minutes":
    "{minutes, plural, one {Durează cam # minut.} few {Durează cam # minute.} other {Durează cam # de minute.}} Vă puteți opri și puteți reveni.",
  "start.free": "Nu sunteți obligați să participați și puteți sări peste cele mai multe întrebări.",
  "start.in-english":
    "{count, plural, one {# întrebare este doar în engleză.} few {# întrebări sunt doar în engleză.} other {# de întrebări sunt doar în engleză.}} Puteți răspunde în limba dumneavoastră.",
  "start.no-account": "Nu aveți nevoie de cont. Nu vă cerem numele: vă rugăm să nu scrieți nume.",
  "start.closes": "Se închide {moment}.",
  "start.now": "Începeți acum",
  "start.go-on": "Continuați de unde v-ați oprit",
  "start.with-code": "Am un cod ca să continui cu răspunsurile mele",
  "closed.with-receipt": "Am trimis răspunsuri și am o confirmare",
  "start.with-receipt": "Am trimis răspunsuri și vreau să le citesc, să le schimb sau să le retrag",
  "start.change-or-erase":
    "<change>Schimbați lucrurile cu care ați fost de acord</change> sau <erase>ștergeți ce ați salvat</erase>.",
  "start.who.title": "Cine întreabă, cine citește, cât timp se păstrează",
  "start.who.asks":
    "Întreabă inspectori de la Ofsted și de la Care Quality Commission (CQC), instituțiile care controlează școlile și îngrijirea. Ei folosesc răspunsurile dumneavoastră ca să hotărască dacă zona a îndreptat ce era greșit. Numai ei și cei care le verifică munca citesc ce scrieți: nu consiliul local (council), nu școala copilului dumneavoastră, nu serviciile de sănătate.",
  "start.who.kept":
    "Răspunsurile se păstrează cel puțin {months, plural, one {# lună} few {# luni} other {# de luni}} după publicarea scrisorii inspectorilor.",
  "start.who.backups":
    "Dacă retrageți ceva, inspectorii nu mai văd acel lucru. Copiile de siguranță criptate îl pot păstra cel mult {days, plural, few {# zile} other {# de zile}}. Apoi dispare.",
  "start.who.privacy": "Întrebări despre confidențialitate: {contact}.",
  "start.cannot.title": "Ce nu poate face acest chestionar",
  "start.cannot":
    "Inspectorii se uită la cum funcționează întreaga zonă. Nu pot hotărî ce se întâmplă cu un anumit copil și nu pot schimba o decizie despre un plan sau un loc la școală. Cei de mai jos vă pot ajuta cu asta.",
  "start.erased":
    "Ce aveați salvat a fost șters. Puteți începe din nou oricând doriți, până la închiderea chestionarului.",
  "start.no-cookie.title": "Locul dumneavoastră în chestionar nu este pe acest dispozitiv",
  "start.no-cookie":
    "Dacă ați folosit „Ieșire rapidă” sau ați șters tot de pe acest dispozitiv, ce ați salvat nu s-a pierdut: continuați cu codul dumneavoastră sau începeți din nou. Dacă tocmai ați fost de acord să participați, browserul dumneavoastră nu păstrează module cookie. Chestionarul are nevoie de unul singur, care doar vă ține locul și dispare după chestionar. Permiteți modulele cookie pentru acest site sau folosiți alt browser.",

  "not-open.title": "Chestionarul nu este încă deschis",
  "not-open.late":
    "Ar fi trebuit să se deschidă {opens}. Inspectorii încă stabilesc întrebările. Vă rugăm să reveniți aici în curând. Se închide {closes}.",
  "not-open.when": "Se deschide {opens} și se închide {closes}.",
  "not-open.any-time": "Între timp puteți răspunde la orice oră, ziua sau noaptea.",
  "not-open.calendar": "Adăugați în calendarul meu",

  "closed.title": "Chestionarul s-a închis",
  "closed.when": "S-a închis {closes}. Mulțumim tuturor celor care au răspuns.",
  "closed.draft":
    "Începuseți să răspundeți pe acest dispozitiv. <link>Vedeți ce se întâmplă cu răspunsurile dumneavoastră și copiați-le</link>.",

  "declined.title": "Nicio problemă",
  "declined.page-title": "Nu v-ați dat acordul: alte moduri de a vă face auziți în {area}",
  "declined.nothing-kept": "Ați ales să nu participați. Nu s-a păstrat nimic despre dumneavoastră.",
  "declined.draft":
    "Aveți pe acest dispozitiv răspunsuri care nu au fost trimise. Ele rămân acolo până le ștergeți sau până la șapte zile după închiderea chestionarului.",
  "declined.erase": "Ștergeți ce am salvat",
  "declined.change-mind": "Vă puteți răzgândi până la închiderea chestionarului.",

  "focus.what-was-wrong": "Ce au spus inspectorii că nu era în regulă",
  "focus.no-names": "Vă rugăm să nu scrieți nume de oameni sau de școli.",
  "elsewhere.title": "Ați răspuns la această întrebare și în altă parte",
  "elsewhere.words":
    "O altă fereastră sau un alt dispozitiv a salvat ceva diferit. Alegeți mai jos ce răspuns să păstrăm, apoi apăsați „Continuați”.",
  "elsewhere.which": "Ce răspuns vreți să păstrați?",
  "elsewhere.here": "Cel de mai sus, de pe această pagină",
  "elsewhere.there": "Cel salvat în altă parte:",
  "elsewhere.none": "Niciun răspuns",
  "child.number": "Copilul {number}",
  "child.ehc-plan": "Copilul {number}, cu plan EHC",
  "child.sen-support": "Copilul {number}, cu ajutor suplimentar",
  "child.waiting": "Copilul {number}, așteaptă ajutor",
  "child.none": "Copilul {number}, fără ajutor acum",
  "child.same": "La fel ca pentru copilul 1",
  "child.same.hint": "Debifați ca să spuneți altceva.",
  "focus.only-if": "Numai dacă ați răspuns „{choices}” la „{question}”",
  "check.unsent.title": "Ce nu va fi trimis",
  "check.unsent.words":
    "Rămâne salvat aici până când trimiteți. Dacă schimbați răspunsul înapoi, se trimite și acesta.",
  "check.unsent.question": "Ați schimbat un răspuns, așa că nu vă întrebăm acest lucru:",
  "check.unsent.child": "Acum vorbiți despre mai puțini copii:",
  "check.unsent.same": "Ați bifat „La fel ca pentru copilul 1”. Înainte spuseserăți:",

  "kept.title": "Răspunsurile dumneavoastră sunt salvate",
  "kept.same-device":
    "Reveniți la chestionar pe acest dispozitiv ca să continuați. Nimeni altcineva nu poate vedea ce ați salvat.",
  "kept.shared-device":
    "Ați spus că și alții folosesc acest dispozitiv. Ștergeți-l înainte de a pleca, la sfârșitul acestei pagini: unele browsere se deschid din nou unde au fost închise. Păstrați codul de mai jos ca să continuați mai târziu.",
  "kept.until": "Puteți continua până când chestionarul se închide: {closes}.",
  "focus.code": "Răspunsurile dumneavoastră se salvează. Pe orice dispozitiv puteți continua cu acest cod:",
  "kept.code": "Codul dumneavoastră pentru a continua",
  "kept.code.words":
    "Cu acest cod puteți continua de pe orice telefon sau calculator. Notați-l sau tipăriți această pagină. Oricine are codul poate citi ce ați salvat, așa că păstrați-l la loc sigur. Nu există litera O în el: fiecare 0 este un zero.",
  "kept.code.where": "Unde îl scrieți: {address}",
  "kept.email": "Adresa dumneavoastră de e-mail",
  "kept.email.title": "Primiți codul prin e-mail",
  "kept.email.hint": "Trimitem imediat un singur mesaj și apoi uităm adresa.",
  "kept.email.send": "Trimiteți-mi codul",
  "kept.email.sent": "Mesajul este pe drum. Nu am păstrat adresa dumneavoastră.",
  "kept.email.failed": "Mesajul nu a putut fi trimis. Vă rugăm să notați codul.",
  "kept.email.wait":
    "S-au cerut prea multe mesaje cu acest cod sau la această adresă. Vă rugăm să notați codul sau să încercați din nou mai târziu.",
  "kept.email.bad": "Scrieți o adresă de e-mail, de exemplu name@example.com.",
  "kept.email.subject": "Codul dumneavoastră pentru a continua chestionarul",
  "kept.email.body":
    "Ați cerut codul pentru a continua chestionarul pentru părinți și îngrijitori din {area}.\n\nCodul dumneavoastră: {code}\n\nDeschideți această pagină și codul este deja completat:\n{link}\n\nChestionarul se închide {closes}. Oricine are acest mesaj poate citi ce ați salvat. Nu am păstrat adresa dumneavoastră de e-mail.",
  "kept.go-on": "Continuați acum",

  "return.title": "Continuați cu răspunsurile dumneavoastră",
  "return.words": "Scrieți codul pe care l-ați primit când ați salvat răspunsurile.",
  "return.code": "Codul dumneavoastră",
  "return.code.hint": "20 de litere și cifre. Spațiile și literele mici nu contează.",
  "return.bad":
    "Acesta nu este un cod întreg. Codul are 20 de litere și cifre, de exemplu 7K2M-4QXR-9D3T-H6WV-8BPN.",
  "return.unknown":
    "Nu cunoaștem acest cod. Verificați fiecare literă. Ce s-a salvat se șterge când chestionarul s-a încheiat sau când ați cerut acest lucru.",
  "return.too-many":
    "S-au făcut multe încercări de aici într-un timp scurt. Vă rugăm să așteptați câteva minute, apoi încercați din nou.",
  "return.go-on": "Continuați",

  "check.step": "Verificați și trimiteți",
  "check.title": "Verificați răspunsurile, apoi trimiteți-le",
  "check.page-title": "Verificați răspunsurile",
  "check.words":
    "Nu se trimite nimic până nu apăsați butonul de la sfârșit. Chestionarul se închide {closes}. Puteți tipări sau copia această pagină dacă vreți să vă păstrați răspunsurile.",
  "check.changing":
    "Ce ați trimis înainte contează în continuare până apăsați butonul de la sfârșit. Apoi aceste răspunsuri îi iau locul. Chestionarul se închide {closes}.",
  "check.agreed": "Cu ce ați fost de acord",
  "check.nothing": "Nu ați răspuns încă la nicio întrebare. Răspundeți la cel puțin una, apoi trimiteți.",
  "check.send": "Trimit răspunsurile mele",
  "check.send-changed": "Trimit răspunsurile mele schimbate",

  "receipt.title": "Vă mulțumim. Am primit răspunsurile dumneavoastră",
  "receipt.page-title": "Confirmarea dumneavoastră",
  "receipt.arrived": "Au ajuns {received}. Inspectorii le vor citi.",
  "receipt.changed": "Au ajuns {received} și au fost schimbate {changed}. Inspectorii le vor citi.",
  "receipt.taken-back": "V-ați retras răspunsurile",
  "receipt.erased": "Au ajuns {received} și au fost șterse {erased}. Inspectorii nu le folosesc.",
  "receipt.label": "Confirmarea dumneavoastră",
  "receipt.keep":
    "Păstrați acest cod: notați-l sau tipăriți această pagină. El arată că răspunsurile au ajuns, iar cu el le puteți citi, schimba sau retrage. Nimeni nu vă poate găsi cu ajutorul lui. Nu există litera O în el: fiecare 0 este un zero.",
  "receipt.again":
    "Puteți vedea din nou această pagină în acest browser. Nu știm cine sunteți, așa că nu vom putea găsi codul pentru dumneavoastră mai târziu.",
  "receipt.next.title": "Ce urmează",
  "receipt.next":
    "Inspectorii citesc ce au spus toate familiile, apoi vin în vizită. Ei hotărăsc, pentru fiecare punct slab, dacă s-au schimbat destule, iar scrisoarea lor se publică pe site-ul Ofsted.",
  "receipt.more.title": "Mai aveți ceva de spus?",
  "receipt.more.words":
    "Fiecare răspuns primește propria confirmare. Notați-o întâi pe aceasta: dispozitivul o arată numai pe ultima.",
  "receipt.more.child": "Răspundeți despre alt copil",
  "receipt.more.child.hint": "Ce ați spus despre dumneavoastră este deja completat.",
  "receipt.more.view": "Răspundeți din alt punct de vedere",
  "receipt.more.view.hint": "De exemplu, ca părinte care lucrează și cu copii.",
  "receipt.more.other": "Altcineva vrea să răspundă pe acest dispozitiv",
  "receipt.mind.title": "Dacă vă răzgândiți",
  "receipt.mind.open":
    "Până {closes} puteți <link>citi, schimba sau retrage ce ați trimis</link>. Aveți nevoie de confirmare. După aceea mai puteți retrage până {sealed}.",
  "receipt.mind.closed":
    "Până {sealed} puteți <link>retrage ce ați trimis</link>. Aveți nevoie de confirmare. După aceea, răspunsul face parte din dovezi.",
  "receipt.others": "Mai folosesc și alții acest dispozitiv?",
  "receipt.clear": "Termin și șterg tot de pe acest dispozitiv",
  "receipt.clear.unsent":
    "Mai folosesc și alții acest dispozitiv? Dacă ștergeți tot de pe el, aveți nevoie de cod ca să continuați cu ce ați salvat.",

  "clear.page-title": "Ștergerea de pe acest dispozitiv",
  "clear.title": "Ștergeți tot de pe acest dispozitiv?",
  "clear.receipt":
    "Notați mai întâi această confirmare. Ea dispare de pe acest dispozitiv și nimeni nu o mai poate găsi pentru dumneavoastră.",
  "clear.code": "Notați mai întâi acest cod. Aveți nevoie de el ca să continuați cu ce ați salvat.",
  "clear.yes": "Șterge acum tot de pe acest dispozitiv",
  "clear.no": "Nu încă: înapoi",

  "sent.title": "Răspunsurile dumneavoastră au fost trimise",
  "sent.words": "Vă mulțumim. Inspectorii au ce ați trimis de pe acest dispozitiv.",
  "sent.erased": "Ce ați trimis de pe acest dispozitiv a fost șters. Inspectorii nu îl folosesc.",
  "sent.receipt": "Vedeți confirmarea",
  "sent.closes": "Chestionarul se închide {closes}.",
  "sent.closed": "Chestionarul s-a închis {closes}.",

  "back.title": "Citiți, schimbați sau retrageți ce ați trimis",
  "back.words": "Scrieți codul de confirmare pe care l-ați primit când ați trimis răspunsurile.",
  "back.words-closed":
    "Chestionarul s-a închis. Puteți încă să citiți ce ați trimis sau să retrageți până {sealed}.",
  "back.receipt": "Confirmarea dumneavoastră",
  "back.unknown": "Nu cunoaștem această confirmare. Verificați fiecare literă.",
  "back.show": "Arătați-mi ce am trimis",
  "back.sent.title": "Ce ați trimis",
  "back.sent.arrived": "A ajuns {received}.",
  "back.sent.nothing": "Răspunsurile acestei confirmări au fost retrase și șterse.",
  "back.change": "Schimb răspunsurile mele",
  "back.change.words": "Ce ați trimis contează până când trimiteți din nou, cu schimbări.",
  "back.take": "Retrag răspunsurile mele",
  "back.take.words":
    "Tot ce ați trimis se șterge imediat, iar inspectorii nu îl folosesc. Nu mai poate fi adus înapoi. Rămâne înregistrat numai faptul că cineva a trimis răspunsuri și le-a retras: când, cu ce fusese de acord și în ce limbă. Dacă inspectorii au trebuit să acționeze pentru siguranța unui copil, rămâne și consemnarea a ceea ce au făcut.",
  "back.too-late":
    "Vizita s-a încheiat și dovezile sunt sigilate, așa că nu se mai poate schimba sau retrage nimic.",
  "back.taken.title": "Răspunsurile dumneavoastră au fost retrase",
  "back.taken": "Tot ce ați trimis a fost șters. Inspectorii nu îl folosesc.",

  "erase.title": "Ștergeți ce ați salvat?",
  "erase.page-title": "Ștergerea a ceea ce ați salvat",
  "erase.open":
    "Tot ce ați salvat se șterge imediat și acordul dumneavoastră nu mai este valabil. Nimeni nu va citi vreodată ce ați scris. Nu mai poate fi adus înapoi.",
  "erase.closed":
    "Copia dumneavoastră a răspunsurilor se șterge imediat. Nu mai poate fi adusă înapoi. Dacă ați fost de acord ca răspunsurile neterminate să fie folosite, ce au inspectorii rămâne.",
  "erase.yes": "Ștergeți răspunsurile mele",
  "erase.no": "Păstrați-le",

  "paused.title": "Chestionarul este suspendat pentru moment",
  "paused.since": "Suspendat de la: {since}. Ceva nu funcționează cum trebuie.",
  "paused.reason": "Ce spun inspectorii:",
  "paused.safe": "Ce ați salvat sau ați trimis este în siguranță. Acum nu trebuie să faceți nimic.",
  "paused.draft":
    "Răspunsurile dumneavoastră sunt salvate aici și încă nu sunt trimise. Le puteți trimite când chestionarul se reia.",
  "paused.expected": "Ar trebui să se reia la: {expected}. Deschideți din nou această pagină atunci.",
  "paused.unknown":
    "Nu știm încă în ce moment se reia. Vă rugăm să deschideți din nou această pagină mai târziu.",
  "paused.closes": "Dacă inspectorii nu acordă mai mult timp, se închide {closes}.",
  "extended.words": "Rămâne deschis mai mult decât am spus înainte. Se închide {closes}.",
  "extended.reason": "De ce rămâne deschis mai mult:",
  "back.words-paused":
    "Chestionarul este suspendat. Puteți citi ce ați trimis sau puteți retrage până la: {sealed}. Puteți schimba când chestionarul se reia.",
  "fault.notice":
    "Această întrebare nu a funcționat. De la: {from}. Până la: {until}. Vă rugăm să vă uitați la răspunsul dumneavoastră.",
  "ended.title": "Chestionarul s-a închis înainte să trimiteți răspunsurile",
  "ended.page-title": "Chestionarul s-a închis în timp ce răspundeați, în {area}",
  "ended.when": "S-a închis {closed}.",
  "ended.used.title": "Ce aveați salvat este folosit",
  "ended.used":
    "Ați fost de acord ca inspectorii să poată folosi răspunsuri neterminate, așa că pot citi ce aveați salvat până atunci, ca răspuns neterminat.",
  "ended.unused.title": "Nimeni nu vede ce aveați salvat",
  "ended.unused":
    "Nu ați fost de acord ca răspunsurile neterminate să poată fi folosite, așa că nimeni altcineva nu le va vedea vreodată.",
  "ended.none": "Nu aveați răspunsuri salvate.",
  "ended.first-stands.title": "Ce ați trimis înainte rămâne valabil",
  "ended.first-stands":
    "Făceați schimbări și încă nu le trimiseserăți. Inspectorii au ce ați trimis prima dată.",
  "ended.copy":
    "Puteți copia de aici propriile cuvinte până {erased}. Apoi ele se șterg de pe această pagină. Le puteți aduce la întâlnirea deschisă sau <link>le puteți șterge acum</link>.",
  "ended.saved": "Ce aveați salvat",
  "ended.late": "Ce a ajuns prea târziu",
  "ended.late.words":
    "Acest text a ajuns la noi după ce chestionarul se închisese. Nu este folosit. Este aici numai pentru dumneavoastră.",
  "ended.copy-all": "Totul la un loc, pentru copiere",

  "media.bsl": "Urmăriți acest text în limbajul semnelor britanic (BSL)",
  "media.sound": "Ascultați acest text",
  "media.captions": "Subtitrări în engleză",
  "closing-soon.title": "Sondajul se închide: {moment}",
  "closing-soon.words": "Puteți trimite acum ce aveți. Puteți schimba răspunsurile până atunci.",
  "closing-soon.send": "Trimit acum ce am",
  "receipt.email.title": "Primiți chitanța prin e-mail",
  "receipt.email.send": "Trimiteți-mi chitanța",
  "receipt.email.subject": "Chitanța dumneavoastră pentru sondaj",
  "receipt.email.body":
    "Ați cerut chitanța din sondajul pentru părinți și îngrijitori din {area}.\n\nChitanța: {receipt}\n\nCu ea puteți citi, schimba sau retrage ce ați trimis, până la {sealed}:\n{page}\n\nOricine are acest mesaj poate face asta. Nu am păstrat adresa dumneavoastră de e-mail.",
  "receipt.copy": "Copiați codul",
  "receipt.copied": "Copiat",
  "receipt.share": "Distribuiți codul",
};
