/** What was said and decided, once the letter is published; and how somebody is told that it is. */
export const decidedMessages = {
  "decided.title": "You said, they decided: {area}",
  "decided.link": "What people said and what was decided, in plain words",
  "decided.not-yet":
    "The inspectors have not published their letter yet. When it is out, this page says what people said and what was decided.",
  "decided.lead":
    "Inspectors published their letter on {date}. This page says in plain words what people said and what inspectors decided.",
  "decided.corrected": "The letter was corrected on {date}, and this page with it.",
  "decided.no-counts": "Counts of the answers were not published with the letter.",
  "decided.survey":
    "{count, plural, one {# answer} other {# answers}} to the survey came from parents and carers.",
  "decided.meeting": "{count, plural, one {# person} other {# people}} came to the open meeting.",
  "decided.own": "{count, plural, one {# young person} other {# young people}} answered by themselves.",
  "decided.apart":
    "These numbers are counted apart. Do not add them up: one person may be in more than one of them. Small numbers are hidden.",
  "decided.decision": "What inspectors decided",
  "decided.yes": "Enough has got better.",
  "decided.no": "Not enough has got better yet.",
  "decided.letter-says": "The letter says:",
  "decided.next": "What happens next",
  "decided.next.all":
    "Enough has got better in everything that inspectors looked at. The regular checks by the Department for Education and NHS England stop.",
  "decided.next.yes":
    "Other things here have not got better enough. So the Department for Education and NHS England decide what happens next.",
  "decided.next.no":
    "The Department for Education and NHS England decide what happens next. The government can step in. Inspectors only come back for this if the government asks them to.",
  "decided.heard": "Who was heard about this",
  "decided.heard.parents": "Parents and carers, in the survey: at least {count, number}.",
  "decided.heard.young": "Young people, in discussions: at least {count, number}.",
  "decided.heard.own": "Young people, in their own answers: at least {count, number}.",
  "decided.heard.hidden": "Too few answered to show a number.",
  "decided.asked": "What was asked, and the answers",
  "decided.asked.parents": "Parents and carers",
  "decided.asked.young": "Young people",
  "decided.asked.own": "Young people, by themselves",
  "decided.place.going-well": "Going well",
  "decided.place.so-so": "So-so",
  "decided.place.not-going-well": "Not going well",
  "decided.place.leave-out": "Left out",
  "decided.few": "too few to show",
  "decided.themes": "What parents and carers wrote about",
  "decided.themes.words":
    "Inspectors read what people wrote and chose these. One person may be in more than one of them.",
  "decided.at-least": "at least {count, number} parents and carers",
  "decided.quote": "In their own words",
  "decided.quote.survey": "A parent or carer",
  "decided.quote.young-people": "A child or young person",
  "decided.quote.meeting": "Somebody at the open meeting",
  "notice.title": "Tell me when the letter is out",
  "notice.lead":
    "Give an email address. We write to it once, when the inspectors’ letter is published. Then we forget it.",
  "notice.apart":
    "It is kept apart from every answer. It does not show whether you answered, or what you said. No inspector, council or school sees it here.",
  "notice.waits":
    "Our other emails to families wait nowhere. This one waits, because you ask for it. Until then the address is on our server, where those who run it could read it. A locked copy may hold it for {days, plural, one {# day} other {# days}} longer.",
  "notice.confirm":
    "First we send an email with a link. Open it and say yes by {until}. If not, we forget the address.",
  "notice.email": "Your email address",
  "notice.send": "Send me the link",
  "notice.sent": "An email with a link is on its way to this address. Open the link and say yes.",
  "notice.wait": "Several emails have gone to this address already. Please try again tomorrow.",
  "notice.failed": "The email could not be sent. If you had not said yes before, the address is forgotten.",
  "notice.answer": "Shall we tell you when the letter about {area} is out?",
  "notice.yes": "Yes, tell me once",
  "notice.stop": "Do not tell me",
  "notice.confirmed":
    "We will write to you once, when the letter is out. Then we forget your address. If the email cannot be sent for about a day, we forget it too.",
  "notice.stopped": "Your address is forgotten. We will not write to it.",
  "notice.gone":
    "This link does not work any more. Either the address is forgotten, or there is a newer email with another link.",
  "notice.out-now": "The letter is out. You can read it now.",
  "notice.mail.subject": "Shall we tell you when the letter about {area} is out?",
  "notice.mail":
    "Somebody asked Noonday to write to this address once, when inspectors publish their letter about {area}.\n\nIf that was you, open this link and press the button:\n{link}\n\nIf it was not you, do nothing. If nobody says yes by {until}, we forget this address.\n\nYou can change your mind: with the same link you can have the address forgotten at any time.",
  "notice.out.subject": "The inspectors’ letter about {area} is out",
  "notice.out":
    "You asked to be told. Inspectors have published their letter about {area}.\n\nWhat people said and what was decided, in plain words:\n{decided}\n\nThe letter:\n{letter}\n\nThis is our only email about it. Now we forget your address.",
} as const;
