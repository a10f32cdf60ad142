import type { Messages } from "./english.ts";

/** What was said and decided, and how somebody is told of it, in Somali. A draft until a named person signs it off. */
export const somaliDecidedMessages: Messages = {
  "decided.title": "Waxa qoysasku sheegeen iyo waxa la go’aamiyay: {area}",
  "decided.link": "Waxa dadku sheegeen iyo waxa la go’aamiyay, hadal fudud",
  "decided.not-yet":
    "Kormeerayaashu weli ma daabicin warqaddooda. Marka ay soo baxdo, boggan ayaa sheegaya waxa dadku yiraahdeen iyo waxa la go’aamiyay.",
  "decided.lead":
    "Warqadda kormeerayaasha waxaa la daabacay {date}. Boggani wuxuu hadal fudud ku sheegayaa waxa dadku yiraahdeen iyo waxa kormeerayaashu go’aamiyeen.",
  "decided.corrected": "Warqadda waxaa la saxay {date}, boggana waa lala saxay.",
  "decided.no-counts": "Tirada jawaabaha su’aalaha lalama daabicin warqadda.",
  "decided.survey": "Jawaabaha waalidiinta iyo daryeelayaasha ee sahanka: {count, number}.",
  "decided.meeting": "Dadka yimid shirka furan: {count, number}.",
  "decided.own": "Dhallinyarada iskood u jawaabtay: {count, number}.",
  "decided.apart":
    "Tirooyinkan gooni ayaa loo tiriyay. Ha isku darin: hal qof wuxuu ku jiri karaa dhowr. Tirooyinka yaryar waa la qariyay.",
  "decided.decision": "Waxa kormeerayaashu go’aamiyeen",
  "decided.yes": "Wax ku filan ayaa fiicnaaday.",
  "decided.no": "Weli wax ku filan ma fiicnaan.",
  "decided.letter-says": "Warqaddu waxay leedahay:",
  "decided.next": "Waxa xiga",
  "decided.next.all":
    "Wax ku filan ayaa ka fiicnaaday wax walba oo kormeerayaashu eegeen. Hubinta joogtada ah ee Department for Education iyo NHS England way joogsanaysaa.",
  "decided.next.yes":
    "Waxyaabo kale oo halkan ah si ku filan uma fiicnaan. Sidaa darteed Department for Education iyo NHS England ayaa go’aamiya waxa xiga.",
  "decided.next.no":
    "Department for Education iyo NHS England ayaa go’aamiya waxa xiga. Dowladdu way soo faragelin kartaa. Kormeerayaashu arrintan uma soo noqdaan ilaa dowladdu weydiisato.",
  "decided.heard": "Yaa laga dhegaystay arrintan",
  "decided.heard.parents": "Waalidiin iyo daryeelayaal, sahanka: ugu yaraan {count, number}.",
  "decided.heard.young": "Dhallinyaro, wadahadallada: ugu yaraan {count, number}.",
  "decided.heard.own": "Dhallinyaro, jawaabahooda gaarka ah: ugu yaraan {count, number}.",
  "decided.heard.hidden": "Dad aad u yar ayaa jawaabay, tiro lama tusi karo.",
  "decided.asked": "Waxa la weydiiyay iyo jawaabaha",
  "decided.asked.parents": "Waalidiin iyo daryeelayaal",
  "decided.asked.young": "Dhallinyaro",
  "decided.asked.own": "Dhallinyaro, iskood",
  "decided.place.going-well": "Si fiican ayay u socotaa",
  "decided.place.so-so": "Dhexdhexaad",
  "decided.place.not-going-well": "Si fiican uma socoto",
  "decided.place.leave-out": "Waa laga tagay",
  "decided.few": "aad u yar in la tuso",
  "decided.themes": "Waxa waalidiinta iyo daryeelayaashu wax ka qoreen",
  "decided.themes.words":
    "Kormeerayaashu waxay akhriyeen waxa dadku qoreen, kuwanna way doorteen. Hal qof wuxuu ku jiri karaa dhowr.",
  "decided.at-least": "waalidiin iyo daryeelayaal: ugu yaraan {count, number}",
  "decided.quote": "Erayadooda",
  "decided.quote.survey": "Waalid ama daryeele",
  "decided.quote.young-people": "Ilmo ama qof dhallinyaro ah",
  "decided.quote.meeting": "Qof shirka furan joogay",
  "notice.title": "Ii sheeg marka warqaddu soo baxdo",
  "notice.lead":
    "Bixi cinwaan iimayl. Mar keliya ayaan u qoraynaa, marka warqadda kormeerayaasha la daabaco. Kadibna waan illownaa.",
  "notice.apart":
    "Waxaa laga haynayaa gooni jawaab kasta. Kama muuqato haddii aad jawaabtay iyo waxa aad tiri. Kormeere, gole ama dugsi midna halkan kuma arko.",
  "notice.waits":
    "Iimayllada kale ee aan qoysaska u dirno meelna kuma sugaan. Kani wuu sugayaa, maxaa yeelay adiga ayaa codsaday. Ilaa markaas cinwaanku wuxuu ku jiraa serverkayaga, dadka maamulaana way akhrin karaan. Nuqul xiran ayaa sii hayn kara maalmahan: {days, number}.",
  "notice.confirm":
    "Marka hore waxaan diraynaa iimayl leh link. Fur oo haa dheh ugu dambayn {until}. Haddii kale cinwaanka waan illownaa.",
  "notice.email": "Cinwaankaaga iimaylka",
  "notice.send": "Ii soo dir linkiga",
  "notice.sent": "Iimayl link leh ayaa ku socda cinwaankan. Fur linkiga oo haa dheh.",
  "notice.wait": "Dhowr iimayl ayaa hore loogu diray cinwaankan. Fadlan berri isku day.",
  "notice.failed": "Iimaylka lama diri karin. Haddii aanad hore u oran haa, cinwaanka waa la illoobay.",
  "notice.answer": "Ma kuu sheegnaa marka warqaddu soo baxdo? {area}",
  "notice.yes": "Haa, mar keliya ii sheeg",
  "notice.stop": "Ha ii sheegin",
  "notice.confirmed":
    "Mar keliya ayaan kuu soo qoraynaa, marka warqaddu soo baxdo. Kadibna cinwaankaaga waan illownaa. Haddii iimaylka la diri waayo qiyaastii hal maalin, markaasna waan illownaa.",
  "notice.stopped": "Cinwaankaaga waa la illoobay. Uma soo qori doonno.",
  "notice.gone":
    "Linkigani ma shaqeeyo mar dambe. Cinwaanka waa la illoobay, ama waxaa jira iimayl ka cusub oo link kale leh.",
  "notice.out-now": "Warqaddu way soo baxday. Hadda waad akhrin kartaa.",
  "notice.mail.subject": "Ma kuu sheegnaa marka warqaddu soo baxdo? {area}",
  "notice.mail":
    "Qof ayaa Noonday ka codsaday in mar keliya cinwaankan loo qoro marka kormeerayaashu daabacaan warqaddooda: {area}.\n\nHaddii ay adiga ahayd, fur linkigan oo riix badhanka:\n{link}\n\nHaddii aanay adiga ahayn, waxba ha samayn. Haddii aan cidina haa oran ilaa {until}, cinwaankan waan illownaa.\n\nWaad beddeli kartaa go’aankaaga: isla linkiga ayaad mar kasta cinwaanka ku illowsiin kartaa.",
  "notice.out.subject": "Warqadda kormeerayaasha way soo baxday: {area}",
  "notice.out":
    "Waxaad codsatay in laguu sheego. Kormeerayaashu waxay daabaceen warqaddooda: {area}.\n\nWaxa dadku yiraahdeen iyo waxa la go’aamiyay, hadal fudud:\n{decided}\n\nWarqadda:\n{letter}\n\nKani waa iimaylka keliya ee arrintan. Hadda cinwaankaaga waan illownaa.",
};
