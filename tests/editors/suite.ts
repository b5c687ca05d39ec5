/** The editors' cases in one browser, and the table of what was reached. */
import { test } from '@playwright/test';
import { bundleIsolated, type Pages, servePages } from './build';
import { CASES, EDITORS, type EditorPage, FIELDS } from './cases';
import { type Driver, sendsOf } from './driver';
import { describeRest } from './rest';

type Start = (script: string) => Promise<Driver>;

export function describeFields(browser: string, start: Start): void {
  describeRest(browser, describePages(browser, start, FIELDS));
}

export function describeEditors(browser: string, start: Start): void {
  describePages(browser, start, EDITORS);
}

/** The cases on each page, in one browser. @returns what opens another page in that browser. */
function describePages(browser: string, start: Start, editors: readonly EditorPage[]) {
  const rows: string[] = [];
  let driver: Driver;
  let pages: Pages;

  test.beforeAll(async () => {
    pages = await servePages();
    driver = await start(await bundleIsolated());
  });
  test.afterAll(async () => {
    const heads = ['editor', ...CASES.map((one) => one.name)];
    console.log(
      `\n${browser}\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.join('\n')}\n`,
    );
    await driver?.close();
    pages?.close();
  });

  for (const editor of editors)
    test(`${browser}: ${editor.page}`, async () => {
      const cells: string[] = [];
      const failures: string[] = [];
      for (const one of CASES) {
        if (!one.goesOn) await driver.open(`${pages.url}/${editor.page}`);
        const cell = await one.run(driver, editor).catch((error: Error) => {
          failures.push(`${one.name}: ${error.message}`);
          return '✗';
        });
        if ((await sendsOf(driver)) > 0) failures.push(`${one.name}: something like "send" was pressed`);
        cells.push(cell);
      }
      rows.push(`| ${editor.page} | ${cells.join(' | ')} |`);
      if (failures.length > 0) throw new Error(failures.join('\n\n'));
    });

  return async (page: string): Promise<Driver> => {
    await driver.open(`${pages.url}/${page}`);
    return driver;
  };
}
