/** Words about help, other ways to be heard, and showing pages one's own way. */
export const helpMessages = {
  "help.title": "If a child is not safe",
  "help.call": "If someone is in danger now, call <call>999</call>. Answers to this survey are not read straight away.",
  "help.by-day": "by day",
  "help.by-night": "at night and weekends",
  "help.link": "A child may be in danger",

  "ways.title": "Other ways to be heard",
  "ways.meeting": "<link>Come to the open meeting</link>. You do not need to book.",
  "ways.young-people": "<link>Young people talk with inspectors</link> face to face.",
  "ways.paper": "<link>Print the questions on paper</link>, answer them, and hand or post them in.",
  "ways.complaints": "To complain about your area’s services",
  "ways.advice": "Free, independent advice",

  "leave.button": "Leave this page quickly",
  "leave.title": "Leave quickly",
  "show.link": "Show it my way",
  "show.language": "Language",
  "show.easy-on": "Easy Read",
  "show.easy-off": "Turn Easy Read off",
} as const;
