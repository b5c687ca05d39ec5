/** How selling sounds (L19). */
import { Phrases } from '../text/phrases';

export const SELLING = new Phrases(`
  why not try|upgrade|treat|book|join|sign|switch|add|visit|order|get|take|come|check|explore|consider|give|go|pop|move|bring|download|pick
  have you tried|considered|seen|thought|heard our|about|of|the|upgrading|joining|switching|adding|a|any
  upgrade to|now|today|your
  upgrading to|your
  an|a|great|the upgrade to|for|only|from|at
  # off
  half price
  money off
  discount|discounts|discounted|promo|promotion|promotions|bargain|bargains
  sale on|ends|now|starts|price|prices
  special|exclusive|limited|latest|unbeatable|introductory|amazing|fantastic|great|current|seasonal|summer|winter|spring|autumn|black|new time? offer|offers|deal|deals|price|prices|rate|rates|package|packages|discount|bundle|friday
  save # ~3
  save up|over to|# ~3
  save # on|with|when|off|a|per|every|today|now
  only|just|for|from a? few|# quid|pounds|euros|dollars|pence|p|a more|extra|month|week|night|year?
  for|from only|just #
  book|buy|order|shop|subscribe|join|enrol|enroll|register|reserve|pre-order now|today|direct|early|here|online|yours|with
  sign up|in? for|to|today|now our|the|today|a
  sign up
  book|reserve a|your|the table|room|stay|seat|class|session|trip|slot ~3 next|now|today|again|our
  subscribe to
  join our|the|us today|now|loyalty|rewards|club|programme|program|membership|scheme|newsletter|as
  check out our|the new|latest|full|great|amazing|other|range|menu|website|offers|summer|winter
  try|discover|explore|experience|enjoy|sample|taste our|the new|latest|brand|premium|award|amazing|delicious|fantastic|great|exclusive
  brand new|-new?
  our new|newest|latest|brand|upcoming|premium|award-winning|signature ~2
  now available|in stock|open in|at|for|from|to
  just|newly launched|released|opened
  we have launched|just|released|introduced
  launch|launching|launches our|a|the new
  take advantage
  do not miss|forget out|our|the|to
  while stocks|supplies last
  limited time|edition|offer
  best|lowest|cheapest price|prices|value|rates|deal|deals
  tell your friends
  refer a friend
  add the|a|our|an ~4 save|only|today|now|from
  add the|a|our|an ~3 for only|just|#
  time|due for an|a|the|your? upgrade|treat|new|refresh
  bundle with|deal
  free trial|month|delivery on|with|for|when
  ask about our
  our sales team
  perfect for your next|family|any
  stock|stocking up
  shop our|the
`);
