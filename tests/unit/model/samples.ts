/** What the tests of this room share: the shipped model, and whether the labelled data are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { arrayBufferOf } from '../../../utils/cli/bytes';
import { loadModel } from '../../../utils/model';
import { TEXT_FOLDER } from '../../../utils/model/train/data';

const MODEL_FILE = fileURLToPath(new URL('../../../public/model/model.bin', import.meta.url));

export const modelBytes = (): ArrayBuffer => arrayBufferOf(readFileSync(MODEL_FILE));
export const shippedModel = () => loadModel(modelBytes());
export const noData = !existsSync(TEXT_FOLDER);
export const NO_DATA = 'skipped: no data folder';
