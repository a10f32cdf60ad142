/** Short answers to "what should be put right first", one a line; after a bar, what a person must be to have said it. */
export const first = `
The waiting lists
Someone who rings back
Annual reviews | ehc
More special school places
Listen
EHCPs on time | ehc
Training for teachers, proper training
speech therapy | speech
One person who knows us
School places that exist
ADHD meds | adhd
Honesty
Transport
phones
Sack the lot of them
Somewhere to go after 19 | post16,adult,college
Stop making us fight
Mental health
CAMHS | mental
Dyslexia testing | dyslexia
SEN support, not just plans | support
Answering emails would be a start
tribunals. stop going to them and losing
Hours in section F | ehc
more OTs
Wheelchair waits | physical
Don't know where I'd start
Everything
Early help, before it's a crisis
Get him in a school | he,none
Get her in a school | she,none
Respite
The autism list | autism
Help while you're on the list
Deaf awareness | hearing
Read the plan | ehc
Less paper
More money from the government
Jobs for young people like mine | post16,adult,college
Summer holidays
Interpreters
communication
Communicate!
Communication with parents, the whole thing falls on that
Caseworkers who stay | ehc
Actually meet my child
Weekends
Being believed
To be believed
a timescale, any timescale
exclusions
The culture
Post-diagnosis support | autism,adhd
Joined up records so I only say it once
Transition | secondary,post16,adult
SENCO time
TA pay
Teaching assistants!
Support for siblings | several
Something on the coast | coast
Buses | coast,vales,wexmoor
Services out in the villages | wexmoor,vales
Keep the good ones
nothing, it's working for us
Follow the law
follow what's written down
Accountability
EOTAS payments | home
Home ed families' access to therapy | home
Dads | dad
Kinship carers' rights | grandparent
Not restarting when you move | service
Don't move them mid exam year | foster
Alternative provision that isn't a portakabin | ap
Nursery funding | early
Portage, more of it | early
Under 5s
Health visitors
School nurse
Continence service
Teachers knowing what autism is in girls | she,autism
Reasonable adjustments
An honest waiting time
Plans written about the actual child | ehc
Delete the portal
The hub website
Local offer
Better leaflets??
Stop closing things
A lift at the consultation venue | physical
Less consulting more doing
One form not nine
Trust
Kindness
Speed
time
Staffing
Resources
Recruit therapists
money
Ed psychs
Educational psychologists, there are 4
more places like the language unit | speech
Respond within 5 days as promised
Attendance fines for ill children
School refusal (not "refusal")
EBSA support | none,mental
Short breaks
Hydro pool | physical
Make schools inclusive
Ofsted should look at academies as well
An adult autism service | adult
The age 18 cliff | post16,adult
Finish what you start
ask the kids
ask my son, he has a list | he
My daughter has asked for a quiet room. That. | she
someone to talk to at night
Parking at the child development centre
Being copied in to emails
Apologise
Reviews by people who've met her | she,ehc
Please just answer the phone
Not sure
Sleep
Dont know there's so much
Early years
Secondary schools
Panel | ehc
Fewer changes of social worker
Get rid of "we will take this away"
The bit between 16 and 18
what they do for kids with no plan | support
inclusion
`;
