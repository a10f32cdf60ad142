import type { Messages } from "./english.ts";

/** The pages of an area, of its open meeting, of young people and of the paper form, in Romanian. A draft until a named person signs it off. */
export const romanianAreaMessages: Messages = {
  "moment.span": "{date}, {from}–{to}",

  "area.description": "Când revin inspectorii, ce verifică și cum sunt ascultate familiile.",
  "area.all": "Toate zonele",
  "area.lead":
    "Inspectorii revin în {area}. Încep: {from}. Termină: {until}. Verifică dacă s-a îmbunătățit ajutorul pentru copiii și tinerii cu nevoi educaționale speciale sau dizabilități (SEND).",
  "area.lead.over":
    "Inspectorii au revenit în {area}. Au început: {from}. Au terminat: {until}. Au verificat dacă s-a îmbunătățit ajutorul pentru copiii și tinerii cu nevoi educaționale speciale sau dizabilități (SEND).",
  "area.survey": "Chestionarul pentru părinți și îngrijitori",
  "area.survey.open": "Este deschis acum.",
  "area.survey.paused": "Este suspendat pentru moment.",
  "area.survey.closed": "S-a închis. Mulțumim tuturor celor care au răspuns.",
  "area.survey.not-open": "Nu este deschis încă.",
  "area.survey.late": "Nu este deschis încă: inspectorii încă stabilesc întrebările.",
  "area.survey.opens": "Se deschide",
  "area.survey.opened": "S-a deschis",
  "area.survey.was-to-open": "Trebuia să se deschidă",
  "area.survey.closes": "Se închide",
  "area.survey.has-closed": "S-a închis",
  "area.take-part": "Completați chestionarul",
  "area.otherwise": "Vedeți cum altfel puteți fi ascultați",
  "area.focuses.title": "Ce verifică inspectorii",
  "area.focuses":
    "La o inspecție anterioară, aceste lucruri nu erau destul de bune. Inspectorii verifică din nou fiecare dintre ele.",
  "area.meeting": "Întâlnirea deschisă",
  "area.meeting.come":
    "Orice părinte sau îngrijitor poate veni să vorbească cu inspectorii. Nu trebuie să vă înscrieți.",
  "area.meeting.online": "online",
  "area.meeting.held": "A avut loc. Mulțumim tuturor celor care au venit.",
  "area.meeting.planned":
    "Este prevăzută pentru: {date}. Ora și locul vor apărea aici imediat ce sunt stabilite.",
  "area.meeting.link": "Despre întâlnirea deschisă",
  "area.letter": "Scrisoarea inspectorilor",
  "area.letter.words": "Inspectorii au publicat scrisoarea despre ce au constatat.",
  "area.letter.link": "Citiți scrisoarea",
  "letter.title": "Scrisoarea inspectorilor: {area}",
  "letter.lead": "Publicată la {date}. Scrisoarea este în engleză.",
  "letter.corrected": "Corectată la {date}:",
  "area.deleted.letter":
    "Inspectorii au revenit în {area} și și-au publicat scrisoarea la {date}. Scrisoarea nu mai este aici.",
  "area.deleted":
    "La {date}, două persoane au hotărât să șteargă tot ce s-a spus sau s-a trimis pentru această reinspecție. Nimeni nu mai poate citi aici nimic din toate acestea.",
  "area.deleted.stays":
    "Se păstrează doar numele zonei, datele, cât s-a șters și o evidență a ceea ce au făcut inspectorii.",
  "letter.counts": "Cifrele",
  "letter.counts.words":
    "Câți au dat fiecare răspuns. Numerele mici sunt ascunse, ca nimeni să nu poată fi recunoscut.",
  "letter.counts.all": "Toate cifrele, întrebare cu întrebare",
  "receipts.title": "Confirmările chestionarului din {area}",
  "receipts.lead":
    "Când s-a închis chestionarul, Noonday a făcut o listă a confirmărilor valabile atunci. Cu confirmarea dumneavoastră puteți verifica singuri că răspunsul este în listă.",
  "receipts.not-made": "Lista se face la câteva minute după închiderea chestionarului. Se închide: {closes}.",
  "receipts.being-made":
    "Chestionarul s-a închis: {closes}. Lista se face acum. Vă rugăm să reveniți peste câteva minute.",
  "receipts.too-few":
    "Pentru acest chestionar nu există o listă. Când s-a închis, erau valabile mai puține confirmări decât {min, number}. La un număr atât de mic, chiar și numărul ar putea spune prea mult.",
  "receipts.link": "Verificați că răspunsul dumneavoastră este inclus",
  "receipts.when": "Valabile la închiderea chestionarului",
  "receipts.count": "Confirmări în listă",
  "receipts.root": "Codul întregii liste",
  "receipts.root.words":
    "Dacă o confirmare ar fi adăugată, schimbată sau omisă, codul ar fi altul. După publicarea scrisorii inspectorilor, codul se află și în ea.",
  "receipts.apart":
    "Acestea nu au confirmare, deci nu sunt în listă. Numerele sunt rotunjite, pentru a proteja familiile.",
  "receipts.unfinished": "Răspunsuri neterminate pe care inspectorii le pot folosi",
  "receipts.entered": "Răspunsuri pe hârtie, prin telefon sau prin e-mail",
  "receipts.taken-back": "Retrase după ce s-a făcut lista",
  "receipts.about": "aproximativ {count, number}",
  "receipts.few": "mai puține decât {min, number}",
  "receipts.later": "Se spune când dovezile sunt sigilate.",
  "receipts.check": "Verificați confirmarea dumneavoastră",
  "receipts.check.words":
    "Funcționează pe propriul dispozitiv. Ce scrieți nu se trimite nimănui. Puteți salva pagina și o puteți folosi fără internet.",
  "receipts.check.open": "Deschideți pagina care verifică",
  "receipts.check.save": "Salvați pagina care verifică",
  "receipts.says": "Ce arată lista și ce nu arată",
  "receipts.says.in": "Lista arată că un răspuns este inclus. Nu arată ce spune răspunsul.",
  "receipts.says.nothing":
    "Nimeni nu poate vedea în ea cine sunteți, ce ați scris, când sau de unde ați trimis. Nimeni nu poate afla o confirmare din ea. Un răspuns schimbat se numără o singură dată.",
  "receipts.says.trust":
    "Aceste pagini vin de la noi. Dacă nu aveți încredere în ele, salvați lista, comparați codul ei cu cel din scrisoare și verificați-o pe alt calculator.",
  "receipts.files": "Alte moduri de verificare",
  "receipts.list": "Salvați lista ca fișier",
  "receipts.script": "Salvați un script de treizeci de linii care o verifică (pentru Node)",
  "receipts.script.words":
    "Cu scriptul și lista puteți verifica fără JavaScript în browser. Scrieți pe calculator:",
  "receipts.proof": "Obțineți o dovadă pentru confirmare",
  "receipts.proof.words":
    "Scrieți confirmarea primită ultima. Ne este trimisă pentru aceasta și nu o păstrăm. Dovada este un fișier pe care îl pot verifica alții. Confirmarea nu se află în el.",
  "receipts.proof.make": "Faceți dovada",
  "receipts.proof.save": "Salvați dovada ca fișier",
  "receipts.proof.show":
    "Dovada arată că un răspuns cu confirmare este inclus. Cine are numai dovada nu poate deschide răspunsul.",
  "receipts.do": "Verificați",
  "receipts.working": "Se verifică…",
  "receipts.in":
    "Răspunsul dumneavoastră este în listă. Era acolo când s-a închis chestionarul. Dacă l-ați retras după aceea, inspectorii nu îl folosesc.",
  "receipts.not-in":
    "Această confirmare nu este în listă. Verificați fiecare literă. Dacă ați schimbat răspunsurile, folosiți confirmarea primită ultima. Răspunsurile retrase înainte de a se face lista nu sunt în ea.",
  "receipts.earlier":
    "Această listă este de la o închidere anterioară: {closed}. Răspunsurile trimise după aceea nu sunt în ea. Ele contează la fel.",
  "receipts.broken":
    "Lista nu este întreagă sau cineva a schimbat-o. Nu vă bazați pe ea. Luați pagina din nou.",
  "receipts.needs-script":
    "Această pagină are nevoie de JavaScript. Fără el, folosiți lista și scriptul oferite pe această pagină:",
  "letter.proof.receipts": "Lista confirmărilor valabile la închiderea chestionarului",
  "letter.proof": "Cum se poate verifica această scrisoare",
  "letter.proof.words":
    "Noonday păstrează o evidență a ceea ce s-a făcut în această vizită. Aceste coduri arată mai târziu dacă s-a schimbat ceva.",
  "letter.proof.entries": "Evidența până la această scrisoare. Înregistrări: {count}",
  "letter.proof.seal": "Ce au spus oamenii, sigilat la {date}",
  "letter.proof.seal-off": "Ce au spus oamenii, sigilat la {date}. Sigiliul a fost scos mai târziu.",
  "area.young-people": "Tinerii",
  "area.young-people.words":
    "Inspectorii vorbesc cu tinerii față în față. Pe pagina lor, tinerii văd cum mai pot fi ascultați.",
  "area.young-people.link": "Ce se întâmplă când tinerii vorbesc cu inspectorii",
  "area.can.title": "Ce pot și ce nu pot face inspectorii",
  "area.can": "Pot",
  "area.can.listen": "să asculte părinții, îngrijitorii și tinerii",
  "area.can.weigh": "să cântărească ce spun multe familii, alături de alte dovezi",
  "area.can.say": "să spună, pentru fiecare domeniu verificat, dacă s-a îmbunătățit destul",
  "area.can.letter": "să scrie despre aceasta o scrisoare pe care o poate citi oricine",
  "area.can.decided": "să spună în cuvinte simple ce au spus oamenii și ce s-a hotărât",
  "area.cannot": "Nu pot",
  "area.cannot.settle": "să hotărască ce se întâmplă cu un singur copil",
  "area.cannot.change": "să schimbe o decizie despre un plan, un loc la școală sau bani",
  "area.cannot.complaint": "să se ocupe de o plângere",
  "area.cannot.tell": "să răspundă fiecărei familii în parte: nimeni nu știe cine ce a scris",
  "area.contacts": "La cine puteți apela în {area}",

  "contact.social-care-day": "Asistența socială pentru copii, ziua",
  "contact.social-care-day.hint":
    "Pentru oricine este îngrijorat de siguranța unui copil, în programul de lucru.",
  "contact.social-care-night": "Asistența socială pentru copii, noaptea și în weekend",
  "contact.social-care-night.hint": "Echipa din afara programului.",
  "contact.complaints": "Plângeri",
  "contact.complaints.hint":
    "Unde se poate face o plângere despre ajutorul pentru un singur copil, pe care reinspecția nu îl poate îndrepta.",
  "contact.independent-advice": "Sfaturi independente",
  "contact.independent-advice.hint": "Serviciul gratuit și imparțial de consiliere SEND din zonă (SENDIASS).",
  "contact.privacy": "Confidențialitate",
  "contact.privacy.hint": "Cine răspunde la întrebări despre cum sunt folosite și păstrate datele personale.",

  "meeting.title": "Întâlnire deschisă pentru părinți și îngrijitori din {area}",
  "meeting.lead":
    "Veniți și spuneți-le inspectorilor cum este pentru familia dumneavoastră. Ei verifică dacă s-a îmbunătățit ajutorul pentru copiii și tinerii cu nevoi educaționale speciale și dizabilități (SEND).",
  "meeting.not-settled":
    "<strong>Orele și locurile nu sunt stabilite încă.</strong> Întâlnirea este prevăzută pentru: {date}. Vă rugăm să reveniți aici înainte de această dată.",
  "meeting.over": "<strong>Întâlnirea a avut loc.</strong> Mulțumim tuturor celor care au venit.",
  "meeting.any": "Puteți veni la oricare dintre acestea. Toate sunt despre aceleași lucruri.",
  "meeting.no-booking.title": "Nu trebuie să vă înscrieți",
  "meeting.no-booking":
    "Veniți pur și simplu. Nimeni nu vă cere numele și nimeni nu spune consiliului local, școlilor sau serviciilor de sănătate cine a venit. Puteți veni mai târziu și pleca mai devreme.",
  "meeting.about": "Despre ce este",
  "meeting.happens": "Ce se întâmplă acolo",
  "meeting.happens.begin":
    "La început, inspectorii spun la ce folosește întâlnirea și ce fac cu ceea ce le spuneți.",
  "meeting.happens.speak": "Puteți vorbi sau doar asculta. Puteți pleca oricând.",
  "meeting.happens.write": "Ei notează ce se spune și cam câți sunt de acord. Nu notează nume.",
  "meeting.happens.evidence": "Ceea ce le spuneți devine parte din dovezile reinspecției.",
  "meeting.happens.danger":
    "Dacă aud ceva care arată că un copil s-ar putea să nu fie în siguranță, trebuie să transmită mai departe.",
  "meeting.happens.one-child":
    "Nu pot cerceta cazul unui singur copil, dar vă pot spune cine vă poate ajuta.",
  "meeting.not-here": "Vă rugăm să nu așteptați întâlnirea.",

  "session.cancelled": "Anulată",
  "session.now": "Are loc acum",
  "session.where": "Unde",
  "session.online": "Online",
  "session.or-online": "Sau online",
  "session.access": "Accesibilitate",

  "ways.survey": "<link>Chestionarul pentru părinți și îngrijitori</link>.",

  "paper.title": "Chestionarul pe hârtie",
  "paper.on-screen": "Chestionarul pe ecran",
  "paper.closed": "S-a închis: {closes}. Un formular completat acum nu mai poate fi numărat.",
  "paper.how":
    "Tipăriți-l, dați-l unei familii și ajutați-o să îl trimită înapoi. Are aceleași întrebări ca chestionarul de pe ecran.",
  "paper.a4": "A4, litere obișnuite",
  "paper.large": "A4, litere mari",
  "paper.size": "Mărimea literelor",
  "paper.print": "Tipăriți acest formular",
  "paper.print.menu": "Tipăriți din meniul browserului dumneavoastră.",
  "paper.about-what": "Ajutor pentru copiii cu nevoi educaționale speciale sau dizabilități din {area}",
  "paper.lead":
    "Inspectorii de la Ofsted și Care Quality Commission (CQC) revin în {area}. Vor să afle de la dumneavoastră ce s-a schimbat.",
  "paper.fill": "Cum se completează",
  "paper.fill.pen": "Folosiți un pix. Bifați o căsuță așa: ☑. Ca să schimbați, tăiați bifa și bifați alta.",
  "paper.fill.leave-out": "Lăsați necompletat ce nu vreți să răspundeți, dacă nu scrie „necesar”.",
  "paper.fill.help":
    "Cineva în care aveți încredere poate scrie pentru dumneavoastră. Cuvintele să fie ale dumneavoastră.",
  "paper.fill.language": "Puteți scrie în orice limbă.",
  "paper.fill.more": "Dacă nu ajunge locul, continuați pe altă foaie și scrieți pe ea numărul întrebării.",
  "paper.return": "Când și unde se returnează",
  "paper.return.when":
    "Trebuie să ajungă la noi după: {opens} și înainte de: {closes}. Mai târziu nu mai poate fi numărat.",
  "paper.return.give-back": "Dați-l înapoi celui care vi l-a dat, dacă doriți, într-un plic închis.",
  "paper.or-online": "Sau răspundeți pe ecran:",
  "paper.code": "Cod QR pentru {address}",
  "paper.needed": "(necesar)",
  "paper.if-you-like": "(dacă doriți)",
  "paper.take-part.hint":
    "Nu este obligatoriu. Vă puteți retrage răspunsurile până când inspectorii termină de numărat: cereți-i celui căruia i le-ați dat.",
  "paper.role.hint":
    "Dacă sunteți părinte și lucrați și cu copii, completați câte un formular pentru fiecare.",
  "paper.tick-one": "Bifați una.",
  "paper.tick-several": "Bifați tot ce se potrivește.",
  "paper.lines": "Loc pentru scris",
  "paper.was-wrong": "La o inspecție anterioară, acest lucru nu era bine:",
  "paper.last": "Înainte să îl returnați",
  "paper.last.check":
    "Ați bifat căsuțele și ați răspuns la întrebările unde scrie „necesar”? Fără ele nimeni nu vă poate folosi răspunsurile. Formularul trebuie să ajungă la noi înainte de: {closes}.",
  "paper.last.take-back":
    "Dacă s-ar putea să vreți mai târziu răspunsurile înapoi, scrieți aici un cuvânt sau un număr pe care îl știți numai dumneavoastră și păstrați-l:",
  "paper.thanks": "Vă mulțumim.",

  "broken.areas": "Zonele în care revin inspectorii",
  "broken.did-you-mean": "Ați vrut să scrieți {area}?",
  "broken.home": "Mergeți la începutul Noonday",
  "broken.not-found": "Pagina nu a fost găsită",
  "broken.not-found.words": "Nu este nimic la această adresă. Verificați dacă adresa este corectă.",
  "broken.ours": "Ceva nu a mers",
  "broken.ours.words":
    "Greșeala este la noi. Apăsați Înapoi: ce ați scris este încă acolo. Vă rugăm să încercați din nou peste puțin timp.",
  "broken.wait": "Vă rugăm să așteptați puțin",
  "broken.wait.words":
    "De la adresa dumneavoastră vin acum foarte multe cereri, poate pentru că o folosesc mulți oameni. Apăsați Înapoi: ce ați scris este încă acolo. Încercați din nou peste {minutes, plural, one {un minut} few {# minute} other {# de minute}}. Nimic din ce s-a salvat nu s-a pierdut.",
  "broken.not-done": "Acest lucru nu s-a putut face",
  "broken.not-done.words": "Noonday nu a putut face ce i s-a cerut. Mergeți înapoi și încercați din nou.",
  "broken.not-saved.words": "Ce era pe pagină nu a putut fi salvat. Mergeți înapoi la început.",
  "broken.elsewhere.words": "Această cerere nu a venit de pe o pagină Noonday, așa că nu s-a schimbat nimic.",
  "broken.too-large.words":
    "Ce ați trimis este prea mare. Apăsați Înapoi: ce ați scris este încă acolo. Scurtați textul și trimiteți din nou.",

  "young.kind": "Ușor de citit (Easy Read)",
  "young.title": "Inspectorii vor să îi asculte pe tineri",
  "young.page-title": "Tinerii și inspectorii din {area}: ușor de citit",
  "young.who": "Cine vine",
  "young.who.coming": "Inspectorii vin în {area}.",
  "young.who.when": "Vin: {from}. Stau până: {until}.",
  "young.who.why": "Vor să știe dacă ajutorul pentru tineri devine mai bun.",
  "young.came": "Cine a venit",
  "young.came.came": "Inspectorii au venit în {area}.",
  "young.came.when": "Au venit: {from}. Au stat până: {until}.",
  "young.came.why": "Au vrut să știe dacă ajutorul pentru tineri devine mai bun.",
  "young.came.thanks": "Au terminat de vorbit cu tinerii. Mulțumim tuturor celor care au participat.",
  "young.happens": "Ce se întâmplă",
  "young.happens.groups": "Inspectorii vorbesc cu grupuri de tineri.",
  "young.happens.where": "Poate fi la o școală, la un colegiu sau la un grup de tineri.",
  "young.happens.ask": "Te întreabă ce crezi.",
  "young.happens.faces": "Poți arăta o față: bine, OK, nu e bine sau nu știu sigur.",
  "young.happens.ways": "Poți să vorbești, să folosești semne, să scrii, să desenezi sau să arăți.",
  "young.happens.together": "Cineva în care ai încredere poate fi cu tine.",
  "young.choose": "Tu alegi",
  "young.choose.say": "Poți spune da sau nu.",
  "young.choose.under-16": "Dacă ai sub 16 ani, și părintele sau îngrijitorul tău trebuie să spună da.",
  "young.choose.again": "Inspectorii te întreabă din nou la început.",
  "young.choose.skip": "Poți sări peste o întrebare.",
  "young.choose.stop": "Te poți opri oricând.",
  "young.choose.fine": "Nu se întâmplă nimic rău dacă spui nu.",
  "young.said": "Ce se întâmplă cu ce spui",
  "young.said.write": "Inspectorii notează ce spui.",
  "young.said.no-name": "Nu îți notează numele.",
  "young.said.own-words": "Folosesc propriile tale cuvinte numai dacă spui da.",
  "young.said.take-out": "Te poți răzgândi. Atunci ei scot ce ai spus.",
  "young.said.letter": "La sfârșit scriu o scrisoare. Oricine o poate citi.",
  "young.said.not-who": "Scrisoarea nu spune cine ești.",
  "young.safe": "Dacă cineva nu este în siguranță",
  "young.safe.tell":
    "Dacă spui că cineva este rănit sau nu este în siguranță, inspectorii trebuie să le spună celor care pot ajuta.",
  "young.safe.999": "Ești în pericol acum? Sună la 999.",
  "young.safe.childline": "Te îngrijorează ceva? Poți suna la Childline. Este gratuit.",
  "young.safe.by-day": "Ziua mai poți suna la {name}.",
  "young.safe.by-night": "Noaptea și în weekend mai poți suna la {name}.",
};
