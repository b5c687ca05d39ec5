/** Words that speak ill of what they stand with, in any trade: feelings, faults, failures. */
export const BAD: readonly string[] = `
abandoned abrupt absurd abuse abusive abysmal ache aching annoyed annoying annoyingly appalled appalling argue argued
arrogant ashamed atrocious avoid awful awkward bad badly baffled baffling barred barely battered begging beyond bent bitter bland
bleak blocked bloated blunder bored boring bother bothered bounced broke broken bruised brutal bug buggy bugs bullshit
bust cack cancelled canceled careless cheeky chaos chaotic chased cheat cheated cheap chewy clueless clunky cockroach
cockroaches cold collapsed complain complained complaint complaints con conned confused confusing corrupt costly
cracked crap crappy crash crashed crashes crashing creaky creepy cringe crooked crooks cross crumbled crushed cursed curt
damage damaged damp dangerous daylight dead debacle deceived deceptive declined defective degraded delay delayed delays
demeaning denied dent dented depressing desperate despicable deteriorated difficult dire dirt dirty disappear disappeared
disappointed disappointing disappointment disaster disastrous disconnected discourteous disgrace disgraceful disgust disgusted
disgusting dishonest dismal dismissed dismissive dodgy downgraded downhill drained draughty dreadful dreary dripping dropped
dropping drops dry dump dumped dusty embarrassed embarrassing empty error errors exhausted expensive expired extortionate
fail failed failing fails failure failures fake faulty fed-up fiasco filth filthy fined flaky flawed flimsy flooded fobbed forgot
forgotten freezing froze frozen frustrated frustrating frustration fuming furious fuss garbage garbled gone gouging gravel greasy
greed greedy grim gross grotty grubby grumpy gutted hair hairs harassed hard hassle hate hated hates headache hell hideous
hopeless horrendous horrible horrid horrific hostile hung ignorant ignore ignored ignores ignoring impossible impolite
incompetent incompetence inconvenience inconvenient incorrect inedible inexcusable inexperienced infuriating insane
insult insulted insulting intermittent joke jammed jobsworth junk killed lacklustre lag laggy lame late leak leaked leaking
leaks leaky lied lies limp locked lose loses losing lost loud lousy ludicrous lukewarm lumpy mad malfunction manky meh
mess messed messy mind-numbing miserable misery misled misleading misplaced missed missing mistake mistakes mould mouldy mold moldy
muddle musty nasty neglected nightmare noise noisy nonsense nuisance obnoxious obsolete odd odour offended offensive
off-putting outage outages outdated outrage outraged outrageous overbooked overcharged overcooked overcrowded overpriced
oversold painful pain panic pathetic peeling petty pitiful pixelated plummeted pointless poor poorly problem problems
puddle punctured queue queued queues queuing racket rancid rat rats rattle rattles rattling raw refused refuse refuses regret
reject rejected ridiculous rip-off ripoff robbed robbery robotic rotten rough rubbish rude rudely rudeness ruined rusty sad sadly scam
scammed scandal scratched scratchy screwed scruffy shabby shambles shame shameful shattered shoddy shocked shocking short short-changed
shrug shrugged shut sick slack sloppy slow slower slowest sluggish smashed smell smelled smells smelly smelt sneaky
snapped sneered soaked soaking soggy sold-out sorry sour split spoiled spoilt squashed squeaky stain stained stains stale
stalled stingy stink stinks stolen stood stopped stranded stress stressed stressful struggle struggled struggling stuck stuffy
stupid sucks sulked sulky surly swindle tacky tasteless tedious terrible terribly theft threadbare tired tiresome
torn tough trash treacle trouble troubles trapped ugly unable unacceptable unanswered unavailable unaware unbearable uncaring
unclear uncomfortable uncooked undercooked unfair unfriendly unhappy unhelpful unhygienic uninterested unpleasant
unprofessional unreachable unreliable unresolved unresponsive unsafe unsatisfactory unstable unsuitable untrained
unusable unwelcome unwilling upset useless vague vanish vanished vile violated void waste wasted weak weird wet wilted wobbly
woeful wonky worn worried worry worse worsened worst worthless wreck wrecked wrong wrongly yuck zero
shite shit shitty crapp piss pissed fuck fucked fucking wtf ffs omfg smh ugh argh grr yikes sigh sighs naff pants dross drivel
`
  .trim()
  .split(/\s+/);

/** Of these, the ones that are bad only beside a noun of the trade; alone they decide nothing. */
export const FAINT: ReadonlySet<string> = new Set(
  'late short hard dry cold wet empty gone odd tired cross beyond joke laugh stood split rough raw cheap hair hairs beast dead mad sick insane shut locked sad worn sorry upset well right top fast class sound simple fine clear quick short worth first fair wonder quiet warm fresh'.split(
    ' ',
  ),
);
