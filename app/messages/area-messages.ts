/** The public pages of an area, of its open meeting and of the paper form; and what stands there when something fails. */
export const areaMessages = {
  "area.description": "When inspectors come back, what they look at, and how families are heard.",
  "area.all": "All areas",
  "area.lead":
    "Inspectors come back to {area} from {from} to {until}, to see whether help for children and young people with special educational needs or disabilities (SEND) has got better.",
  "area.lead.over":
    "Inspectors came back to {area} from {from} to {until}, to see whether help for children and young people with special educational needs or disabilities (SEND) has got better.",
  "area.survey": "The survey of parents and carers",
  "area.survey.open": "It is open now.",
  "area.survey.paused": "It is paused.",
  "area.survey.closed": "It has closed. Thank you to everybody who answered.",
  "area.survey.not-open": "It is not open yet.",
  "area.survey.late": "It is not open yet: inspectors are still settling the questions.",
  "area.survey.opens": "Opens",
  "area.survey.opened": "Opened",
  "area.survey.was-to-open": "Was to open",
  "area.survey.closes": "Closes",
  "area.survey.has-closed": "Closed",
  "area.take-part": "Take part in the survey",
  "area.otherwise": "See how else you can be heard",
  "area.focuses.title": "What inspectors look at",
  "area.focuses":
    "At an earlier inspection these things were not good enough. Inspectors look at each of them again.",
  "area.meeting": "The open meeting",
  "area.meeting.come": "Every parent and carer can come and talk with inspectors. You do not need to book.",
  "area.meeting.online": "online",
  "area.meeting.held": "It has been held. Thank you to everybody who came.",
  "area.meeting.planned":
    "It is to be held on {date}. The time and the place come here as soon as they are settled.",
  "area.meeting.link": "About the open meeting",
  "area.letter": "The inspectors’ letter",
  "area.letter.words": "Inspectors have published their letter about what they found.",
  "area.letter.link": "Read the letter",
  "letter.title": "The inspectors’ letter about {area}",
  "letter.lead": "Published on {date}. The letter is in English.",
  "letter.corrected": "Corrected on {date}:",
  "area.deleted.letter":
    "Inspectors came back to {area} and published their letter on {date}. It is not here any more.",
  "area.deleted":
    "On {date} two people decided to delete everything that was said or sent for this re-visit. Nobody can read it here any more.",
  "area.deleted.stays":
    "What is kept is the area’s name, the dates, how much was deleted, and a record of what inspectors did.",
  "letter.counts": "The counts",
  "letter.counts.words":
    "How many gave each answer. Small numbers are hidden, so that nobody can be recognised.",
  "letter.counts.all": "All the counts, question by question",
  "receipts.title": "The receipts of the survey in {area}",
  "receipts.lead":
    "When the survey closed, Noonday made a list of the receipts that were valid then. With your receipt you can check for yourself that your response is in it.",
  "receipts.not-made": "The list is made a few minutes after the survey closes. It closes at {closes}.",
  "receipts.being-made":
    "The survey closed at {closes}. The list is being made. Please look here again in a few minutes.",
  "receipts.too-few":
    "There is no list for this survey. Fewer than {min, number} receipts were valid when it closed. With so few, even their number could say too much.",
  "receipts.link": "Check that your response is in",
  "receipts.when": "Valid when the survey closed",
  "receipts.count": "Receipts in the list",
  "receipts.root": "Code of the whole list",
  "receipts.root.words":
    "If one receipt were added, changed or left out, this code would be another. Once the inspectors’ letter is published, the code stands in it too.",
  "receipts.apart":
    "These have no receipt, so they are not in the list. Their numbers are rounded, to protect families.",
  "receipts.unfinished": "Unfinished responses that inspectors may use",
  "receipts.entered": "Responses on paper, by phone or by email",
  "receipts.taken-back": "Taken back after the list was made",
  "receipts.about": "about {count, number}",
  "receipts.few": "fewer than {min, number}",
  "receipts.later": "This is said when the evidence is sealed.",
  "receipts.check": "Check your receipt",
  "receipts.check.words":
    "This works on your own device. What you type is sent to nobody. You can save the page and use it without the internet.",
  "receipts.check.open": "Open the page that checks",
  "receipts.check.save": "Save the page that checks",
  "receipts.says": "What the list shows, and what it does not",
  "receipts.says.in": "The list shows that a response is in. It does not show what the response says.",
  "receipts.says.nothing":
    "Nobody can see in it who you are, what you wrote, when you sent it or from where. Nobody can work out a receipt from it. A response that was changed counts once.",
  "receipts.says.trust":
    "These pages come from us. If you do not trust them, save the list, compare its code with the one in the letter, and check it on another computer.",
  "receipts.files": "Other ways to check",
  "receipts.list": "Save the list as a file",
  "receipts.script": "Save a script of thirty lines that checks it (for Node)",
  "receipts.script.words":
    "With the script and the list you can check without JavaScript in your browser. Type this on your computer:",
  "receipts.proof": "Get a proof for your receipt",
  "receipts.proof.words":
    "Type the receipt that you were given last. It is sent to us for this, and we do not keep it. The proof is a file for others to check. Your receipt is not in it.",
  "receipts.proof.make": "Make the proof",
  "receipts.proof.save": "Save the proof as a file",
  "receipts.proof.show":
    "The proof shows that a response with a receipt is in. Whoever has only the proof cannot open the response.",
  "receipts.do": "Check",
  "receipts.working": "Checking…",
  "receipts.in":
    "Your response is in the list. It was there when the survey closed. If you took it back after that, inspectors do not use it.",
  "receipts.not-in":
    "This receipt is not in the list. Check each letter. If you changed your answers, use the receipt that you were given last. Answers that were taken back before the list was made are not in it.",
  "receipts.earlier":
    "This list is of an earlier closing, at {closed}. Answers sent after that are not in it. They count all the same.",
  "receipts.broken":
    "This list is not whole, or somebody has changed it. Do not rely on it. Get the page again.",
  "receipts.needs-script":
    "This page needs JavaScript. Without it, use the list and the script that are offered on this page:",
  "letter.proof.receipts": "The list of receipts that were valid when the survey closed",
  "letter.proof": "How to check this letter",
  "letter.proof.words":
    "Noonday keeps a record of what was done in this re-visit. These codes show later whether anything in it was changed.",
  "letter.proof.entries": "The record, up to this letter. Entries: {count}",
  "letter.proof.seal": "What people said, sealed on {date}",
  "letter.proof.seal-off": "What people said, sealed on {date}. The seal was taken off later.",
  "area.young-people": "Young people",
  "area.young-people.words":
    "Inspectors talk with young people face to face. On their own page young people find how else they can be heard.",
  "area.young-people.link": "What happens when young people talk with inspectors",
  "area.can.title": "What inspectors can and cannot do",
  "area.can": "They can",
  "area.can.listen": "listen to parents, carers and young people",
  "area.can.weigh": "weigh what many families say beside other evidence",
  "area.can.say": "say for each focus area whether enough has got better",
  "area.can.letter": "write a letter about it that everybody can read",
  "area.can.decided": "say in plain words what people said and what was decided",
  "area.cannot": "They cannot",
  "area.cannot.settle": "settle what happens to one child",
  "area.cannot.change": "change a decision about a plan, a school place or money",
  "area.cannot.complaint": "deal with a complaint",
  "area.cannot.tell": "answer each family by itself: nobody knows who wrote what",
  "area.contacts": "Who to turn to in {area}",

  "meeting.title": "Open meeting for parents and carers in {area}",
  "meeting.lead":
    "Come and tell inspectors what it is like for your family. They are here to see whether help for children and young people with special educational needs and disabilities (SEND) has got better.",
  "meeting.not-settled":
    "<strong>The times and places are not settled yet.</strong> The meeting is planned for {date}. Please look here again before then.",
  "meeting.over": "<strong>The meeting has taken place.</strong> Thank you to everybody who came.",
  "meeting.any": "You can come to any of these. They are all about the same things.",
  "meeting.no-booking.title": "You do not need to book",
  "meeting.no-booking":
    "Just come. Nobody asks for your name, and nobody tells the council, schools or health services who came. You can come late and leave early.",
  "meeting.about": "What it is about",
  "meeting.happens": "What happens there",
  "meeting.happens.begin":
    "Inspectors begin by saying what the meeting is for and what they do with what you tell them.",
  "meeting.happens.speak": "You can speak, or only listen. You can leave at any time.",
  "meeting.happens.write": "They write down what is said and roughly how many agree. They write no names.",
  "meeting.happens.evidence": "What you tell them becomes part of the evidence for the re-visit.",
  "meeting.happens.danger":
    "If something they hear means that a child may not be safe, they have to pass it on.",
  "meeting.happens.one-child":
    "They cannot look into one child’s case, but they can tell you who can help with it.",
  "meeting.not-here": "Please do not wait for the meeting.",
  "session.cancelled": "Cancelled",
  "session.now": "Going on now",
  "session.where": "Where",
  "session.online": "Online",
  "session.or-online": "Or online",
  "session.access": "Access",
  "ways.survey": "<link>The survey of parents and carers</link>.",

  "paper.title": "The survey on paper",
  "paper.on-screen": "The survey on a screen",
  "paper.closed": "It closed at {closes}. A form that is filled in now can no longer be counted.",
  "paper.how":
    "Print it, give it to a family, and help them send it back. It has the same questions as the survey on a screen.",
  "paper.a4": "A4, ordinary print",
  "paper.large": "A4, large print",
  "paper.size": "Size of the print",
  "paper.print": "Print this form",
  "paper.about-what": "Help for children with special educational needs or disabilities in {area}",
  "paper.lead":
    "Inspectors from Ofsted and the Care Quality Commission (CQC) are coming back to {area}. They want to know from you what has changed.",
  "paper.fill": "How to fill it in",
  "paper.fill.pen": "Use a pen. Tick a box like this: ☑. To change a tick, cross it out and tick another.",
  "paper.fill.leave-out": "Leave out what you do not want to answer, unless it says “needed”.",
  "paper.fill.help": "Somebody you trust may write for you. The words should be yours.",
  "paper.fill.language": "You can write in any language.",
  "paper.fill.more": "If a box is too small, go on with another sheet and write the question’s number on it.",
  "paper.return": "When and where to return it",
  "paper.return.when": "It must reach us after {opens} and before {closes}. Later it cannot be counted.",
  "paper.return.give-back": "Give it back to whoever gave it to you, in a closed envelope if you like.",
  "paper.or-online": "Or answer on a screen:",
  "paper.code": "QR code of {address}",
  "paper.needed": "(needed)",
  "paper.if-you-like": "(if you like)",
  "paper.take-part.hint":
    "You do not have to. You can take your answers back until inspectors have finished counting them: ask whoever you gave them to.",
  "paper.role.hint": "If you are a parent and also work with children, fill in one form for each.",
  "paper.tick-one": "Tick one.",
  "paper.tick-several": "Tick all that fit.",
  "paper.lines": "Room to write",
  "paper.was-wrong": "At an earlier inspection this was wrong:",
  "paper.last": "Before you return it",
  "paper.last.check":
    "Have you ticked the boxes and answered the questions that say “needed”? Without them nobody may use your answers. It must reach us before {closes}.",
  "paper.last.take-back":
    "If you may want to take your answers back later, write a word or number here that only you know, and keep it:",
  "paper.thanks": "Thank you.",

  "broken.home": "Go to the start of Noonday",
  "broken.not-found": "Page not found",
  "broken.not-found.words": "There is nothing at this address. Check that the address is right.",
  "broken.ours": "Something went wrong",
  "broken.ours.words":
    "The fault is on our side. Press Back: what you typed is still there. Please try again in a moment.",
  "broken.wait": "Please wait a moment",
  "broken.wait.words":
    "Very much is coming from your address just now, perhaps because many people share it. Press Back: what you typed is still there. Then try again in {minutes, plural, one {a minute} other {# minutes}}. Nothing that was saved is lost.",
  "broken.not-done": "This could not be done",
  "broken.not-done.words": "Noonday could not do what was asked. Go back and try again.",
  "broken.not-saved.words": "What was on the page could not be saved. Go back to where you began.",
  "broken.elsewhere.words": "This request did not come from a Noonday page, so nothing was changed.",
  "broken.too-large.words":
    "What was sent is too large. Press Back: what you typed is still there. Make it shorter and send it again.",
} as const;
