/** Beyond the editors' table: what must fail does so cleanly, fields keep their limits, openers bring their field. */
import { expect, test } from '@playwright/test';
import { ask, type Driver, stateOf, typeInto } from './driver';

const TEXT = 'Thank you, Ana.\n\nSee you soon,\nKit';
const FAILED = { outcome: 'failed', reason: 'not-held' };

export function describeRest(browser: string, open: (page: string) => Promise<Driver>): void {
  test(`${browser}: an editor that nothing reaches keeps what it held, and the caller is told`, async () => {
    const driver = await open('deaf');
    for (const mode of ['append', 'replace'] as const) {
      expect(await ask(driver, 'insert', TEXT, mode)).toEqual(FAILED);
      expect(await stateOf(driver)).toBe('Already here');
    }
  });

  test(`${browser}: no half text is left behind`, async () => {
    const driver = await open('halving');
    expect(await ask(driver, 'insert', TEXT, 'ask')).toEqual(FAILED);
    expect(await stateOf(driver)).toBe('');
    await typeInto(driver, 'Typed before');
    for (const mode of ['append', 'replace'] as const) {
      expect(await ask(driver, 'insert', TEXT, mode)).toEqual(FAILED);
      expect(await stateOf(driver)).toBe('Typed before');
    }
  });

  test(`${browser}: fields keep their limits`, async () => {
    const driver = await open('limits');
    const into = (id: string) => ask(driver, 'insert', TEXT, 'ask', id);
    expect(await into('short')).toEqual({ outcome: 'failed', reason: 'too-long' });
    expect(await into('locked')).toEqual({ outcome: 'failed', reason: 'read-only' });
    expect(await into('off')).toEqual({ outcome: 'failed', reason: 'read-only' });
    expect(await into('switched-off')).toEqual({ outcome: 'failed', reason: 'no-box' });
    expect(await into('hinted')).toMatchObject({ outcome: 'inserted' });
    expect(await into('prefilled')).toMatchObject({ outcome: 'inserted' });
    expect(await stateOf(driver)).toBe(
      `short:|locked:As it was|off:|hinted:${TEXT}|prefilled:@ana.k ${TEXT}`,
    );
  });

  test(`${browser}: a handle that the site filled in stays in front (Draft.js)`, async () => {
    const driver = await open('draft');
    await typeInto(driver, '@ana_k ');
    expect(await ask(driver, 'insert', TEXT, 'ask')).toMatchObject({ outcome: 'inserted' });
    expect(await stateOf(driver)).toBe(`@ana_k ${TEXT}`);
  });

  test(`${browser}: a box that another replaces on focus`, async () => {
    const driver = await open('waking');
    expect(await ask(driver, 'insert', TEXT, 'ask')).toMatchObject({ outcome: 'inserted' });
    expect(await stateOf(driver)).toBe(TEXT);
  });

  test(`${browser}: openers bring their field`, async () => {
    const driver = await open('openers');
    expect(await ask(driver, 'fieldFor', 'wrapper')).toBe('wrapped-field');
    expect(await ask(driver, 'reach', 'late')).toBe('late-field');
    expect(await ask(driver, 'reach', 'shadowed')).toBe('shadowed-field');
    expect(await ask(driver, 'reach', 'redrawn')).toBe('redrawn-field');
    await driver.evaluate(
      `setInterval(() => document.body.setAttribute('data-time', performance.now()), 20)`,
    );
    expect(await ask(driver, 'reach', 'dialogue')).toBe('dialogue-field');
    expect(await ask(driver, 'reach', 'login')).toBeNull();
    expect(await ask(driver, 'reach', 'dialogue')).toBe('dialogue-field');
    expect(await ask(driver, 'reach', 'moving')).toBe('standing');
  });
}
