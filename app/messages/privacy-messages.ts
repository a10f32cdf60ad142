/**
 * The privacy notice, and a family's copy of what is held about its response. Change a word of the notice, in any language, and
 * it becomes another of `domain/privacy/notice.ts`: earlier editions stay readable as they were.
 */
export const privacyMessages = {
  "privacy.title": "Privacy: what happens to what you say",
  "privacy.lead": "This is about the survey of parents and carers in {area}.",
  "privacy.edition": "Edition {edition, number}, from {date}.",
  "privacy.older": "This edition no longer stands. <link>Read the one that does</link>.",
  "privacy.editions": "All editions",
  "privacy.link": "Privacy: what happens to what you say",

  "privacy.who.title": "Who is responsible",
  "privacy.who":
    "Ofsted and the Care Quality Commission (CQC) ask the questions. They decide why and how your answers are used. The law calls them controllers.",
  "privacy.who.ask":
    "Questions about privacy? Ask one of the contacts on <link>the page of your area</link>.",

  "privacy.why.title": "Why they may use it",
  "privacy.why.task":
    "The law gives inspectors the task of looking at how an area helps children with special educational needs or disabilities (Children Act 2004, section 20). They use your answers for that public task (UK GDPR, Article 6(1)(e)).",
  "privacy.why.health":
    "What you say may be about health or a disability. The law protects that more. It may be used here for substantial public interest, for a task that the law gives (UK GDPR, Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 6).",
  "privacy.why.agree":
    "We also ask whether you agree. Without your yes nothing that you write is used. The law does not rest on that: it is your choice, and you can change your mind.",

  "privacy.what.title": "What is stored",
  "privacy.what.answers":
    "Your answers, what you say about yourself and your children, what you agreed to, your language and whether it was Easy Read, and when you began, saved and sent.",
  "privacy.what.not":
    "Not your name, unless you write it. Not your internet address, nor which browser or device you use.",
  "privacy.what.cookies":
    "One cookie on your device holds your place in the survey. Another holds how you want pages shown, if you choose that.",
  "privacy.what.email":
    "If you have your code sent to you, the email address is used for that one message and is not stored.",

  "privacy.read.title": "Who reads it",
  "privacy.read.inspectors":
    "The inspectors of this re-visit, from Ofsted and the CQC, and those who check their work. Each time that they open answers is recorded.",
  "privacy.read.not":
    "Not the council, not your child’s school, not health services, not the parent carer forum.",
  "privacy.read.others":
    "Counts of answers may be published, with small numbers hidden. Your words are quoted only if you agreed to that, and without a name.",
  "privacy.read.danger":
    "There is one exception: if a child may be at risk of harm, inspectors must pass it on to people whose job is to keep that child safe.",
  "privacy.read.computers":
    "Whoever runs the computers for the inspectorates could reach what is stored there. They must only do what the inspectorates tell them.",
  "privacy.read.programs":
    "A program looks for words that may speak of danger to a child, and for answers that may come from a robot. It decides nothing: a person looks.",

  "privacy.long.title": "How long it is kept",
  "privacy.long.unsent":
    "Answers that you saved and did not send are erased seven days after the survey has closed. If you agreed that unfinished answers may be used, inspectors have them like sent ones.",
  "privacy.long.sent":
    "Answers that you sent are kept for at least {months, plural, one {# month} other {# months}} after the inspectors’ letter is published. Afterwards two people together can delete everything.",
  "privacy.long.longer":
    "It can be longer: for a child’s safety, a claim, a complaint or a sensitive inspection. Somebody writes down why, and when to look again.",
  "privacy.long.back":
    "What you take back is gone from every page at once. Encrypted copies, kept in case the system breaks, may hold it for up to {days, plural, one {# day} other {# days}}.",

  "privacy.rights.title": "What you can ask for",
  "privacy.rights.copy":
    "You can see everything that is held about your response, with your receipt: <link>see it here</link>.",
  "privacy.rights.change":
    "You can change what you sent until the survey closes. You can take it back until the visit ends or the evidence is sealed.",
  "privacy.rights.later":
    "After that you can still ask that it is corrected or erased, or object to its use. Inspectors must answer within a month, and the law says when they may say no. They need your receipt: nobody can find your answers without it.",
  "privacy.rights.complain":
    "If you are not happy with how your information is used, you can complain to the Information Commissioner’s Office: <call>0303 123 1113</call>, <web>ico.org.uk</web>.",

  "privacy.talk.title": "Young people who ask to talk to an inspector",
  "privacy.talk.what":
    "Stored is who their adult is, the adult’s name and phone number or email, what they need, and when they asked. Their own name and number are not asked for. The inspectors of this re-visit read it. The council and schools do not.",
  "privacy.talk.long":
    "It is erased at once when they take it back, or else seven days after the last day of the visit or when the evidence is sealed. Where somebody may not be safe, it is kept until that has been dealt with. Only that somebody asked stays, without what they said.",

  "copy.title": "Everything that is held about your response",
  "copy.words":
    "Type the receipt that you were given when you sent your answers. The copy is made for you at that moment.",
  "copy.show": "Show everything that is held",
  "copy.lead": "Made for you at {moment}. You can print this page.",
  "copy.file": "Save it as a file",
  "copy.erased":
    "Your answers are erased. What stays is in this copy: that somebody sent answers, when, and what they had agreed to.",
  "copy.when": "Times",
  "copy.received": "Received",
  "copy.changed": "Changed",
  "copy.withdrawn": "Taken back",
  "copy.language": "Language you answered in",
  "copy.agreed": "Agreed at {moment}",
  "copy.edition": "The privacy notice stood at edition {edition, number}.",
  "copy.no-edition": "Which edition of the privacy notice stood then is not recorded.",
  "copy.marks": "Marks for inspectors",
  "copy.marks.none": "None.",
  "copy.mark.filled-the-hidden-field": "A field was filled in that people cannot see.",
  "copy.mark.very-fast": "It was sent within 20 seconds of the start.",
  "copy.mark.fault": "Something in the survey did not work from {from} to {until}, when you answered.",
  "copy.verdict.genuine": "An inspector thinks that it is a family’s own.",
  "copy.verdict.doubtful": "An inspector is not sure that it is a family’s own. It counts all the same.",
  "copy.texts": "What inspectors did with your words",
  "copy.texts.none": "You wrote no words, so there is nothing here.",
  "copy.text.read":
    "{count, plural, =0 {No inspector has marked it as read.} one {# inspector has marked it as read.} other {# inspectors have marked it as read.}}",
  "copy.text.themes":
    "{count, plural, =0 {It is under no theme.} one {It is under # theme.} other {It is under # themes.}}",
  "copy.text.flagged": "An inspector wants to look at it again.",
  "copy.text.translation": "Translated into English by an inspector:",
  "copy.text.quotation": "Prepared to be quoted, without a name:",
  "copy.left-out": "What is not in this copy, and why",
  "copy.left-out.danger":
    "Whether anything was passed on to keep a child safe: to say so, or to say that it was not, could put a child at risk (Data Protection Act 2018, Schedule 3).",
  "copy.left-out.notes":
    "Names of themes, and what inspectors note for their judgement: they are about the area, and may hold what others said.",
  "copy.left-out.exports":
    "Lists and files that inspectors work with: Noonday keeps such a file for a day and cannot tell whose answers are in it. Published counts name nobody.",
  "copy.left-out.unsent":
    "A change that you began and have not sent: only the device or code that you began it with opens it.",
  "copy.left-out.ask": "You can ask for what is left out. <link>Who to ask, and your rights</link>.",
} as const;
