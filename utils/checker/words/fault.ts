/** Taking the blame (L15). */
import { Phrases, words } from '../text/phrases';

const adv = words(
  'really clearly totally completely badly simply just have had also certainly obviously plainly honestly truly absolutely definitely should undoubtedly frankly',
);

const slip = words(
  'mistake error slip fault failing failure blunder oversight bungle muddle lapse howler mess mix-up mixup cock-up clanger',
);

export const FAULT = new Phrases(
  `
  our|my|ours own|total|entire|bad|big|silly|stupid|clear|complete? mistake|mistakes|fault|faults|error|errors|blunder|bad|failure|failing|failings|negligence|oversight|slip|doing|mess|cock-up|screw-up
  fault|mistake|error|blame is|was|lies|lay|on|at|entirely|fully|all|with entirely|fully|all|at|on? our|ours|us|with|end|side|part
  error|mistake|fault|problem|issue|failure|mix-up|mixup|glitch|bug|slip on|at|in|from|by our|us end|side|part|system|systems
  we|i @adv? messed|screwed|slipped|mucked|fouled|botched|bungled|goofed|blew|flunked|fluffed
  we|i @adv? broke|failed|wronged|misled|overcharged|mischarged|mishandled|mistreated|neglected|forgot|lost|damaged|ruined|caused|erred|miscounted|misplaced|cheated you|your|it|this|that|the|to|up|on|in|our|a
  we|i @adv? let ~2 down
  we|i @adv? got|have|had|made|did|went|took ~3 wrong|mistake|mistakes|error|errors|badly|mess
  we|i are|were|am|was|take|accept|bear|own|have ~1 at|to|full|entirely|fully|wholly|solely|completely|the|complete|all|in? fault|blame|responsibility|responsible|liable|liability|wrong|blameworthy
  we|i fell|came short|below
  we|i @adv? dropped|broke|burnt|burned|lost|spoilt|spoiled|ruined|botched|missed the|your|our|it|a
  that|this|it|which one|mix-up|mistake|part|bit|slip? is|was|'s entirely|all|fully|squarely? on|down to? us|me|ourselves !today|now|tonight|this|and|by
  we|i own|owned|owning up|this|that|it|the !a|an
  mistake|error|slip|fault|failing|blunder ~2 was|is|were ~1 made|caused|on|at ~3 our|us|we
  we|our|us ~3 made a|an|the|this|that ~2 mistake|error|slip|blunder|mess|mix-up|hash
  our|the ~2 used|gave|sent|took|put|read|picked|cut|pressed|charged|booked|chose ~1 wrong|twice|wrongly|by
  we|i ~4 wrongly|incorrectly|badly|poorly|carelessly|sloppily
  @slip ~2 on|at|in|from|by|with our|us ~1 end|side|part|hands|making|doing
  was|is|'s a|an|our ~1 @slip ~1 on|at|of|by|from our|us|ours
  ours alone|entirely
  @slip ~1 was|is|are|were ours|mine
  careless|clumsy|sloppy|thoughtless|slack|wrong|poor|negligent of us|me|our
  went|gone|go wrong on|at|with|in|through our ~2
  was|is|were ~2 down to our|us|me
  this|that|it|these was|is|were us|me|ours !who|that|a|of
  hand|hands up
  someone|somebody|one|colleague here|our|on|of|at|in ~3 forgot|missed|left|lost|broke|dropped|mislaid|muddled|failed|slipped
  we|i @adv? forgot|mislaid|muddled|mixed|missed|misread|miscounted|mislabelled|overlooked|bungled|underestimated
  we|i ~1 sent|gave|put|tagged|packed|charged|booked|loaded|labelled|took|used|cut|served|quoted|told|fitted|parked|posted ~5 wrong
  we|i ~1 charged|billed|booked|sold|took ~3 twice
  my|our ~1 team|staff|crew|people|colleagues|colleague|driver|handlers|desk|branch|store|office|kitchen ~1 dropped|broke|lost|missed|forgot|mixed|messed|failed|fell|let|left|got|slipped|muddled
  did|do not ~1 do our|my job|bit|part|homework|duty
  made|make|making a|an|some ~1 mistake|error|mess|hash|slip|blunder
  because|since|when|as we|our ~3 failed|forgot|careless|missed|did|were|was|broke|lost|mixed|messed
  let down by us|our|the
  we|i owe|owed you better|more|an|a !answer|explanation|proper|reply|call
  is|was|were wrong of us|me|our|him|her|them
  colleague|team|staff|driver|crew|manager|agent|clerk ~3 was|were wrong to
  blame|fault|responsibility|error|mistake sits|rests|falls|stops|belongs|is with|on|here|at us|me|our|entirely|ours|?
  should not|never have gone|left|shipped|been ~1 out|sent|sold|served|delivered|packed|charged|closed|cancelled|let|used|taken
  we|i should have ~1 told|checked|called|rung|warned|caught|seen|spotted|known|noticed|sent|done|answered|written|emailed|replied|been|had|made|acted|let|given|kept|picked|tested|looked
  we|i dropped the ball
  should not|never have happened because we
  we should not|never|also|really? have
  no excuse|excuses for|on|from|here
  one|some|member of our|staff|team ~3 forgot|failed|broke|lost|missed|made a?
  we did not|n't do|turn|show|deliver|keep|live|give|provide|meet|follow|check|train|look|answer|listen ~3 our|you|up|properly|right|enough|promise|word|standard|standards|appointment|care
  our ~2 forgot|failed|mislaid|misplaced|mishandled|messed|botched|bungled|neglected|overlooked|mixed|double-booked|overbooked|miscalculated
  our|the staff|team|driver|engineer|cleaner|cook|chef|kitchen|system|software|website|app|crew|colleague|courier|warehouse|machine|oven|staff|porter|receptionist|agent|adviser|update ~1 forgot|failed|broke|lost|missed|messed|neglected|overcharged|wrongly|mistakenly|caused|damaged|dropped|ignored
`,
  { adv, slip },
);
