/**
 * The accessibility statement. Each `accessibility.tested.…` stands beside its test in
 * `routes/home/accessibility/tested-claims.ts`.
 */
export const accessibilityMessages = {
  "accessibility.title": "Accessibility: what was tested, and what was not",
  "accessibility.description": "How far everybody can use Noonday, what was tested and how to complain.",
  "accessibility.heading": "Accessibility: can everybody use this?",
  "accessibility.lead":
    "We want everybody to be able to take part, whatever their eyes, ears, hands, language or way of thinking. This page says what we have tested, what we have not, and what to do if something does not work for you.",

  "accessibility.not-working.title": "If it does not work for you",
  "accessibility.not-working":
    "You do not have to use this website to be heard. Each area’s survey can be printed on paper, also in large print and in Easy Read. You can ask somebody to write for you, and there are meetings where you can speak. The ways are listed at the end of the survey’s first page.",
  "accessibility.contact":
    "To get the survey in another format, to answer by phone, or to tell us that something does not work:",
  "accessibility.contact.none": "ask one of the contacts on <link>your area’s page</link>.",
  "accessibility.unhappy":
    "If you are not happy with the answer, the Equality Advisory and Support Service can help you, free of charge: <call>0808 800 0082</call>, <link>equalityadvisoryservice.com</link>. The Equality and Human Rights Commission sees to it that the rules for public websites are kept.",

  "accessibility.change.title": "What you can change",
  "accessibility.change":
    "On each page of the survey, “{show}” changes the size and shape of the letters, the space between them, the colours and movement. “{easy}” asks, on most pages, one question at a time, in short words and with pictures. “{read}” is there where your device has a voice of its own.",

  "accessibility.how-far.title": "How far we are",
  "accessibility.how-far":
    "We work to the {standard}, level {level}. We think that the survey meets most of it. We do not say that it meets all of it, because nobody independent has looked.",

  "accessibility.tested.title": "What is tested each time that Noonday is changed",
  "accessibility.tested.checker":
    "A checking program, axe, looks at every page of the survey in each of its states: in light and dark colours, in Easy Read, and with errors. It knows only a part of the standard; of that part it may find no failure.",
  "accessibility.tested.keyboard":
    "The whole survey is answered with the keyboard alone. The place where you are can be seen at each stop.",
  "accessibility.tested.read-out":
    "A program reads the survey out as a screen reader would, from start to receipt. What it says is kept, and any change in it is read through.",
  "accessibility.tested.zoom":
    "Every page of the survey is shown 320 pixels wide, which is the same as 400% zoom on a usual screen. Nothing has to be scrolled sideways.",
  "accessibility.tested.without-script":
    "Everything works without JavaScript. What arrives is letter for letter what was typed.",
  "accessibility.tested.shown":
    "Size, spacing, letters, colours and movement can be changed under “{show}”. The choice stays on your device.",
  "accessibility.tested.voice":
    "Where your device has a voice of its own for the language of the page, a button reads each question to you.",
  "accessibility.tools": "With these programs: {tools}.",

  "accessibility.missing.title": "What is not tested, or not good enough yet",
  "accessibility.missing.disabled-people":
    "No disabled person has tested Noonday yet. That matters more than everything above. It should happen before families are asked to rely on it.",
  "accessibility.missing.screen-readers":
    "No real screen reader has been used with it, such as NVDA, JAWS, VoiceOver or TalkBack. No voice control, switch or screen magnifier has been used either.",
  "accessibility.missing.browsers":
    "Only one browser, Chromium, is used in the tests. Safari and Firefox are not.",
  "accessibility.missing.audit":
    "Nobody from outside has audited it. A checking program finds only some problems, so we do not say that it meets the standard in full.",
  "accessibility.missing.translations":
    "Polish, Romanian, Somali, Arabic, Bengali and Urdu are drafts. No native speaker has checked them. In an area’s survey each stays switched off until somebody is named who has. This page is shown in them all the same.",
  "accessibility.missing.easy-read":
    "Easy Read was written without people with learning disabilities. Its pictures have not been tested with them.",
  "accessibility.missing.questions":
    "Inspectors write the questions of each area. A question may have no Easy Read words or no translation; it then shows in its usual words, in English.",
  "accessibility.missing.sign-language": "There is no British Sign Language.",
  "accessibility.missing.codes":
    "Codes and receipts have 20 letters and numbers. They can be hard to copy by hand; you can print them.",
  "accessibility.missing.work-pages":
    "The pages that inspectors and forums work on pass the same checking program, but have been looked at less closely than the survey.",

  "accessibility.reviewed":
    "Written by those who make Noonday, from its tests and from looking at each page. Last reviewed on {date}.",
} as const;
