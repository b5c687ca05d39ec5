/** English inflections of a verb or noun, regular ones made, irregular ones listed; a form too many does no harm. */
const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  break: 'broke broken',
  bring: 'brought',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cost: 'cost',
  do: 'did done does',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forget: 'forgot forgotten',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  hang: 'hung',
  have: 'has had',
  hear: 'heard',
  hide: 'hid hidden',
  keep: 'kept',
  know: 'knew known',
  leave: 'left',
  let: 'let',
  lie: 'lying lied',
  lose: 'lost losing',
  make: 'made',
  mean: 'meant',
  pay: 'paid',
  put: 'put',
  read: 'read',
  ring: 'rang rung',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shut: 'shut',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  stick: 'stuck',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  wake: 'woke woken',
  wear: 'wore worn',
  write: 'wrote written',
};

export function inflect(base: string): string[] {
  const forms = [base];
  const irregular = IRREGULAR[base];
  if (irregular) forms.push(...irregular.split(' '));
  if (/[^aeiou]y$/.test(base)) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`);
  else if (base.endsWith('e')) forms.push(`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`);
  else if (/(?:s|x|z|ch|sh)$/.test(base)) forms.push(`${base}es`, `${base}ed`, `${base}ing`);
  else forms.push(`${base}s`, `${base}ed`, `${base}ing`);
  if (/[^aeiou][aeiou][bdgklmnpt]$/.test(base))
    forms.push(`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`);
  return forms;
}
