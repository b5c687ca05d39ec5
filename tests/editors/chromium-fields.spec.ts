import { startChromium } from './chromium';
import { describeFields } from './suite';

describeFields('Chromium', startChromium);
