import { startChromium } from './chromium';
import { describeEditors } from './suite';

describeEditors('Chromium', startChromium);
