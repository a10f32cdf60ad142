/** What parents wrote about being listened to and told. How to read it: ../../pieces.ts. */
export const listening = `
> better
The newsletter is good now. Short, honest, it says what they've not managed as well as what they have.

> worse
You said, we did, my foot.

> same
They consult. They thank you for your input. They do what they'd planned.

> better
I went to one of the coffee mornings with the head of the SEND team, expecting to be fobbed off. She took my number and rang me back. Twice.

> worse support
If your child has no EHCP you don't exist. All the meetings, all the leaflets, all the "co-production" are about plans.

> worse
Never been asked anything until this survey and I only know about this survey since my sister works in a school

> same
Didn't know there was a forum

> unsure
What is co-production

> worse
I asked for the letters in large print. I'm still asking, in large print.

> better
The forum has been great. They're volunteers with children of their own who answer at 11 at night. What they get from the council is up to the council.

> worse
Forum's a clique. Same six faces, all EHCP, all from the same end of the county.

> same
There's a gap between what the directors say at meetings and what the person on the phone says the next day.

> worse he
I was told in a meeting, in front of my son, that I was "known to be challenging". He asked me in the car what challenging meant.

> worse
Blamed. For everything. Always.

> better
They apologised. A proper one, in writing, not a "sorry you feel that way". It mattered more than I thought it would.

> worse
Every time you ring it is a new person and you tell it all again from birth onwards. I ought to make a recording.

> worse coast
All the events are in Examplebury on a weekday at 10 in the morning. There's a bus at 7.40 and one at 12.15. Thanks!

> better coast
They came to us! Community centre, Thistle Bay, on a Saturday, with a crèche that could cope with our lot. More like that.

> same vales
You'd need to have good broadband to find out that there's no support so the Vales are all right, we can't.

> worse wexmoor
Local Offer website lists a youth club in Wexmoor which closed four years ago. I used to run it.

> worse
The website. Search for "autism", get the planning committee

> better
Website search works now, you can put your postcode in. I did find a swimming session from it.

> same
Local Offer fine if you know what to look for, useless if you don't, like a dictionary

> worse lower
no one gets back to you ever

> worse lower she
they talk to me like im thick

> better lower
at least someone rings back now

> same lower
dont no whats going on most of the time

> worse bureaucratic
Subject access request: due in one month. Received: in four. Pages: 611. Of which redacted: roughly half. Number of times I am described as "mum": 214. Number of times by name: 3.

> same bureaucratic
There is now a published communications charter. It states a response time of five working days. My last five emails took 6, 19, 4, 33 and (no reply).

> better bureaucratic
Minutes of the board are now published within a month, with an action log. As a minor point, the log should say who.

> worse humour
They ran an event called "Let's Talk". There was no time for questions.

> worse humour
I have been "escalated" so often I've got altitude sickness.

> same humour
Filled in a survey about whether there are too many surveys.

> better humour
Rang the SEND line, got an answer on the second ring and was so shocked I hung up.

> better humour
Somebody in a council meeting said "I don't know, I will find out" and then did find out. Put her on the stamps

> worse named
Karen Ashdown-Leigh told me that I "need to manage my expectations". My expectation was a reply to an email.

> better named
Gurpreet at the SEN advice line. That's it, that's the comment. Gurpreet.

> worse named he
Mr Dunnet, the head at Fennel Lane, told another parent about Kayden's diagnosis in the playground. Complaint went in. Eleven weeks.

> better grandparent
They put "and grandparents" on the posters which means me. Went along. Learnt a lot.

> worse grandparent
I haven't got a smart phone. Everything's a QR code.

> worse foster
As a carer I get told after the decisions have been made. Sometimes by the taxi driver.

> better adoptive
There's a rep for adoptive families on the forum now, and the head of virtual school comes to our group. Good.

> worse service
They don't know we're here. There's a whole camp of us and I have yet to see a poster.

> better service
Someone came to the families' day on the base and stayed the afternoon, first time I've seen that in any area.

> worse dad
I'm his dad and I have him half the week. No letter has ever had my name on it.

> better dad
Dads' group on a Thursday night online. It's the only place I've said any of this out loud.

> worse none
When your child's not in school you lose all of it. No book bag, no playground, no newsletter, no one.

> same home
EHE officer rings twice a year to check that I'm teaching her. Nobody rings about the SEND side.

> better home
They've started a home educators' email list with actual useful things on it, e.g. how to get exam access arrangements.

> worse special
Because we're at a special school we get forgotten, it's assumed we are "sorted".

> better special
School does all of it for us. The council not so much, but school tells us everything.

> worse waiting
Being told nothing is the worst bit. Tell me it's three years. Tell me it's five. Just tell me something.

> same waiting
There's an automatic reply now.

> better waiting
They wrote to say they are running behind and by how much, and why. Didn't make it any quicker but I felt like a grown up.

> worse autism
My child won't be discussed "holistically" by people that have never met him, ta.

> worse autism she
They invited her to give her views. In a big hall with strip lighting and a microphone.

> better autism she
The young people's group were asked to redesign the review form, so there are now fewer words and somewhere to draw. My daughter was one of them and she got a voucher.

> better learning adult he
He was asked! In Makaton! By someone who'd bothered to learn a bit!

> worse learning
Easy read versions always come weeks later than the real thing.

> worse hearing
I'm deaf as well as my daughter. "Please ring us on…"

> same physical she
Consultation evening was upstairs. No lift.

> better physical
They asked us what the new building needed before they built it. Changing Places toilet is in. With a hoist!

> worse professional
Parent here. I also teach. I've been in the room when parents leave and what gets said after the door shuts isn't nice.

> same professional
I'm on the staff side of some of these meetings and a parent in others, so I'll just say both sides think they aren't being listened to, and both are right.

> worse college
They stop talking to parents at 16 even where the young person asks them to.

> better post16
My son was on the interview panel for the new transitions worker. Asked the best question, apparently (what's your favourite biscuit, and why).

> worse adult
"We can only discuss this with him." He doesn't speak.

> worse several
Three kids, three case officers, three portals, one me.

> better several
One officer for both children at last, so one phone call not two.

> same ehc
The drafts come with "we welcome your comments". They should say "we'll be keeping these".

> better ehc
I felt part of the meeting this time and not the exhibit.

> worse ehc
They had a meeting about us before the meeting with us. I know because they forgot to take me off the email.

> worse ehc
My views are section A. They were put in as "Mum feels". I don't feel it, I said it, and I've got the letter from the consultant.

> same
Listened to yes. Heard? No

> worse
Tick box

> worse
Dismissive

> same
50/50

> better
More human

> better
Friendlier!

> worse
I'm tired

> unsure
Don't have much to do with them

> unsure
No opinion

> same
Nothing's changed for us.

> worse
Lies, frankly. I've got the emails

> better
I'm pleasantly surprised

> worse nursery early
I had to find out everything from other mums at a stay and play.

> better nursery early
The early years lady gave us a folder with who does what and their direct numbers in it, not the switchboard.

> same primary
School's app is good. Council, nothing.

> better primary mainstream
New SENCO sends a two line email every Friday. That's all I ever wanted, two lines.

> worse primary mainstream
Asked for a meeting with the SENCO in September. She's only in on Wednesdays, and I'm only off on Fridays.

> worse secondary mainstream
7 subject teachers and not one of them had seen his profile. Parents' evening was like speed dating with people who've never heard of you.

> better secondary mainstream
Head of year rang us, before it all went wrong rather than after. First time.

> worse ap
You get a phone call when he's in trouble. That's communication.

> worse
I'll try to be fair. There's a new director, and she stood in front of a hall full of angry people in the spring and didn't hide behind slides. I respected that. She said we'd have a letter within the month with what would be done about reviews, and who by. No letter. In the summer there was a second meeting, with the slides back, and when someone asked about the letter we were told it'd "been superseded". I've worked for thirty years in a shop. If I tell a customer it'll be in on Tuesday then it's in on Tuesday or I ring them. It isn't a strategy. It's just ringing people.

> better
If you'd asked me two years ago you'd have needed to bleep it. I was one of the parents who sat on the steps of County Hall. What's changed is that when I say something isn't working somebody writes it down, and the next time I go they've either done it or they tell me they can't. That's really it. We helped write the questions for the health visitor check, we were in the interviews for two of the managers and we've been paid our travel. Not everyone feels it, especially families who've never had a plan, and I do worry it hangs on four or five good people who might leave. But I'm not going to sit here and say nothing's better because it is.

> same
They've got the words. Co-production, child-centred, tell us once. My mum used to say fine words butter no parsnips. I did a whole morning on "tell us once", and the following week I had to fill in the same form three times for three departments in the same building.

> worse support she
I would like you to know what it's like when you are not in the system. My girl has dyslexia and dyspraxia and she has never had an EHC plan and isn't going to. When I look for what she should be getting there are two sentences on the website, and a link to a document for schools. The forum is lovely but it's mostly about plans and special schools, and I feel like I'm taking up room. The helpline lady asked me for my "EHCP reference". When I said we hadn't one she said "oh". I've thought about that "oh" quite a lot.

> better dad he
Used to be I'd leave meetings and sit in the van for half an hour before I could drive. Last one, they'd put chairs in a circle, sent what they were going to say in advance, and the first thing the chair said was to ask my lad's name and what makes him laugh. I'm not saying they agreed with us on everything. I drove straight home.

> worse examplebury
You can't park at County Hall, you can't ring County Hall, I might try a pigeon.

> better examplebury
Drop-in at the market hall was a good idea, no appointment.
`;
