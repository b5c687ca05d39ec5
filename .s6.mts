export default async (x) => {
  const p = await x.context.newPage();
  await p.goto(x.page('options.html')); await p.waitForTimeout(6000);
  console.log(JSON.stringify(await p.evaluate(async () => ({ managed: await chrome.storage.managed.get(), profile: (await chrome.storage.local.get('profile')).profile }))));
  console.log(await p.locator('#field-terms').evaluate((e) => [e.readOnly, e.value]), await p.getByText('Set by your organisation').count());
  await p.screenshot({ path: '/tmp/setup-shots/managed.png', fullPage: true });
  console.log(x.context.pages().map((q) => q.url()));
};
