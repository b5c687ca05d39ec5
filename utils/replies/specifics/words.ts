/** Word lists that steer the reading of a post: function words, people, mass nouns. English. */

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Ends a noun phrase. */
export const BREAK = set(`
  and or but so because although though yet while when where until unless if then than as that which who whom whose
  i we you he she it they me us him her them this these those there here
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't
  not never just still only even also very really too quite again ever
  in on at to of for from by with without about after before since during through over under into onto off up down out
  across between against around near per
  i'm i've i'd i'll we're we've we'd we'll it's they're they've he's she's that's there's you're you've
  going coming being getting doing having says said
  yes ok okay
  lol tbh imo honestly basically literally actually apparently please thanks cheers
`);

/** Starts a phrase that may hang on a noun: "in the lobby", "since yesterday lunchtime". */
export const LINK = set(
  'in on at of for from with without about since during after before outside to on by over',
);

export const DETERMINER = set(
  'the a an my our your their his her its this that these those some any every each',
);

/** A hanging phrase does not end in one of these. */
export const DANGLING = set(`
  and or but so because the a an my your our their his her to of for from with without in on at by about into than that
  which who when while if is are was were be been have has had do did not no just very really too as i we you they it
  until since after before even still only then also this these those want
`);

/** Nouns that take no "a": "cold soup", not "a cold soup". */
export const MASS = set(`
  soup food coffee tea milk water wine beer bread rice meat chicken fish pasta toast fruit cheese butter sugar bacon
  wifi wi-fi internet broadband fibre service help support advice information communication staff reception heating
  parking luggage baggage furniture equipment packaging quality signal coverage noise dust mould hair linen bedding
  software data music traffic weather air light money cash credit work value shipping delivery customer-service
  housekeeping seating lighting ice lino decor ventilation aftercare speed upload download con latency
`);

/** People who do the work, as posts call them. */
export const PERSON = set(`
  lads guys girls ladies men women engineers nurses drivers waiters agents installers fitters technicians instructors bakers
  staff team crew porter receptionist manager engineer technician fitter installer driver courier waiter waitress
  barman barmaid bartender chef cook cleaner housekeeper concierge agent advisor adviser assistant cashier nurse doctor
  dentist hygienist instructor teacher trainer guide pilot steward stewardess attendant operator rep representative
  salesman saleswoman mechanic plumber electrician builder foreman postman stylist barber therapist pharmacist librarian
  lady woman man gentleman guy bloke lad lass girl boy chap person someone somebody human host hostess clerk teller
  supervisor conductor guard volunteer carer consultant developer designer tutor owner baker barista warden wardens usher lifeguard ranger groomer postie officer busker
`);

/** Who of them is "people" rather than "a person". */
export const PEOPLE = set(
  'staff team crew people engineers ladies women men guys lads girls nurses drivers waiters agents folks folk',
);

export const ACRONYM = set(
  'TV DM DMs SIM eSIM PIN UK US USA EU ATM NHS DNS VAT PDF API USB FAQ ID SMS QR EV AC PC HR IT GP IP VPN LED CD DVD SD SLA PAC BBQ DIY B&B CEO VIP SSD GPS',
);

export const DAYS: Record<string, string> = Object.fromEntries(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December Christmas Easter'
    .split(' ')
    .map((day) => [day.toLowerCase(), day]),
);

/** Third-person words of a fault: "an app that crashes", "a line that drops". */
export const FAULT_VERB = set(`
  crashes freezes drops keeps stops fails spins leaks smells squeaks dies cuts loops disconnects refuses sticks jams
  overheats logs rattles drips creaks stinks hums flickers lags buffers resets beeps bounces
  crashed froze dropped kept stopped failed leaked died broke snapped melted cracked vanished disappeared burst jammed
  collapsed shrank faded tore ripped peeled fell refused stank rattled dripped flooded stalled expired
  won't wouldn't doesn't didn't don't can't couldn't isn't wasn't never hasn't hadn't haven't aren't weren't
`);

/** A fault by its own name. */
export const FAULT_NOUN = set(`
  hairs hair mould mold stain stains leak leaks noise smell delay delays queue queues mistake error errors overcharge outage
  outages crack cracks scratch scratches hole mouse mice ants moths bugs cockroach cockroaches flies drilling lag buffering crash
  crashes bins lorry lorries roadworks shrug dust crumbs drops draught rattle squeak glitch bug typo mix-up
  dropout dropouts disconnections splinters rust mess rubble litter surcharge
`);
