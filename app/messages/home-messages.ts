/** The page at the beginning of everything: which areas there are, and how families are heard. */
export const homeMessages = {
  "home.title": "Families heard when inspectors come back",
  "home.description":
    "Parents, carers and young people tell inspectors whether help for children with special educational needs or disabilities has got better in their area.",
  "home.heading": "Has help for your child got better? Tell the inspectors",
  "home.lead":
    "Inspectors from Ofsted and the Care Quality Commission come back to areas where help for children and young people with special educational needs or disabilities (SEND) was not good enough. Before they decide, they want to hear from families.",
  "home.areas": "Areas that inspectors are coming back to",
  "home.areas.none":
    "None at the moment. An area shows here once it has been told that inspectors are coming.",
  "home.state.open": "Survey open",
  "home.state.paused": "Survey paused",
  "home.state.not-open": "Survey not open yet",
  "home.state.closed": "Survey closed",
  "home.turn.late": "Inspectors are still settling the questions.",
  "home.turn.open": "The survey closes at {time}.",
  "home.turn.paused": "The survey is paused. Unless inspectors give more time, it closes at {time}.",
  "home.turn.not-open": "The survey opens at {time}.",
  "home.turn.closed": "The survey closed at {time}.",
  "home.languages": "This area’s pages are in {languages}.",
  "home.heard": "Three ways to be heard",
  "home.heard.survey":
    "<strong>A survey of parents and carers.</strong> It opens at noon, a week or so before inspectors arrive, and closes at noon on the working day before. No account and no name.",
  "home.heard.meeting":
    "<strong>An open meeting.</strong> Parents and carers talk with inspectors during the visit.",
  "home.heard.young":
    "<strong>Young people.</strong> They talk with inspectors in a way that suits them, or answer by themselves.",
  "home.timetable": "See which day everything happens in a re-visit",
  "home.part": "Do you work on a re-visit?",
  "home.part.sign-in": "Inspectors, parent carer forums and local area officers <link>sign in here</link>.",
  "home.part.demo": "In this example you can <link>be anyone</link>.",
} as const;
