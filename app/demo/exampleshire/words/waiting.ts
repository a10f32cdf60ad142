/** What parents wrote about waiting for autism and ADHD assessments. How to read it: ../../pieces.ts. */
export const waiting = `
> worse autism he primary
Three years and two months so far. He was six when the GP sent it off. He's nine, he knows he's different and he has his own explanation, which is that he's "broken". Tell me again that a diagnosis is just a label.

> worse
Four years

> worse adhd she secondary
Girls don't get seen. She was top of the class and quietly pulling her own eyelashes out.

> worse
We paid. £1,850 on a credit card. Then the council said they would not accept a private report and school said they would not either, and CAMHS said she can't have medication unless she goes back to the bottom of their list.

> better autism she early
Seen within five months, by a team that all sat in the same room instead of us going round the houses. Diagnosed on the day. I cried in the car park, in a good way.

> same autism
I've been told "about 18 months" for two and a half years.

> worse lower
no idea where we are on the list nobody will say

> better
The text message every three months telling you where you are in the queue is a small thing but it stops you lying awake thinking you've been forgotten.

> same
The text they send says "you are still waiting". I know.

> worse adhd he secondary
He turned 18 while on the list. He now goes to the bottom of the adults' list. Six years waiting in total and no one has ever met him.

> worse
Form got lost between the school and the hub. Back to the start. Nobody's fault apparently.

> same adhd
Diagnosed now but waiting for medication. So from one list onto the next.

> worse adhd he
Then there's the shortage of meds. Four chemists a month. I've got a spreadsheet.

> better adhd he
Shared care with our GP finally set up so I don't have to drive 40 minutes for a piece of green paper.

> worse grandparent
I'm 71 and raising my grandson. I would like to be alive when the letter comes.

> unsure
Not waiting for this

> unsure physical
Doesn't apply, she has cerebral palsy, no one had any doubt about that.

> worse autism she home
Deregistered after year 4. Was then informed that the pathway needs a school's report so she'd been closed. Closed! No letter.

> better autism
Pre-assessment workshops were good. Actual humans, with lived experience, and other parents to talk to. The sleep one especially.

> same autism
They offer you a workshop while you wait. It's the same workshop you were offered last time you waited.

> worse
Being told to do a parenting course. Again. I've brought up four, it's one who's different.

> worse autism he several
Second child. They know the family, they know the genetics, they know the way to the house. Still starts from nothing.

> same
Long

> worse
Ridiculously, cruelly long.

> worse mental she secondary
By the time her appointment came she was too ill to go to it. They discharged her for not attending.

> worse mental none
Too autistic for CAMHS, too anxious for the autism team. Ping pong, and my child's the ball.

> better mental
CAMHS and the autism team now share a front door. In our case it meant one assessment not two and someone who could see the anxiety and the autism were both real.

> worse support mainstream
School say they don't need a diagnosis to put support in. Then they don't put support in because there is no diagnosis.

> better support mainstream primary
School got on with it without waiting. The advisory teacher came in on the strength of a profile they did with us, and half of what she suggested was free. So I mind the wait less.

> same mainstream
Makes no difference what the pathway does when the teachers have had no training.

> worse coast
Clinic only runs in Examplebury. Two buses each way with a child who can't do buses.

> worse vales
Out here you're a postcode nobody wants. I've seen the map, we fall between two health trusts and both say we're the other's.

> same wexmoor
Our GP surgery has had five locums since the referral and every one has asked me to start again at the beginning.

> better coast
There's a clinic in Thistle Bay on alternate Wednesdays now. Ten minutes from us. Used to be an hour and a quarter.

> worse autism he early
Under 5s used to be quick. Not now. He'll be in school before he is seen, and school is where it will go wrong.

> better autism he early nursery
The under-fives team are brilliant. Five months from referral to the end, they came to nursery, they came to the house, they even spoke to his childminder.

> same adhd she
Right to Choose was quicker. I found out from Facebook and I don't see why you should have to be on Facebook to get health care.

> worse adhd
GP had never heard of Right to Choose. I printed it off for him. He said he'd "look into it".

> worse
It has made my marriage worse, my job worse and my daughter's whole idea of herself worse. Does that answer it?

> worse named autism he
Dr Pellowe-Grant saw Alfie for eleven minutes, I timed it, and wrote back to the GP that he "made good eye contact". He was looking at the fish tank behind her.

> better named autism she
A nurse called Bex on the pathway team rang every six weeks to see how we were. She had no news, she just rang. She's the reason I kept going. I hope somebody tells her.

> same named
Hannah's been on the list the same length of time that her baby brother has been alive.

> worse adoptive
They want a full birth history. We adopted. We've explained this on four forms, and the fifth came back "incomplete".

> worse foster
Child has been moved three times and with each move the referral went back to the beginning of a new list. Looked-after children are supposed to be seen faster, it's the other way round.

> worse service
Each posting, new list. She has been "six months from the top" in three counties.

> better service
To my surprise they honoured her waiting time from our last posting. That was a first.

> same humour
I've now been on this waiting list longer than I was at secondary school, and I was kept back a year.

> worse humour
They sent a letter to check whether we'd still like to be on the list. It was dated eight months before it arrived. I feel that sums it up.

> better humour
My son asked if he was getting a certificate. They made him one! He has put it in the downstairs loo.

> worse he secondary adhd lower
permanently excluded in yr 8 for stuff that was his adhd. diagnosed in yr 9. nobody said sorry

> worse she lower autism
she got told shes too polite to be autistic

> same lower
still nothing

> better lower adhd he
got diagnosed in may got meds in june hes a different kid

> same
I cannot give you an opinion on whether it's better because I've only been through it once, slowly.

> better autism he
Faster second time. My older boy waited 3 years 4 months. This one 14 months. Not good, but better, as you ask.

> better autism
The waiting list's shorter I believe. But I think they did that by changing who's allowed on it.

> worse
They changed the criteria while we were on the list. We don't meet the new ones. After 26 months.

> worse autism she
Rejected because nursery's form had "no concerns" ticked. Nursery's manager hadn't met her, she'd started that week.

> unsure
My children were diagnosed before we moved

> same autism post16 he
At 16 he was between the two services for eight months. Paediatrics said he was too old and adults said he was too young. Then it got sorted by one phone call from somebody at the charity.

> worse post16 she
Aged out.

> worse adult he autism
No adult pathway to speak of. He is 22. The adult team will assess only "if it's affecting access to another service". He doesn't get any other service because he isn't assessed.

> worse autism
Nothing after either. You get a booklet. The booklet has a list of numbers, I rang them all. Two are fax machines.

> same autism she primary
The diagnosis was fine. It's the nothing afterwards that I would like you to look at please.

> better autism she primary
Post-diagnosis course was six Tuesday evenings online and the best thing I've been to. There was one about siblings.

> better autism
The hub's helpline. You get someone who knows what they're talking about, Mondays and Thursdays.

> worse
Helpline: rang 9 times, answered 0.

> worse waiting
Every professional we see says "when you get your diagnosis". So nothing's happening till then is it. And "then" is years off.

> same waiting
They are doing their best with not enough staff, I don't blame the people.

> worse bureaucratic
Date of referral: verified. Date of triage: not disclosed. Position on list: "we do not hold positions". I've asked under freedom of information for the number of under-18s waiting more than 104 weeks and the response is itself now overdue.

> same bureaucratic
The published average has gone down to 61 weeks. The published average excludes those who have not yet been triaged.

> better bureaucratic
Acknowledgement within 10 days, triage outcome within six weeks, questionnaire with clear instructions, named contact. These are reasonable standards and in our case all of them were met.

> worse she secondary autism
Our girl stopped eating. It took the eating disorder team three weeks (brilliant, all of them) to say they thought she was autistic. It took the autism pathway another 31 months to agree. In between the two she had a hospital admission that I believe to this day she needn't have had if someone in year 6 had listened to her teacher, who'd spotted it, and put it in writing, and was told the form was out of date. I'm a quiet person. I don't write things like this. But you've asked whether it's better or worse, and I've got a shoebox of letters here that all say "we apologise for the delay". I counted them before I started typing. There are 17. I'd give all 17 for one appointment at the right time.

> worse he adhd primary
Everyone agrees. School agree, GP agrees, the SENCO, my mother, the swimming teacher. He can't sit, he can't wait, can't stop, he's funny, he's kind and he's in trouble every day of his life. At parents' evening his teacher had tears in her eyes. She's 24 and has 31 of them and she said "I know what he needs and I can't give it." I came home and rang to see where he was on the list. "We can't give out that information." He's eight. By the time he's seen he'll be in secondary and then they'll start the gathering of evidence again since the primary school's will be out of date. It isn't a waiting list, it is a circle.

> better he autism
We're one of the lucky ones I think. We were picked up under the new trial where the school, the health visitor's notes and us were all on a call together, and he was assessed in the school hall with his own things around him. Took 7 months. The report was two sides long and written so that his grandad could understand it. I know families down the road who went in under the old way a year before us and they're still waiting, so please don't put us in a leaflet as if it's fixed.

> same autism several
Two diagnosed, one waiting, and me now too at 43 lol

> worse learning
They won't assess for autism because she has a learning disability, "it would not change her support". It would change how I understand my daughter.

> same hearing
Deaf children get missed. Everything is put down to the hearing.

> better hearing he autism
They brought in someone who signs, properly, to do the assessment. First time anybody's realised he's got jokes.

> worse speech early
SALT says autism team, autism team says SALT first. Fifteen months of that.

> worse epilepsy
Neurology at the city hospital won't refer into the area's list, the area's list will only take GP referrals, and the GP says it's for neurology. I'm the one who posts the letters between them.

> same
Same as before inspection.

> same
Nothing has changed here that I've noticed, other than the logo.

> worse
I've stopped hoping

> better
Getting there

> better
Slightly less awful

> worse
Horrendous x

> unsure
Haven't a clue, sorry. School deal with it all

> same
Can't say it's any quicker. Can say the woman who does the first phone call is kind.

> worse special
His special school's own doctor left and wasn't replaced. So even in a special school you're back in the general queue.

> better special he
They came to the school to see him. No strange rooms.

> worse ap
In the PRU they reckon more than half haven't been assessed for anything. These are the kids who need it first.

> worse none he autism
Not in school, so there's no school evidence, so no assessment. So not in school.

> better ap he
Took a pupil referral unit to get him seen. First adult in ten years to ask "has anybody looked at ADHD?" Ten weeks later he was assessed through their link nurse.

> same professional
I'm a teaching assistant as well as a mum. I fill in these forms for other people's kids at work and I couldn't get ours through.

> worse professional
Answering as a parent. I also work for the trust so please don't quote me. Staff are leaving faster than referrals come in.

> worse
Why does one school down the road get a specialist in every week and ours gets none? Same waiting list, different planet

> same college
College said they'd refer. They haven't

> worse examplebury
Nearly 4 years. Live six minutes' walk from the clinic, I can see it from the bus stop.

> better examplebury
The Saturday clinics helped, no day off work.
`;
