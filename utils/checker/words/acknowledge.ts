/** How a reply owns a person's point (L11), shrugs it off (L17) and apologises (L16). */
import { Phrases, words } from '../text/phrases';

/** The point is taken, in so many words. */
/** What one calls a bad turn that one means to own. */
const grim = words(`
  long lousy rotten poor bad awful terrible horrible miserable grim wretched dreadful annoying maddening infuriating
  frustrating upsetting disappointing tiresome exasperating worrying frightening unpleasant embarrassing painful sad hard
  harsh rough shabby unacceptable exhausting disgusting gross nasty worse worst last serious real steep galling baffling
  dispiriting stressful cruel heartbreaking scary shocking costly unfair nightmare shame pity nuisance mess letdown waste
  fright shock wait
`);

export const OWNED = new Phrases(
  `
  you are|were absolutely|quite|completely|entirely|totally|so|of? right
  you have|'ve every|a right|reason|point|cause
  fair|good|valid|reasonable|just point|comment|criticism|enough|question|challenge|cop|description|complaint
  is|are|was|were|'s not good|acceptable|okay|ok|on|right|fair|enough|how|what|the ~6
  not|never good|acceptable enough|at|for
  is|'s no|not|nobody's|nobody way|fun|joke|small|excuse|idea|time
  should|must|ought not|never to? have|take|be|need|cost|happen|feel|come|require|mean|leave|go|get
  is|are|was|were|'s|sounds|makes a|an|no|the|such|too|so|quite|very|rather|as|far|is? @grim
  should|ought to? have been|had|got|heard|worked|arrived|reached
  far|much|way too long|much|many|late|loud|slow|cold|hot|little|small
  too long|many|slow|late|loud|much
  deserve|deserved|deserves better|an|a|more|answer|reply|to
  been|was|were|is|being|gets that|so|this|such|as|a? bad|poor|awful|disappointing|hard|rough|miserable|grim|horrible|let-down|unhappy|angry|upset !for|to
  easy to see why
  no wonder
  sorry|regret ~4 let ~1 down
  would annoy|upset|worry|frustrate|madden|anger anyone|anybody|me|us
  i|we see|understand|get|hear why|how|what|that ~3 upset|angry|annoyed|frustrat*|cross|disappoint*|worried|let|fed
`,
  { grim },
);

export const SORRY = new Phrases(`
  sorry
  apologise|apologize|apologies|apology|apologising|apologizing
  regret|regrets
  forgive us
`);

/** An apology that puts the trouble into doubt. */
export const HEDGED_SORRY = new Phrases(`
  sorry|apologies|apologise|apologize|apology|regret so|truly|very|really|sincerely|for? if|should|in|whether
  sorry|apologies|apologise|apologize|regret that|to|for|if|hear|how|about? that|hear|the|way|how? that|the? you feel|felt|think|thought|believe|found|perceive|perceived|see|consider|interpreted|took|misunderstood|way
  sorry|apologise|apologize|apologies|regret for|to|that ~2 you may|might|feel|perceive|think have|feel|be|as
  sorry|apologise|apologize|apologies for any|whatever offence|offense|confusion|misunderstanding|upset|distress|disappointment you|caused|this|that|it may|might|which|caused?
  sorry|apologise|apologize|apologies|regret ~3 was|were not|n't up|to your|taste|liking
  sorry|apologies|apologise|apologize|regret for|about|that? how|the|if|whatever ~2 came|comes|come across|over
  sorry|apologies|apologise|apologize|regret for|about any|whatever|anything !inconvenience|trouble|delay ~3
  sorry|apologies to|for anyone|anybody|those|everyone who ~2 felt|feels|feel|thought|thinks|put|found
  sorry|regret that? this|it|our|we|things|your ~3 was|did|were|is not ~4 hoped|expected|wanted|wished|liking|taste|experience|expectations|looking|enjoy
  sorry|regret that? ~3 not meet|met|live|match
  sorry|regret that? you do|did|do not|n't ~1 enjoy|like|love|happy|agree
  sorry|regret that? you ~1 chose|choose|decided|took|take|read|saw|see|mistook|misread
  sorry|regret that|this|it was|is your impression|experience|view|feeling|perception
  sorry|regret any ~1 offence|offense|upset|confusion|distress
  sorry it|that is|'s just|only
  sorry|apologies only|just the|it|that|a
  sorry|apologies ~5 even if|though
  sorry|regret it|this|that left|made you feeling|feel that|this way
  sorry|regret to|that|if? hear|learn|read|see? that? you ~2 feel|feeling|felt|think that|this|so|it|as|let
  sorry|apologies to|for? hear|learn? that? your ~2 feel|felt that|this
  sorry|apologies|apologise|regret that? your ~1 felt|feels|feel
  sorry your|the expectations|experience|perception ~3 your|expectations|perception
  sorry|regret that? you are|were|did so|not|upset|unhappy|dissatisfied|offended|angry|annoyed|disappointed|confused|sensitive|happy with|about|by?
`);

export const TURN = new Phrases(`
  but
  however
  nevertheless
  nonetheless
  although
  though
  that said
  having said that
  yet
  unfortunately
  still !waiting|have|not|do|want|be|to|looking
`);
