/** What parents wrote about speech and language, occupational and physiotherapy. How to read it: ../../pieces.ts. */
export const therapies = `
> worse speech early he
Two years without a single face to face session. We get a "programme" emailed each term. I'm a bus driver, not a speech therapist.

> better speech early she dad
Drop-in at the children's centre with no referral needed. Seen in a fortnight, given three things to do, seen again six weeks later. She said "more juice daddy" last Sunday.

> worse speech ehc
Plan says 1 hour a fortnight. Actual: 1 hour since Christmas.

> same speech primary mainstream
The therapist sees the TA, the TA sees my child. By the time it gets to him it's a different exercise.

> worse
They come, they assess, they write a report, they discharge. At no point is there any therapy.

> better physical he
Physio is excellent, has always been excellent and should be left alone by whoever's redesigning things.

> worse physical she
Wheelchair ordered in November, arrived in July, wrong size because she had grown. Obviously she'd grown.

> same physical
Lots of goodwill, not a lot of hours.

> worse sensory
OT won't see "sensory". They have a web page about it. The web page says to ask an OT.

> better autism he sensory
OT came into class and moved his peg, his seat and his lunch time. Cost nothing. Changed everything.

> worse ehc he
Named therapist left in January. Post "out to advert" since. Nobody covers, nobody makes up the lost sessions.

> same
Depends what school you're at. Ours buys in its own.

> better special
Therapists are based at the school so it just happens as part of the day.

> worse special she
Used to have three therapists on site. Now it's one, Tuesdays, for 140 children.

> worse speech lower he primary
hes 7 and cant be understood by anyone but me and his sister and they discharged him

> same lower
reports good. therapy what therapy

> better speech unit
Language unit is superb. Worry about what happens when she leaves it.

> worse coast
No therapist has lived or worked this side of the estuary for years. They put it "online", where we have no signal.

> better coast
New base at the health centre in Thistle Bay, walkable, free parking, nice toys. Thank you to whoever fought for that.

> worse vales
46 miles round trip for a 20 minute slot, then it was cancelled while we were on the road.

> same wexmoor
Every village has a defibrillator and no village has an OT.

> worse speech secondary he
Provision stops dead at 11. As if children stop needing to talk.

> same secondary
He's on "universal offer" now. I asked what that was. It's posters.

> better secondary she speech
The secondary therapist did a group for girls on friendships and arguments and all that. She actually goes. She never goes to anything.

> worse post16
College has no therapy at all.  It stopped on the last day of year 11, mid target.

> unsure
Not had any so couldn't tell you.

> unsure
No therapies needed

> unsure mental
If you mean talking therapy then none. If you mean the other kind also none

> worse mental secondary she
She was offered six sessions on a screen. She'd just got to the point of switching the camera on when it ended.

> better mental he
The art therapist in school, oh my goodness. I'd no idea he had all that in him.

> worse learning she
We were told that her language is "in line with her learning disability" so she doesn't qualify. In line! What does that mean except they've given up on her?

> better learning he
His talker (the communication device) came within two months and the lady came back three times to make sure that everybody, his nan included, could use it. He told me to go away with it. Proudest day.

> worse learning speech
Device has been broken since half-term. He has had no voice since half-term. I'd like you to think about that sentence.

> same hearing
Hearing aids always quick. Speech work that's meant to go with them, no.

> worse hearing he
Audiology is a six month wait for new moulds. He grows out of them in three.

> better epilepsy
Community nurse trained everybody at school herself, in person, incl. lunchtime staff.

> worse ehc
Therapy hours were cut in the new plan with no reassessment. When I asked for the evidence, it was "capacity".

> same ehc
"Advice and monitoring." They love those words

> better ehc she
We won our OT hours and, to be fair, they do now turn up.

> worse support
You can't get near a therapist without an EHCP.

> better support primary mainstream
School have a link therapist one morning a month. He isn't on anybody's books but she gave his teacher ideas for him after watching one lesson. More of that please!

> worse support she dyslexia
Nobody does dyslexia. Not health, not education, not on the website. You go private or you go without.

> same support
Got a leaflet

> worse waiting
On the list for SALT, on the list for OT, on the list for continence. I could wallpaper the hall.

> worse waiting early
They told us 9 months, he's now 3 and a half and the window is closing, everyone says early is everything.

> worse home
If you home educate you fall off the map. Therapy was "delivered via school". There's no school.

> same home
We do her exercises ourselves off YouTube. It works ok. It shouldn't be down to us.

> worse grandparent
At my age, getting down on the floor to do physio twice a day is no joke, and that's what they've left us with.

> better grandparent she
Speech lady treats me as if I've a brain. She shows me, then has me show her. Granddaughter is coming on lovely.

> worse foster
Every time a placement changes the therapy stops, and he's had nine. The therapist said she'd follow him. Her manager said she couldn't.

> better adoptive
Therapeutic life story work + OT joined up for once. Paid for by the fund, mind you, and not by the area.

> worse service
Lost our place again with the posting. Two reports, two areas, no therapist.

> worse bureaucratic
Provision specified: 26 hours per annum. Provision delivered September to date: 3.5 hours. Reason given: recruitment. Remedy offered: none. Review date: none.

> same bureaucratic
Reports arrive in good time for reviews. Recommendations in them are not quantified, and I understand that therapists have been instructed not to quantify.

> worse humour
We've had so many speech therapists start and leave that my son's clearest word is "goodbye".

> same humour
Our OT has a waiting list for her waiting list. She told me so herself and I think she was only half joking.

> better humour
He can now say "actually". God help us all.

> worse named he
Oliver was doing so well with Fran Tuckwell (his SALT). Then there was a "service redesign" and she now manages a spreadsheet.

> better named she
Big thank you to Marisol at Hollowbrook clinic who taught Edie to swallow. Someone should give that woman a medal and a week off.

> same named
They keep calling my daughter Isobel. It's Isla. It says Isla on everything.

> better
Improved since the summer

> worse
Nonexistent

> worse
What therapies?

> same
Patchy

> better
Really good

> same
ok when you get it

> worse
Cut. Cut. Cut.

> better early
Shorter wait

> worse primary she
Used to have a therapist who knew her name. Now there's an app.

> same autism
He needs it weekly. He gets it termly. They call it a "block".

> worse autism he
Discharged for non-engagement. He's autistic and non-speaking. Not engaging with strangers is more or less the reason for the referral.

> better autism he
First therapist to ask what he's into (lifts). Every session is about lifts. He's talking.

> worse adhd
OT won't take ADHD, full stop.

> worse ehc he speech
The school's brilliant SENCO worked out that of the 38 children in her school with speech therapy in their plans, eleven had been seen by a therapist in the autumn term. She wrote to the service, and to the council which is supposed to make sure that it happens. The service said they had prioritised on clinical grounds. The council said it was a matter for health. My lad was one of the 27. He was making sentences at three, he lost them at four, he'd got back to two words together by the time his therapist went on maternity leave, and that was that. His TA does her best off a photocopied sheet. I could tell you what it's like to watch somebody have words and then not have them, but I expect you have other forms to read.

> better ehc physical she
I wasn't going to fill this one in but my husband said you ought to tell them when it goes right. After the hip operation we were dreading the usual gap. There wasn't one. Hydro started in week five, the school physio and the hospital physio had obviously talked, the stander was waiting in the classroom, and the OT had been round to measure the bathroom before we'd even got home. Somebody had a list and was working down it. My girl took four steps with her frame at the Christmas play as the innkeeper and there wasn't a dry eye. Whoever made that list, can they make one for everybody.

> same ehc speech
The waits to be seen first time have come down, I'll give them that, I had a letter in seven weeks. What's not changed is what you get: an assessment, a target sheet and a review in six months with somebody different, who does another assessment because she hasn't met him before.

> worse several
Older one got weekly therapy at the same age with the same diagnosis. Younger one gets a phone call. What happened in between?

> better several
My twins are seen together now rather than three weeks apart. Simple, took four years to get it agreed.

> worse nursery
Nursery staff are crying out for someone to come and show them, all they get is a link to a video.

> better nursery early
Lady comes to nursery on a Thursday and works with a little group. I get a picture and a note in the bookbag. Lovely.

> worse none
No school, no therapy, that's how it goes.

> worse ap
Never once mentioned at the PRU, though half of them can't follow what's being said to them.

> same college
Had to find a private one ourselves. College helped us with a room.

> same professional
Parent first, but I'm a health visitor so I see the wait from the other side. It's come down for under-2s. It hasn't for anyone else. I'd not want this traced to me.

> worse adult
Adult services "do not offer" speech and language therapy for people who just need to learn to talk.

> same adult she
She has a swallowing review yearly because that's dangerous. Talking isn't dangerous so nobody comes.

> worse examplebury
Big new health centre, lovely café, no therapists in it
`;
