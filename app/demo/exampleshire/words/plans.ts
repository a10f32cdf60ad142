/** What parents wrote about education, health and care plans. How to read it: ../../pieces.ts. */
export const plans = `
> worse ehc he primary
Annual review was due in October. It is now well past that and I have had one email saying it is "in the queue". His plan still says he is in Year 2. He is in Year 5.

> worse ehc
Week 20 came and went. Week 30 came and went. We got it at week 41 and half of it was about somebody else's child.

> better ehc she primary
Credit where due, second time around was much quicker. My eldest's plan took over a year. My daughter's came in 19 weeks and the lady who wrote it had actually met her.

> worse ehc lower
its not worth the paper its printed on

> better ehc
We have one named caseworker now. That alone has changed everything. Before, I spoke to eleven different people in one year (I kept a list).

> same ehc he secondary
Nothing in section F is measurable. "Access to", "opportunities for", "would benefit from". I asked for it to be specified and quantified and was told that is not how Exampleshire writes them. It is how the law writes them.

> worse support
Refused to assess. Letter was two paragraphs and looked like a template. School were as shocked as I was.

> worse waiting
Request went in 23 weeks ago. I know the deadline. They know the deadline. Nobody phones.

> same ehc
Slow

> worse ehc
Late. Wrong name on page 4. Late again.

> better ehc she early nursery
Very good experience. Portage and the nursery did most of the form with us and the plan was ready before she started Reception, which we were told to expect would not happen.

> worse ehc
Disgraceful.

> better ehc he special
Since he moved to his special school the reviews are done properly, on time and the paperwork comes back within the month. I think that is the school rather than the council if I am honest.

> same ehc
It depends entirely who you get.

> worse ehc he secondary none
My son has been out of school since February and his plan still names the school that said they cannot meet need. An emergency review was asked for by the head, by me and by CAMHS. Nothing. Every month he is at home it gets harder to imagine him going anywhere.

> unsure support
Don't have one so can't really say

> unsure
Not applicable to us

> same support
We were told not to bother applying because "she gets by". Not by the council to be fair, by the SENCO.

> worse waiting he primary
You ring, you get the voicemail, the voicemail is full.

> better ehc
Plan itself is good this time. Clear, in normal English, and they took out the stuff from when he was 3. Took 26 weeks instead of 20 but I would rather have a good one late than a rubbish one on time.

> same ehc she secondary
Amended final arrived with tracked changes still in it, including the comment "do we have to agree to this?" Yes. You do.

> worse ehc
We had to go to tribunal. We won. The day before. They always fold the day before. What a waste of everyone's money and my hair.

> better
definately quicker

> same ehc
In fairness the people are nice. Nice does not get you a final plan.

> worse ehc post16 she
Transfer review before college should be done by end of March. Ours came in August. College would not confirm her place until they had the plan so she spent the whole summer not knowing and I spent it managing the meltdowns that came from not knowing.

> worse ehc he
Everything good in that plan is there because I wrote it in.

> better ehc mainstream primary
School now gets the funding letter at the same time as we get the plan, so the TA was in place the first week. With my older one it took two terms.

> worse support he mainstream primary
Applied twice, turned down twice. Second time they said there was "insufficient evidence of purposeful action over time". The school had three years of it in a folder this thick. I don't think anyone opened it.

> same
No real difference that I can see

> worse waiting several
I have two going through it at once. Same house, same school, same diagnosis. One is at draft stage, the other one they say they have no record of.

> better ehc he adoptive
As adopters we have had both good and bad. This review was the first where somebody asked about his life before us without making him sit there and listen to it. His social worker and the SEND officer had talked to each other beforehand. I nearly fell off my chair.

> worse ehc
The professional advice was copied and pasted. I have both. It says "he" eleven times. I have a daughter.

> unsure ehc
It has only just been finalised so ask me in a year.

> same ehc
Timescales better. Quality no. They are hitting the 20 weeks by sending out plans which are basically blank in health and social care.

> worse ehc she physical
Section C: "no health needs identified". She has a gastrostomy, a wheelchair and four consultants.

> worse ehc he physical
Health section is one line. ONE. His epilepsy care plan is nine pages long.

> better ehc
Much much better thank you

> same ehc he secondary mainstream
The plan's fine. The school doesn't follow it. Nobody checks. So what is it for?

> worse
Utter shambles from start to finish and everyone involved knows it.

> worse ehc foster
I foster. The child came to me with a plan from another authority and it took Exampleshire seven months to "adopt" it. In the meantime I was told school could not give the 1:1 that is in black and white in the document, because it was not "our" document.

> better ehc service
We move every two or three years with the Forces so I have now done this in four areas. I expected the worst. Exampleshire transferred the plan in six weeks and a real person rang me before we had even unpacked. Honestly the best of the four. The placement panel on the other hand only meets once a month.

> worse ehc
Had to complain to get it, had to complain to get it amended, had to complain to get an answer to the complaint.

> same waiting
Waiting. Again

> worse ehc she home
She is educated at home because there was no other option, not because I wanted to. EOTAS package was agreed in principle in spring. I have been paying for the tutor on a credit card since then. "Agreed in principle" doesn't pay Mr Harkaway.

> better ehc he primary
New format is easier to follow, I like the one page profile at the front with his photo and what he likes (buses).

> worse support
Told there's no point applying for a plan as they only give them to children who are "years behind". That can't be right but I don't know who to ask.

> same ehc
Same old same old.

> worse ehc grandparent he
I am his nan and I have special guardianship. Letters still go to his mum's old address even though I've told them I don't know how many times. Last one had the date of his review on it. We missed it.

> better ehc grandparent
I am not one for forms but the young man from the council sat at my kitchen table for two hours and did it with me. He came back with the draft and read it through so I could change it. Could not have been kinder.

> same ehc unit
Fine at the unit because they know what they are doing, they'd do it with or without a plan.

> worse ehc lower he
he was 5 when we started he is 8 now

> worse waiting lower she
they lost the ed psych report. twice. how do you lose a pdf

> unsure
I don't know what it was like before we only moved here in the summer.

> worse ehc
Draft plan came on 22 December with 15 days to respond. I'm sure that was a coincidence.

> better ehc
Emails get answered within a week now. I never thought I'd be grateful for that but here we are.

> same ehc she
Wishy-washy. My daughter "will be supported to engage". By who? How often? With what?

> worse ehc he special named
We waited 14 months for a place at Kestrel Wood even though it was named in the plan. Jayden did two mornings a week at home with worksheets in that time. I gave up work. My husband took nights. We are only now coming out the other side and I do not think anyone at the council has any idea what it cost.

> better ehc she named
Mrs Adeyinka-Marsh in the SEND team is worth her weight in gold. She came to Poppy's review in person and stayed to the end. Please get ten more of her.

> same ehc named he
Caseworker (Darren P) is lovely but he's got something like 280 families. He told me that himself.

> worse ehc
I work in local government. I know what a system in trouble looks like. Deadlines being met on a dashboard while the actual work moves to a different queue with no clock on it: that's what has happened. The 20-week figure went up. Ask them for the number of reviews more than six months late.

> worse ehc
No trust left. I record every call.

> better support waiting
They said yes to assess first time. I had been told by everyone at the school gate to expect a no and an appeal, so that was a nice surprise.

> same ehc she college
Got a plan, don't think college have read it. She was asked in October whether she "had any needs they should know about".

> worse ehc adult he
They ceased his plan at 19 because he had "achieved his outcomes". The outcomes were from when he was 14. We appealed, they conceded, eight months wasted.

> worse ehc adult she
Nobody does reviews once they are over 18. I've asked for hers two years running.

> better ehc primary lower
they listened to school this time round

> worse waiting
Nobody tells you that you can appeal. I found out from a dinner lady.

> worse
I gave up.

> same ehc
Meh. Faster in, slower out.

> better ehc he autism
Ed psych saw him for a whole morning and not 40 mins through a classroom door like the last one. The report was spot on and you can see it in the plan.

> worse ehc he autism secondary
Ed psych report done over video call. My son doesn't speak on video calls. Report says "was not able to establish rapport".

> same ehc several
One plan good, one plan dreadful. Same council, same year. It's a lottery

> better ehc
Online portal is decent. You can see where it has got to. Would be perfect if they updated it on the same day they did things.

> worse ehc
The hub! Don't get me started on the hub. Log in, upload, "something went wrong". Log in, upload, "document exists". Ring up: "we can't see anything".

> worse ehc she secondary
My daughter wrote a page for her own plan about what school is like for her. It was the best thing in the whole pile. It was left out because it was "not on the form".

> better ehc she secondary
My daughter's own words are on the front page, unedited, swearing and all. She was so proud.

> worse support she mainstream
She masks. School say she is fine. So no plan, no support, and every day at 3.25 she gets in my car and falls to bits.

> worse waiting none he
No school will take him without a plan and the council won't do the plan without a school's evidence. I have actually drawn a diagram of this and sent it to them.

> unsure waiting
Too early to say we only applied in September

> worse ehc
Why is it always me chasing

> same ehc
The council now sends a survey after each review asking how they did. I'd rather have the plan.

> better ehc he nursery early
Nursery and health visitor started it when he was 2½ and by the time he was 3 it was sorted, I can't fault it.

> worse ehc early he nursery
Nursery said they'd stop his hours until the plan and funding came. 5 months. He went backwards and stopped using his signs.

> worse ehc she learning
My daughter has Down's syndrome. There was never any doubt that she would need a plan, from birth. Yet it was still late, still a fight, and still described her as "a happy child" in place of saying what she needs to learn to read. She can learn to read, by the way.

> same ehc he learning special
It says the same as last year and the year before. They change the date.

> better ehc learning he
Outcomes are about real things now, like "will buy his own lunch". Last plan wanted him to "increase engagement by 20%". Of what?

> worse ehc hearing she
Plan says weekly teacher of the deaf. There are two teachers of the deaf for the whole county. You do the maths.

> same ehc hearing
Sensory team excellent as always. The wait for the paperwork round it, not.

> worse ehc mental none she
She's 14 and hasn't left the house since Easter. The plan says attend, attend, attend. It is written for a child who doesn't exist any more.

> better ehc mental secondary he
After a very bad two years they agreed alternative provision three days a week and put it in writing within a month of the emergency review. He is up and dressed on those three days. I can't tell you what that means.

> worse ehc coast
Out here on the coast nobody wants the job so every caseworker is a temp from an agency working from home in another part of the country. Ours thought Thistle Bay was a ward.

> same ehc coast
Things are always slower this end of the county.

> worse ehc vales
Named a school 27 miles away down lanes that flood. Then turned us down for transport.

> better ehc wexmoor
First review anyone from the council has ever come to. She got lost on the way, but she came.

> worse ehc examplebury
Local special school is full, next one is full, the one after that is full. So the plan names the school that excluded him. I'm not making this up.

> better ehc examplebury
The drop-in at the library in Examplebury is brilliant. Took the draft in, someone went through it line by line with me.

> same support primary
We get by on what the school can do without one. No idea if we would be better off with it.

> unsure support early
Only just started finding out about all this, the health visitor mentioned it.

> worse ehc professional
Speaking as a parent here, though I'm also a SENCO in a neighbouring county. If I ran my reviews like this I'd be out of a job.

> same ehc professional
I'm filling this in as mum but I also work in a school so I see it from both ends. The forms are better. The decisions are the same decisions.

> worse ehc humour
I've had longer relationships with our EHCP coordinator's out-of-office than with most of my boyfriends.

> worse waiting humour
The 20 week process is a bit like the 4 hour wait at A&E, a lovely idea.

> same ehc humour
It's a plan in the sense that I have a plan to go to the gym.

> better ehc humour
Came in 18 weeks. I checked the calendar, then I checked it was ours, then I had a lie down.

> worse ehc
You should not need a law degree, a lever arch file and a husband who can shout. I only have the file.

> worse ehc he
Trying to put this fairly. The first assessment was done well and by people who cared. What has failed is everything since: two annual reviews with no decision letter at all, so no right of appeal, which I now understand is the point. He started secondary school with a plan written for a child who couldn't yet hold a pencil. The new school did their best to make sense of it. I've been told that "there is a recovery plan for the backlog of reviews" in every letter for a year and a half. I'd like somebody to ask what happens to a child in the backlog. In our case what happened was a fixed term exclusion, then another, then a part-time timetable that was supposed to be six weeks and is now in its thirteenth month. None of that is written down anywhere in the document that's meant to protect him.

> better ehc she
I'd like to put down something positive because I imagine you'll get mostly the other. Our first go at this, before the inspection, was horrible, and I ended up on tablets. This summer we had the phase transfer to secondary. A different officer rang us in May, sent the draft in June, met the new school with us in July, and the final plan was there before the holidays with the therapy hours in it as numbers. When I pointed out a mistake she said sorry and fixed it that afternoon. I asked her what had changed and she said they'd been allowed to have fewer families each. So there's your answer.

> worse ehc he mainstream primary
How it went for us: Sept asked for assessment. Nov agreed. Jan ed psych on sick leave. Mar different ed psych. April "draft imminent". June draft, 3 reports missing. July sent my comments (14 pages). Sept chased. Oct chased. Nov final, not one of my comments in it. Appeal lodged. Hearing date is next September. He'll have done the whole of Key Stage 2 without the right help by then.

> same ehc
I want to say better because the staff are trying so hard. But the actual hours of help my child gets is the same number as it was, so. Same.

> worse ehc
Mediation was a joke. The person they sent "did not have decision-making authority". Then why were you there Susan

> better ehc
Mediation worked. I went in with my stomach in knots and came out with the OT hours reinstated.

> worse waiting support
Panel said no without meeting my child or reading the GP's letter. It said in the refusal they had not received it. I have the proof of delivery.

> unsure
I wasn't aware it was meant to be improving

> worse ehc special she
Respite and equipment fell out of the plan when they moved to the new template. Just vanished. I noticed, but what about people who don't read it word for word?

> same ehc special
No complaints, no compliments.

> better ehc special he lower
review was on time first time in 6 yrs

> worse ehc secondary she lower
nobody has looked at it since yr 7 shes yr 10 now doing gcses with no extra time because "it isnt in the plan"

> same ehc
I've stopped reading it tbh.

> worse ehc
Personal budget: I asked four times what we'd be entitled to. Four different answers. Last answer was a link to the page that I had asked about.

> worse
Failing our kids

> same
Average

> better
A bit

> worse ehc
Appalling, and I don't use that word often.

> worse ehc he secondary
Consultation went out to nine schools, all said no. Nine. Did anyone stop to think about what it's like to read nine letters about why nobody can teach your son? They forwarded them to me on a Friday night.

> better ehc he post16
His college were involved from the autumn before and the plan had his work placement in it. We were lucky, I know people at other colleges who weren't.

> same ehc
Reviews are held on time but what comes after them isn't. We have four weeks in law, I'm told. It was nineteen.

> worse ehc she several
I've three children with additional needs and a full time job called admin.

> worse ehc bureaucratic
With reference to the statutory duty under the Children and Families Act 2014, section 42, to secure the specified special educational provision: this was raised in writing on five occasions, acknowledged on two, and answered on none. A formal stage 2 complaint was partially upheld. No provision has been put in place to date.

> same ehc bureaucratic
Timeliness: improved from 38 weeks to 22 weeks between our first and second child. Quality: unchanged. Specificity of Section F: unchanged. Section G (health): deteriorated. Communication: depends upon officer.

> better ehc bureaucratic
I wish to record that our officer met each of the statutory time limits in this cycle and supplied the decision notice with appeal rights unprompted.
`;
