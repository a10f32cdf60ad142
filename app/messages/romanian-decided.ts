import type { Messages } from "./english.ts";

/** What was said and decided, and how somebody is told of it, in Romanian. A draft until a named person signs it off. */
export const romanianDecidedMessages: Messages = {
  "decided.title": "Ce au spus familiile și ce s-a hotărât: {area}",
  "decided.link": "Ce au spus oamenii și ce s-a hotărât, în cuvinte simple",
  "decided.not-yet":
    "Inspectorii nu și-au publicat încă scrisoarea. Când apare, această pagină arată ce au spus oamenii și ce s-a hotărât.",
  "decided.lead":
    "Scrisoarea inspectorilor a fost publicată: {date}. Această pagină spune în cuvinte simple ce au spus oamenii și ce au hotărât inspectorii.",
  "decided.corrected": "Scrisoarea a fost corectată, și odată cu ea această pagină: {date}.",
  "decided.no-counts": "Odată cu scrisoarea nu s-au publicat numerele răspunsurilor la întrebări.",
  "decided.survey": "Răspunsuri ale părinților și îngrijitorilor la chestionar: {count, number}.",
  "decided.meeting": "Persoane care au venit la întâlnirea deschisă: {count, number}.",
  "decided.own": "Tineri care au răspuns singuri: {count, number}.",
  "decided.apart":
    "Aceste cifre sunt numărate separat. Nu le adunați: o persoană poate fi în mai multe. Cifrele mici sunt ascunse.",
  "decided.decision": "Ce au hotărât inspectorii",
  "decided.yes": "S-a îmbunătățit destul.",
  "decided.no": "Încă nu s-a îmbunătățit destul.",
  "decided.letter-says": "Scrisoarea spune:",
  "decided.next": "Ce urmează",
  "decided.next.all":
    "S-a îmbunătățit destul în tot ce au verificat inspectorii. Verificările regulate ale Department for Education și NHS England se opresc.",
  "decided.next.yes":
    "Alte lucruri de aici nu s-au îmbunătățit destul. De aceea Department for Education și NHS England hotărăsc ce urmează.",
  "decided.next.no":
    "Department for Education și NHS England hotărăsc ce urmează. Guvernul poate interveni. Inspectorii revin pentru aceasta numai dacă guvernul le cere.",
  "decided.heard": "Cine a fost ascultat despre aceasta",
  "decided.heard.parents": "Părinți și îngrijitori, în chestionar: cel puțin {count, number}.",
  "decided.heard.young": "Tineri, în discuții: cel puțin {count, number}.",
  "decided.heard.own": "Tineri, în propriile răspunsuri: cel puțin {count, number}.",
  "decided.heard.hidden": "Au răspuns prea puțini pentru a arăta o cifră.",
  "decided.asked": "Ce s-a întrebat și ce s-a răspuns",
  "decided.asked.parents": "Părinți și îngrijitori",
  "decided.asked.young": "Tineri",
  "decided.asked.own": "Tineri, singuri",
  "decided.place.going-well": "Merge bine",
  "decided.place.so-so": "Așa și așa",
  "decided.place.not-going-well": "Nu merge bine",
  "decided.place.leave-out": "Lăsat deoparte",
  "decided.few": "prea puțini pentru a fi arătați",
  "decided.themes": "Despre ce au scris părinții și îngrijitorii",
  "decided.themes.words":
    "Inspectorii au citit ce au scris oamenii și au ales acestea. O persoană poate fi în mai multe.",
  "decided.at-least": "părinți și îngrijitori: cel puțin {count, number}",
  "decided.quote": "Cu propriile cuvinte",
  "decided.quote.survey": "Un părinte sau îngrijitor",
  "decided.quote.young-people": "Un copil sau un tânăr",
  "decided.quote.meeting": "Cineva la întâlnirea deschisă",
  "notice.title": "Anunțați-mă când apare scrisoarea",
  "notice.lead":
    "Dați o adresă de e-mail. Scriem o singură dată, când apare scrisoarea inspectorilor. Apoi o uităm.",
  "notice.apart":
    "Adresa este ținută separat de orice răspuns. Din ea nu se vede dacă ați răspuns sau ce ați spus. Niciun inspector, consiliu sau școală nu o vede aici.",
  "notice.waits":
    "Celelalte e-mailuri ale noastre către familii nu așteaptă nicăieri. Acesta așteaptă, pentru că dumneavoastră cereți. Până atunci adresa este pe serverul nostru, unde ar putea-o citi cei care îl administrează. O copie încuiată o mai poate păstra atâtea zile: {days, number}.",
  "notice.confirm":
    "Mai întâi trimitem un e-mail cu un link. Deschideți-l și spuneți da cel târziu: {until}. Dacă nu, uităm adresa.",
  "notice.email": "Adresa dumneavoastră de e-mail",
  "notice.send": "Trimiteți-mi linkul",
  "notice.sent": "Un e-mail cu un link este pe drum către această adresă. Deschideți linkul și spuneți da.",
  "notice.wait": "La această adresă au plecat deja mai multe e-mailuri. Încercați din nou mâine.",
  "notice.failed": "E-mailul nu a putut fi trimis. Dacă nu ați spus da mai înainte, adresa este uitată.",
  "notice.answer": "Să vă anunțăm când apare scrisoarea? {area}",
  "notice.yes": "Da, anunțați-mă o dată",
  "notice.stop": "Nu mă anunțați",
  "notice.confirmed":
    "Vă scriem o singură dată, când apare scrisoarea. Apoi uităm adresa. Dacă e-mailul nu poate fi trimis timp de aproximativ o zi, o uităm și atunci.",
  "notice.stopped": "Adresa este uitată. Nu îi vom scrie.",
  "notice.gone":
    "Acest link nu mai funcționează. Ori adresa este uitată, ori există un e-mail mai nou cu alt link.",
  "notice.out-now": "Scrisoarea a apărut. O puteți citi acum.",
  "notice.mail.subject": "Să vă anunțăm când apare scrisoarea? {area}",
  "notice.mail":
    "Cineva a cerut ca Noonday să scrie o singură dată la această adresă, când inspectorii publică scrisoarea: {area}.\n\nDacă dumneavoastră ați cerut, deschideți acest link și apăsați butonul:\n{link}\n\nDacă nu, nu faceți nimic. Dacă nimeni nu spune da, uităm adresa. Ultima zi: {until}.\n\nVă puteți răzgândi: cu același link puteți cere oricând să uităm adresa.",
  "notice.out.subject": "Scrisoarea inspectorilor a apărut: {area}",
  "notice.out":
    "Ați cerut să fiți anunțat. Inspectorii și-au publicat scrisoarea: {area}.\n\nCe au spus oamenii și ce s-a hotărât, în cuvinte simple:\n{decided}\n\nScrisoarea:\n{letter}\n\nEste singurul nostru e-mail despre aceasta. Acum uităm adresa.",
};
