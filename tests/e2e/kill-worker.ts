/** Stopping the background worker as the browser does: its globals are lost, and the next message starts it anew. */
import type { Extension } from '../../utils/cli/extension';

/** @throws Error when there was no worker to stop. */
export async function killWorker(extension: Extension): Promise<void> {
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  const session = await extension.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  if (!worker) throw new Error('There is no worker to stop.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}
