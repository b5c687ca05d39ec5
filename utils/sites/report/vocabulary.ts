/** Words that name parts of pages and say nothing of the people on them: all that a structure report keeps. */
export const VOCABULARY = new Set(
  `about account action actions active ad ads age aria article articles aside attachment attr author avatar badge bar block body
  bottom box btn button by caption card cards cell chat child children click close col collapsed column com comment comments
  compact component composer container content context control controls count counter cover data date datetime default depth
  description detail details dialog display div dropdown edit editor element emoji en entry error expand expanded experience
  feed field filter flex focus follow footer form forum full grid group grow handle head header heading headline hidden hover
  html http https icon icons id image images img inline inner input item items js label lang last layout left level like likes
  line link links list listitem loading long main map mark max md media member mention menu message messages meta min modal more
  name nav navigation new no none note num number of off on open option or org out outer overflow overlay owner page pages
  panel parent part permalink photo picture placeholder player popup post posted posts primary profile promoted prose published
  question quote rate rated rating reaction reactions read region related relative reply replies report repost response result
  results review reviewer reviews right role root row score screen scroll search secondary section select share short show side
  sidebar size small span star stars start state status story style sub subject subtitle summary tab table tag tags template
  testid text thread threads thumbnail time timeago timeline timestamp title toggle toolbar tooltip top topic tweet type unit
  update url user username users value verified video view views visible vote votes widget width wrap wrapper www`.split(
    /\s+/,
  ),
);
