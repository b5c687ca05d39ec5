/** Taking the blame (L15). */
import { Phrases } from '../text/phrases';

export const FAULT = new Phrases(`
  our|my|ours own|total|entire|bad|big|silly|stupid|clear|complete? mistake|mistakes|fault|faults|error|errors|blunder|bad|failure|failing|failings|negligence|oversight|slip|doing|mess|cock-up|screw-up
  fault|mistake|error|blame is|was|lies|lay|on|at|entirely|fully|all|with entirely|fully|all|at|on? our|ours|us|with|end|side|part
  error|mistake|fault|problem|issue|failure|mix-up|mixup|glitch|bug|slip on|at|in|from|by our|us end|side|part|system|systems
  we|i really|clearly|totally|completely|badly|simply|just|have|had|also|certainly? messed|screwed|slipped|mucked|fouled|botched|bungled|goofed|blew|flunked|fluffed
  we|i really|clearly|totally|completely|badly|simply|just|have|had|also|certainly? broke|failed|wronged|misled|overcharged|mischarged|mishandled|mistreated|neglected|forgot|lost|damaged|ruined|caused|erred|miscounted|misplaced|cheated you|your|it|this|that|the|to|up|on|in|our|a
  we|i really|clearly|badly|simply|just|have|had|did? let you|everyone|yourself|them|our down
  we|i got|have|had|made|did|went|took ~2 wrong|mistake|mistakes|error|errors|badly|mess
  we|i are|were|am|was|take|accept|bear|own|have ~1 at|to|full|entirely|fully|wholly|solely|completely|the|complete|all|in? fault|blame|responsibility|responsible|liable|liability|wrong|blameworthy
  we|i fell|came short|below
  we|i dropped the ball
  should not|never have happened because we
  we should not|never|also|really? have
  no excuse|excuses for|on|from|here
  one|some|member of our|staff|team ~3 forgot|failed|broke|lost|missed|made a?
  we did not|n't do|turn|show|deliver|keep|live|give|provide|meet|follow|check|train|look|answer|listen ~3 our|you|up|properly|right|enough|promise|word|standard|standards|appointment|care
  our ~2 forgot|failed|mislaid|misplaced|mishandled|messed|botched|bungled|neglected|overlooked|mixed|double-booked|overbooked|miscalculated
  our|the staff|team|driver|engineer|cleaner|cook|chef|kitchen|system|software|website|app|crew|colleague|courier|warehouse|machine|oven|staff|porter|receptionist|agent|adviser|update ~1 forgot|failed|broke|lost|missed|messed|neglected|overcharged|wrongly|mistakenly|caused|damaged|dropped|ignored
`);
