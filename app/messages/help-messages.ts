/** Words about help, other ways to be heard, and showing pages one's own way. */
export const helpMessages = {
  "help.title": "If a child is not safe",
  "help.call": "If someone is in danger now, call <call>999</call>.",
  "help.not-here": "Answers to this survey are not read straight away.",
  "help.by-day": "by day",
  "help.by-night": "at night and weekends",

  "ways.title": "Other ways to be heard",
  "ways.title.over": "Where you can turn",
  "ways.meeting": "<link>Come to the open meeting</link>. You do not need to book.",
  "ways.young-people":
    "<link>Young people have a page of their own</link>: how they can tell inspectors what they think.",
  "ways.paper": "<link>Print the questions on paper</link>, answer them, and hand or post them in.",
  "ways.complaints": "To complain about your area’s services",
  "ways.advice": "Free, independent advice",

  "tools.menu": "Menu",
  "tools.label": "Language, Easy Read and help",

  "danger.link": "A child may be in danger",
  "danger.title": "If a child may be in danger",
  "danger.now": "If someone is in danger now, call <call>999</call> and ask for the police.",
  "danger.cannot-speak":
    "If you cannot speak on a mobile phone, call 999 and press 55 when you are asked. If you cannot hear or speak, you can use <text>999 text and relay services</text>.",
  "danger.not-now":
    "If it is not urgent, call your council’s children’s social care. You do not have to be sure.",
  "danger.nspcc": "The NSPCC also gives advice to adults: <call>0808 800 5000</call>.",
  "danger.childline":
    "Children and young people can call Childline at any time: <call>0800 1111</call>. It is free.",
  "danger.survey":
    "Answers to this survey are not read straight away. If you write that a child may be at risk, inspectors must pass it on.",
  "danger.back": "Go back to where you were",
  "danger.saved": "What you wrote is saved.",

  "leave.button": "Leave quickly",
  "leave.title": "You have left the survey",
  "leave.done": "Your place in the survey is off this device.",
  "leave.history":
    "The browser still lists in its history that this website was opened. To take that out, open the history in the browser’s menu and delete today’s pages.",
  "leave.onward": "Go to a weather page",
  "leave.before":
    "“Leave quickly” takes your place in the survey off this device at once and shows a weather page. What you saved is not lost if you have your code.",

  "show.link": "Show it my way",
  "show.title": "Show it my way",
  "show.words":
    "Choose what suits you. It is kept on this device. If you answer the survey, your language and Easy Read are stored with your answers.",
  "show.language": "Language",
  "show.language.draft": "This translation is a draft.",
  "show.easy": "Easy Read",
  "show.easy.on": "Easy Read: turn on",
  "show.easy.off": "Easy Read: turn off",
  "show.easy.hint": "Short words, on most pages one question at a time, with pictures.",
  "show.easy.no": "Usual words",
  "show.text-size": "Size of the words",
  "show.text-size.usual": "Usual",
  "show.text-size.large": "Large",
  "show.text-size.larger": "Larger",
  "show.text-size.largest": "Largest",
  "show.spacing": "Space between letters and lines",
  "show.spacing.usual": "Usual",
  "show.spacing.wide": "Wide",
  "show.font": "Shape of the letters",
  "show.font.usual": "Usual",
  "show.font.plain": "Plain and wide",
  "show.font.serif": "As in a book",
  "show.colours": "Colours",
  "show.colours.device": "As my device is set",
  "show.colours.light": "Dark on light",
  "show.colours.dark": "Light on dark",
  "show.colours.cream": "Black on cream",
  "show.colours.yellow-on-black": "Yellow on black",
  "show.motion": "Movement on the page",
  "show.motion.device": "As my device is set",
  "show.motion.still": "Keep everything still",
  "show.save": "Show it like this",
} as const;
