import { startFirefox } from './firefox';
import { describeFields } from './suite';

describeFields('Firefox', startFirefox);
