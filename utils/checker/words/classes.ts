/** Classes of words that several rules speak of. English; lists are types of words, not words of any one draft. */
import { type Classes, words } from '../text/phrases';

export const CLASSES = {
  /** What a business does about a thing: the verbs of promises. */
  act: words(`
    check recheck double-check look ask raise pass send resend call ring phone write get fix sort resolve put make take
    follow chase come return reply answer respond post update review investigate examine arrange speak talk contact
    find tell let share forward escalate confirm keep work improve change stop replace repair mend deliver collect
    credit refund reimburse cancel correct clear reset restore remind report log flag note book mention discuss query settle refer route hunt locate pursue nudge remedy
    rectify revise restock refill source prevent ensure schedule dispatch trigger monitor swap exchange adjust reduce
    expedite cover pay waive solve sit try push visit explain consult reschedule rearrange
    organise organize bring move set go do give pick push press trace track test inspect message email mail text
    reach prioritise prioritize address handle deal own dig prepare order drop run walk sit learn revisit rework
    measure weigh count compare study read watch retell recount refit rebuild retest rewire relabel restart rebook reopen
    retrain train clean close open hand feed relay circle start begin turn remove reverse recalculate reissue`),
  acting: words(`
    checking looking asking raising passing sending calling ringing phoning writing getting fixing sorting resolving
    putting making taking following chasing coming replying working investigating arranging speaking talking
    contacting finding telling sharing forwarding escalating confirming improving replacing repairing reviewing
    tracing tracking testing dealing digging handing bringing moving setting going flagging logging reporting
    restoring resetting pulling opening messaging emailing picking chasing querying mentioning referring arranging
    rebooking rescheduling swapping organising organizing monitoring settling solving pushing escalating correcting`),
  /** Done already: handing on. */
  passed: words(`
    passed asked sent raised shared told flagged forwarded logged reported noted escalated handed put taken given let
    alerted messaged emailed mailed written called rung mentioned added referred reordered booked scheduled brought fed relayed opened`),
  personal: words('i we'),
  review: words(`
    review reviews post posts comment comments rating ratings star stars score scores tweet tweets feedback thread
    write-up writeup message`),
  role: words(`
    engineer engineers technician technicians driver drivers courier couriers chef chefs cook cooks kitchen barista
    baristas waiter waiters waitress waitresses server servers bartender receptionist receptionists reception concierge
    porter porters housekeeper housekeepers housekeeping cleaner cleaners cashier cashiers teller tellers clerk clerks
    adviser advisers advisor advisors agent agents assistant assistants steward stewards stewardess crew crews pilot
    pilots captain trainer trainers coach coaches instructor instructors installer installers mechanic mechanics nurse
    nurses doctor doctors dentist dentists manager managers supervisor supervisors colleague colleagues staff team
    teams department depot branch desk warehouse store shop bakers baker butcher butchers stockist picker pickers
    packer packers developer developers designer designers support helpdesk lifeguard lifeguards host hosts hostess
    gardener gardeners guard guards lads girls folks bar spa gym crewmate crewmates ground-crew booking bookings
    billing reservations operations maintenance facilities product people everyone everybody`),
  weekday: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  month: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
} as const satisfies Classes;
