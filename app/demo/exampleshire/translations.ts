import type { ExampleWordings } from "../content.ts";

/** The first of Exampleshire's questions in Polish; the rest are still to be translated. */
export const polish: ExampleWordings = {
  names: {
    plans: ["Plany na czas i zgodne z prawdą"],
    waiting: ["Czekanie na diagnozę autyzmu i ADHD"],
    adulthood: ["Dorastanie"],
    listening: ["Słuchanie rodzin"],
  },
  questions: {
    "plans.change": {
      text: "Czy sposób, w jaki tworzy się i sprawdza plany edukacji, zdrowia i opieki (EHC), jest teraz lepszy czy gorszy?",
    },
    "plans.agreement": {
      text: "Plan mojego dziecka opisuje je takim, jakie jest teraz",
    },
    "plans.weeks": {
      text: "Ile trwał ostatni etap, od prośby do otrzymania dokumentu na piśmie?",
      hint: "Ostatnim etapem może być nowy plan, przegląd planu albo zmiana w planie.",
      choices: [
        "Do 20 tygodni",
        "Od 21 do 30 tygodni",
        "Od 31 do 52 tygodni",
        "Ponad rok",
        "Jeszcze się nie skończył",
        "To nas nie dotyczy",
      ],
    },
    "plans.more": {
      text: "Proszę napisać więcej o planach",
      hint: "Co się zmieniło, a co nie? Proszę nie podawać nazwisk.",
    },
    "waiting.change": {
      text: "Czy na diagnozę autyzmu i ADHD czeka się teraz lepiej czy gorzej niż dawniej?",
    },
    "waiting.agreement": {
      text: "Moja rodzina dostaje przydatną pomoc w czasie oczekiwania albo ją wtedy dostawała",
    },
    "listening.change": {
      text: "Czy urząd i służba zdrowia słuchają rodzin lepiej czy gorzej niż dawniej?",
    },
    first: { text: "Co trzeba naprawić najpierw?", hint: "Wystarczy kilka słów." },
  },
};

/** The first of Exampleshire's questions in Urdu. */
export const urdu: ExampleWordings = {
  names: {
    plans: ["منصوبے: وقت پر اور درست"],
    waiting: ["آٹزم اور ADHD کی تشخیص کا انتظار"],
    listening: ["خاندانوں کی بات سننا"],
  },
  questions: {
    "plans.change": {
      text: "تعلیم، صحت اور دیکھ بھال کے منصوبے (EHC) بنانے اور ان کا جائزہ لینے کا طریقہ پہلے سے بہتر ہوا ہے یا بدتر؟",
    },
    "plans.agreement": {
      text: "میرے بچے کا منصوبہ بتاتا ہے کہ وہ اب کیسا ہے",
    },
    "waiting.change": {
      text: "آٹزم اور ADHD کی تشخیص کے لیے انتظار پہلے سے بہتر ہوا ہے یا بدتر؟",
    },
    "listening.change": {
      text: "کونسل اور صحت کے ادارے خاندانوں کی بات اب پہلے سے بہتر سنتے ہیں یا بدتر؟",
    },
    first: { text: "سب سے پہلے کیا ٹھیک ہونا چاہیے؟", hint: "چند الفاظ کافی ہیں۔" },
  },
};
