import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const somaliYoungHallMessages: Messages = {
  "young-hall.no-script": "Boggani wuxuu u baahan yahay JavaScript.",
  "young-hall.with-signal": "Ku jawaab marka signal jiro. Markaas waad duubi kartaa ama sawiri kartaa",
  "young-hall.ready": "Diyaar. Hadda signal la'aan ayuu ku shaqeeyaa",
  "young-hall.ready.words": "Ku sii jir boggan. Ha xirin. Mar kale ha soo shubin.",
  "young-hall.where":
    "Waxaad tidhaahdo qalabkan ayay ku sii jiraan ilaa signal la helo. Markaas waxaa loo diraa kormeerayaasha.",
  "young-hall.until":
    "Waa la diri karaa ilaa dhammaadka {until}. Ka dib waa goor dambe, bogganina wuu tirtiraa.",
  "young-hall.off":
    "Qalabku ma damayaa? Waxa sugaya way ku sii jiraan. Isla koodka mar kale fur marka signal la helo.",
  "young-hall.keep": "Hay. Waxaa la diraa marka signal la helo",
  "young-hall.state": "Waxa halka uu yaal",
  "young-hall.waiting": "Qalabkan, weli lama dirin:",
  "young-hall.sent": "Halkan laga diray:",
  "young-hall.card.title": "Mahadsanid",
  "young-hall.card.how": "Sawir ka qaad ama qor. Wuxuu furaa waxaad tidhi marka la diro.",
  "young-hall.card.waiting":
    "Waxaad tidhi qalabkan ayay ku jiraan. Weli lama dirin. Waxaa la diraa marka signal la helo.",
  "young-hall.card.sent": "Waxaad tidhi waa la diray. Kormeerayaasha ayaa haya. Qalabkani ma hayo.",
  "young-hall.card.problem": "Waxaad tidhi qalabkan ayay ku jiraan. Lama diri karin. U sheeg kormeeraha.",
  "young-hall.card.next": "Kaarkayga waan haystaa. Qofka xiga",
  "young-hall.problem.number-not-free":
    "Lama dirin. Qof kale ayaa lambarkan ku jawaabay, ama kormeerayaashu haa uma hayaan. U sheeg kormeeraha. Kadib mar kale isku day ama dooro lambarkaaga:",
  "young-hall.problem.link-closed":
    "Lama dirin. Koodku waa xiran yahay. U sheeg kormeeraha. Kadib mar kale isku day.",
  "young-hall.problem.too-late": "Goor dambe ayay ahayd in la diro. Halkan waa laga tirtiray.",
  "young-hall.problem.refused": "Lama diri karin. Weli halkan ayuu yaal. U sheeg kormeeraha.",
  "young-hall.again": "Mar kale isku day",
};
