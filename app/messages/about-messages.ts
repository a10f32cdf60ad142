/** What families are asked about themselves, by the names and values of `domain/survey/respondent-profile.ts`. */
export const aboutMessages = {
  "about.title": "About you and your children",
  "about.why":
    "This shows inspectors whether families of all kinds are heard. Leave out anything you like. Only the inspectors see it, and small groups are hidden in whatever is published.",
  "about.first": "First, about you",
  "about.child-number": "Child {child, number}:",
  "about.prefer-not-to-say": "Prefer not to say",

  "about.role": "Who are you answering as?",
  "about.role.hint":
    "If you are a parent and also work with children, answer once for each. Choose one now. You can answer again after you send this.",
  "about.role.parent-or-carer": "Parent or step-parent",
  "about.role.grandparent-or-relative": "Grandparent or other relative who is the carer",
  "about.role.foster-carer": "Foster carer",
  "about.role.helper": "I help a parent or carer to answer",
  "about.role.helper.hint": "Write down what they say, in their words.",
  "about.role.professional": "Someone who works with children or families",
  "about.role.young-person": "I am a young person, 16 or over",
  "about.role.young-person.hint": "We take you to your own page.",
  "about.role.other": "Someone else",
  "about.role.other.hint": "Are you the young person? There is a page for young people.",

  "about.children": "How many children or young people are you answering for?",
  "about.children.hint":
    "Count those aged 0 to 25 who have special educational needs or a disability. You can answer for all of them at once, or send one answer for each.",
  "about.children.short-hint": "Aged 0 to 25, with special needs or a disability.",
  "about.children.1": "1",
  "about.children.2": "2",
  "about.children.3": "3",
  "about.children.4": "4",
  "about.children.5": "5",
  "about.children.6": "6 or more",

  "background.title": "A bit more about you",
  "background.why":
    "You can leave this out. It helps us check that all kinds of families are heard. Small groups stay hidden.",

  "about.age-phase": "How old are they?",
  "about.age-phase.hint": "We ask because help often changes with age.",
  "about.age-phase.early-years": "0 to 4",
  "about.age-phase.primary": "5 to 10",
  "about.age-phase.secondary": "11 to 15",
  "about.age-phase.post-16": "16 to 18",
  "about.age-phase.adult": "19 to 25",

  "about.support": "What help do they have now?",
  "about.support.hint": "We ask because families with and without a plan may see different things.",
  "about.support.ehc-plan": "An education, health and care plan",
  "about.support.ehc-plan.hint": "Often called an EHC plan or EHCP.",
  "about.support.sen-support": "Extra help without a plan",
  "about.support.sen-support.hint": "Schools call this SEN support.",
  "about.support.waiting": "Waiting for an assessment, a plan or a first answer",
  "about.support.none": "No help at the moment",
  "about.support.not-sure": "Not sure",

  "about.setting": "Where do they learn?",
  "about.setting.hint": "We ask to hear about every kind of school, and from those who have none.",
  "about.setting.early-years-setting": "Nursery, pre-school or childminder",
  "about.setting.mainstream": "Mainstream school",
  "about.setting.mainstream-unit": "A special unit or base in a mainstream school",
  "about.setting.special": "Special school",
  "about.setting.college-or-training": "College, training or an apprenticeship",
  "about.setting.alternative-provision": "Alternative provision",
  "about.setting.alternative-provision.hint": "Such as a pupil referral unit.",
  "about.setting.home-educated": "Educated at home, by our choice",
  "about.setting.educated-elsewhere": "Taught at home or elsewhere, arranged by the council",
  "about.setting.hospital": "In hospital, or a hospital school",
  "about.setting.out-of-area": "A school or college outside this area",
  "about.setting.none": "No place at the moment, or out of school",

  "about.circumstances": "Do any of these fit?",
  "about.circumstances.hint": "We ask so that we hear from families who are often missed.",
  "about.circumstances.looked-after": "Looked after by the council",
  "about.circumstances.care-leaver": "Care leaver",
  "about.circumstances.child-in-need": "Has a child in need plan or a child protection plan",
  "about.circumstances.service-family": "Child of someone in the armed forces",
  "about.circumstances.youth-justice": "In contact with youth justice, or in custody or secure care",
  "about.circumstances.moving-on": "Moving between schools, or from children’s to adults’ services",
  "about.circumstances.none": "None of these",

  "about.part-of-area": "Where do you live?",
  "about.part-of-area.hint":
    "We ask because help can differ from place to place. We do not need your address.",
  "about.part-of-area.city-or-large-town": "In a city or large town",
  "about.part-of-area.small-town": "In a small town",
  "about.part-of-area.village-or-countryside": "In a village or the countryside",
  "about.part-of-area.outside-the-area": "Outside this area",
} as const;

export type AboutKey = keyof typeof aboutMessages;
