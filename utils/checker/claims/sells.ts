/** Claims that come with selling, or about others. */
import { Phrases } from '../text/phrases';

export const SELLS = new Phrases(`
  only|just a few|couple quid|pounds|pence|euros|dollars|more
  great|big|huge|massive|simple|easy upgrade|saving|savings|improvement
  really|do|does|only use|uses|buy|buys|hire|hires|pay|pays|cut|cuts the|cheapest|old|cheap|poor|corners|~2
`);
