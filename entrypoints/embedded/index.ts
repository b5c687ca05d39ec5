/** Injected while somebody looks at the sidebar: answers with the sites whose frames in this page may hold posts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { embeddedIn } from '@/utils/sites/frames/embedded';

export default defineUnlistedScript(() => embeddedIn(document));
