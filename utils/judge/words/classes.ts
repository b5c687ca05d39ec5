/** Word classes that the signals' patterns name as `<class>`. `§…` are the token classes of read/tokens.ts. */
import { BAD } from './bad';
import { GOOD } from './good';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const CLASSES: Record<string, readonly string[]> = {
  brand: list('§brand §product §leader'),
  firm: list(`§brand §product §leader you they them your their yours theirs it this this place these here company firm chain
    outfit lot guys folks app site website`),
  leader: list('§leader ceo boss chairman chief founder director board chair president md'),
  rival: list('§rival'),
  handle: list('§handle'),
  tag: list('§tag'),
  url: list('§url'),
  num: list('§num'),
  nth: list('§nth second third fourth fifth sixth seventh eighth ninth tenth last umpteenth'),
  qty: list('§num a an several few couple many half whole entire full another solid'),
  money: list('§money'),
  coin: list('quid pounds pound euros euro dollars dollar bucks pence cents £ p grand'),
  clock: list('§clock'),
  span: list('§span'),
  date: list('§date'),
  happy: list('§happy'),
  angry: list('§angry'),
  emoji: list('§emoji §happy §angry'),
  time: list(`second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months
    year years yr yrs night nights evening evenings morning mornings afternoon weekend weekends fortnight decade`),
  i: list("i i'm i've i'd i'll im me my mine myself we we're we've we'd we'll us our ours ourselves"),
  my: list('my our me us mine'),
  subj: list("i i've i'd i'm we we've we'd"),
  you: list("you you're you've you'd you'll your yours u ur ya yous y'all yourselves"),
  they: list("they they're they've they'd they'll them their he she he's she's"),
  kin: list(`mum mom mam mother dad father wife husband partner son daughter gran nan nana granny grandma grandad grandfather
    grandmother sister brother neighbour neighbor friend mate colleague flatmate housemate boyfriend girlfriend fiance fiancee
    toddler baby kid kids child children kiddo aunt uncle auntie cousin parents twins niece nephew boss teenager family inlaws
    missus hubby sister-in-law`),
  person:
    list(`lady gentleman man woman lad girl guy bloke chap manager assistant driver porter waiter waitress clerk agent
    cashier teller nurse doctor dentist receptionist engineer technician courier rider trainer coach instructor steward
    stewardess attendant adviser advisor rep representative operator barista chef cleaner guard supervisor pharmacist
    physio stylist mechanic plumber fitter installer team staff crew desk someone somebody person people human whoever`),
  your: list('your their its his her our the'),
  product: list('§product'),
  neg: list(`not no never none nothing nobody nowhere neither nor without hardly barely cannot can't don't doesn't didn't won't
    wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't ain't zero nil`),
  nt: list("can't cannot won't doesn't don't didn't isn't wasn't hasn't haven't couldn't wouldn't never not"),
  be: list("is are was were be been being am isn't wasn't it's that's they're he's she's i'm we're there's"),
  good: GOOD,
  bad: BAD,
  very: list(
    'very so really truly absolutely completely totally utterly genuinely proper properly incredibly extremely bloody',
  ),
  want: list('want wanted wants need needed needs like love prefer'),
  month: list('january february march april may june july august september october november december'),
  reply: list(
    'reply replies replied response responses answer answers answered respond responded word call callback email',
  ),
  thing:
    list(`order parcel package delivery item refund booking reservation appointment card account payment transfer ticket
    flight luggage bag bags suitcase case seat room table bill invoice statement policy claim contract subscription membership
    class session app login password update router line phone sim meter boiler engine car bike shoes jacket dress sofa mattress
    fridge washer machine laptop screen battery charger cable printer prescription repeat results loan mortgage deposit salary
    wages balance points voucher code gift meal food pizza burger coffee milk eggs bread fruit veg salad chicken fish
    groceries basket shop delivery slot box kit file files project data backup report export invoice calendar inbox keyboard
    treadmill shower lift pool locker gate boarding pass connection wifi broadband signal power heating water`),
};
