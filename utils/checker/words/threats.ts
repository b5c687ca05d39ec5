/** Law and authorities held over somebody (L02). */
import { Phrases } from '../text/phrases';

export const THREATS = new Phrases(`
  defam*|libel|libels|libelous|libellous|slander*
  cease and|& desist
  our|my|the company's legal|law team|department|counsel|firm|people|advisers|advisors will|have|has|are|is|may|to|would|be
  our|my lawyers|lawyer|solicitors|solicitor|attorneys|attorney|counsel|barrister
  speak|talk|write|hear|hearing|heard|letter from|to|with our|my|the a? lawyers|lawyer|solicitors|solicitor|attorneys|attorney|counsel|legal
  take|taking|consider|considering|pursue|pursuing|start|starting|begin|initiate|initiating|commence|threaten|explore|exploring|seek|seeking ~2 legal|court|formal action|proceedings|steps|advice|remedies|options|route
  legal action|proceedings|consequences|steps|measures|remedies|liability
  see you in court
  take|taking|taken|drag|haul|haul you|this|it|him|her|them to court|trial
  through|in|before the courts
  sue|suing|sued you|for|over
  we|i will|may|shall|could|would|might sue|prosecute|litigate
  press|pressing charges
  prosecut*
  reserve|reserves the|our|all|every right|rights to ~2 sue|take|pursue|legal|action|refer|report
  all rights reserved
  you may|will|could|can|are|might be held? liable|prosecuted|sued
  report|reported|reporting|refer|referred|referring|passing|pass|passed|hand|handing you|this|it|him|her|your|them ~2 to ~1 police|authorities|regulator|cyber|fbi|solicitor|solicitors|lawyers|legal|immigration|employer
  call|calling|contact|contacting|involve|involving|inform|informing|notify|notifying|alert|alerting ~1 police|authorities|cops about|on|unless|if you|your?
  tell|telling|contact|contacting|inform|informing your employer|boss|school|university|landlord
  false statements|accusations|claims are|may|can|have|carry|could
  review|reviews|account|accounts|post|posts|comments|claims get|gets|will|be|are|is|being be? reported|prosecuted
  injunction
  damages from|against you
  criminal offence|offense|complaint|matter
  in|to|through|before|by|let|the|a court|courts !food|of|house|cafe|café
  counsel|solicitors|solicitor|lawyers|lawyer|attorney|attorneys|barrister|barristers
  we|our|security|us|i ~4 the? police|authorities|cops
  record|records|log|file|screenshots of what|posts|who|everyone|anyone|things|these|this|everything ~4 published|posted|written|said|posts|writes|like|for
  lawsuit|lawsuits|litigation|tribunal|injunctions
  in front of a judge
  our legal department|team|people|side|advice|advisers
  forwarded|sent|passed|handed|shown|gone|going|with ~2 to|with our|the legal|lawyers|solicitors|solicitor|lawyer
  letter from counsel|lawyers|solicitors|our
  forced|obliged|going|prepared|ready|have to involve|call|contact|inform|alert ~1 police|authorities|lawyers|courts|security
  take|taking|took this|it|that|matters ~2 to ~1 authorities|police|law|court|regulator
  take|taking|took this|it|matters further !with|to
  protect|protecting|defend|defending our ~1 name|reputation|brand|rights|interests|business
  know|knows our rights|position
  know|knows the law
  within|reserve our|all rights|right
  every right to act|sue|report|defend|protect|respond|take|remove
  committing|commit|committed|guilty an|of ~1 offence|offense|crime|libel|fraud
  what|as the law
  law says|is|allows|on|takes|applies|protects
  responsible|answerable|accountable in|at|under|before|for ~1 law|court|what
  legal matter|matters|case|issue|issues|trouble|letter|letters|side
  matter|question|case for the|our ~1 law|courts|police|lawyers
  before|in|to|up a|the ~1 judge|magistrate|court|judges
  untrue|false|damaging|defamatory|misleading|malicious statements|statement|claims|claim|posts|accusations|allegations|words|remarks ~2 can|will|may|are|is|have|has|and|must|get|do|carry|cost
  act|acts|acting on|against untrue|false|damaging|posts|statements|claims|people|anyone|those
  the police take|takes|are|will|were|have
  have|kept|took|taken|saved|keep ~1 screenshots
  we|i keep|kept|took|taken|saved ~2 evidence|proof|copies|copy|record|records ~2 of|in|for what|your|you|this|case|everything
  hear|hearing from somebody|someone other|else|higher
  can|could|will|may be challenged|contested|actionable|answered ~2 and|in|by|before|we|court
  if|in case|should this|it goes|go|went further|to
  trading standards will|are|have|has
  formal|final|official warning|notice
  seek|seeking|claim|claiming damages|costs|compensation !for
  legal consequences|trouble|hot
  consequences for you|people|posts|this
  actionable|unlawful|prosecutable
  posts|reviews|comments|statements|words|claims|accusations like|of this|that|these|such ~3 costly|consequences|serious|legal|expensive|law
  taken ~1 advice
  screenshots|screenshot|evidence ~2 kept|saved|for|to our|the lawyers|legal|solicitor|police
  you|careful|think ~6 or else
  consult|consulting|instruct|instructing|instructed our|a|the lawyers|lawyer|solicitors|solicitor|attorneys|attorney
`);
