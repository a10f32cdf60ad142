import type { Messages } from "./english.ts";

/** The privacy notice and the copy of what is held, in Romanian. A draft until a named person signs it off. */
export const romanianPrivacyMessages: Messages = {
  "privacy.title": "Confidențialitate: ce se întâmplă cu ce spuneți",
  "privacy.lead": "Este vorba despre chestionarul pentru părinți și îngrijitori din {area}.",
  "privacy.edition": "Ediția {edition, number}, din {date}.",
  "privacy.older": "Această ediție nu mai este valabilă. <link>Citiți-o pe cea valabilă</link>.",
  "privacy.editions": "Toate edițiile",
  "privacy.link": "Confidențialitate: ce se întâmplă cu ce spuneți",
  "privacy.who.title": "Cine răspunde de date",
  "privacy.who":
    "Întrebările sunt puse de Ofsted și de Care Quality Commission (CQC). Ele hotărăsc de ce și cum sunt folosite răspunsurile dumneavoastră. Legea le numește operatori de date.",
  "privacy.who.ask":
    "Întrebări despre confidențialitate? Întrebați unul dintre contactele de pe <link>pagina zonei dumneavoastră</link>.",
  "privacy.why.title": "De ce au voie să le folosească",
  "privacy.why.task":
    "Legea le dă inspectorilor sarcina de a verifica cum ajută o zonă copiii cu nevoi educaționale speciale sau dizabilități (Children Act 2004, section 20). Ei folosesc răspunsurile pentru această sarcină publică (UK GDPR, Article 6(1)(e)).",
  "privacy.why.health":
    "Ce spuneți poate fi despre sănătate sau despre o dizabilitate. Legea protejează mai mult aceste date. Aici pot fi folosite pentru un interes public important, pentru o sarcină dată de lege (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 6).",
  "privacy.why.agree":
    "Vă întrebăm și dacă sunteți de acord. Fără acordul dumneavoastră nu se folosește nimic din ce scrieți. Legea nu se sprijină pe el: este alegerea dumneavoastră și vă puteți răzgândi.",
  "privacy.what.title": "Ce se păstrează",
  "privacy.what.answers":
    "Răspunsurile, ce spuneți despre dumneavoastră și despre copii, cu ce ați fost de acord, limba și dacă este Easy Read, și când ați început, ați salvat și ați trimis.",
  "privacy.what.not":
    "Nu numele dumneavoastră, dacă nu îl scrieți. Nu adresa de internet și nici ce browser sau dispozitiv folosiți.",
  "privacy.what.cookies":
    "Un cookie de pe dispozitiv ține locul dumneavoastră în chestionar. Altul ține cum doriți să fie afișate paginile, dacă alegeți asta.",
  "privacy.what.email":
    "Dacă cereți să vi se trimită codul, adresa de e-mail este folosită pentru acel singur mesaj și nu se păstrează.",
  "privacy.read.title": "Cine citește",
  "privacy.read.inspectors":
    "Inspectorii acestei revizite, de la Ofsted și CQC, și cei care le verifică munca. De fiecare dată când deschid răspunsuri, acest lucru se înregistrează.",
  "privacy.read.not":
    "Nu consiliul local (council), nu școala copilului dumneavoastră, nu serviciile de sănătate, nu forumul părinților și îngrijitorilor.",
  "privacy.read.others":
    "Se poate publica câte răspunsuri de fiecare fel au fost, iar numerele mici sunt ascunse. Cuvintele dumneavoastră sunt citate numai dacă ați fost de acord și fără nume.",
  "privacy.read.danger":
    "Există o singură excepție: dacă un copil ar putea fi în pericol de a suferi un rău, inspectorii trebuie să transmită acest lucru celor a căror muncă este să țină copilul în siguranță.",
  "privacy.read.computers":
    "Cine administrează calculatoarele pentru aceste instituții ar putea ajunge la ce este păstrat acolo. Are voie să facă numai ce îi spun instituțiile.",
  "privacy.read.programs":
    "Un program caută cuvinte care pot vorbi despre un pericol pentru un copil și răspunsuri care pot veni de la un robot. Nu hotărăște nimic: se uită un om.",
  "privacy.long.title": "Cât timp se păstrează",
  "privacy.long.unsent":
    "Răspunsurile salvate și netrimise se șterg la șapte zile după închiderea chestionarului. Dacă ați fost de acord ca răspunsurile neterminate să fie folosite, inspectorii le au ca pe cele trimise.",
  "privacy.long.sent":
    "Răspunsurile trimise se păstrează cel puțin {months, plural, one {# lună} few {# luni} other {# de luni}} după publicarea scrisorii inspectorilor. După aceea, doi oameni împreună pot șterge totul.",
  "privacy.long.longer":
    "Poate dura mai mult: pentru siguranța unui copil, o pretenție în justiție, o plângere sau o inspecție delicată. Cineva scrie de ce și când se verifică din nou.",
  "privacy.long.back":
    "Ce retrageți dispare imediat din fiecare pagină. Copiile de siguranță criptate îl pot păstra cel mult {days, plural, one {# zi} few {# zile} other {# de zile}}.",
  "privacy.rights.title": "Ce puteți cere",
  "privacy.rights.copy":
    "Cu confirmarea puteți vedea tot ce se păstrează despre răspunsul dumneavoastră: <link>vedeți aici</link>.",
  "privacy.rights.change":
    "Puteți schimba ce ați trimis până se închide chestionarul. Puteți retrage până se termină vizita sau până se sigilează dovezile.",
  "privacy.rights.later":
    "După aceea puteți încă cere corectarea sau ștergerea, sau vă puteți opune folosirii. Inspectorii trebuie să răspundă într-o lună, iar legea spune când pot refuza. Au nevoie de confirmarea dumneavoastră: fără ea nimeni nu vă poate găsi răspunsurile.",
  "privacy.rights.complain":
    "Dacă nu sunteți mulțumit de cum sunt folosite datele dumneavoastră, puteți face plângere la Information Commissioner’s Office (autoritatea pentru protecția datelor): <call>0303 123 1113</call>, <web>ico.org.uk</web>.",
  "privacy.talk.title": "Tinerii care cer să vorbească cu un inspector",
  "privacy.talk.what":
    "Se păstrează cine este adultul lor, numele și numărul de telefon sau e-mailul acestuia, de ce au nevoie și când au cerut. Numele și numărul lor nu se cer. Inspectorii acestei revizite citesc asta. Consiliul local (council) și școlile nu o citesc.",
  "privacy.talk.long":
    "Se șterge imediat dacă renunță, altfel la șapte zile după ultima zi a vizitei sau când dovezile sunt sigilate. Dacă cineva poate nu este în siguranță, se păstrează până când situația este rezolvată. Rămâne doar faptul că cineva a cerut, fără ce a spus.",

  "copy.title": "Tot ce se păstrează despre răspunsul dumneavoastră",
  "copy.words":
    "Scrieți codul de confirmare pe care l-ați primit când ați trimis răspunsurile. Copia se face atunci, pentru dumneavoastră.",
  "copy.show": "Arată tot",
  "copy.lead": "Făcută pentru dumneavoastră: {moment}. Puteți tipări această pagină.",
  "copy.file": "Salvează ca fișier",
  "copy.erased":
    "Răspunsurile dumneavoastră sunt șterse. Ce rămâne este în această copie: că cineva a trimis răspunsuri, când și cu ce fusese de acord.",
  "copy.when": "Când",
  "copy.received": "Primit",
  "copy.changed": "Schimbat",
  "copy.withdrawn": "Retras",
  "copy.language": "Limba în care ați răspuns",
  "copy.agreed": "Acord dat: {moment}",
  "copy.edition": "Era valabilă ediția {edition, number} a informării despre confidențialitate.",
  "copy.no-edition":
    "Nu este înregistrat ce ediție a informării despre confidențialitate era valabilă atunci.",
  "copy.marks": "Semne pentru inspectori",
  "copy.marks.none": "Niciunul.",
  "copy.mark.filled-the-hidden-field": "A fost completat un câmp pe care oamenii nu îl văd.",
  "copy.mark.very-fast": "A fost trimis în 20 de secunde de la început.",
  "copy.mark.fault": "Ceva din chestionar nu a funcționat când ați răspuns. De la: {from}. Până la: {until}.",
  "copy.verdict.genuine": "Un inspector crede că este răspunsul propriu al unei familii.",
  "copy.verdict.doubtful":
    "Un inspector nu este sigur că este răspunsul propriu al unei familii. Se numără totuși.",
  "copy.texts": "Ce au făcut inspectorii cu cuvintele dumneavoastră",
  "copy.texts.none": "Nu ați scris cuvinte, așa că aici nu este nimic.",
  "copy.text.read":
    "{count, plural, =0 {Niciun inspector nu l-a marcat ca citit.} one {# inspector l-a marcat ca citit.} few {# inspectori l-au marcat ca citit.} other {# de inspectori l-au marcat ca citit.}}",
  "copy.text.themes":
    "{count, plural, =0 {Nu este la nicio temă.} one {Este la # temă.} few {Este la # teme.} other {Este la # de teme.}}",
  "copy.text.flagged": "Un inspector vrea să îl mai citească o dată.",
  "copy.text.translation": "Tradus în engleză de un inspector:",
  "copy.text.quotation": "Pregătit pentru a fi citat, fără nume:",
  "copy.left-out": "Ce nu este în această copie și de ce",
  "copy.left-out.danger":
    "Dacă s-a transmis ceva pentru siguranța unui copil: a spune că da sau că nu ar putea pune un copil în pericol (Data Protection Act 2018, Schedule 3).",
  "copy.left-out.notes":
    "Numele temelor și notele inspectorilor pentru hotărârea lor: sunt despre zonă și pot cuprinde ce au spus alții.",
  "copy.left-out.exports":
    "Liste și fișiere cu care lucrează inspectorii: Noonday păstrează un astfel de fișier o zi și nu poate spune ale cui răspunsuri sunt în el. Numerele publicate nu numesc pe nimeni.",
  "copy.left-out.unsent":
    "O schimbare începută și netrimisă: o deschide numai dispozitivul sau codul cu care ați început-o.",
  "copy.left-out.ask": "Puteți cere ce lipsește. <link>Pe cine întrebați și ce drepturi aveți</link>.",
};
