/**
 * Ordinary words that are a letter or two away from one that may speak of danger ("fitting", "hitting"), so that they are never
 * taken for it misspelt. Found by comparing the commonest words of English, Polish, Romanian, Arabic and Bengali with the
 * lists; there was no such list of Somali or Urdu.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
acuzat aduse agent alice alike aline along alune amuse amused amuses amusing anger ants appropriate appropriately
ardent arena arest armed arming ashes atent atone attached baking banger bats batter baut beads beaming beams beans
bearing bears beast beasts beata beater beets beings belts bending beta bets betters betting bettor billed billing
bing bitter bling blocked boating boats boeing boing bother bounty brats brent bring brothel bruiser bunches buses
butter butting cager caper capers care cared career careers carei cares caress carey caror carr carriage carter carver
cater certified chai chain chairs chances changer char charges charmed charming charms chec chiar chile chili chill
choir clair clapped claps clive clocked clone cocked coke concert cooked corce core cork corka corki couches count
country counts cruise cruises cruising czuja czyje dagger dancer dangers danker deeds deflected dicks dill disco dish
dishes dissing diver doara docked doing domow domowe dose douse draped drier drive drivel driven drivers drives eaten
eating eats eee eels eight elected endings estranged ever faking farmed farming farms farther fathers fatter feather
feats feds feed fees fel fell fever fight filled filling fines fished fishes fitting flaps force forces forged form
formed fuels galt gather gest goings gong goring grooving hair hams hanger harding harping harts heating heats heels
heightened heir hicks hinting hiss hissing hocked horse hose housed houses hunches hunting hunts hurling hurst
hurtling huts iii ill jets keats kinks kissing knight lacked lanes laps lashes lather laughter lease leeds lending
letter lever licked licks lies light likes limes line lined linen linens liner liners linger links lins lives locker
locket lone loner longed looked louse lucked lunches making malone manger mara masha massing meats mending messing
might mine mines mobil mobila mocked moira mora mothers mouse naped needs newer nicht nicked nicks nigh nights nines
nobil oara olive ooo other overdone overjoyed oversight overweight panned panting pants pardner parent partener parter
patents peels pending penned picked picks pinched pinches pines pissing pleas pleased pleases poveste presiune
production projection projections prosecution putting raced raged raked raking rams ranger ranting rapid rashes rated
rather reeds reelected reels reflected rent right river robil robila rocked rom rooming roped rouse sacred saps scaled
scare scares scarred scarves scored seating seats see seeds selected sending sete setter sever sexul shared shitting
sight simt simta simtea simti sinned sint site sitting skilled skilling slams slats slipped slips smite smother
snapped snaps soaps soared socked soon spared staking stare stared stares staring starling starring starting stave
stepmother stranded strange strangely strangem stranger struggled swapped talking taming tangled taped taping teats
tending terrific testified theaters theirs theme these three ticked ticks tide tight tightened torched torches touche
ubezpieczenie ujrzec unalike uncles unele ungiving unloving vending vera verified vines viola violet vouched waited waiting waits waking walt
wands waning warmed warming warms warts washed washer washers wasted wastes wasting watts weeds wetter where wicked
wicks willed willing wines wrist youse ابنتك ابنته ارتداء اعداء اعمال الانتظار الانف العزف العنق المال انتظار انتي
بنفسها تنتظر مارتن مارتي مارثا ماريا محظوظ مررنا ينتظر
`
    .trim()
    .split(/\s+/),
);
