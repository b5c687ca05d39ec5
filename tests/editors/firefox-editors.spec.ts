import { startFirefox } from './firefox';
import { describeEditors } from './suite';

describeEditors('Firefox', startFirefox);
