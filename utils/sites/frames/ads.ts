/** Frames of advertising: large enough to hold posts, many on a page, and never a post in them. */

/** What ad servers call the frames that they make on the page's own site. */
const NAME = /^(?:google_ads_|aswift_|goog_|ads?[-_]|.*[-_]ads?[-_]?(?:frame|iframe|slot))/i;
/** Hosts of ad networks and exchanges, and hosts that say what they are: "ads.example", "adserver.example". */
const HOST =
  /(?:^|\.)(?:(?:ads?|adserver|adservice|banners?)\d*\.|(?:doubleclick|googlesyndication|googleadservices|amazon-adsystem|adnxs|adsrvr|criteo|taboola|outbrain|rubiconproject|pubmatic|openx|casalemedia|adform|smartadserver|teads|flashtalking|serving-sys|moatads|2mdn|yieldmo|33across|indexww|bidswitch|sharethrough|3lift)\.(?:net|com|org|tv)$)/i;

export const isAdFrame = (host: string, name: string): boolean => HOST.test(host) || NAME.test(name);
