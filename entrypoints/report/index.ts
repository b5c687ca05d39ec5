/** Injected when a person wants to report a page that we can't read: answers with its structure, every word replaced. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureReport } from '@/utils/sites/report/structure-report';

export default defineUnlistedScript(() => structureReport(document, new URL(document.URL)));
