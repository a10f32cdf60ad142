import { easyReadPrivacyMessages } from "./easy-read-privacy.ts";
import type { Messages } from "./english.ts";

/** The product's own words in Easy Read, in English, where the standard ones are not easy enough. */
export const easyReadMessages: Messages = {
  ...easyReadPrivacyMessages,
  "start.title": "Tell inspectors about help for your child in {area}",
  "start.lead":
    "Inspectors check if help for children has got better. They look at special needs and disabilities.",
  "start.minutes": "It takes about {minutes, number} minutes. You can stop and come back.",
  "start.free": "You can say no. You can skip questions.",
  "start.no-account": "We do not ask your name. Please do not write names.",
  "start.who.title": "Who reads what you say",
  "start.who.asks":
    "Inspectors from Ofsted and the Care Quality Commission read it. The council, the school and the health service do not.",
  "start.who.kept": "What you say is kept for at least {months, number} months after the inspectors’ letter.",
  "start.who.backups":
    "If you take something back, inspectors cannot see it any more. A locked copy may hold it for {days, plural, other {# days}}. Then it is gone.",
  "start.cannot.title": "What inspectors cannot do",
  "start.cannot": "They cannot change things for one child. The people below can help with that.",
  "consent.short.who-reads": "Only inspectors read your answers. The council and the school do not.",
  "consent.short.evidence":
    "Inspectors keep what you say for at least {months, number} months after their letter.",
  "consent.short.danger": "If a child is not safe, inspectors must tell people who can help.",
  "consent.short.no-names": "Please do not write names.",
  "consent.more": "Read more about this",
  "consent.who-reads":
    "Only inspectors read your answers. The council, the school and the health service do not see them.",
  "consent.evidence":
    "Inspectors keep what you say for at least {months, number} months after their letter. They use it to decide if things are better. They may show numbers, like how many people said yes.",
  "consent.no-names": "Please do not write names.",
  "consent.danger":
    "If you tell us that a child is not safe, inspectors must tell people who can help. They keep a note that they did. They keep it even if you take your answers back.",
  "consent.take-part": "Yes, I will take part",
  "consent.take-part.hint": "You can stop when you like.",
  "consent.become-evidence": "Yes, inspectors can use what I say",
  "consent.become-evidence.hint": "They cannot use it without your yes.",
  "consent.quote": "Inspectors can show my words to others, without my name",
  "consent.quote.hint": "You can leave this empty.",
  "consent.unfinished": "If I do not finish, inspectors can use what I saved",
  "consent.unfinished.hint": "You can leave this empty.",
  "form.leave-out-any": "You can skip any question.",
  "form.leave-out-but": "You can skip a question if it does not say “needed”.",
  "about.first": "First, about you",
  "background.title": "More about you",
  "background.why": "You can skip this. It helps us see if we hear from everybody.",
  "about.title": "About you and your child",
  "about.why": "This helps us see if we hear from everybody. You can skip all of it.",
  "elsewhere.title": "You answered this in two places",
  "elsewhere.words":
    "You gave another answer in a different window. Choose which one to keep. Then press Continue.",
  "elsewhere.which": "Which one do you want to keep?",
  "elsewhere.here": "The one above",
  "elsewhere.there": "The one from the other window:",
  "erase.open": "All that you saved is erased at once. Nobody can read it. You cannot get it back.",
  "erase.closed":
    "Your own copy is erased at once. You cannot get it back. Did you agree that inspectors may use it? Then they still have it.",
  "leave.history":
    "The browser keeps a list of the pages you opened. Find that list in the menu of the browser. Delete the pages of today.",
  "leave.before":
    "“Leave quickly” takes you out of the survey at once. It shows a page about the weather. You need your code to come back.",
  "check.words":
    "Look at your answers. Press the button at the end to send them. The survey closes at {closes}.",
  "paused.since": "It is paused since {since}. Something is broken.",
  "paused.safe": "Your answers are safe. You do not need to do anything now.",
  "paused.draft": "Your answers are saved. They are not sent. You can send them later.",
  "fault.notice": "This question was broken from {from} to {until}. Please look at your answer.",
  "receipt.title": "Thank you. We have your answers",
  "receipt.keep":
    "Keep this code. Write it down, or print this page. With it you can read, change or take back your answers.",
  "help.call": "If somebody is in danger now, call <call>999</call>.",
  "help.not-here": "Nobody reads this survey straight away.",
  "area.lead":
    "Inspectors come back to {area} from {from} to {until}. They check if help for children with special needs and disabilities has got better.",
  "area.lead.over":
    "Inspectors came back to {area} from {from} to {until}. They checked if help for children with special needs and disabilities has got better.",
  "area.deleted.letter":
    "Inspectors came back to {area}. Their letter came out on {date}. It is not here now.",
  "area.deleted":
    "On {date} two people said: delete everything that people told us. Nobody can read it here now.",
  "area.deleted.stays": "We only keep the name, the dates, some numbers, and a list of what inspectors did.",
  "receipts.lead":
    "When the survey closed, we made a list of receipts. With your receipt you can see that your answers are in.",
  "receipts.not-made": "We make the list when the survey closes. It closes at {closes}.",
  "receipts.being-made":
    "The survey closed at {closes}. We are making the list. Please look again in a few minutes.",
  "receipts.too-few": "There is no list. Fewer than {min, number} people sent answers.",
  "receipts.root.words": "If somebody changed the list, this code would change too.",
  "receipts.apart": "These have no receipt. The numbers are not exact. This keeps families safe.",
  "receipts.check.words": "It works on your device. What you type is sent to nobody.",
  "receipts.says.in": "The list shows that your answers are in. It does not show what you said.",
  "receipts.says.nothing": "Nobody can see who you are. Nobody can see what you said.",
  "receipts.says.trust": "You can save the list. You can check it on another computer.",
  "receipts.proof.words":
    "Type the last receipt that you got. We do not keep it. We make a file. Your receipt is not in it.",
  "receipts.in": "Yes. Your answers are in. They were there when the survey closed.",
  "receipts.not-in":
    "This receipt is not in the list. Check each letter. Did you change your answers? Then use the last receipt that you got.",
  "receipts.broken": "Something is wrong with this list. Please get the page again.",
  "area.focuses": "These things were not good enough before. Inspectors look at them again.",
  "area.can.weigh": "think about what many families say",
  "area.can.say": "say if each thing has got better",
  "area.cannot.settle": "decide what happens to one child",
  "meeting.lead":
    "Come and tell inspectors what it is like for your family. They check if help for children with special needs and disabilities has got better.",
  "meeting.happens.begin": "Inspectors tell you what the meeting is for.",
  "meeting.happens.write": "They write down what people say. They do not write names.",
  "meeting.happens.evidence": "They use what you say to decide if things are better.",
  "meeting.happens.danger": "If a child may not be safe, they must tell people who can help.",
  "meeting.happens.one-child": "They cannot help one child. They can tell you who can.",
  "paper.about-what": "Help for children with special needs and disabilities in {area}",
  "paper.lead": "Inspectors are coming back to {area}. They want to know what has changed.",
  "paper.fill.leave-out": "You can skip questions. Only answer if it says “needed”, or if you want to.",
  "paper.fill.more": "You can use more paper. Write the number of the question on it.",
  "paper.take-part.hint":
    "You can say no. You can take your answers back until they are counted: ask whoever you gave them to.",
  "paper.first": "First: who you are",
  "paper.child.if": "Do you answer for {number, number} children or more? Then fill this in.",
  "paper.child.more":
    "Do you have more than {number, number} children? Ask for another form. Or use more paper. Write the number of the question on it. Write which child it is.",
  "paper.only-if": "Answer this if you ticked {choices} in question {number}, or skipped it.",
  "paper.was-wrong": "This was wrong before:",
  "paper.last.check":
    "Look for “needed”. Did you tick those boxes? We cannot use your answers without them. We need this form before {closes}.",
  "paper.last.take-back":
    "You may want your answers back later. Then write a secret word or number here. Keep it too:",
  "decided.link": "What people said. What was decided.",
  "decided.not-yet": "The letter is not out yet. When it is out, you can read here what was decided.",
  "decided.lead": "The letter came out on {date}. Here is what people said. Here is what inspectors decided.",
  "decided.corrected": "Something was wrong in the letter. It was put right on {date}.",
  "decided.survey": "{count, number} parents and carers answered the survey.",
  "decided.meeting": "{count, number} people came to the open meeting.",
  "decided.apart": "One person can be in more than one number. Small numbers are hidden.",
  "decided.next.all": "Everything is better enough. The government stops its regular checks.",
  "decided.next.yes": "Other things are not better enough. The government decides what happens next.",
  "decided.next.no": "The government decides what happens next.",
  "decided.heard.parents": "{count, number} or more parents and carers answered.",
  "decided.heard.young": "{count, number} or more young people talked with inspectors.",
  "decided.heard.hidden": "Only a few people answered. We do not show how many.",
  "decided.themes": "What parents and carers told us",
  "decided.themes.words": "Inspectors read what people wrote. They chose these.",
  "decided.at-least": "{count, number} or more parents and carers",
  "decided.quote": "What one person said",
  "notice.lead": "We can email you one time, when the letter is out. Then we forget your email address.",
  "notice.apart": "Nobody can see from it what you said.",
  "notice.waits":
    "We keep your email address until the letter is out. The people who run this website could see it. A locked copy may hold it for {days, plural, one {# day} other {# days}} more.",
  "notice.confirm": "We send you a link first. Open it and say yes by {until}.",
  "accessibility.heading": "Can everybody use this?",
  "accessibility.lead":
    "We want everybody to take part. This page says what we have tested, what we have not, and who can help.",
  "accessibility.not-working":
    "You do not have to use this website. You can answer on paper. Somebody can write for you. You can come to a meeting and speak.",
  "accessibility.contact": "Something does not work? You want to answer another way? Here is who to ask:",
  "accessibility.unhappy":
    "You are not happy with what they say? The Equality Advisory and Support Service can help. It is free: <call>0808 800 0082</call>, <link>equalityadvisoryservice.com</link>. The Equality and Human Rights Commission checks that public websites keep the rules.",
  "accessibility.change":
    "On each page of the survey, press “{show}”. You can make the letters bigger or change the colours. “{easy}” shows one question at a time on most pages, with pictures. “{read}” reads the words out, if your device has a voice.",
  "accessibility.how-far":
    "There is a list of rules for websites: {standard}, level {level}. We think the survey keeps most of them. Nobody from outside has checked.",
  "accessibility.missing.disabled-people":
    "No disabled person has tested Noonday yet. That is the most important thing. It should happen before families use it.",
};
