/** What young people read in a discussion’s session on a device that may have no signal, in Easy Read. */
export const youngPeopleHallMessages = {
  "young-hall.no-script": "This page needs JavaScript.",
  "young-hall.with-signal": "Answer with a signal. Then you can also record or draw",
  "young-hall.ready": "Ready. It works without a signal now",
  "young-hall.ready.words": "Stay on this page. Do not close it. Do not load it again.",
  "young-hall.where":
    "What you say stays on this device until there is a signal. Then it is sent to the inspectors.",
  "young-hall.until":
    "It can be sent until the end of {until}. Later it is too late, and this page erases it.",
  "young-hall.off":
    "Does the device switch off? What waits stays on it. Open the same code again when there is a signal.",
  "young-hall.keep": "Keep it. It is sent when there is a signal",
  "young-hall.state": "What is where",
  "young-hall.waiting": "On this device, not sent yet:",
  "young-hall.sent": "Sent from here:",
  "young-hall.card.title": "Thank you",
  "young-hall.card.how": "Take a photo of it or write it down. It opens what you said once it is sent.",
  "young-hall.card.waiting":
    "What you said is on this device. It is not sent yet. It is sent when there is a signal.",
  "young-hall.card.sent":
    "What you said is sent. The inspectors have it. This device does not hold it any more.",
  "young-hall.card.problem": "What you said is on this device. It could not be sent. Tell the inspector.",
  "young-hall.card.next": "I have my card. Next person",
  "young-hall.problem.number-not-free":
    "It is not sent. Someone has answered with this number, or the inspectors have no yes for it. Tell the inspector. Then try again, or choose your number:",
  "young-hall.problem.link-closed": "It is not sent. The code is closed. Tell the inspector. Then try again.",
  "young-hall.problem.too-late": "It was too late to send it. It is erased here.",
  "young-hall.problem.refused": "It could not be sent. It is still here. Tell the inspector.",
  "young-hall.again": "Try again",
} as const;
