/** Words that speak well of what they stand with, in any trade. Inflected forms as people write them. */
export const GOOD: readonly string[] = `
amazing awesome ace ace'd adore adored adores angel angels appreciate appreciated astonishing attentive beautiful beautifully
beauty best bless blessed bliss blissful bloody-marvellous bonza boss brill brilliant brilliantly calm calmly careful carefully
caring champion champions champ champs charming cheerful cheerfully cheers class classy clean cleanest clear clearly clever
comfy comfortable comfiest commend congrats congratulations considerate convenient cosy courteous cracking crisp cute
decent delicious delight delighted delightful dependable discreet dream dreamy ease easily easiest easy effortless
effortlessly efficient elegant enjoy enjoyed enjoying enjoyable excellent exceptional exceeded expert exquisite
fab fabulous fair fairest faith fantastic fast faster fastest fault-free favourite favorite fine first-class flawless flawlessly
fresh freshest friendly friendliest fun gem gems generous generously genius gentle gentleman glad glorious gold golden
good goodness gorgeous graceful gracious grand grateful gratitude great greatest handy happier happiest happily happy heaven
heavenly helpful helped hero heroes heroic heroine honest honestly hospitable humane immaculate immaculately impeccable
impressed impressive improved improvement incredible incredibly inspired intuitive invaluable joy joyful kind kindest kindly
kindness kudos laughed laugh laughing legend legendary legends life-saver lifesaver lifesavers liked likes lively love loved
lovely loves loving loyal lush luxurious magic magical magnificent marvel marvellous marvelous masterpiece mint miracle
mint neat nice nicer nicest nicely outstanding painless patience patient patiently peace peaceful perfect perfection
perfectly phenomenal pleasant pleasantly pleased pleasure polite politely positive praise pristine professional
professionally prompt promptly proud quick quicker quickest quickly quiet quietest reassured reassuring recommend recommended
recommending refreshing reliable relief relieved remarkable resolved respectful responsive restored reward rewarding right
rock rocks rockstar safe satisfied saved saviour savior seamless seamlessly secure sensational sensible silent simple
simplest sleek slick smart smashing smile smiled smiles smiling smooth smoother smoothest smoothly solid sorted soothing
spacious special spectacular speedy splendid spotless spot-on stellar straightforward stunning stylish sublime success successful
super superb superbly superior surprised sweet sweetest swift swiftly tasty tender terrific thank thankful thanks thanku
thankyou thanx thoughtful thrilled tidy tip-top top top-notch treat treated tremendous trust trusted trustworthy truthful
unbeatable unbelievable unforgettable unreal useful valued warm warmest warmly warmth welcome welcomed welcoming well
winner winning wins wicked wizard won wonder wonderful wonderfully worth worthwhile wow yay yummy yum beast quality
bargain bang-on belter class-act corker diamond godsend goated goat banging lit stoked chuffed gobsmacked
sound tops treasure cheaper affordable upgrade upgraded rescued rescue complimentary melts buttery fluffy
`
  .trim()
  .split(/\s+/);
