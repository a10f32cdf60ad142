/** What Middlefold's parents wrote about finding out what there is. How to read it: ../../pieces.ts. */
export const findingOut = `
> worse
Local Offer? I'd never heard of it till you asked

> better
They rebuilt it, you pick your child's age and where you live, it's good. Found a trampolining club

> same
It's a list of links. A lot of them go to a page that says sorry

> worse
Last updated three Christmases ago

> worse lower
cant find nothing on there

> better lower
fb group is best tbh, the council lady answers on it now

> same lower
never use it

> worse grandparent
I haven't got the internet and I won't be getting it

> better grandparent
There's a booklet at the doctor's, big print. I'd never have known about the Friday club.

> unsure
Not heard of it

> unsure
Dunno sorry

> better
Somebody came to our mosque after Friday prayers with leaflets and stayed for an hour. First time anyone's come to us.

> worse several
I found out about respite from a taxi driver. 6 years after we could've had it

> worse early
When he was diagnosed they gave us a web address on a compliments slip

> better early
Family hub! Everything in one building and a lady called Dawn at the desk who knows where everything is

> same early
health visitor gave us the leaflet, leaflet had the old number on it

> worse post16
Nothing on it for over 16s but a bowling night

> better post16 she
My daughter's one of the young editors. They test each page and if they don't understand it it's got to be rewritten. About time

> worse villages
All the clubs are in town, it should be called the Town Offer

> same villages
There's a van comes round

> worse hearing
Videos without subtitles

> better learning
Easy read on most pages now. He looks himself, he's found a drumming group, I'm not grateful to you for that one

> worse service
We arrived in August. Took till Christmas to work out who does what, and it was another mum that told me

> worse ehc
My caseworker didn't know what was on it

> same ehc
Found the forms. Didn't find a person

> better support
It's got a page for "my child hasn't got a plan". I could've kissed the screen

> worse support
Everything's for kids with plans

> worse
Google's better

> same
fine

> better
Much improved

> worse
Useless

> same professional
I work for the council, in bins, and I can't find anything on it either

> worse she
I printed out the page about short breaks and took it to the meeting. They'd never seen it. They asked where I'd got it. I said it's your website, and they said they'd have to check, and then the page went.

> same canalside
The library ladies look it up for me, they are gold
`;
