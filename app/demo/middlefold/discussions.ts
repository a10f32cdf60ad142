import type { ExampleDiscussion } from "../content.ts";

/** Three discussions with children and young people, in their own voices. Nobody is named in them. */
export const discussions: ExampleDiscussion[] = [
  {
    at: "09:50",
    place: "The library of a junior school",
    setting: "mainstream-school",
    helpers: "Two teaching assistants the children chose; the children's own drawings on the table",
    adjustments:
      "Two groups of four, twenty minutes each, with a break outside. Picture cards for each question. One child pointed and an assistant who knows her signs spoke for her.",
    participants: [
      ["under-11", 8],
      ["under-11", 1, "no own consent"],
      ["under-11", 1, "no parent's consent"],
    ],
    tallies: {
      school: { good: 3, ok: 2, "not-good": 2, "not-sure": 1 },
      support: { good: 5, ok: 2, "not-good": 1, "not-sure": 0 },
      mental: { good: 4, ok: 1, "not-good": 1, "not-sure": 2 },
      finding: { good: 1, ok: 1, "not-good": 2, "not-sure": 4 },
    },
    words: {
      school: [
        ["I got sent home cos I went under the table. I like it under the table.", true],
        ["When I'm sad I go to Toast Room. You get toast.", true],
        ["They rang my mum and she had to stop work and she was cross but not at me.", true],
        ["I don't get told off any more I get a card.", true],
        ["My brother isn't allowed at school. He's at home in his pyjamas.", false],
      ],
      support: [
        ["My lady helps me. She draws the words.", true],
        ["I can read now. I can read Dog Man.", true],
        ["The wobbly seat is the best thing in the whole school.", true],
        ["It's too loud and the teacher says shush and that's loud too.", true],
      ],
      mental: [
        ["You put your worry in the box and it eats it.", true],
        ["A lady comes. I forget what for. She's nice.", true],
        ["I want someone to talk to at bedtime, not at school time.", true],
      ],
      finding: [
        ["What clubs?", true],
        ["I go swimming on Saturday with other kids like me. A boy has the same legs.", true],
        ["Mum looks on her phone and then she says oh it's closed.", true],
      ],
    },
  },
  {
    at: "11:20",
    place: "The common room of an alternative provision",
    setting: "alternative-provision",
    helpers: "A youth worker the young people asked for, who did not answer for them",
    adjustments:
      "Played pool throughout. Nobody had to sit down or look up. One young person wrote answers on a phone and handed it over.",
    participants: [
      ["11-15", 6],
      ["16-18", 1],
      ["11-15", 1, "no own consent"],
      ["11-15", 1, "stopped at the start"],
    ],
    tallies: {
      school: { good: 1, ok: 1, "not-good": 5, "not-sure": 0 },
      support: { good: 1, ok: 2, "not-good": 3, "not-sure": 1 },
      mental: { good: 1, ok: 1, "not-good": 4, "not-sure": 1 },
      finding: { good: 0, ok: 1, "not-good": 3, "not-sure": 3 },
    },
    words: {
      school: [
        ["I've been kicked out of three and here's the only one where they asked me why.", true],
        ["They wait for you to do something. You can see them waiting.", true],
        ["Isolation's just a cupboard with a camera.", true],
        ["I missed all of year 8. Nobody came round or nothing.", true],
        [
          "Part time means you've got no mates. You come in when they're in lessons and go before lunch.",
          true,
        ],
        ["It's better here. I can't lie. There's a dog.", true],
      ],
      support: [
        [
          "I had a TA in year 7, but she had to sit next to me so everyone thought I was thick. So I kicked off so she'd go.",
          true,
        ],
        ["Found out I'm dyslexic at fourteen. I thought I was just bad.", true],
        [
          "They actually explain it a different way if you don't get it, they don't just say it louder.",
          true,
        ],
        ["Nobody told me what was in my plan. I've got a plan?", true],
      ],
      mental: [
        ["CAMHS sent me a letter. To me. I can't read that well. Then they said I didn't turn up.", true],
        [
          "I talk to him (the youth worker). He's not trained in it or anything, he just doesn't freak out.",
          true,
        ],
        ["I'm not angry, I'm tired. It looks the same.", true],
        ["Something happened and I've told one person and I don't want it in here.", false],
      ],
      finding: [
        ["There's nothing to do round ours. There's a bench.", true],
        ["You'd have to know it existed to look for it wouldn't you.", true],
        ["Youth club's sound. It's two quid though.", true],
      ],
    },
  },
  {
    at: "14:15",
    place: "A meeting room at the college",
    setting: "college",
    helpers: "A sign language interpreter; a learning mentor for two of the young people, by their choice",
    adjustments:
      "Questions sent the day before. Easy Read sheets. A quiet room next door, used once. Time to write as well as speak.",
    participants: [
      ["16-18", 5],
      ["19-25", 4],
      ["16-18", 1, "no own consent"],
    ],
    tallies: {
      school: { good: 2, ok: 3, "not-good": 3, "not-sure": 1 },
      support: { good: 4, ok: 3, "not-good": 2, "not-sure": 0 },
      mental: { good: 3, ok: 2, "not-good": 3, "not-sure": 1 },
      finding: { good: 3, ok: 3, "not-good": 2, "not-sure": 1 },
    },
    words: {
      school: [
        ["I was never excluded, I was just asked to be somewhere else a lot.", true],
        [
          "My little sister's at the same school I was at and it is better for her. They've got a room now.",
          true,
        ],
        ["I'd like to have done history. They took me out of history for handwriting.", true],
        [
          "Three weeks to sort a timetable for me when I came back from hospital. I counted. That's a lot of ceiling.",
          true,
        ],
      ],
      support: [
        ["At college they ask 'what works for you' and they write it down and then they do it. Mad.", true],
        [
          "The interpreter's booked for lessons but not for lunch. So I've learned a lot and I've got no friends.",
          true,
        ],
        ["I'm twenty two. Please stop giving me colouring in.", true],
        ["Extra time in exams came through two days before. I'd already panicked by then.", true],
        ["My mentor knows when to leave me alone, that is a skill.", true],
      ],
      mental: [
        ["The sixteen to twenty-five team text you back. It's the only reason I've stuck with it.", true],
        ["When I turned eighteen my worker cried more than me.", true],
        ["They said come back when it's worse. So I did. I don't think that should be how you get in.", true],
        ["Being autistic isn't the thing that makes me anxious. It's the bus station.", true],
      ],
      finding: [
        ["I test the website. If it says 'provision' I send it back.", true],
        ["I wanted a job not a club. There was one page on jobs and it was about CVs.", true],
        ["It's got BSL videos on now. The signer's got a broad accent. That's a thing, by the way.", true],
        ["I found my flat through it. Me and my support worker. I've got a cat.", true],
      ],
    },
  },
];
