/** Adverts and lures that use our name to be found (taxonomy.md: spam). */
import { signal } from './signal';

export const SPAM = [
  signal(
    'lure',
    'P33',
    { spam: 3.2, complaint: -1, campaign: -0.5 },
    `
    giveaway|giveaways|freebie|freebies|sweepstake|airdrop
    free ... first <num>
    first <num> ppl|people|followers|users|customers|comments|only
    win|won|claim a|an|your|free .. prize|voucher|card|iphone|ticket|tickets|gift
    claim yours|your|now|here|it
    link in|below|👇 bio?|profile?|comments?
    tap|click|hit|follow|see|visit the|this|my|our|here link|bio|profile|below|here|now|page
    click here
    follow + like|share|comment|tap|link
    follow|like +|and|& comment|share|follow|tag|retweet|rt|dm
    comment yes|done|below|word|your|info|free
    dm|inbox|message|text|whatsapp|telegram|msg|ping me|us for|to|now|at|on|+|@|<handle>
    dm|inbox|pm for|to|now catalogue|prices|info|details|rates|quote|price|order|code|codes
    telegram|whatsapp|wechat|onlyfans
    promo|discount|working|voucher|coupon code|codes
    promo|promos|coupon|coupons|voucher|vouchers
    factory|wholesale|bulk direct|price|prices|supplier|orders
    moq|wholesale|resell|reseller|dropship|dropshipping|replica|replicas
    accounts|account for sale|cheap|available
    selling|buy|sell cheap|verified|aged|bulk|my|all .. accounts|followers|vouchers|tickets|codes|points|miles
    limited stock|time|offer|spots|slots|places
    hurry|act now|fast|before
    guaranteed|100% returns|profit|legit|approval|results|win|safe|working|real
    earn|make <money>|$|£|passive|extra|cash|money
    earn ... from home
    work from home
    crypto|bitcoin|btc|forex|nft|usdt|trading
    followers|seo|backlinks|traffic|leads for|cheap|fast|guaranteed|from
    <num>% off
    best|lowest|unbeatable prices|price|rates|deals|quality
    we|i offer|sell|supply|provide|repair|install|recover|unlock|specialise all|your|any|every|cheap|in|to
    recover|unlock|unlocking|unlocked your|lost|any|service|services|all
    customer|care|support|helpline|toll number|free
    toll free
    call now|us|today|this|on|at
    loan|loans|credit approved|fast|today|instant|no
    check|see|visit my|our|out profile|page|channel|store|shop|website|bio|stall
    subscribe to|my
    order|shop|buy|book|enquire|register now|today|here|via|at
    prices from|starting|start
    attention|calling hoteliers|landlords|owners|businesses|traders|sellers|all|shoppers|members|customers|drivers
    unlimited|free trial|access|iptv|premium|streams|streaming
    iptv|firestick|hacks|mod|apk|cracked
    leaked|hot|sexy|lonely singles|pics|girls
    hack|trick|secret .. cashback|refund|money|banks|hate
    refund method|service|trick
    <url>
  `,
  ),
  signal(
    'spam-marks',
    'P33',
    { spam: 0.9, praise: -0.3 },
    `
    👉|🎉|💰|🤑|💸|🎁|⬇️|👇|✅|⚡|📲|💥|🚨|➡️|⏰|🏆|💵
    >|> > >?
    updated|new hourly|daily|weekly
  `,
  ),
] as const;
