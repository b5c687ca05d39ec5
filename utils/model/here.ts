/** The extension's own copy of the model: the edge that fetches the file. */
import browser from 'webextension-polyfill';
import { loadModel, MODEL_PATH, type Model } from './index';

/** @throws Error when the file is missing or broken: the package is then damaged. */
export async function modelHere(): Promise<Model> {
  const file = await fetch(browser.runtime.getURL(MODEL_PATH));
  return loadModel(await file.arrayBuffer());
}
