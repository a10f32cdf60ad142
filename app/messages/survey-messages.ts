/** The pages of the parents' survey, in the order in which they are met. */
export const surveyMessages = {
  "survey.of": "Survey of parents and carers in {area}",
  "survey.title-in": "{title} – Survey in {area}",
  "survey.back-to-area": "The re-visit of {area}",

  "start.title": "Have things changed for your child in {area}?",
  "start.lead": "Tell inspectors what help is like now for children with special needs or disabilities.",
  "start.minutes":
    "{minutes, plural, one {It takes about # minute.} other {It takes about # minutes.}} You can stop and come back.",
  "start.free": "You do not have to take part, and you can leave out most questions.",
  "start.in-english":
    "{count, plural, one {# question is there in English only.} other {# questions are there in English only.}} You can answer in your own language.",
  "start.no-account": "You do not need an account. We do not ask for your name: please do not write names.",
  "start.closes": "It closes at {moment}.",
  "start.now": "Start now",
  "start.go-on": "Go on where you stopped",
  "start.with-code": "I have a code to go on with my answers",
  "closed.with-receipt": "I have sent answers and have a receipt",
  "start.with-receipt": "I have sent answers and want to read, change or take them back",
  "start.change-or-erase":
    "<change>Change what you agreed to</change>, or <erase>erase what you saved</erase>.",
  "start.who.title": "Who asks, who reads it, how long it is kept",
  "start.who.asks":
    "Inspectors from Ofsted and the Care Quality Commission (CQC) ask. They use your answers to decide whether the area has put right what was wrong. Only they and those who check their work read what you write: not the council, not your child’s school, not health services.",
  "start.who.kept":
    "Answers are kept for at least {months, plural, one {# month} other {# months}} after the inspectors’ letter is published.",
  "start.who.backups":
    "If you take something back, inspectors cannot see it from then on. Encrypted copies, kept in case the system breaks, may hold it for up to {days, plural, other {# days}}. Then it is gone.",
  "start.who.privacy": "Questions about privacy: {contact}.",
  "start.cannot.title": "What this survey cannot do",
  "start.cannot":
    "Inspectors look at how the whole area works. They cannot settle what happens to one child, or change a decision about a plan or a school place. The people below can help with that.",
  "start.erased":
    "What you had saved is erased. You can start again whenever you like, until the survey closes.",
  "start.no-cookie.title": "Your place in the survey is not on this device",
  "start.no-cookie":
    "If you left quickly or cleared this device, what you saved is not lost: go on with your code, or start again. If you had just agreed to take part, your browser does not keep cookies. The survey needs one, which only holds your place and is gone after the survey. Allow cookies for this site, or use another browser.",

  "not-open.title": "The survey is not open yet",
  "not-open.late":
    "It should have opened at {opens}. The inspectors are still settling the questions. Please look here again soon. It closes at {closes}.",
  "not-open.when": "It opens at {opens}, and closes at {closes}.",
  "not-open.any-time": "You can answer at any time in between, by day or night.",
  "not-open.calendar": "Put it in my calendar",

  "closed.title": "The survey has closed",
  "closed.when": "It closed at {closes}. Thank you to everybody who answered.",
  "closed.draft":
    "You had started to answer on this device. <link>See what happens to your answers, and copy them</link>.",

  "declined.title": "That is fine",
  "declined.page-title": "You did not agree: other ways to be heard in {area}",
  "declined.nothing-kept": "You have chosen not to take part. Nothing about you was kept.",
  "declined.draft":
    "You have answers on this device that were not sent. They stay there until you erase them, or until seven days after the survey has closed.",
  "declined.erase": "Erase what I saved",
  "declined.change-mind": "You can still change your mind until the survey closes.",

  "focus.what-was-wrong": "What inspectors said was wrong",
  "focus.no-names": "Please do not write names of people or schools.",
  "elsewhere.title": "You have also answered this somewhere else",
  "elsewhere.words":
    "Another window or device has saved something different. Choose below which answer to keep, then press Continue.",
  "elsewhere.which": "Which answer do you want to keep?",
  "elsewhere.here": "What is above, on this page",
  "elsewhere.there": "What was saved somewhere else:",
  "elsewhere.none": "No answer",
  "child.number": "Child {number}",
  "child.ehc-plan": "Child {number}, with an EHC plan",
  "child.sen-support": "Child {number}, with extra help",
  "child.waiting": "Child {number}, waiting for help",
  "child.none": "Child {number}, with no help now",
  "child.same": "The same as for child 1",
  "child.same.hint": "Untick this to say something else.",
  "focus.only-if": "Only if you answered “{choices}” to “{question}”",
  "check.unsent.title": "What will not be sent",
  "check.unsent.words":
    "It stays saved here until you send. Change your answer back, and it is sent as well.",
  "check.unsent.question": "You changed an answer, so we do not ask you this:",
  "check.unsent.child": "You now speak of fewer children:",
  "check.unsent.same": "You ticked “The same as for child 1”. Before, you had said:",

  "kept.title": "Your answers are saved",
  "kept.same-device": "Come back to the survey on this device to go on. Nobody else can see what you saved.",
  "kept.shared-device":
    "You said that others use this device. Clear it before you leave, at the end of this page: some browsers open again where they were closed. Keep the code below to go on later.",
  "kept.until": "You can go on until the survey closes at {closes}.",
  "kept.code": "Your code to go on",
  "focus.code": "Your answers are being saved. On any device you can go on with this code:",
  "kept.code.words":
    "With this code you can go on with your answers on any phone or computer. Write it down, or print this page. Anybody who has the code can read what you saved, so keep it safe. There is no letter O in it: each 0 is a zero.",
  "kept.code.where": "Where to type it: {address}",
  "kept.email": "Your email address",
  "kept.email.title": "Have the code sent to you",
  "kept.email.hint": "We send one message at once and then forget the address.",
  "kept.email.send": "Send me the code",
  "kept.email.sent": "The message is on its way. We have not kept your address.",
  "kept.email.failed": "The message could not be sent. Please write the code down instead.",
  "kept.email.wait":
    "Too many messages were asked for with this code or to this address. Please write the code down instead, or try again later.",
  "kept.email.bad": "Write an email address, like name@example.com.",
  "kept.email.subject": "Your code to go on with the survey",
  "kept.email.body":
    "You asked for your code to go on with the survey of parents and carers in {area}.\n\nYour code: {code}\n\nOpen this page and the code is filled in for you:\n{link}\n\nThe survey closes at {closes}. Anybody who has this message can read what you have saved. We have not kept your email address.",
  "kept.go-on": "Go on now",

  "return.title": "Go on with your answers",
  "return.words": "Type the code that you were given when you saved your answers.",
  "return.code": "Your code",
  "return.code.hint": "20 letters and numbers. Spaces and small letters do not matter.",
  "return.bad": "That is not a whole code. It has 20 letters and numbers, like 7K2M-4QXR-9D3T-H6WV-8BPN.",
  "return.unknown":
    "We do not know this code. Check each letter. What was saved is erased when the survey is over or when you asked for it.",
  "return.too-many":
    "There were many tries from here in a short time. Please wait a few minutes, then try again.",
  "return.go-on": "Go on",

  "check.step": "Check and send",
  "check.title": "Check your answers, then send them",
  "check.page-title": "Check your answers",
  "check.words":
    "Nothing is sent until you press the button at the end. The survey closes at {closes}. You can print or copy this page if you want to keep your answers.",
  "check.changing":
    "What you sent before still counts until you press the button at the end. Then these answers take its place. The survey closes at {closes}.",
  "check.agreed": "What you agreed to",
  "check.nothing": "You have not answered any question yet. Answer at least one, then send.",
  "check.send": "Send my answers",
  "check.send-changed": "Send my changed answers",

  "receipt.title": "Thank you. Your answers have been received",
  "receipt.page-title": "Your receipt",
  "receipt.arrived": "They arrived at {received}. Inspectors will read them.",
  "receipt.changed": "They arrived at {received}, and were changed at {changed}. Inspectors will read them.",
  "receipt.taken-back": "You took back your answers",
  "receipt.erased": "They arrived at {received}, and were erased at {erased}. Inspectors do not use them.",
  "receipt.label": "Your receipt",
  "receipt.keep":
    "Keep this code: write it down, or print this page. It shows that your answers arrived, and with it you can read, change or take them back. Nobody can find you with it. There is no letter O in it: each 0 is a zero.",
  "receipt.again":
    "You can see this page again in this browser. We do not know who you are, so we cannot find the code for you later.",
  "receipt.email.title": "Have the receipt sent to you",
  "receipt.email.send": "Send me the receipt",
  "receipt.email.subject": "Your receipt for the survey",
  "receipt.email.body":
    "You asked for your receipt from the survey of parents and carers in {area}.\n\nYour receipt: {receipt}\n\nWith it you can read, change or take back what you sent, until {sealed}:\n{page}\n\nAnybody who has this message can do that. We have not kept your email address.",
  "receipt.copy": "Copy the code",
  "receipt.copied": "Copied",
  "receipt.share": "Share the code",
  "receipt.next.title": "What happens next",
  "receipt.next":
    "Inspectors read what all families said, then visit. They decide, for each weakness, whether enough has changed, and their letter is published on Ofsted’s website.",
  "receipt.more.title": "Do you have more to say?",
  "receipt.more.words":
    "Each answer gets a receipt of its own. Write down this one first: this device shows only the last.",
  "receipt.more.child": "Answer about another child",
  "receipt.more.child.hint": "What you said about yourself is filled in for you.",
  "receipt.more.view": "Answer from another view",
  "receipt.more.view.hint": "Such as a parent who also works with children.",
  "receipt.more.other": "Somebody else wants to answer on this device",
  "receipt.mind.title": "If you change your mind",
  "receipt.mind.open":
    "Until {closes} you can <link>read, change or take back what you sent</link>. You need your receipt. After that you can still take it back until {sealed}.",
  "receipt.mind.closed":
    "Until {sealed} you can <link>take back what you sent</link>. You need your receipt. After that it is part of the evidence.",
  "receipt.others": "Do others use this device?",
  "receipt.clear": "Finish and clear this device",
  "receipt.clear.unsent":
    "Do others use this device? If you clear it, you need your code to go on with what you have saved.",

  "clear.page-title": "Clear this device",
  "clear.title": "Clear this device?",
  "clear.receipt":
    "Write this receipt down first. It leaves this device, and nobody can find it for you again.",
  "clear.code": "Write this code down first. You need it to go on with what you saved.",
  "clear.yes": "Clear this device now",
  "clear.no": "Not yet: go back",

  "sent.title": "Your answers have been sent",
  "sent.words": "Thank you. Inspectors have what you sent from this device.",
  "sent.erased": "What you sent from this device was erased. Inspectors do not use it.",
  "sent.receipt": "See your receipt",
  "sent.closes": "The survey closes at {closes}.",
  "sent.closed": "The survey closed at {closes}.",

  "back.title": "Read, change or take back what you sent",
  "back.words": "Type the receipt that you were given when you sent your answers.",
  "back.words-closed":
    "The survey has closed. You can still read what you sent, or take it back until {sealed}.",
  "back.receipt": "Your receipt",
  "back.unknown": "We do not know this receipt. Check each letter.",
  "back.show": "Show what I sent",
  "back.sent.title": "What you sent",
  "back.sent.arrived": "It arrived at {received}.",
  "back.sent.nothing": "What this receipt stands for was taken back and erased.",
  "back.change": "Change my answers",
  "back.change.words": "What you sent counts until you send it again changed.",
  "back.take": "Take back my answers",
  "back.take.words":
    "Everything you sent is erased at once, and inspectors do not use it. It cannot be brought back. Only that somebody sent answers and took them back stays on record: when, and what they had agreed to, in which language. If inspectors had to act to keep a child safe, the record of what they did stays, too.",
  "back.too-late":
    "The visit is over and the evidence is sealed, so nothing can be changed or taken back any more.",
  "back.taken.title": "Your answers are taken back",
  "back.taken": "Everything you sent is erased. Inspectors do not use it.",

  "erase.title": "Erase what you saved?",
  "erase.page-title": "Erase what you saved",
  "erase.open":
    "Everything you saved is erased at once, and no longer counts as agreed. Nobody will ever read it. It cannot be brought back.",
  "erase.closed":
    "Your own copy of your answers is erased at once. It cannot be brought back. If you agreed that unfinished answers may be used, what inspectors have stays.",
  "erase.yes": "Erase my answers",
  "erase.no": "Keep them",

  "paused.title": "The survey is paused",
  "paused.since": "It is paused since {since}. Something in it does not work as it should.",
  "paused.reason": "What the inspectors say:",
  "paused.safe": "What you have saved or sent is safe. You do not need to do anything now.",
  "paused.draft": "Your answers are saved here, and not sent yet. You can send them once the survey goes on.",
  "paused.expected": "It should go on at {expected}. Open this page again then.",
  "paused.unknown": "We do not know yet when it goes on. Please open this page again later.",
  "paused.closes": "Unless inspectors give more time, it closes at {closes}.",
  "extended.words": "It stays open longer than we said before, until {closes}.",
  "extended.reason": "Why it stays open longer:",
  "back.words-paused":
    "The survey is paused. You can read what you sent, or take it back until {sealed}. You can change it once the survey goes on.",
  "fault.notice": "This question did not work from {from} to {until}. Please look at your answer.",
  "ended.title": "The survey closed before you sent your answers",
  "ended.page-title": "The survey closed while you were answering, in {area}",
  "ended.when": "It closed at {closed}.",
  "ended.used.title": "What you had saved is used",
  "ended.used":
    "You agreed that inspectors may use unfinished answers, so they can read what you had saved by then, as an unfinished answer.",
  "ended.unused.title": "Nobody sees what you had saved",
  "ended.unused": "You did not agree that unfinished answers may be used, so nobody else will ever see them.",
  "ended.none": "You had saved no answers.",
  "ended.first-stands.title": "What you sent before stands",
  "ended.first-stands":
    "You were changing it and had not sent the changes. Inspectors have what you sent first.",
  "ended.copy":
    "You can copy your own words from here until {erased}. Then they are erased from this page. You could bring them to the open meeting, or <link>erase them now</link>.",
  "ended.saved": "What you had saved",
  "ended.late": "What arrived too late",
  "ended.late.words": "This reached us after the survey had closed. It is not used. It is here only for you.",
  "ended.copy-all": "All of it in one piece, to copy",
} as const;
