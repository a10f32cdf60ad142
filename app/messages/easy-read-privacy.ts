import type { Messages } from "./english.ts";

/** The privacy notice, and the copy of what is held, in Easy Read. A lawyer's reference stays where the law asks for it. */
export const easyReadPrivacyMessages: Messages = {
  "privacy.title": "What happens to what you say",
  "privacy.link": "What happens to what you say",
  "privacy.lead": "This is about the survey in {area}.",
  "privacy.older": "This page is old. <link>Read the new one</link>.",
  "privacy.who":
    "Ofsted and the Care Quality Commission (CQC) ask the questions. They must look after what you say.",
  "privacy.who.ask": "Do you want to ask something? Ask the people on <link>the page of your area</link>.",
  "privacy.why.title": "Why they may use what you say",
  "privacy.why.task":
    "The law tells inspectors to check the help for children with special needs and disabilities. That is why they may use your answers. (Children Act 2004, section 20. UK GDPR, Article 6(1)(e).)",
  "privacy.why.health":
    "You may say something about health. The law is strict about that. Inspectors may use it for this check. (UK GDPR, Article 9(2)(g). Data Protection Act 2018, Schedule 1, paragraph 6.)",
  "privacy.why.agree":
    "They ask you first. If you say no, they do not use what you write. You can change your mind.",
  "privacy.what.title": "What we store",
  "privacy.what.answers":
    "We store your answers and what you say about you and your child. We store what you said yes to, your language, if you read Easy Read, and the times.",
  "privacy.what.not":
    "We do not store your name, if you do not write it. We do not store which phone or computer you use.",
  "privacy.what.cookies":
    "A cookie is a small note on your device. One keeps your place in the survey. One keeps how you like the pages.",
  "privacy.what.email": "You can get your code by email. We send one email. We do not store your address.",
  "privacy.read.inspectors":
    "Inspectors read it, and people who check their work. The computer makes a note each time they open answers.",
  "privacy.read.not":
    "The council does not read it. The school does not. Health services do not. The parents’ forum does not.",
  "privacy.read.others":
    "Everybody may see numbers, like how many people said yes. Small numbers are hidden. We show your words only if you said yes to that. We never add a name.",
  "privacy.read.danger": "If a child may not be safe, inspectors must tell people who can help.",
  "privacy.read.computers":
    "Some people look after the computers. They could get to what is stored. They must only do what the inspectors tell them.",
  "privacy.read.programs":
    "A program looks for words about danger. It also looks for answers from robots. A person decides, not the program.",
  "privacy.long.title": "How long we keep it",
  "privacy.long.unsent":
    "Did you save answers and not send them? They are erased seven days after the survey closes. But if you said we can use them, inspectors have them.",
  "privacy.long.sent":
    "We keep what you send for at least {months, plural, one {# month} other {# months}} after the inspectors’ letter. Then two people together can delete everything.",
  "privacy.long.longer":
    "Sometimes it is longer. Like when a child is not safe, or somebody complains. Somebody must write down why.",
  "privacy.long.back":
    "If you take something back, inspectors cannot see it any more. A locked copy may hold it for {days, plural, one {# day} other {# days}}. Then it is gone.",
  "privacy.rights.title": "What you can do",
  "privacy.rights.copy":
    "You can see everything we hold about your answers. You need your receipt. <link>See it here</link>.",
  "privacy.rights.change":
    "You can change your answers until the survey closes. You can take them back until the visit is over or the evidence is locked.",
  "privacy.rights.later":
    "After that, you can still ask inspectors to correct or erase your answers, or not to use them. They must answer in one month. Sometimes the law lets them say no. They need your receipt to find your answers.",
  "privacy.rights.complain":
    "You are not happy about this? Call the Information Commissioner’s Office: <call>0303 123 1113</call>, <web>ico.org.uk</web>.",
  "privacy.talk.title": "If you ask to talk to an inspector",
  "privacy.talk.what":
    "We store who your adult is and how to call them. We store what you need and when you asked. We do not store your name or number, if you do not write it. The inspectors read it. The council and schools do not.",
  "privacy.talk.long":
    "We erase it when you take it back. If not, we erase it seven days after the visit, or sooner. If someone may not be safe, we keep it until that has been dealt with. We keep that someone asked.",

  "copy.title": "All that we hold about your answers",
  "copy.words": "Type your receipt. Then we show you all that we hold.",
  "copy.show": "Show me",
  "copy.lead": "We made this for you at {moment}. You can print it.",
  "copy.erased":
    "Your answers are erased. We only keep that somebody sent answers, when, and what they said yes to.",
  "copy.left-out": "What we do not show here",
  "copy.left-out.danger":
    "We do not say if inspectors told somebody about a child in danger. That could put a child at risk. (Data Protection Act 2018, Schedule 3.)",
  "copy.left-out.notes":
    "We do not show inspectors’ own notes. They are about the area. Other people’s words may be in them.",
  "copy.left-out.exports":
    "Inspectors make lists and files to work with. We keep a file for one day. We cannot tell who is in it.",
  "copy.left-out.unsent":
    "Did you start to change your answers? Only your device or your code can open that.",
  "copy.left-out.ask": "You can ask for these things. <link>Who to ask</link>.",
};
