/** What the extension draws into a page, as a screen reader finds it. */
import type { Page } from '@playwright/test';

/** What we draw lies in a closed shadow root, which page scripts and locators cannot see; the accessibility tree can. */
export async function drawn(
  page: Page,
): Promise<{ role: string; name: string; click: () => Promise<void> }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, backendDOMNodeId }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      click: async () => {
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
        await page.mouse.click(
          (model.content[0]! + model.content[4]!) / 2,
          (model.content[1]! + model.content[5]!) / 2,
        );
      },
    }));
}
